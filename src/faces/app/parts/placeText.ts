import type { PaneWords } from '../../../text/pane/paneWords'
import { type Place, placeName } from '../../../workbook/address'

/** A cell, or a row, as the pane names it: `人员!B7`, `人员 第 7 行`, behind the name of its file where several are open. */
export function placeText(place: Place, say: PaneWords): string {
  const name = place.column === null ? say.shell.figure.row(place.sheet, place.row) : placeName(place)
  return place.file === '' ? name : `${place.file} ${name}`
}
