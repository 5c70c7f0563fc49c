import type { Step } from './shellWords'

/** What is drawn beside a step of 使用说明: part of a sheet, of the pane, or a paper that is stamped. */
export type GuidePicture =
  | {
      readonly kind: 'sheet'
      readonly name: string
      readonly heads: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** The heading that is meant. */
      readonly marked: string
    }
  | { readonly kind: 'pane'; readonly step: Step; readonly lines: readonly string[]; readonly button: string }
  | { readonly kind: 'paper'; readonly title: string; readonly heads: readonly string[]; readonly isWide: boolean }

export interface GuideStep {
  readonly title: string
  readonly text: readonly string[]
  readonly picture: GuidePicture | null
}

export interface GuideChapter {
  readonly title: string
  readonly lead: string
  readonly steps: readonly GuideStep[]
}

/** 使用说明, in the order of the manual of 2020: 三 the classes, 四 the backbone, 五 the summary. */
export interface GuideWords {
  readonly title: string
  readonly lead: string
  readonly close: string
  /** Of a picture, for whoever does not see it. */
  readonly picture: (title: string) => string
  readonly chapters: readonly GuideChapter[]
}
