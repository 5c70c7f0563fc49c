/// <reference types="office-js" />
import { type Area, areaName } from '../../workbook/address'
import type { Run } from '../../workbook/workbook'
import type { GridBuilder } from './gridBuilder'
import { inBearableParts, packed } from './parts'
import { FORMAT_BYTES, READ_BYTES } from './readBlocks'
import { trip } from './trip'

/** Rows of a column that are asked for in one piece. */
const MOST_ROWS = 20_000

interface Piece {
  readonly builder: GridBuilder
  readonly area: Area
  readonly what: 'numberFormat' | 'valueTypes'
  readonly bytes: number
}

/**
 * Tells dates and times from plain numbers where that is not known yet, and errors from texts. Formats are dear to ask for, so only
 * for the columns that hold numbers; value types only where a text looks like an error.
 */
export async function readFormats(run: Run, builders: readonly GridBuilder[]): Promise<void> {
  const pieces = builders.flatMap((builder) => [
    ...builder.numberColumns().flatMap((area) => sliced(builder, area, 'numberFormat')),
    ...builder.errorColumns().flatMap((area) => sliced(builder, area, 'valueTypes')),
  ])
  for (const pack of packed(pieces, READ_BYTES))
    for (const { piece, cells } of await inBearableParts(pack, (asked) => ask(run, asked), halve)) {
      const { builder, area } = piece
      if (piece.what === 'numberFormat') builder.applyFormats(area.left, area.top, cells)
      else builder.applyTypes(area.left, area.top, cells)
    }
}

function ask(run: Run, pieces: readonly Piece[]) {
  return trip(run, (context) => {
    const loaded = pieces.map((piece) => {
      const sheet = context.workbook.worksheets.getItem(piece.builder.sheet.id)
      return { piece, range: sheet.getRange(areaName(piece.area)).load(piece.what).untrack() }
    })
    return () =>
      loaded.map(({ piece, range }) => ({ piece, cells: (range[piece.what] as string[][]).map(([cell]) => cell!) }))
  })
}

function halve(piece: Piece): readonly [Piece, Piece] | null {
  const { top, bottom } = piece.area
  if (top === bottom) return null
  const cut = Math.floor((top + bottom) / 2)
  return [
    { ...piece, area: { ...piece.area, bottom: cut } },
    { ...piece, area: { ...piece.area, top: cut + 1 } },
  ]
}

function sliced(builder: GridBuilder, area: Area, what: Piece['what']): readonly Piece[] {
  const pieces: Piece[] = []
  for (let top = area.top; top <= area.bottom; top += MOST_ROWS) {
    const bottom = Math.min(area.bottom, top + MOST_ROWS - 1)
    pieces.push({ builder, area: { ...area, top, bottom }, what, bytes: (bottom - top + 1) * FORMAT_BYTES })
  }
  return pieces
}
