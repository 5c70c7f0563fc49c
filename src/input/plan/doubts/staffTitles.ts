import { type Finding, finding } from '../../../records/finding'
import type { Person } from '../../../records/person'
import type { Grid } from '../../../workbook/grid'
import { withoutUnits } from '../../vocabulary/ownUnit'
import { listsOtherStaff, peopleStated } from '../../vocabulary/staffTitles'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { askSheet } from '../known/unknownSheets'

/**
 * A question for every list that is read as the staff, though its name or title says another year, some of the staff or others (2023年人员,
 * 党员名册, 外单位人员), or how many people it holds and it holds another number.
 *
 * @param year the workbook's; null asks nothing
 */
export function staffTitles(
  tables: readonly ReadTable[],
  { people, year, unit }: { readonly people: readonly Person[]; readonly year: number | null; readonly unit: string },
  asked: readonly Finding[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'kind' | 'year'>,
): Finding[] {
  if (year === null) return []
  const withoutUnit = withoutUnits([unit])
  const isKnown = ({ file, sheet }: Grid) =>
    asked.some(({ code, place }) => code === 'question-sheet-kind' && place?.sheet === sheet && place.file === file)
  return tables.flatMap(({ grid, reading }) => {
    if (reading.kind !== 'staff' || answered(grid).kind !== undefined || isKnown(grid)) return []
    const texts = [grid.sheet, ...reading.titles].map(withoutUnit)
    const doubt = texts.find((text) => listsOtherStaff(text, year))
    if (doubt !== undefined) return [askSheet(grid, reading, 'staff', { may: [], doubt })]
    const said = reading.titles.find((text) => peopleStated(text) !== null)
    if (said === undefined || isCount(peopleStated(said)!, grid, people)) return []
    const choices = choicesOf(grid, null, [nameOfKind('staff')])
    return [finding('question-note', placeOf(grid, reading, null), { text: said.slice(0, 40), choices })]
  })
}

/** Whether so many stand on the sheet, or so many of them are in service. */
function isCount(stated: number, { file, sheet }: Grid, people: readonly Person[]): boolean {
  const listed = people.filter(({ place }) => place.sheet === sheet && place.file === file)
  return listed.length === stated || listed.filter(({ active }) => active).length === stated
}
