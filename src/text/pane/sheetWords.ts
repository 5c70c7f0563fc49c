/** What the page says around the sheet in view: selecting, the clipboard, filling, finding, sorting and filtering, marks. */
export interface SheetWords {
  readonly selectAll: string
  /** Of a column's head: how it is read, or that it is not. */
  readonly readAs: (meaning: string) => string
  readonly notRead: string
  readonly isFiltered: string
  /** Read aloud with the sheet: the keys that are not known from elsewhere. */
  readonly keys: string
  /** Of a cell that a merged area covers, which is only seen in another order of rows. */
  readonly covered: string
  readonly overwrittenMany: (count: number, first: string) => string
  /** Conditional formats of the sheet that are not shown. */
  readonly unshownConditions: (count: number) => string
  /** Shown while keys add a range (Shift+F8). */
  readonly adding: string
  /** What is selected, where it is more than a cell. `sum` is null where there are no numbers. */
  readonly selected: (area: string, filled: number, sum: string | null) => string
  readonly emptied: (area: string) => string
  readonly clipboard: {
    readonly copied: (area: string) => string
    readonly cut: (area: string) => string
    readonly pasted: (area: string, cells: number) => string
    /** What was to be pasted, in a sentence that says it was not. */
    readonly what: (cells: number) => string
    readonly nothing: string
    /** The browser lets no button read the clipboard. */
    readonly useKeys: string
    readonly tooMany: (most: number) => string
    /** Several rectangles that are not of the same rows or columns. */
    readonly copySeveral: string
    readonly cutSeveral: string
    readonly refused: Readonly<Record<'merged' | 'outside' | 'too-many' | 'several', string>>
  }
  readonly fill: {
    readonly handle: string
    readonly filled: (area: string) => string
    readonly several: string
    readonly what: string
  }
  readonly find: {
    readonly label: string
    readonly hint: string
    readonly next: string
    readonly previous: string
    readonly close: string
    readonly none: string
    /** Which of how many; `isCut`: there are more than those told of. */
    readonly count: (at: number | null, all: number, isCut: boolean) => string
    readonly results: string
  }
  readonly menu: {
    readonly label: string
    readonly copy: string
    readonly cut: string
    readonly paste: string
    readonly clear: string
    readonly fillDown: string
    readonly fillRight: string
    readonly ascending: string
    readonly descending: string
    readonly filter: string
    readonly filterByCell: string
    readonly showAll: string
    readonly hideColumns: string
    readonly showColumns: string
    readonly nextMark: string
  }
  readonly filter: {
    readonly title: (column: string) => string
    readonly search: string
    readonly all: string
    readonly blank: string
    readonly apply: string
    readonly cancel: string
    readonly tooMany: (most: number) => string
    /** In place of the file's own order, which stays as it is. */
    readonly shown: (shown: number, all: number) => string
    readonly sorted: string
    readonly viewOnly: string
    readonly showAll: string
  }
  readonly marks: {
    readonly none: string
    /** How many marks the sheet has. */
    readonly count: (count: number) => string
  }
  readonly choices: string
  /** Said of what was typed into a cell whose list does not offer it, and why in its author's words, '' for none. */
  readonly notOffered: Readonly<Record<'stop' | 'warning' | 'information', (typed: string, why: string) => string>>
  /** Said of a cell that was left while an input method still composed these letters. */
  readonly unchosen: (cell: string, letters: string) => string
  /** The signs of icon sets, for whoever hears them. */
  readonly sign: {
    /** `绿色向上箭头`; a colour that says nothing is null. */
    readonly named: (shape: SignShape, colour: SignColour | null) => string
    /** How high a sign is that shows nothing else. */
    readonly level: (at: number, of: number) => string
  }
}

export type SignColour = 'red' | 'yellow' | 'green' | 'grey' | 'black' | 'pink'
export type SignShape =
  | 'up'
  | 'rising'
  | 'level'
  | 'falling'
  | 'down'
  | 'flag'
  | 'circle'
  | 'triangle'
  | 'diamond'
  | 'check'
  | 'exclamation'
  | 'cross'
  | 'empty'
  | 'quarter'
  | 'half'
  | 'threeQuarters'
  | 'full'
