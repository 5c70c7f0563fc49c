import { checksInPieces } from './engine/checks/checkDataset'
import { toldOnce } from './engine/checks/toldOnce'
import { chooseYear } from './engine/chooseYear'
import { statisticsInPieces } from './engine/computeStatistics'
import { datasetOfYear } from './engine/settingsYear'
import type { Statistics } from './engine/statistics'
import { withSummaryState } from './engine/summaryState'
import { lostLog } from './input/lostLog'
import { readDataset } from './input/readDataset'
import { wantedColumns } from './input/wantedColumns'
import type { Dataset } from './records/dataset'
import type { Finding } from './records/finding'
import type { Moment } from './records/moment'
import { severityOf } from './records/severity'
import type { SheetChoice } from './records/sheetChoice'
import { BASIS_SHEET, COLLECTED_SHEET, READING_SETTINGS_SHEET, SAVED_SUMMARY_SHEET } from './records/writtenSheets'
import { foreignInBasis } from './state/basis'
import { foreignInReadingSettings } from './state/readingSettings'
import { foreignInSummaries, readSavedSummaries } from './state/savedSummaries'
import type { Language } from './text/say'
import { cellName, type Place } from './workbook/address'
import type { Grid } from './workbook/grid'
import type { Layout } from './workbook/layout'
import { type Run, type Workbook, WorkbookError } from './workbook/workbook'

/*
 * The whole story. A face opens a workbook, then
 *
 *   prepare   grids → records → figures, and everything that is wrong with them      nothing is written
 *   publish   figures → layouts → sheets                                            all of them, or none
 */

/** What the user decides before anything is computed. */
export interface Choices {
  /** null: as 设置 says, else the latest year that has a class (domain.md §3). */
  readonly year: number | null
  /** What sheets are, whatever their headers say. */
  readonly kinds?: readonly SheetChoice[]
}

/** What the sheets say, and every cell that could not be read. */
export interface ReadData {
  readonly dataset: Dataset
  readonly findings: readonly Finding[]
}

/** A workbook read and computed: what faces show, and all that publishing needs. */
export interface Prepared {
  readonly dataset: Dataset
  /** null where no year is chosen, set or to be found. */
  readonly statistics: Statistics | null
  /** Errors first, then warnings, then information; each in the order of the workbook, what has no cell last. */
  readonly findings: readonly Finding[]
}

/** Reads and computes; throws what the workbook's `read` throws. */
export async function prepare(
  workbook: Pick<Workbook, 'read'>,
  { year, ...options }: Choices,
  run?: Run,
): Promise<Prepared> {
  const grids = await workbook.read({ ...run, wanted: wantedColumns })
  return compute(await readDataset(grids, options), grids, year)
}

/** Lets others have their turn between two pieces of work, each well under 100 ms for 250 000 records. */
export type Turn = () => Promise<void>

/** Computes a year from what was read of `sheets`, all sheets in the workbook's order. */
export async function compute(
  data: ReadData,
  sheets: readonly Grid[],
  year: number | null,
  turn: Turn = async () => {},
): Promise<Prepared> {
  const { dataset: read, findings: unreadable } = await withState(data, sheets)
  const chosen = chooseYear(read, year)
  if (chosen === null) return { dataset: read, statistics: null, findings: inOrder(unreadable, sheets) }
  const dataset = datasetOfYear(read, chosen)
  await turn()
  const statistics = await takingTurns(statisticsInPieces(dataset, chosen), turn)
  await turn()
  const checked = await takingTurns(checksInPieces(dataset, statistics), turn)
  await turn()
  const findings = inOrder(toldOnce([...unreadable, ...checked]), sheets)
  return { dataset, statistics: withSummaryState(statistics, findings), findings }
}

