import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { type Fit, meaningsOf } from '../evidence/meanings'
import { headingOf } from '../heading'
import { textOfCell } from '../sheetText'

/** One value of a form, behind its label. */
export interface FormField {
  /** By `InputColumn.key` of 培训班. */
  readonly key: string
  /** The label as written. */
  readonly label: string
  readonly fit: Fit
  readonly slot: number
  /** The column of the value, from 1. */
  readonly number: number
}

/** The fields of one class, its name among them; the first of a key counts. */
export type ClassForm = ReadonlyMap<string, FormField>

/** A form without so many fields may be anything. */
const LEAST = 4
/** More rows one below another without a label end a form. */
const GAP = 1

/**
 * Classes as forms, one below another or each on its sheet: labels with their values to the right, in rows that begin with the class's
 * name (`培训名称 | 保密教育 | 学时 | 4` over `实施状态 | 已实施 | …`). Rows of a list are none: they hold labels alone, or values alone.
 */
export function classForms(grid: Grid): readonly ClassForm[] {
  const forms: Map<string, FormField>[] = []
  let open: Map<string, FormField> | null = null
  let gap = 0
  for (let slot = 0; slot < grid.rows.length; slot++) {
    const fields = fieldsIn(grid, slot, open !== null)
    if (fields.length === 0) {
      if (++gap > GAP) open = null
      continue
    }
    gap = 0
    if (fields.some(({ key }) => key === 'name')) {
      open = new Map()
      forms.push(open)
    }
    if (open) for (const field of fields) if (!open.has(field.key)) open.set(field.key, field)
  }
  return forms.filter((form) => form.size >= LEAST && form.has('name'))
}

/**
 * The labels of a row with a value behind each; none where labels stand side by side, as in a list's head. `isWithin`: within a form the last
 * label may have none (实际人数 of a class that is still to come).
 */
function fieldsIn(grid: Grid, slot: number, isWithin: boolean): readonly FormField[] {
  const filled: { readonly number: number; readonly text: string }[] = []
  for (let number = 1; number <= grid.columns.length; number++) {
    if (!grid.columns[number - 1]?.kinds[slot]) continue
    const text = textOfCell(cellAt(grid, slot, number)).trim()
    // A merged cell is spread over its columns.
    if (text !== '' && filled.at(-1)?.text !== text) filled.push({ number, text })
  }
  const fields: FormField[] = []
  let known = 0
  for (let at = 0; at < filled.length; at++) {
    const label = filled[at]!
    if (grid.columns[label.number - 1]!.kinds[slot] !== CellKind.text) continue
    const meaning = meaningOfLabel(label.text)
    if (!meaning) continue
    known++
    const value = filled[at + 1]
    if (!value && isWithin && fields.length > 0) known--
    if (!value || meaningOfLabel(value.text)) continue
    fields.push({ key: meaning.key, fit: meaning.fit, label: label.text, slot, number: value.number })
    at++
  }
  return fields.length === known ? fields : []
}

/** What a label of a form of a class says, by `InputColumn.key`; null for any other text. */
export function meaningOfLabel(text: string): { readonly key: string; readonly fit: Fit } | null {
  const [meaning] = meaningsOf('classes', headingOf(text.replace(/[:：]$/, '')))
  return meaning && meaning.fit !== 'part' ? { key: meaning.column.key, fit: meaning.fit } : null
}
