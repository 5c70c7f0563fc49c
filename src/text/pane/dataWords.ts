import type { SheetKind } from '../../records/dataset'

/** What the page 数据 says. */
export interface DataWords {
  readonly title: string
  readonly read: string
  readonly readHint: string
  readonly templateHint: string
  readonly sampleHint: string
  readonly readAt: (time: string) => string
  readonly recognised: string
  /** Under the name of a sheet. */
  readonly sheetFacts: (headerRow: number, rows: number) => string
  readonly hidden: string
  readonly columns: (count: number) => string
  readonly column: (heading: string, letters: string) => string
  readonly missing: string
  /** What is lost without a kind of sheet. */
  readonly without: Readonly<Record<Exclude<SheetKind, 'reportingLog'>, string>>
  readonly others: string
  readonly othersHint: string
  readonly ours: string
  readonly kindOf: (sheet: string) => string
  readonly automatic: string
  readonly leaveOut: string
  readonly settings: string
  readonly change: string
  readonly save: string
  readonly noSettings: string
}
