import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import { CellKind, type Grid } from '../../../workbook/grid'
import { namesSomebody } from '../../layouts/peopleNamed'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { filledIn } from '../../rowCells'
import { saysHowManyInPart, saysLess, saysLessOfSome, saysOtherUnit, saysRowsVoid } from '../../vocabulary/notes'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf, placeOf } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import { keyColumn, rowsOf } from '../known/unreadColumns'

/** How far above its rows a note on a list stands. */
const ABOVE = 8

/**
 * Asks about a note above or below a list by which its hours are not what its columns say: halved, by a factor (线上参加的学时减半), in another unit
 * (单位：天), or those of people whom it names (赵一凡迟到，只计4学时；钱二宝已补课); or by which rows do not count (第2项培训因故取消). Nothing of
 * it is carried out: whoever reads it corrects the rows, or says that they count as they stand.
 */
export function notesOnHours(
  grid: Grid,
  reading: Reading,
  knowledge: Knowledge,
  { kind }: Pick<SheetAnswers, 'kind'>,
): Finding[] {
  if (kind !== undefined) return []
  const saying = SAYING[reading.kind]
  if (saying === undefined) return []
  const notes = new Map(
    notesIn(grid.texts).flatMap((index) => {
      const said = saysWhat(grid.texts[index]!, knowledge)
      return said !== null && saying.includes(said) ? [[index, said]] : []
    }),
  )
  if (notes.size === 0) return []
  const { from, end } = rowsOf(grid, reading)
  const names = keyColumn(grid, reading)
  for (let slot = Math.max(0, from - ABOVE); slot < grid.rows.length; slot++)
    for (let number = 1; number <= grid.columns.length; number++) {
      const column = grid.columns[number - 1]
      const said = column?.kinds[slot] === CellKind.text ? notes.get(column.values[slot]!) : undefined
      if (!column || said === undefined) continue
      if (said === 'rows' ? filledIn(grid, slot) !== 1 : slot >= end) continue
      // The unit in a head is read with its column.
      if (said === 'unit' && grid.rows[slot]! >= reading.headerRow) continue
      // Beside a name it is a remark of that row, which is asked about with its column.
      const isOfRow = slot >= from && column !== names && names?.kinds[slot] === CellKind.text
      if (isOfRow) continue
      const text = compact(grid.texts[column.values[slot]!]!).slice(0, 40)
      const choices = choicesOf(grid, null, [nameOfKind(reading.kind), NOT_READ])
      return [finding('question-note', { ...placeOf(grid, reading, number), row: grid.rows[slot]! }, { text, choices })]
    }
  return []
}

/** What a note says: of hours, of their unit, of rows by their place. */
type Said = 'hours' | 'unit' | 'rows'

/** What notes are heard beside lists of a kind. */
const SAYING: Partial<Record<Reading['kind'], readonly Said[]>> = {
  attendance: ['hours', 'unit', 'rows'],
  external: ['hours', 'unit', 'rows'],
  online: ['hours', 'unit', 'rows'],
  classes: ['hours', 'unit', 'rows'],
  staff: ['rows'],
}

/** Who the people are is asked of few texts, and gathering them takes its time. */
function saysWhat(text: string, knowledge: Knowledge): Said | null {
  if (saysOtherUnit(text)) return 'unit'
  if (saysLess(text) || saysHowManyInPart(text) || (saysLessOfSome(text) && namesSomebody(text, knowledge.people)))
    return 'hours'
  return saysRowsVoid(text) ? 'rows' : null
}

/** By the texts of a workbook, which all its sheets share: those that may be such notes. */
const known = new WeakMap<readonly string[], readonly number[]>()

function notesIn(texts: readonly string[]): readonly number[] {
  const before = known.get(texts)
  if (before) return before
  const notes: number[] = []
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!
    if (saysLess(text) || saysLessOfSome(text) || saysOtherUnit(text) || saysRowsVoid(text)) notes.push(index)
  }
  known.set(texts, notes)
  return notes
}
