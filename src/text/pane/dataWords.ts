import type { CellMeaning } from '../../records/finding'
import type { SettingField } from '../../records/policy'
import type { SheetKind } from '../../records/sheetKind'

/** Settings of several parts, of which one example says more than their name. */
export type PartsMeaning = Extract<
  CellMeaning,
  'sources' | 'hoursByGroup' | 'hoursByCategory' | 'hoursByGroupAndCategory'
>

/** What the page 数据 says. */
export interface DataWords {
  /** The button that opens 导入. */
  readonly importLists: string
  readonly title: string
  readonly read: string
  readonly readHint: string
  readonly templateHint: string
  readonly sampleHint: string
  readonly readAt: (time: string) => string
  readonly recognised: string
  /** Under the name of a sheet; `others` are the columns that are not read. */
  readonly sheetFacts: (facts: Readonly<Record<'headerRow' | 'rows' | 'columns' | 'others', number>>) => string
  readonly hidden: string
  /** Behind the facts, where rows are no data. */
  readonly leftOut: (rows: number) => string
  /** A table of a sheet with its head and first rows. */
  readonly picture: (sheet: string) => string
  readonly headerRow: string
  readonly headerIn: (row: number) => string
  /** The class of a sheet of attendance. */
  readonly classOf: (sheet: string) => string
  readonly noClass: string
  readonly answers: string
  readonly answersHint: string
  readonly takeBack: string
  readonly takeBackOf: (answer: string) => string
  readonly column: (heading: string, letters: string) => string
  readonly missing: string
  /** What is lost without a kind of sheet. */
  readonly without: Readonly<Record<Exclude<SheetKind, 'reportingLog'>, string>>
  readonly others: string
  readonly othersHint: string
  readonly ours: (sheets: readonly string[]) => string
  readonly kindOf: (sheet: string) => string
  readonly automatic: string
  /** A kind that nobody has chosen. */
  readonly asRecognised: (kind: string) => string
  readonly leaveOut: string
  readonly settings: string
  readonly change: string
  readonly save: string
  readonly noSettings: string
  readonly fillIn: string
  /** How a form calls a setting; `name` is what 设置 calls it. */
  readonly setting: (field: SettingField, name: string) => string
  readonly notFilled: string
  /** How a setting of several parts is written. */
  readonly examples: Readonly<Record<PartsMeaning, string>>
}
