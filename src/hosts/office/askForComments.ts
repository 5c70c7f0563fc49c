/// <reference types="office-js" />

/** A conversation on some cell, without who wrote it. */
export interface Said {
  readonly id: string
  readonly text: string
}

/** Asks for the conversations on all cells (批注), among whatever else is asked. Notes are none: this office.js knows nothing of them. */
export function askForComments({ comments }: Excel.Workbook): () => readonly Said[] {
  const found = comments.load('items/content,items/replies/items/content')
  return () =>
    found.items.map(({ id, content, replies }) => ({
      id,
      text: [content, ...replies.items.map((reply) => reply.content)].join('\n').trim(),
    }))
}
