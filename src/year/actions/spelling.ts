import { compact } from '../../input/plainText'
import { textOfCell } from '../../input/sheetText'
import type { CellChange } from '../../workbook/cellChange'
import { cellAt, type Grid } from '../../workbook/grid'
import { slotOf } from '../../workbook/gridChange'

/** The cells of a column that its words are taken from. */
export interface SpelledColumn {
  readonly grid: Grid
  /** From 1. */
  readonly column: number
  /** The rows of its data, from 1. */
  readonly rows: readonly number[]
}

/** What a word of the column means; undefined for one that means nothing. */
export type Reads<Value> = (text: string) => Value | undefined

/**
 * How a column says something, so that what is written looks like what stands there: the word that it says it by most often, else the
 * opposite of the word by which it says the contrary (`无` where others are `有`), else `usual`. `blank`: whether an empty cell says it too,
 * as in a column of nothing but √.
 */
export function spellingOf<Value>(
  column: SpelledColumn,
  reads: Reads<Value>,
  wanted: Value,
  usual: string,
  blank = false,
): CellChange['value'] {
  const counts = new Map<string, { readonly value: CellChange['value']; readonly meant: Value; count: number }>()
  let blanks = 0
  for (const row of column.rows) {
    const slot = slotOf(column.grid, row)
    const cell = slot < 0 ? ({ kind: 'empty' } as const) : cellAt(column.grid, slot, column.column)
    const text = textOfCell(cell)
    if (text.trim() === '') blanks++
    if (cell.kind === 'error' || !PLAIN_WORD.test(compact(text)) || REASONS.test(compact(text))) continue
    const meant = reads(text)
    if (meant === undefined) continue
    const value = cell.kind === 'text' ? cell.text.trim() : cell.kind === 'boolean' ? cell.value : Number(text)
    const key = `${cell.kind} ${String(value)}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { value, meant, count: 1 })
  }
  const said = [...counts.values()].sort((a, b) => b.count - a.count)
  const same = said.find(({ meant }) => meant === wanted)
  if (same) return same.value
  if (blank && blanks > 0 && said.length > 0) return null
  for (const { value } of said) {
    const opposite = oppositeOf(value)
    if (opposite !== null && reads(String(opposite)) === wanted) return opposite
  }
  return usual
}

/** Neither a time of a punch nor a mark with a remark in brackets: those say more than yes or no. */
const PLAIN_WORD = /^(?:[^\d()]+|[01])$/
/** Words that say why: nobody is written to be on leave who is only not confirmed. */
const REASONS = /假|缺|旷|差|外出|迟|早退|线上|补|代/

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['是', '否'],
  ['有', '无'],
  ['√', '×'],
  ['✓', '✗'],
  ['✔', '✘'],
  ['Y', 'N'],
  ['y', 'n'],
  ['yes', 'no'],
  ['对', '不'],
  ['参加', '未参加'],
  ['已参加', '未参加'],
  ['确认', '不确认'],
  ['确认参加', '不参加'],
  ['到', '未到'],
  ['到会', '未到会'],
  ['已到', '未到'],
  ['签到', '未签到'],
  ['已签到', '未签到'],
  ['通过', '未通过'],
  ['已通过', '未通过'],
  ['审核通过', '审核未通过'],
  ['已审核通过', '审核未通过'],
  ['审批通过', '审批未通过'],
  ['同意', '不同意'],
  ['合格', '不合格'],
  ['认定', '不认定'],
  ['有效', '无效'],
  ['考核', '免考核'],
  ['纳入', '不纳入'],
  ['要求', '不要求'],
  ['有要求', '无要求'],
  ['需要', '不需要'],
  ['已实施', '未实施'],
  ['已举办', '未举办'],
  ['已完成', '未完成'],
  ['已开展', '未开展'],
  ['已执行', '未执行'],
]

/** The opposite of a word; from two that have the same one, the first. null where nobody knows it. */
function oppositeOf(value: CellChange['value']): CellChange['value'] {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value === 1 ? 0 : value === 0 ? 1 : null
  const pair = OPPOSITES.find((words) => value !== null && words.includes(value))
  return pair ? (pair[0] === value ? pair[1] : pair[0]) : null
}
