/** What the page `study` says. */
export interface StudyWords {
  readonly title: string
}
