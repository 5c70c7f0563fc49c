import type { CollectPart } from '../records/collecting'

/** The sheets of a collection workbook, named the same in every language; a workbook for a class has `roll` in place of the other three. */
export const COLLECT_SHEETS = {
  guide: '填表说明',
  attendance: '参加培训',
  roll: '参会人员',
  external: '外部学习',
  staff: '人员核对',
} as const satisfies Readonly<Record<CollectPart | 'guide', string>>
/** The sheet that nobody sees. */
export const MARK_SHEET = '收集标记'

/** What the sheets of a workbook are called that stand in the user's own, before whom they are for: `收集表 科研处 参加培训`. */
export const COLLECT_PREFIX = '收集表 '
