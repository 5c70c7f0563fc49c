/** What the page `execution` says. */
export interface ExecutionWords {
  readonly title: string
  readonly classes: string
  readonly implemented: string
  readonly rate: string
  readonly findClass: string
  readonly status: string
  readonly statuses: Readonly<Record<'all' | 'implemented' | 'not-implemented', string>>
  readonly onlyApproval: (classes: number) => string
  readonly clearFilters: string
  readonly list: string
  /** The classes in view together. */
  readonly totals: string
  readonly shown: (classes: number, all: number) => string
  /** Short labels of a class's figures. */
  readonly labels: Readonly<Record<'participants' | 'staff' | 'cost' | 'hours' | 'confirmed', string>>
  readonly rateInView: string
  /** The name of one class's figure, for whoever does not see the class above it. */
  readonly figureOf: (label: string, trainingClass: string) => string
  readonly boutique: string
  readonly needsApproval: string
  readonly refused: string
  readonly noTime: string
  readonly noPlace: string
  readonly noName: string
  readonly noClasses: string
  readonly noClassesHint: string
  readonly nothingChosen: string
}
