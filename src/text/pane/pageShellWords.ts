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
  readonly papersLabel: string
  /** What each of the stamped tables says, in a few words. */
  readonly papers: Readonly<Record<'execution' | 'backbone' | 'summary', string>>
  /** Files that were opened before, where the browser finds them again. */
  readonly recent: {
    readonly title: string
    readonly names: (names: readonly string[]) => string
    readonly hint: string
    readonly forget: (names: readonly string[]) => string
    readonly lost: (names: readonly string[]) => string
  }
  readonly guide: string
  /** The parts of the page that take turns, or stand beside each other. */
  readonly views: Readonly<Record<'sheets' | 'board' | 'paper' | 'pane', string>>
  readonly viewsLabel: string
  readonly paneWidth: string
  readonly besideWidth: string
  readonly board: {
    readonly title: (year: number, unit: string) => string
    readonly noYear: string
    readonly next: string
    /** The acts after the first one. */
    readonly afterwards: (deeds: readonly string[]) => string
    readonly steps: string
    readonly figures: string
    readonly draft: string
  }
  readonly paper: {
    readonly title: string
    readonly table: string
    readonly unwritten: string
    readonly written: string
    readonly differs: (cells: number) => string
    readonly none: string
    readonly pages: (count: number) => string
  }
}
