import { useCallback, useState } from 'react'
import { sayTrouble } from '../../../../text/say'
import { wordsFor } from '../../../../text/wordsFor'
import { areaName, cellName } from '../../../../workbook/address'
import type { SheetChange } from '../../../../workbook/cellChange'
import type { Grid } from '../../../../workbook/grid'
import { WorkbookError } from '../../../../workbook/workbook'
import type { CellPlace as BookPlace } from '../../book/bookState'
import { isTextList } from '../../files/pickedFile'
import { usePage, useWork } from '../../pageContext'
import type { CellWrite } from '../entry/entered'
import { cellArea } from '../place/geometry'

/** A change of a cell in whichever sheet it is. */
type Change = BookPlace & SheetChange

/** Putting what was typed, pasted or filled into the file. */
export interface SheetWriting {
  /** What is to be said of the last change; null for nothing. */
  readonly message: { readonly text: string; readonly isTrouble: boolean } | null
  say(text: string, isTrouble?: boolean): void
  dismiss(): void
  /**
   * Puts cells of the sheet in view, and `also` those of others, into the file as one step, which shows at once. `said` is said when it is
   * done; `typed` is told where it cannot be.
   */
  write(
    writes: readonly CellWrite[],
    how: { readonly typed: string; readonly said?: string; readonly also?: readonly Change[] },
  ): void
}

/**
 * Writing into a sheet as its file has it; `rowOf` answers which row of the file one on the screen is, `onWrite` is told before anything is. `complain` says what could not be done, to stay in view
 * until it is read: the user may be cells away by then.
 */
export function useSheetWriting(
  { file, sheet, merges }: Pick<Grid, 'file' | 'sheet' | 'merges'>,
  rowOf: (row: number) => number,
  complain: (text: string) => void,
  /** Why nothing can be put into the sheet at all; null where it can. */
  barred: string | null,
  onWrite: () => void,
): SheetWriting {
  const { language, words } = usePage()
  const { book } = useWork()
  const [message, setMessage] = useState<SheetWriting['message']>(null)
  const say = useCallback((text: string, isTrouble = false) => setMessage({ text, isTrouble }), [])
  const dismiss = useCallback(() => setMessage(null), [])
  return {
    message,
    say,
    dismiss,
    write(writes, { typed, said, also = [] }) {
      const own = writes.map(({ row, column, value, like }): Change => {
        const place = { file, sheet, row: rowOf(row), column }
        const plain = isTextList(file) && value !== null ? String(value) : value
        return like
          ? { ...place, value: plain, like: { row: rowOf(like.row), column: like.column } }
          : { ...place, value: plain }
      })
      const refuse = (why: string) => {
        const rows = own.map(({ row }) => row)
        const columns = own.map(({ column }) => column)
        const area = { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) }
        setMessage(null)
        complain(words.view.notTaken(`${sheet}!${areaName(area)}`, typed, why))
      }
      const changes = [...also, ...own]
      if (changes.length === 0) return
      if (barred !== null) {
        refuse(barred)
        return
      }
      // In another order merged areas are taken apart, and what is put into one of their cells would never be seen again.
      const isCovered = ({ row, column }: Change) => {
        const { top, left } = cellArea(merges, { row, column })
        return top !== row || left !== column
      }
      if (own.some((one) => one.value !== null && isCovered(one))) {
        refuse(words.sheet.covered)
        return
      }
      onWrite()
      if (said !== undefined) setMessage({ text: said, isTrouble: false })
      book.editCells(changes).then(
        ({ overwritten }) => {
          const [first] = overwritten
          if (!first) return
          const cell = cellName(first.row, first.column)
          setMessage({
            text:
              overwritten.length === 1
                ? words.view.overwritten(cell, first.formula)
                : words.sheet.overwrittenMany(overwritten.length, cell),
            isTrouble: false,
          })
        },
        (error: unknown) => {
          const detail = error instanceof Error ? error.message : String(error)
          const why = error instanceof WorkbookError ? sayTrouble(error, wordsFor(language)) : detail
          refuse(why)
        },
      )
    },
  }
}

const least = (numbers: readonly number[]) => numbers.reduce((low, number) => Math.min(low, number), numbers[0]!)
const most = (numbers: readonly number[]) => numbers.reduce((high, number) => Math.max(high, number), numbers[0]!)
