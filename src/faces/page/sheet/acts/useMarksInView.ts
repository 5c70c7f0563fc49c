import { useMemo } from 'react'
import { sayFinding } from '../../../../text/say'
import { wordsFor } from '../../../../text/wordsFor'
import type { Area, Place } from '../../../../workbook/address'
import { usePage } from '../../pageContext'
import { marksAt, type SheetMarks } from '../look/marks'
import type { PlacedMark } from '../parts/MarkLayer'
import { between } from '../place/between'
import type { Geometry, Span } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import type { Rect } from '../place/screen'

/** The marks in sight, and the words of those of a cell. */
export function useMarksInView(
  marks: SheetMarks,
  rowOf: (row: number) => number,
  { frozen }: Geometry,
  rows: Span,
  rectOf: (area: Area) => Rect | null,
) {
  const { language } = usePage()
  const inSight = [...between(1, frozen.rows), ...between(rows.first, rows.last)]
  const placed: PlacedMark[] = inSight.flatMap((shown) =>
    (marks.byRow.get(rowOf(shown)) ?? []).flatMap((mark) => {
      const column = mark.column ?? 1
      const rect = rectOf({ top: shown, bottom: shown, left: column, right: column })
      return rect ? [{ mark, rect }] : []
    }),
  )
  return {
    placed,
    /** What is found of a cell, in sentences. */
    sentencesAt({ row, column }: CellPlace): readonly string[] {
      const words = wordsFor(language)
      const found = marksAt(marks, { row: rowOf(row), column }).flatMap(({ findings }) => findings)
      return [...new Set(found.map((one) => sayFinding(one, words)))]
    },
  }
}

/** Cells that are lit on the sheet in view, those in sight; a whole row where no cell of it is named. */
export function useLitCells(
  places: readonly Place[],
  rowOf: (row: number) => number,
  { frozen, columns }: Geometry,
  rows: Span,
): readonly Area[] {
  const byRow = useMemo(() => {
    const found = new Map<number, Set<number | null>>()
    for (const { row, column } of places) {
      const cells = found.get(row)
      if (cells) cells.add(column)
      else found.set(row, new Set([column]))
    }
    return found
  }, [places])
  if (byRow.size === 0) return []
  return [...between(1, frozen.rows), ...between(rows.first, rows.last)].flatMap((shown) =>
    [...(byRow.get(rowOf(shown)) ?? [])].map((column) => ({
      top: shown,
      bottom: shown,
      left: column ?? 1,
      right: column ?? columns,
    })),
  )
}
