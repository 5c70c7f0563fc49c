import { type Book, type BookComment, EventType } from '../model/book'
import type { Cells } from '../model/cells'
import { internal, lacks, method, navigation, object, scalar, type TypeTable, typeTable } from '../protocol/typeTable'
import { rangeType } from './range'

const replyType: TypeTable = typeTable<{ readonly id: string; readonly content: string }>(
  'CommentReply',
  { content: scalar('1.10', (reply) => reply.content) },
  { id: (reply) => reply.id },
)

const replyCollectionType: TypeTable = typeTable<BookComment>(
  'CommentReplyCollection',
  {},
  {
    items: {
      type: () => replyType,
      list: ({ id, replies }) => replies.map((content, index) => ({ id: `${id}.${index}`, content })),
    },
  },
)

const commentType: TypeTable = typeTable<BookComment>(
  'Comment',
  {
    content: scalar('1.10', (comment) => comment.content),
    replies: navigation(
      '1.10',
      () => replyCollectionType,
      (comment) => comment,
    ),
    getLocation: object(
      '1.10',
      () => rangeType,
      ({ sheet, row, column }): Cells => ({ sheet, areas: [{ top: row, left: column, bottom: row, right: column }] }),
    ),
  },
  { id: (comment) => comment.id },
)

function listening(book: Book, type: number, on: boolean): void {
  if (on) book.subscriptions.add(String(type))
  else if (!book.subscriptions.delete(String(type))) lacks(`an event ${type} that was registered`)
}

const { commentAdded: ADDED, commentDeleted: DELETED, commentChanged: CHANGED } = EventType

/** The comments of all sheets, which are no notes. */
export const commentCollectionType: TypeTable = typeTable<Book>(
  'CommentCollection',
  {
    getItemOrNullObject: object(
      '1.14',
      () => commentType,
      (book, [id]) => book.comments.find((comment) => comment.id === id) ?? null,
    ),
    _RegisterAddedEvent: internal(method('1.12', (book) => listening(book, ADDED, true))),
    _UnregisterAddedEvent: internal(method('1.12', (book) => listening(book, ADDED, false))),
    _RegisterDeletedEvent: internal(method('1.12', (book) => listening(book, DELETED, true))),
    _UnregisterDeletedEvent: internal(method('1.12', (book) => listening(book, DELETED, false))),
    _RegisterChangedEvent: internal(method('1.12', (book) => listening(book, CHANGED, true))),
    _UnregisterChangedEvent: internal(method('1.12', (book) => listening(book, CHANGED, false))),
  },
  { items: { type: () => commentType, list: (book) => book.comments } },
)
