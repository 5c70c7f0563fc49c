import type { ReadingAnswer } from '../../records/readingAnswer'
import { choiceFor, type SheetChoice } from '../../records/sheetChoice'
import type { Grid } from '../../workbook/grid'
import { likeliest, readAs } from '../header'
import { type OnlyWhoCame, onlyWhoCame } from '../layouts/onlyWhoCame'
import { type Section, sectionsOf } from '../layouts/sections'
import { sideBySide } from '../layouts/sideBySide'
import { slotFrom } from '../slots'
import { answersOf, type SheetAnswers } from './known/answers'
import type { Looked, Table } from './known/looked'
import { keepShape, shapeOf } from './known/shape'
import { withAnswers } from './known/withAnswers'

export function look(whole: Grid, kinds: readonly SheetChoice[], all: readonly ReadingAnswer[], main: string): Looked {
  const answers = answersOf(
    all.filter(({ file }) => file !== '' || whole.file === main),
    whole,
    all.length > 0 ? shapeOf(whole) : '',
  )
  const chosen = choiceFor(kinds, whole)?.kind ?? (choiceFor(kinds, whole) ? null : answers.kind)
  const { grid, ...lists } =
    chosen === undefined || chosen === 'attendance' ? listsOf(whole) : { grid: whole, leftOut: [], unclear: '' }
  keepShape(grid, whole)
  const nothing = { grid, lists, before: '', answers, chosen, own: false, tables: [] }
  if (chosen === null || grid.rows.length === 0) return nothing
  if (chosen !== undefined) {
    const tables = sectionsBy(grid, answers).map((section) => {
      const found = readAs(grid, chosen, section) ?? null
      const reading = found && withAnswers(grid, found, answers)
      const whole = reading !== null && reading.missing.length === 0
      return { section, reading: whole ? reading : null, nearly: whole ? null : reading }
    })
    return { ...nothing, tables }
  }
  const sections = sectionsBy(grid, answers)
  const first = likeliest(grid, sections[0])
  if (first.own) return { ...nothing, own: true }
  const beside = tablesBeside(grid, answers)
  if (beside.length > 0) return { ...nothing, tables: beside }
  const tables = sections.map((section, index) => {
    const { reading, nearly } = index === 0 ? first : likeliest(grid, section)
    // What it lacks the user may have named.
    const named = nearly && answers.columns.size > 0 ? withAnswers(grid, nearly, answers) : nearly
    if (!reading && named && named.missing.length === 0) return { section, reading: named, nearly: null }
    return { section, reading, nearly }
  })
  return { ...nothing, tables }
}

/** A sheet without its lists of who did not come. 参加人员 beside 请假人员 in rows of classes are no lists: each row has its own. */
function listsOf(whole: Grid): OnlyWhoCame {
  const lists = onlyWhoCame(whole)
  if (lists.leftOut.length === 0 && lists.unclear === '') return lists
  const { reading } = likeliest(whole)
  return reading?.kind === 'classes' ? { grid: whole, leftOut: [], unclear: '' } : lists
}

/** Tables of other heads side by side, where at least two of them are known: the staff at the left, the classes at the right. */
function tablesBeside(grid: Grid, answers: SheetAnswers): readonly Table[] {
  const tables = sideBySide(grid).flatMap((view) =>
    sectionsBy(view, answers).map((section): Table => {
      const { reading, nearly, own } = likeliest(view, section)
      return { view, section, reading: own ? null : reading, nearly }
    }),
  )
  const kinds = new Set(tables.flatMap(({ reading }) => reading?.kind ?? []))
  return kinds.size > 1 ? tables : []
}

/** The sheet's tables; the one below the heads that the user has named. */
function sectionsBy(grid: Grid, { headerRow }: SheetAnswers): readonly Section[] {
  if (headerRow === null) return sectionsOf(grid)
  return [{ from: Math.min(slotFrom(grid.rows, headerRow), grid.rows.length - 1), end: grid.rows.length }]
}
