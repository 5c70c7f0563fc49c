import type { BesideFile, BookState } from './bookState'

/** What of the book is another once a file beside the main one is closed. */
export function withoutFile({ others, sheets, unread }: BookState, file: string): Partial<BookState> {
  return {
    others: others.filter((other) => other.file !== file),
    unread: unread.filter((one) => one.file !== file),
    sheets: sheets.filter(({ grid }) => grid.file !== file),
  }
}

/** The same once the main file was saved as `blob` under a name, and `lists` beside it as they are. */
export function savedAs(
  { main, others }: BookState,
  name: string,
  blob: Blob | null,
  lists: readonly BesideFile[],
): Partial<BookState> {
  return {
    main: { ...main, name, changed: main.blob !== blob },
    // A list that was corrected again meanwhile is another object.
    others: others.map((other) => (lists.includes(other) ? { ...other, changed: false, reencoded: false } : other)),
  }
}
