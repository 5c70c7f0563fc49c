import type { AssumptionTroubles } from '../records/assumption'

/** What 试算 says, in pane, page and command line alike. It is said apart from the catalogue, since it is loaded when it is asked for. */
export interface WhatIfWords {
  readonly title: string
  /** That nothing of it is written. */
  readonly untouched: string
  /** Hours of two decimals, as `readAssumption` reads them again. */
  readonly decimally: (decimal: string) => string
  /** Hours that decimals cannot say to the second, as `readAssumption` reads them again. */
  readonly exactly: (hours: number, minutes: number, seconds: number) => string
  /** An assumption, as it is read again. */
  readonly assumption: {
    readonly record: (person: string, study: string) => string
    /** `hours` '' where the class's count, `subject` '' where none is said. */
    readonly study: (hours: string, subject: string, what: string) => string
    readonly held: (trainingClass: string) => string
    readonly attended: (trainingClass: string) => string
    readonly approved: (what: string) => string
    readonly all: string
    readonly setting: (name: string, value: string) => string
  }
  readonly effect: {
    readonly notCounting: (why: string) => string
    readonly listed: (records: number) => string
    readonly nobodyListed: string
    readonly heldAlready: string
    readonly refused: string
    readonly otherYear: string
    readonly counting: (records: number, others: number) => string
    readonly nothingWaits: string
    /** Of a line of 设置 that the 考核办法 lays down. */
    readonly decidedBy: (pack: string) => string
  }
  readonly today: string
  readonly assumed: string
  readonly candidates: string
  readonly target: string
  readonly became: (people: number) => string
  readonly ceased: (people: number) => string
  readonly reaching: (people: number) => string
  readonly falling: (people: number) => string
  readonly hours: (people: number) => string
  /** Behind a person whose hours are others: counted and longest single, both before and after. */
  readonly hoursThen: (before: string, after: string) => string
  readonly longestThen: (before: string, after: string) => string
  readonly nothingChanges: string
  /** The least that would do for a near miss, behind what it lacks: hours and sources. */
  readonly step: (studies: readonly string[]) => string
  /** In its place where no further study would do: caps are full, or there is no class to attend. */
  readonly noStep: string
  /** How the step of a list is tried on the command line. */
  readonly tryStep: (command: string) => string
  /** What the panel says beside. */
  readonly panel: {
    readonly assumed: string
    readonly none: string
    readonly remove: (text: string) => string
    readonly clear: string
    readonly what: string
    readonly kinds: Readonly<Record<'record' | 'class' | 'setting' | 'approved', string>>
    readonly person: string
    readonly source: string
    readonly hours: string
    readonly subject: string
    readonly noSubject: string
    readonly hoursOfClass: string
    readonly notHours: string
    readonly trainingClass: string
    readonly classHappens: string
    readonly classKinds: Readonly<Record<'held' | 'attended', string>>
    readonly notHeld: string
    readonly setting: string
    readonly value: string
    readonly today: (value: string) => string
    readonly pending: string
    readonly pendingChoice: (what: string, records: number) => string
    readonly nothingPending: string
    readonly noMatch: string
    readonly add: string
    readonly computing: string
    readonly figure: string
    readonly more: (people: number) => string
    /** On a near miss: a button's text, and with the name for whoever does not see where it stands. */
    readonly step: (studies: readonly string[]) => string
    readonly stepOf: (person: string, studies: readonly string[]) => string
  }
  readonly troubles: { readonly [Code in keyof AssumptionTroubles]: (args: AssumptionTroubles[Code]) => string }
}
