import type { ChoiceList } from '../../../../hosts/xlsx/change/choiceLists'
import type { ViewedSheet } from '../../book/viewedSheet'
import { cellOf, cellText } from '../look/cellText'
import type { CellPlace } from '../place/moves'
import { holds } from '../place/selection'

/** As many as anybody chooses from. */
const MOST_CHOICES = 1000

/** What may be chosen in a cell, as the file says, each once; null where it says nothing. `sheets` are those of the same file. */
export function choicesAt(
  lists: readonly ChoiceList[],
  sheets: readonly ViewedSheet[],
  sheet: string,
  place: CellPlace,
): readonly string[] | null {
  const list = lists.find(({ areas }) => areas.some((area) => holds(area, place)))
  if (!list) return null
  const { source } = list
  if ('words' in source) return source.words
  const wanted = (source.sheet ?? sheet).toLowerCase()
  const viewed = sheets.find(({ grid }) => grid.sheet.toLowerCase() === wanted)
  if (!viewed) return null
  const words = new Set<string>()
  const { top, bottom, left, right } = source.area
  const last = Math.min(bottom, viewed.grid.rows.at(-1) ?? 0)
  for (let row = top; row <= last && words.size < MOST_CHOICES; row++)
    for (let column = left; column <= right; column++) {
      const text = cellText(cellOf(viewed, row, column), null)
      if (text !== '') words.add(text)
    }
  return [...words]
}
