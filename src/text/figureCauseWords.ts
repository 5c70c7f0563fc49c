import type { CausesUnknown } from '../records/cause'

/*
 * Why a figure of a saved summary is another: apart from the catalogue, since nobody needs it before a summary has been saved, and the pane
 * begins without it.
 */

/** Amounts and places are texts as the face shows them; a place may be ''. */
export interface FigureCauseWords {
  /** A person's hours, with all that changed them. */
  readonly hours: (name: string, from: string, to: string, causes: readonly string[]) => string
  /** A person who counts now or no longer; `hours` '' where they did not decide it. */
  readonly person: (name: string, was: string, is: string, hours: string, place: string) => string
  /** How a class stands that is not there. */
  readonly noClass: string
  readonly change: (name: string, was: string, is: string, place: string) => string
  /** What was planned of a class. */
  readonly planned: (name: string, from: number, to: number, place: string) => string
  readonly reported: (name: string, place: string) => string
  readonly withdrawn: (name: string, place: string) => string
  readonly setting: (name: string) => string
  readonly nothing: string
  readonly leavers: Readonly<Record<'required' | 'exempt', string>>
  /** Where what the data gives comes from. */
  readonly rows: (places: readonly string[], all: number) => string
  /** Above the causes below the line of a ratio. */
  readonly whole: (cause: string) => string
  /** Why no rows can be named. */
  readonly unknown: Readonly<Record<CausesUnknown, string>>
}
