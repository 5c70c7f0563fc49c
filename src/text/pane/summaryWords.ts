/** What the page `summary` says. */
export interface SummaryWords {
  readonly title: string
}
