import type { ReadingAnswer } from '../../records/readingAnswer'
import type { ColumnPlan, ReadingPlan, SheetPlan, TablePlan } from '../../records/readingPlan'
import type { Reading } from '../reading'
import type { SheetCells } from '../sheetCells'
import { hoursBesideDays } from './doubts/dayHours'
import { answersOf } from './known/answers'
import type { UnderstoodSheet } from './known/looked'
import { shapeOf } from './known/shape'
import { type UnreadColumn, unreadColumns } from './known/unreadColumns'

/**
 * How the sheets were understood, and what of their rows was read. `classOf` names the class that a table's rows are of where they do
 * not say it themselves; null for none.
 */
export function planOf(
  understood: readonly UnderstoodSheet[],
  cells: readonly SheetCells[],
  answers: readonly ReadingAnswer[],
  classOf: (reading: Reading) => string | null,
): ReadingPlan {
  const readOf = new Map(cells.map((one) => [one.reading, one]))
  return understood.map(({ grid, fate, word, tables }): SheetPlan => {
    const { file, sheet } = grid
    const plans = tables.map((reading) => {
      // Tables side by side share their rows: what none of them reads stands with the first.
      const alike = tables.filter((other) => other.headerRow === reading.headerRow)
      const unread = alike[0] === reading ? unreadColumns(grid, alike) : []
      return tablePlan(reading, readOf.get(reading), unread, classOf)
    })
    const own = answers.length === 0 ? [] : answersOf(answers, grid, shapeOf(grid)).all
    return { file, sheet, fate, word, tables: plans, answers: own }
  })
}

function tablePlan(
  reading: Reading,
  cells: SheetCells | undefined,
  unread: readonly UnreadColumn[],
  classOf: (reading: Reading) => string | null,
): TablePlan {
  const { kind, layout, headerRow, found } = reading
  const columns = Array.from(found.values(), ({ number, heading, column, fit }): ColumnPlan => {
    return { column: number, heading, meaning: column.heading, by: BY[fit] }
  })
  // Beside days of marks 获得学时 says what they are worth.
  const beside = layout === 'people-by-days' && !found.has('hours') ? hoursBesideDays(unread) : undefined
  // 未参加, 缺席: marks there say who did not come.
  const away = unread.filter(({ number }) => reading.absences.includes(number))
  const readAs = (key: 'hours' | 'confirmed', { number, heading }: UnreadColumn) => {
    const { heading: meaning } = reading.sheet.columns.find((column) => column.key === key)!
    columns.push({ column: number, heading, meaning, by: 'words' })
  }
  if (beside) readAs('hours', beside)
  for (const one of away) readAs('confirmed', one)
  return {
    kind,
    layout,
    headerRow,
    columns: columns.sort((a, b) => a.column - b.column),
    unread: unread.flatMap((one) =>
      one === beside || away.includes(one) ? [] : { column: one.number, heading: one.heading },
    ),
    isOfOneClass: !namesClasses(reading) && layout !== 'people-by-classes' && layout !== 'classes-by-people',
    className: reading.className ?? (namesClasses(reading) ? null : classOf(reading)),
    personName: reading.person?.name ?? null,
    rows: cells ? (cells.tally.rows ?? Math.max(0, cells.slots - cells.firstSlot)) : 0,
    leftOut: cells?.tally.leftOut ?? [],
  }
}

/** Whether the rows themselves say of which class they are. */
function namesClasses({ kind, found }: Reading): boolean {
  return kind !== 'attendance' || found.has('className') || found.has('classCode')
}

const BY = { named: 'heading', whole: 'words', part: 'words', values: 'values', answer: 'answer' } as const
