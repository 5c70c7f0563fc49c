import { type Finding, finding } from '../../../records/finding'
import { calendarDate } from '../../../records/moment'
import type { Person } from '../../../records/person'
import { NOT_READ } from '../../../state/answerWords'
import { CellKind, type Grid } from '../../../workbook/grid'
import { nameKey } from '../../plainText'
import { type WithoutUnit, withoutUnits } from '../../vocabulary/ownUnit'
import { wordOfChanges } from '../../vocabulary/turnedAway'
import { choicesOf } from '../known/asking'
import type { UnderstoodSheet } from '../known/looked'

/** So many are named; the others are counted. */
const NAMED = 3

/**
 * A question for every sheet that is not read and lists by its name or title who left, came, or owes no hours (离职人员, 人员变动, 免考核人员),
 * with people of whom 人员 says nothing of the kind: their requirement hangs on it.
 */
export function changeLists(
  understood: readonly UnderstoodSheet[],
  people: readonly Person[],
  { year, unit }: { readonly year: number | null; readonly unit: string },
): Finding[] {
  const withoutUnit = withoutUnits([unit])
  const candidates = understood.flatMap(({ grid, fate, tables, asked, questions }) => {
    const isUnread = tables.length === 0 && fate !== 'own' && fate !== 'empty' && fate !== 'left-out'
    const word = isUnread && asked === null && questions.length === 0 ? wordIn(grid, withoutUnit) : ''
    return word === '' ? [] : [{ grid, word }]
  })
  if (candidates.length === 0 || year === null) return []
  const silent = new Set(people.filter((one) => saysNothing(one, year)).map(({ name }) => nameKey(name)))
  return candidates.flatMap(({ grid, word }) => {
    const names = namesIn(grid, silent)
    if (names.length === 0) return []
    const place = { file: grid.file, sheet: grid.sheet, row: grid.rows[0]!, column: null }
    const choices = choicesOf(grid, null, [NOT_READ])
    return [
      finding('question-change-list', place, { word, names: names.slice(0, NAMED), count: names.length, choices }),
    ]
  })
}

/** Of somebody in service, held to the requirement, who came before the year. */
function saysNothing({ active, left, hired, required }: Person, year: number): boolean {
  return active && left === null && required && (hired === null || calendarDate(hired).year < year)
}

/** The word in a sheet's name or its first two rows. */
function wordIn(grid: Grid, withoutUnit: WithoutUnit): string {
  const inName = wordOfChanges(withoutUnit(grid.sheet))
  if (inName !== '') return inName
  for (const column of grid.columns) {
    if (column?.kinds[0] !== CellKind.text) continue
    const word = wordOfChanges(withoutUnit(grid.texts[column.values[0]!]!))
    if (word !== '') return word
  }
  return ''
}

/** The names of these that stand in a sheet's cells, in its order. */
function namesIn(grid: Grid, wanted: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>()
  for (const column of grid.columns)
    column?.kinds.forEach((kind, slot) => {
      if (kind !== CellKind.text) return
      const key = nameKey(grid.texts[column.values[slot]!]!)
      if (wanted.has(key)) found.add(key)
    })
  return [...found]
}
