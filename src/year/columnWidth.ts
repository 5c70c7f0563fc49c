import { cellWidth } from '../report/measure'
import { columnCharacters } from '../report/paper'

/** Most that a new column takes, in characters: longer texts go on over the empty cells behind it. */
const WIDEST = 60
const NARROWEST = 8.63

/** How wide a column that we begin shall be so that a text of it, set as input sheets are, stands in one line; in characters of the default font. */
export function headedWidth(text: string): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columnCharacters(cellWidth(text, 11))))
}
