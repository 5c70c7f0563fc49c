import { readDataset } from '../input/readDataset'
import { READING_SETTINGS_SHEET, SAVED_SUMMARY_SHEET, STAMPED_SHEETS } from '../records/writtenSheets'
import type { ReadData } from '../run'
import type { Grid } from '../workbook/grid'

/** A workbook read only to hold a year of it beside the one in view. */
export interface OtherWorkbook {
  readonly data: ReadData
  /** Of its sheets those that tell of a year's state: all that `computeYear` looks into besides the data. */
  readonly grids: readonly Grid[]
}

/** What the sheets of another workbook say; they bear its file's name. Can be handed from a worker to the page. */
export async function readOther(grids: readonly Grid[]): Promise<OtherWorkbook> {
  return { data: await readDataset(grids), grids: grids.filter(({ sheet }) => KEPT.has(sheet)) }
}

const KEPT: ReadonlySet<string> = new Set([...STAMPED_SHEETS, SAVED_SUMMARY_SHEET, READING_SETTINGS_SHEET])
