/** What the page `checks` says. */
export interface ChecksWords {
  readonly title: string
}
