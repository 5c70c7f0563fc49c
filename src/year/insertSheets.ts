import { wantedColumns } from '../input/wantedColumns'
import { calendarDate, type Moment, momentOf } from '../records/moment'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'

/** Which sheets were added; or which stand there already with something in them, where nothing was. */
export type Inserted = { readonly inserted: readonly string[] } | { readonly taken: readonly string[] }

/** Adds the empty input sheets that are missing. */
export async function insertTemplate(book: Pick<Workbook, 'read' | 'write'>, run?: Run): Promise<Inserted> {
  const { templateLayouts } = await import('../sample/template')
  return insertSheets(book, templateLayouts(), 'those missing', run)
}

/** Adds an institute small enough to look at, in the year of the moment, whose reporting is open then; all of its sheets or none. */
export async function insertSample(book: Pick<Workbook, 'read' | 'write'>, now: Moment, run?: Run): Promise<Inserted> {
  const { sampleLayouts } = await import('../sample/institute')
  const { year } = calendarDate(now)
  const window = { from: momentOf(year, 1, 1)!, to: momentOf(year, 12, 31)! }
  return insertSheets(
    book,
    sampleLayouts({ staff: 120, records: 3000, seed: 7, year, messy: true, window }),
    'all',
    run,
  )
}

/** No sheet that stands there with something in it is written over. */
async function insertSheets(
  book: Pick<Workbook, 'read' | 'write'>,
  layouts: readonly Layout[],
  which: 'all' | 'those missing',
  run?: Run,
): Promise<Inserted> {
  const grids = await book.read({ ...run, wanted: wantedColumns })
  const filled = new Set(grids.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet.toLowerCase()))
  const isTaken = ({ sheet }: Layout) => filled.has(sheet.toLowerCase())
  const missing = layouts.filter((layout) => !isTaken(layout))
  if (missing.length === 0 || (which === 'all' && missing.length < layouts.length))
    return { taken: layouts.filter(isTaken).map(({ sheet }) => sheet) }
  await book.write(missing, { ...run, basedOn: grids })
  return { inserted: missing.map(({ sheet }) => sheet) }
}
