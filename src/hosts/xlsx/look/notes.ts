import { parseArea } from '../../../workbook/address'
import type { CellNote } from '../../../workbook/sheetLook'
import { attributeOf, childOf, childrenOf, type XmlElement } from '../change/packageXml'
import type { Relationship } from '../xml/relationships'
import type { OpenPackage } from '../zip/openPackage'
import { partText } from './partText'
import { type XmlTree, xmlTree } from './xmlTree'

/**
 * The notes of a sheet by the parts that it leads to. A cell with a conversation (`threadedComment`) has its comments and answers in turn;
 * what the file says in its place for old programs is left out.
 */
export async function sheetNotes(
  book: OpenPackage,
  relationships: readonly Relationship[],
  people: ReadonlyMap<string, string>,
): Promise<readonly CellNote[]> {
  const notes = new Map<string, CellNote>()
  for (const tree of await treesOf(book, relationships, 'comments'))
    for (const note of oldNotes(tree)) notes.set(`${note.row} ${note.column}`, note)
  for (const tree of await treesOf(book, relationships, 'threadedComment'))
    for (const note of conversations(tree, people)) notes.set(`${note.row} ${note.column}`, note)
  return [...notes.values()].toSorted((a, b) => a.row - b.row || a.column - b.column)
}

/** Those who write in conversations, by their ids. */
export async function peopleOf(
  book: OpenPackage,
  relationships: readonly Relationship[],
): Promise<Map<string, string>> {
  const people = new Map<string, string>()
  for (const { root } of await treesOf(book, relationships, 'person'))
    for (const person of root.children)
      people.set(attributeOf(person, 'id') ?? '', attributeOf(person, 'displayName') ?? '')
  return people
}

async function treesOf(book: OpenPackage, relationships: readonly Relationship[], kind: string): Promise<XmlTree[]> {
  const trees: XmlTree[] = []
  for (const relationship of relationships.filter((one) => one.kind === kind)) {
    const part = book.part(relationship.target)
    if (!part) continue
    trees.push(xmlTree(book.file, part.name, await partText(book, part)))
  }
  return trees
}

function oldNotes({ root, textIn }: XmlTree): CellNote[] {
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((author) => textIn(author))
  return childrenOf(childOf(root, 'commentList'), 'comment').flatMap((comment) => {
    const body = childOf(comment, 'text')
    const author = authors[Number(attributeOf(comment, 'authorId') ?? -1)] ?? ''
    return body ? noteAt(attributeOf(comment, 'ref'), author, wordsIn(body, textIn)) : []
  })
}

function conversations({ root, textIn }: XmlTree, people: ReadonlyMap<string, string>): CellNote[] {
  const said = new Map<string, { readonly author: string; readonly lines: string[] }>()
  for (const comment of root.children) {
    const place = attributeOf(comment, 'ref') ?? ''
    const author = people.get(attributeOf(comment, 'personId') ?? '') ?? ''
    const words = comment.children.filter(({ local }) => local === 'text').map((one) => textIn(one))
    const known = said.get(place) ?? { author, lines: [] }
    said.set(place, known)
    known.lines.push(known.lines.length === 0 ? words.join('') : `${author === '' ? '—' : author}：${words.join('')}`)
  }
  return [...said].flatMap(([place, { author, lines }]) => noteAt(place, author, lines.join('\n')))
}

function noteAt(reference: string | undefined, author: string, text: string): CellNote[] {
  const area = parseArea(reference ?? '')
  return area ? [{ row: area.top, column: area.left, author, text: text.replace(/\r\n?/g, '\n').trim() }] : []
}

/** The texts within, without how they are said in other scripts. */
function wordsIn(element: XmlElement, textIn: XmlTree['textIn']): string {
  if (element.local === 't') return textIn(element)
  return element.children
    .filter(({ local }) => local !== 'rPh')
    .map((child) => wordsIn(child, textIn))
    .join('')
}
