/** What the page `backbone` says. */
export interface BackboneWords {
  readonly title: string
}
