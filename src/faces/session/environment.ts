import type { Moment } from '../../records/moment'
import type { ReadingAnswer } from '../../records/readingAnswer'
import type { ReadData } from '../../run'
import type { Language } from '../../text/say'
import type { Grid } from '../../workbook/grid'
import type { OtherWorkbook } from '../../year/otherWorkbook'
import type { ShownTheme } from './shownTheme'

/** A file that is read only, to hold a year of it beside the one in view. */
export interface OtherFile {
  readonly name: string
  readonly blob: Blob
  /** What places in it are named by: its name, unless an open file has that already. */
  readonly as: string
  /** All of its sheets are wanted, not those alone that tell of a year's state. */
  readonly whole?: true
}

/** What surrounds the pane and is not the workbook: the mount decides, tests decide otherwise. */
export interface Environment {
  readonly version: string
  /** The clock on the wall. */
  readonly now: () => Moment
  /**
   * Reads what the sheets say, off the main thread where there is a worker; `answers` count beside those that the workbook keeps.
   */
  readonly readData: (
    grids: readonly Grid[],
    answers: readonly ReadingAnswer[],
    signal: AbortSignal,
  ) => Promise<ReadData>
  /** Reads another file, off the main thread where there is a worker. Throws `WorkbookError`, and the signal's reason. */
  readonly readOther: (file: OtherFile, signal: AbortSignal) => Promise<OtherWorkbook>
  /** Keeps a text between visits under our own name; null where nothing is kept or may be. */
  readonly memory: { load(): string | null; save(text: string): void }
  /** What Office, or the browser, speaks and looks like. */
  readonly displayLanguage: Language
  readonly displayTheme: () => ShownTheme
  /** Calls back when `displayTheme` would answer otherwise; answers what ends it. */
  readonly onThemeChanged: (listener: () => void) => () => void
}
