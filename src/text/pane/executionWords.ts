/** What the page `execution` says. */
export interface ExecutionWords {
  readonly title: string
}
