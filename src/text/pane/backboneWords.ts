import type { ReportingAction } from '../../records/reportingLog'

/** What the page `backbone` says. Moments are texts already, as are hours. */
export interface BackboneWords {
  readonly title: string
  /** Short labels of the leading figures. */
  readonly facts: Readonly<Record<'headcount' | 'target' | 'reported' | 'rate', string>>
  readonly window: (window: string) => string
  readonly windowStates: Readonly<Record<'before' | 'open' | 'after' | 'always', string>>
  readonly finishedAt: (time: string, by: string, people: number) => string
  readonly drifted: (people: number) => string
  readonly logBroken: string
  /** Nothing is locked by it: years may have been reported in another workbook. */
  readonly logLost: (years: readonly number[]) => string
  readonly toChecks: string
  readonly find: string
  readonly isBackbone: string
  readonly backboneChoices: Readonly<Record<'all' | 'yes' | 'no', string>>
  readonly reporting: string
  readonly reportedChoices: Readonly<Record<'all' | 'reported' | 'unreported', string>>
  readonly list: string
  readonly sections: Readonly<Record<'talents' | 'nearMisses', (people: number) => string>>
  /** Under a section without anybody in view. */
  readonly nobodyInView: string
  readonly states: Readonly<Record<'reported' | 'candidate' | 'near', string>>
  /** Somebody reported whom today's data makes no candidate. */
  readonly noCandidate: string
  readonly notOnStaff: string
  readonly drift: (reported: string, now: string) => string
  readonly labels: Readonly<Record<'total' | 'effective' | 'longestSingle', string>>
  readonly frozenHours: string
  readonly figureOf: (label: string, person: string) => string
  readonly select: (person: string) => string
  readonly selectAll: string
  readonly selected: (people: number) => string
  readonly actions: Readonly<Record<ReportingAction, string>>
  readonly reportPerson: (person: string) => string
  readonly withdrawPerson: (person: string) => string
  readonly reportSelected: (people: number) => string
  readonly withdrawSelected: (people: number) => string
  readonly reportAll: (people: number) => string
  readonly reportAllQuestion: (people: number) => string
  readonly by: string
  readonly nobody: string
  readonly nobodyHint: (requiredHours: string, singleHours: string) => string
  readonly finish: {
    readonly title: (year: number) => string
    readonly frozen: (people: number) => string
    readonly names: (names: readonly string[], more: number) => string
    readonly moved: (people: number) => string
    readonly printed: (rate: string) => string
    readonly final: string
    readonly short: (target: string, missing: number) => string
    readonly unreported: (people: number) => string
    readonly noCandidates: (people: number) => string
    readonly errors: (errors: number) => string
    readonly nobody: string
  }
  readonly return: {
    readonly title: (year: number) => string
    readonly effect: string
    readonly reason: string
    readonly reasonHint: string
  }
  readonly log: {
    readonly open: (rows: number) => string
    readonly title: (year: number) => string
    readonly none: string
    readonly hours: string
    readonly longest: string
    readonly by: (by: string) => string
    readonly note: (note: string) => string
  }
}
