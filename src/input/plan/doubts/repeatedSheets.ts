import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { NOT_READ } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import { namesCopy } from '../../vocabulary/copies'
import { saysVoid } from '../../vocabulary/notes'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import type { ReadTable } from '../known/readTable'
import { askSheet } from '../known/unknownSheets'

/**
 * A question for every sheet of which rows stand on others of its kind, too: a summary of the year beside its months counts everything
 * twice, a supplement what it corrects, an old copy what no longer holds. Records are the same by person, title and beginning, whatever their hours; sheets of 培训班 are asked
 * about where most of their classes are the same by name, beginning and end.
 */
export function repeatedSheets(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  texts: readonly string[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'kind'>,
): Finding[] {
  const rows = new Map<Grid, Set<string>>()
  const add = (grid: Grid, key: string) => {
    const keys = rows.get(grid) ?? new Set()
    rows.set(grid, keys.add(key))
  }
  const several = new Set(
    ['external', 'online', 'classes'].filter(
      (kind) => new Set(tables.filter(({ reading }) => reading.kind === kind).map(({ grid }) => grid)).size > 1,
    ),
  )
  if (several.size === 0) return []
  for (let record = 0; record < studies.count; record++) {
    const { grid, reading } = tables[studies.sheet[record]!]!
    if (!several.has(reading.kind) || studies.person[record]! < 0 || studies.state[record] !== StudyState.accepted)
      continue
    const { person, title, year, start } = studies
    if (Number.isNaN(start[record]!) && year[record] === 0) continue
    add(grid, [person[record], texts[title[record]!], year[record], start[record]].join())
  }
  if (several.has('classes'))
    for (const { place, name, start, end } of classes) {
      const table = tables.find(({ grid }) => grid.sheet === place.sheet && grid.file === place.file)
      if (table && start !== null) add(table.grid, ['class', name, start, end].join())
    }
  return [...rows].flatMap(([grid, own]) => {
    const kind = tables.find((table) => table.grid === grid)!.reading.kind
    if (answered(grid).kind !== undefined) return []
    const others = [...rows].filter(([other]) => other !== grid)
    const shared = [...own].filter((key) => others.some(([, keys]) => keys.has(key)))
    // Of two sheets that share rows the one that has more of its own is the one to stay.
    const isLesser = others.some(([, keys]) => shared.some((key) => keys.has(key)) && keys.size <= own.size)
    const isEnough = kind === 'classes' ? shared.length * 2 >= own.size : shared.length > 0
    if (!isEnough || !isLesser) return copyAsked(grid, tables)
    const { file, sheet } = grid
    const beside = others.find(([, keys]) => shared.some((key) => keys.has(key)))![0].sheet
    return [
      finding(
        'question-repeats',
        { file, sheet, row: grid.rows[0]!, column: null },
        {
          rows: shared.length,
          beside,
          choices: [nameOfKind(kind), NOT_READ].map((as) => ({ file, sheet, column: null, as, shape: '' })),
        },
      ),
    ]
  })
}

/** A question for a sheet whose name says that it is a copy or an older state, beside one of its kind that does not. */
function copyAsked(grid: Grid, tables: readonly ReadTable[]): readonly Finding[] {
  const { kind } = tables.find((table) => table.grid === grid)!.reading
  const isBeside = tables.some(
    (one) => one.grid !== grid && one.reading.kind === kind && !namesCopy(one.grid.sheet) && !one.grid.hidden,
  )
  if (!isBeside || kind === 'classes' || saysVoid(grid.sheet) || !namesCopy(grid.sheet)) return []
  return [askSheet(grid, null, kind, { may: [], doubt: grid.sheet })]
}
