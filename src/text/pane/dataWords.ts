/** What the page `data` says. */
export interface DataWords {
  readonly title: string
}