/** What was read, and the state of ours that is kept beside it: in the workbook itself, which is the first where several files are read. */
async function withState({ dataset, findings }: ReadData, grids: readonly Grid[]): Promise<ReadData> {
  const own = grids.filter(({ file }) => file === grids[0]!.file)
  const summaries = readSavedSummaries(own)
  const { collected, foreignCollected } = await collectedIn(own)
  const foreign = own.map((grid) => {
    if (grid.sheet === SAVED_SUMMARY_SHEET) return foreignInSummaries(grid)
    if (grid.sheet === BASIS_SHEET) return foreignInBasis(grid)
    return grid.sheet === READING_SETTINGS_SHEET ? foreignInReadingSettings(grid) : null
  })
  const places = [...dataset.foreign, ...foreign, foreignCollected]
  return {
    dataset: { ...dataset, summaries, collected, foreign: places.filter((place) => place !== null) },
    findings: [...findings, ...lostLog(own, dataset.log, summaries)],
  }
}

/** 收集记录; what reads it comes where there is one. */
async function collectedIn(grids: readonly Grid[]) {
  const grid = grids.find(({ sheet }) => sheet === COLLECTED_SHEET)
  if (!grid) return { collected: [], foreignCollected: null }
  const { foreignInCollected, readCollected } = await import('./state/collected')
  return { collected: readCollected([grid]), foreignCollected: foreignInCollected(grid) }
}

/** Does work in pieces, others taking their turn between two of them. */
export async function takingTurns<Answer>(pieces: Iterator<unknown, Answer>, turn: Turn): Promise<Answer> {
  for (;;) {
    const piece = pieces.next()
    if (piece.done) return piece.value
    await turn()
  }
}

/** How the reports are written. */
export interface Publication {
  readonly language: Language
  /** Printed on the stamped sheets. */
  readonly computedAt: Moment
  /** Whether the reports stand in the workbook that was read, so that findings may link to its cells. */
  readonly linkable: boolean
  /** Which of the sheets of `SHEET_NAMES` are written; all where not given. */
  readonly sheets?: ReadonlySet<string>
}

/**
 * Throws `WorkbookError` foreign-sheet where a layout, written into the workbook that was read, would take the place of a
 * sheet of the user's own.
 */
export function refuseForeign({ foreign }: Dataset, layouts: readonly Layout[]): void {
  const place = foreign.find(({ sheet }) => layouts.some((layout) => layout.sheet === sheet))
  if (!place) return
  const { file, sheet, row, column } = place
  throw new WorkbookError('foreign-sheet', file, { sheet, cell: cellName(row, column ?? 1) })
}

/** Writes the report sheets and answers their layouts; throws what the workbook's `write` and `refuseForeign` throw. Without a year there is nothing to publish. */
export async function publish(
  workbook: Pick<Workbook, 'write'>,
  { dataset, statistics, findings }: Prepared & { readonly statistics: Statistics },
  { language, sheets, ...printed }: Publication,
  run?: Run,
): Promise<readonly Layout[]> {
  // The pane begins without the tables, which only writing needs.
  const { layOutReports } = await import('./report/layOutReports')
  const { wordsFor } = await import('./text/wordsFor')
  const words = wordsFor(language)
  const all = layOutReports({ dataset, statistics, findings, words, language, ...printed })
  const layouts = sheets ? all.filter(({ sheet }) => sheets.has(sheet)) : all
  if (printed.linkable) refuseForeign(dataset, layouts)
  await workbook.write(layouts, run)
  return layouts
}

const GRAVITY = { error: 0, warning: 1, info: 2 }

/** A sheet, by its file's name and its own. */
type SheetName = Pick<Place, 'file' | 'sheet'>

const keyOf = ({ file, sheet }: SheetName) => `${file}\n${sheet}`

function inOrder(findings: readonly Finding[], sheets: readonly SheetName[]): readonly Finding[] {
  const order = new Map(sheets.map((sheet, index) => [keyOf(sheet), index]))
  const sheetOf = ({ place }: Finding) => (place ? (order.get(keyOf(place)) ?? order.size) : order.size + 1)
  return findings.toSorted(
    (a, b) =>
      GRAVITY[severityOf(a)] - GRAVITY[severityOf(b)] ||
      sheetOf(a) - sheetOf(b) ||
      (a.place?.row ?? 0) - (b.place?.row ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  )
}
