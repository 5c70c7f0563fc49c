import type { SheetKind } from '../../../records/sheetKind'
import { cellAt, type Grid } from '../../../workbook/grid'
import { isDenied } from '../../evidence/deniedCell'
import type { FoundColumn } from '../../evidence/matchColumns'
import { saidOf } from '../../evidence/saidMonths'
import { wholeOf } from '../../header'
import { headingOf, unitOf } from '../../heading'
import type { InputColumn } from '../../inputSheet'
import { titleBlock } from '../../layouts/labels'
import { type StudyForm, studyForms } from '../../layouts/studyForms'
import { compact, nameKey, plain, titleKey } from '../../plainText'
import { type Reading, tableOf } from '../../reading'
import { INPUT_SHEETS } from '../../schema'
import { textOfCell } from '../../sheetText'
import { remarksAbsence, remarksOtherwise } from '../../vocabulary/turnedAway'
import type { Knowledge } from '../known/knowledge'
import type { Table } from '../known/looked'

/**
 * The forms of a sheet that hold one person's study each, as tables of one row; none where it holds none, or one of them lacks what a
 * record needs. `chosen`: what the user says it is.
 */
export function studyFormTables(
  grid: Grid,
  chosen: SheetKind | undefined,
  { people, ids, classes }: Knowledge,
): readonly Table[] {
  const kind = chosen ?? 'external'
  if (kind !== 'external' && kind !== 'online') return []
  const forms = studyForms(grid, kind)
  const sheet = INPUT_SHEETS.find((one) => one.kind === kind)!
  const tables: Table[] = []
  const said = (form: StudyForm, key: string) => form.values.get(key)?.text ?? ''
  if (forms.every(({ values }) => values.size === 0)) return []
  const titles = titleBlock(grid, 0, topOf(forms)).texts
  for (const form of forms) {
    const reading = readingOf(grid, kind, form, titles)
    const isOurs = people.has(nameKey(said(form, 'name'))) || ids.has(plain(said(form, 'id')))
    const needed = sheet.columns.filter(({ required }) => required)
    // One gap of somebody known is told; more, or of nobody known, may be the head of a list, or a card without rows.
    const gaps = needed.filter(({ key }) => said(form, key) === '').length
    if (!reading || gaps > (isOurs ? 1 : 0) || needed.some(({ key }) => !form.values.has(key))) return []
    tables.push({ section: wholeOf(grid), reading, nearly: null })
  }
  if (chosen !== undefined) return tables
  const isHinted = [grid.sheet, ...titles].some((text) => sheet.hint.test(compact(text)))
  const isCertain = forms.every(
    (form) =>
      !isUncertain(grid, form) &&
      (said(form, 'type') !== '' || (!classes.has(titleKey(said(form, 'title'))) && isHinted)),
  )
  return isCertain ? tables : tables.map((table, at) => (at === 0 ? { ...table, doubted: ['external'] } : table))
}

/** Whether something on a form may say that it does not count, or is worth something else. */
function isUncertain(grid: Grid, { others, isTwofold }: StudyForm): boolean {
  return (
    isTwofold ||
    others.some(({ label, slot, number }) => {
      const cell = cellAt(grid, slot, number)
      const text = textOfCell(cell)
      return /学时|课时|时长/.test(label) || isDenied(cell, label) || remarksAbsence(text) || remarksOtherwise(text)
    })
  )
}

/** The first slot in which a form says something. */
function topOf(forms: readonly StudyForm[]): number {
  const slots = forms.flatMap(({ values }) => Array.from(values.values(), ({ slot }) => slot))
  return slots.reduce((top, slot) => Math.min(top, slot))
}

/** A form as a table of the row in which the name stands; null where it has no name, or the unit of its hours is not known. */
function readingOf(grid: Grid, kind: SheetKind, form: StudyForm, titles: readonly string[]): Reading | null {
  const sheet = INPUT_SHEETS.find((one) => one.kind === kind)!
  const name = form.values.get('name')
  if (!name) return null
  const found = new Map<string, FoundColumn>()
  const slots = new Map<string, number>()
  for (const [key, { label, fit, slot, number }] of form.values) {
    const column = (sheet.columns as readonly InputColumn[]).find((one) => one.key === key)!
    const unit = unitOf(column.meaning, headingOf(label))
    if (unit === undefined) return null
    found.set(key, { column, number, unit, again: null, heading: label, fit })
    slots.set(key, slot)
  }
  const row = grid.rows[name.slot]!
  return {
    ...tableOf(sheet, row),
    found,
    columns: Object.fromEntries(Array.from(found.values(), (one) => [one.column.heading, one.number])),
    missing: [],
    firstDataRow: row,
    lastDataRow: row,
    titles,
    said: saidOf(titles, grid),
    layout: 'form',
    slots,
  }
}
