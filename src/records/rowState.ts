/** What a row of 院汇总 says of an institute, in the order in which states are counted above the table (domain.md §9). */
export const ROW_STATES = [
  'final',
  'draft',
  'errors',
  'questions',
  'unreadable',
  'missing',
  'duplicate',
  'other-year',
] as const
export type RowState = (typeof ROW_STATES)[number]
