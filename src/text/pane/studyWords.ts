/** What the page 学习统计 and one person's 学习档案 say. */
export interface StudyWords {
  readonly title: string
  readonly tabs: Readonly<Record<'people' | 'online' | 'departments' | 'charts' | 'reminders', string>>
  /** 职工在线学习统计, as the manual calls it. */
  readonly onlineTitle: string
  readonly tabsLabel: string
  readonly filter: Readonly<
    Record<
      'label' | 'all' | 'reached' | 'notReached' | 'near' | 'notRequired' | 'newHire' | 'studied' | 'notStudied',
      string
    >
  >
  readonly order: Readonly<Record<'label' | 'hours' | 'name' | 'department', string>>
  readonly reached: string
  readonly notRequired: string
  readonly newHire: string
  readonly candidate: string
  readonly totals: (people: number, hours: string) => string
  /** Before the hours of a chosen part of the year. */
  readonly inPeriod: string
  readonly share: (parts: readonly string[]) => string
  readonly write: string
  readonly charts: Readonly<Record<'department' | 'source' | 'month' | 'distribution', string>>
  readonly requirement: (hours: string) => string
  readonly people: (count: number) => string
  readonly asTable: string
  readonly loading: string
  readonly expand: (name: string) => string
  readonly archive: string
  /** Of a leading cadre, reached or not: the hours of several years together. */
  readonly severalYears: (years: number, came: string, least: string) => string
  readonly records: (counted: number, all: number) => string
  readonly noRecords: string
  readonly untitled: string
}
