/// <reference types="office-js" />
import { type Area, areaName } from '../../workbook/address'
import type { Layout, LayoutRow } from '../../workbook/layout'
import type { Run } from '../../workbook/workbook'
import { finish } from './drawSheet'
import { quietly } from './quietly'
import { typed } from './undoCells'
import { areaOf } from './usedSheets'

/** A sheet that was written whole. */
export interface HeldSheet {
  readonly id: string
  readonly layout: Layout & { readonly rows: readonly LayoutRow[] }
  /** What stood under its name before; null for nothing. */
  readonly before: SheetBefore | null
}

/** The cells of a sheet as they were: what they hold, how numbers are shown, which are merged; and the footers that it is printed with. */
interface SheetBefore {
  readonly area: Area
  readonly formulas: readonly (readonly unknown[])[]
  readonly values: readonly (readonly unknown[])[]
  readonly numberFormat: readonly (readonly unknown[])[]
  readonly merges: readonly Area[]
  readonly footers: Pick<Excel.HeaderFooter, 'leftFooter' | 'centerFooter' | 'rightFooter'>
}

/**
 * Asks what stands in the sheets of these names, in their order and null where there is none. Excel refuses where that is too large,
 * or has too many merged areas.
 */
export function askForBefore(
  { worksheets }: Excel.Workbook,
  names: readonly string[],
): () => readonly (SheetBefore | null)[] {
  const asked = names.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name)
    return { sheet: sheet.load('id'), before: askForSheet(sheet) }
  })
  return () => asked.map(({ sheet, before }) => (sheet.isNullObject ? null : before()))
}

const EMPTY: Omit<SheetBefore, 'footers'> = {
  area: { top: 1, left: 1, bottom: 1, right: 1 },
  formulas: [['']],
  values: [['']],
  numberFormat: [['General']],
  merges: [],
}

function askForSheet(sheet: Excel.Worksheet): () => SheetBefore {
  const range = sheet.getUsedRangeOrNullObject().untrack()
  range.load('formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount')
  const merged = range.getMergedAreasOrNullObject().untrack()
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount')
  const footers = sheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter')
  return () => {
    const { leftFooter, centerFooter, rightFooter } = footers
    if (range.isNullObject) return { ...EMPTY, footers: { leftFooter, centerFooter, rightFooter } }
    const { formulas, values, numberFormat } = range
    return {
      area: areaOf(range),
      formulas,
      values,
      numberFormat,
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      footers: { leftFooter, centerFooter, rightFooter },
    }
  }
}

/** Puts the cells of sheets back to what they held, and deletes those that were not there, in one round trip. */
export function undoSheets(held: readonly HeldSheet[], run: Run): Promise<void> {
  return quietly(run, ({ workbook: { worksheets } }) => {
    for (const { id, layout, before } of held) {
      const sheet = worksheets.getItem(id)
      if (!before) {
        sheet.delete()
        continue
      }
      if (layout.locked) sheet.protection.unprotect()
      const written = sheet.getRange(areaName(writtenArea(layout))).untrack()
      if (layout.merges.length > 0) written.unmerge()
      written.clear('Contents')
      const range = sheet.getRange(areaName(before.area)).untrack()
      range.numberFormat = before.numberFormat as unknown[][]
      range.formulas = before.formulas.map((row, at) =>
        row.map((formula, column) =>
          typed(formula, before.values[at]![column], String(before.numberFormat[at]![column])),
        ),
      )
      for (const merge of before.merges) sheet.getRange(areaName(merge)).untrack().merge()
      Object.assign(sheet.pageLayout.headersFooters.defaultForAllPages, before.footers)
      finish(sheet, layout, true)
    }
  })
}

/** The rectangle of a layout's cells. */
export function writtenArea({ rows }: HeldSheet['layout']): Area {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1)
  return { top: 1, left: 1, bottom: Math.max(1, rows.length), right }
}
