import type { SheetKind } from '../../records/sheetKind'

/** What of a kind a file gives. */
export interface GivenRows {
  readonly kind: SheetKind
  readonly rows: number
}

/** What the standalone page says around sheets and pane: files, the start, the board, the guide. */
export interface PageShellWords {
  /** Of files that were chosen together, some of which cannot be opened. */
  readonly leftOut: (name: string, sentence: string) => string
  readonly othersOpened: (count: number) => string
  /** Of a file that is open and could not be read. */
  readonly unread: (name: string, sentence: string) => string
  readonly gives: (given: readonly GivenRows[], nameOf: (kind: SheetKind) => string) => string
  readonly givesNothing: string
  readonly notReadYet: string
  /** The two halves of the page onto which files are dropped while others are open. */
  readonly dropBeside: string
  readonly dropBesideHint: string
  readonly dropInstead: string
  readonly dropInsteadHint: string
  readonly noFolders: (names: readonly string[]) => string
}
