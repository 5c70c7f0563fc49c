import type { ChoiceList } from '../../../../hosts/xlsx/change/choiceLists'
import type { Area } from '../../../../workbook/address'
import type { Cell } from '../../../../workbook/grid'
import type { ViewedSheet } from '../../book/viewedSheet'
import { cellOf, cellText } from '../look/cellText'
import type { CellPlace } from '../place/moves'
import { holds } from '../place/selection'
import type { CellWrite } from './entered'

/** As many as anybody chooses from. */
const MOST_CHOICES = 1000

/** Lists of a sheet, and the sheets of its file, in which they may stand. */
export interface ChoicesFrom {
  readonly lists: readonly ChoiceList[]
  readonly sheets: readonly ViewedSheet[]
  readonly sheet: string
}

/** What may be chosen in a cell, as the file says, each once; null where it says nothing. */
export function choicesAt(from: ChoicesFrom, place: CellPlace): readonly string[] | null {
  const list = listAt(from, place)
  if (!list) return null
  if ('words' in list.source) return list.source.words
  const offered = cellsOf(list.source, from)
  if (!offered) return null
  const words = new Set<string>()
  for (const cell of offered) {
    const text = cellText(cell, null)
    if (text !== '') words.add(text)
    if (words.size === MOST_CHOICES) break
  }
  return [...words]
}

/**
 * What is to be done about a value that was typed into a cell whose list does not offer it; null where it may be taken. As in Excel, words
 * of the list itself tell capitals, cells do not.
 */
export function refusalAt(from: ChoicesFrom, typed: string, { value, ...place }: CellWrite): ChoiceList['refusal'] {
  const list = listAt(from, place)
  const text = typed.trim()
  if (!list?.refusal || text === '') return null
  const { source, refusal } = list
  if ('words' in source)
    return source.words.some((word) => word === text || (word !== '' && Number(word) === value)) ? null : refusal
  const offered = cellsOf(source, from)
  // A list of a sheet that is not read is not known.
  if (!offered) return null
  const folded = text.toLowerCase()
  for (const cell of offered)
    if (('value' in cell && cell.value === value) || cellText(cell, null).trim().toLowerCase() === folded) return null
  return refusal
}

const listAt = ({ lists }: ChoicesFrom, place: CellPlace) =>
  lists.find(({ areas }) => areas.some((area) => holds(area, place)))

/** The cells that hold a list, as far as their sheet is used; null where that is not read. */
function cellsOf(
  source: Extract<ChoiceList['source'], { readonly area: unknown }>,
  { sheets, sheet }: ChoicesFrom,
): Iterable<Cell> | null {
  const wanted = (source.sheet ?? sheet).toLowerCase()
  const viewed = sheets.find(({ grid }) => grid.sheet.toLowerCase() === wanted)
  return viewed ? cellsIn(viewed, source.area) : null
}

function* cellsIn(viewed: ViewedSheet, { top, bottom, left, right }: Area): Generator<Cell> {
  const last = Math.min(bottom, viewed.grid.rows.at(-1) ?? 0)
  for (let row = top; row <= last; row++)
    for (let column = left; column <= right; column++) yield cellOf(viewed, row, column)
}
