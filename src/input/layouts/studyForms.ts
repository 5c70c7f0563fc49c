import type { SheetKind } from '../../records/sheetKind'
import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { type Fit, meaningsOf } from '../evidence/meanings'
import { headingOf } from '../heading'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'

/** One value of a form, behind its label. */
export interface FormValue {
  readonly label: string
  readonly fit: Fit
  readonly slot: number
  /** The column of the value, from 1; of a blank one the column behind its label. */
  readonly number: number
  readonly text: string
}

/** One person's study as a form. */
export interface StudyForm {
  /** By `InputColumn.key`; the first of a key counts. */
  readonly values: ReadonlyMap<string, FormValue>
  /** Labels that the kind does not know, with what stands behind them. */
  readonly others: readonly { readonly label: string; readonly slot: number; readonly number: number }[]
  /** Whether it says one thing twice, and not the same. */
  readonly isTwofold: boolean
}

/** A sheet of forms is no longer than this. */
const MOST_ROWS = 400

/** What begins another form where it comes again. */
const BEGINS: ReadonlySet<string> = new Set(['name', 'title', 'className'])

interface OpenForm {
  readonly values: Map<string, FormValue>
  readonly others: { readonly label: string; readonly slot: number; readonly number: number }[]
  isTwofold: boolean
}

/**
 * Forms of one study each, one below another or each on its sheet: labels with their values to the right (`姓名 | 陈立 | 工号 | 101` over
 * `培训名称 | …` and `学时 | 16 | 审核状态 | 通过`), as a kind of sheet whose rows are of people. Rows of a list are none: they hold labels
 * alone, or values alone.
 */
export function studyForms(grid: Grid, kind: SheetKind): readonly StudyForm[] {
  if (grid.rows.length > MOST_ROWS) return []
  const forms: OpenForm[] = []
  for (let slot = 0; slot < grid.rows.length; slot++) {
    const row = rowOf(grid, slot, kind)
    let open = forms.at(-1)
    if (!open || row.values.some(([key]) => BEGINS.has(key) && open!.values.has(key))) {
      open = { values: new Map(), others: [], isTwofold: false }
      forms.push(open)
    }
    for (const [key, value] of row.values) {
      const before = open.values.get(key)
      if (!before) open.values.set(key, value)
      else if (before.text !== value.text) open.isTwofold = true
    }
    for (const other of row.others) open.others.push(other)
  }
  return forms
}

/** The labels of a row with what stands behind each, blank where that is another label; a list's head has blanks alone. */
function rowOf(grid: Grid, slot: number, kind: SheetKind) {
  const filled: { readonly number: number; readonly text: string; readonly isText: boolean }[] = []
  for (let number = 1; number <= grid.columns.length; number++) {
    const held = grid.columns[number - 1]?.kinds[slot]
    if (!held) continue
    const text = textOfCell(cellAt(grid, slot, number)).trim()
    // A merged cell is spread over its columns.
    if (text !== '' && filled.at(-1)?.text !== text) filled.push({ number, text, isText: held === CellKind.text })
  }
  // Who signs, and when, is no part of what was learned.
  const isSigned = filled.some(({ text }) => SIGNED.test(compact(text)))
  const values: [string, FormValue][] = []
  const others: { label: string; slot: number; number: number }[] = []
  for (let at = 0; at < filled.length; at++) {
    const label = filled[at]!
    const next = filled[at + 1]
    const meaning = label.isText ? meaningOf(kind, label.text) : null
    if (!meaning) {
      if (next) others.push({ label: label.text, slot, number: next.number })
      if (next && !(next.isText && meaningOf(kind, next.text))) at++
      continue
    }
    const isBlank = !next || (next.isText && meaningOf(kind, next.text) !== null)
    if (!isBlank) at++
    if (isSigned && OF_SIGNING.has(meaning.key)) continue
    const number = isBlank ? label.number + 1 : next.number
    values.push([meaning.key, { label: label.text, fit: meaning.fit, slot, number, text: isBlank ? '' : next.text }])
  }
  return { values, others }
}

const SIGNED = /签字|签名|签章|盖章|填表/
const OF_SIGNING: ReadonlySet<string> = new Set(['name', 'start', 'end', 'time', 'unit', 'department'])

function meaningOf(kind: SheetKind, text: string): { readonly key: string; readonly fit: Fit } | null {
  const [meaning] = meaningsOf(kind, headingOf(text.replace(/[:：]$/, '')))
  return meaning && meaning.fit !== 'part' ? { key: meaning.column.key, fit: meaning.fit } : null
}
