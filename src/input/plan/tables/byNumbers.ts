import type { SheetKind } from '../../../records/sheetKind'
import type { Grid } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import { allReadings, byNumberAlone, wholeReadings } from '../../header'
import type { Section } from '../../layouts/sections'
import { nameKey, plain } from '../../plainText'
import type { Reading } from '../../reading'
import { type Knowledge, valuesOf } from '../known/knowledge'
import { RECORDS } from '../known/looked'
import { namesClass } from '../known/namedClass'
import { rowsOf } from '../known/unreadColumns'
import { shareOfClasses } from './personTables'

/**
 * A list of who came or learned that has numbers of the staff and no column of names (domain.md §3: a person is found by 用户编号); null
 * where it is none. `chosen`: what the user says it is; then numbers of the staff at all are enough.
 */
export function byNumbers(
  grid: Grid,
  section: Section,
  chosen: SheetKind | undefined,
  knowledge: Knowledge,
): Reading | null {
  const numbered = allReadings(grid, section).flatMap((reading) =>
    (chosen === undefined ? RECORDS.has(reading.kind) : chosen === reading.kind) && hasNumbersAlone(reading)
      ? byNumberAlone(reading)
      : [],
  )
  if (numbered.length === 0) return null
  const likely = (chosen === undefined ? wholeReadings(grid, numbered) : numbered).filter((reading) =>
    areOfStaff(grid, reading, chosen, knowledge),
  )
  const [first, ...others] = likely
  if (first === undefined || chosen !== undefined || isOfOurs(grid, first, knowledge)) return first ?? null
  // Classes that are none of ours may be study elsewhere: where the sheet does not call itself that, nobody but the user knows.
  return others.length === 0 ? first : (others.find(({ hinted }) => hinted) ?? null)
}

/** Whether nothing but the name is missing beside one column of numbers. */
function hasNumbersAlone({ missing, found }: Reading): boolean {
  const id = found.get('id')
  return (
    missing.length === 1 && missing[0]!.key === 'name' && id !== undefined && id.fit !== 'part' && id.again === null
  )
}

function areOfStaff(grid: Grid, reading: Reading, chosen: SheetKind | undefined, knowledge: Knowledge): boolean {
  const numbers = valuesOf(grid, reading, 'id', plain)
  const known = numbers.filter((number) => knowledge.ids.has(number)).length
  if (known === 0 || namesPeople(grid, reading, knowledge)) return false
  return chosen !== undefined || known * MOST >= numbers.length * (MOST - 1)
}

/** One unknown number of so many is a slip, told in its row. */
const MOST = 5

/** Whether a list of attendance is of classes of ours. */
function isOfOurs(grid: Grid, reading: Reading, { classes, codes }: Knowledge): boolean {
  if (reading.kind !== 'attendance') return true
  return (
    shareOfClasses(grid, reading, classes) > 0 ||
    valuesOf(grid, reading, 'classCode', plain).some((code) => codes.has(code)) ||
    namesClass([...reading.titles, reading.className ?? '', grid.sheet], classes)
  )
}

/** Whether a column under a head that nobody knows holds names of the staff: whom the number beside it means is not certain. */
function namesPeople(grid: Grid, reading: Reading, { people }: Knowledge): boolean {
  const { from, end } = rowsOf(grid, reading)
  return grid.columns.some((_, index) => {
    const sample = sampleOf(grid, index + 1, from, end)
    const known = sample.filter((cell) => cell.kind === 'text' && people.has(nameKey(cell.text))).length
    return known > 0 && known * 2 >= sample.length
  })
}
