/// <reference types="office-js" />
import type { GridNote } from '../../workbook/grid'
import type { Run } from '../../workbook/workbook'
import type { Said } from './askForComments'
import { packed } from './parts'
import { trip } from './trip'

/** What the question where a conversation stands takes, there and back. */
const PLACE_BYTES = 600

/** What was said, by the id of the sheet and the cells on which it stands: a round trip where there is any, none else. */
export async function placedComments(
  run: Run,
  said: readonly Said[],
): Promise<ReadonlyMap<string, readonly GridNote[]>> {
  const found = new Map<string, GridNote[]>()
  const asked = said.filter(({ text }) => text !== '').map((one) => ({ ...one, bytes: PLACE_BYTES }))
  for (const pack of packed(asked)) {
    const places = await trip(run, ({ workbook: { comments } }) => {
      const cells = pack.map(({ id }) => {
        const cell = comments.getItemOrNullObject(id).getLocation().load('rowIndex,columnIndex').untrack()
        return { cell, sheet: cell.worksheet.load('id') }
      })
      return () =>
        cells.map(({ cell, sheet }) =>
          cell.isNullObject ? null : { sheet: sheet.id, row: cell.rowIndex + 1, column: cell.columnIndex + 1 },
        )
    })
    for (const [index, place] of places.entries()) {
      // Somebody has deleted it meanwhile.
      if (!place) continue
      const { sheet, row, column } = place
      found.set(sheet, [...(found.get(sheet) ?? []), { row, column, text: pack[index]!.text }])
    }
  }
  for (const notes of found.values()) notes.sort((a, b) => a.row - b.row || a.column - b.column)
  return found
}
