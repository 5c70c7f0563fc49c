import { basename, resolve } from 'node:path'
import { printedSheets } from '../../../hosts/xlsx/change/printedSheets'
import { readFile } from '../../../hosts/xlsx/read/readFile'
import { reportOnSheet } from '../../../input/ownSheets'
import { type ReportSheet, SHEET_NAMES, STAMPED_SHEETS } from '../../../input/reportSheets'
import { checkCodeIn, checkCodeOfGrid } from '../../../report/checkCode'
import { layOutReports } from '../../../report/layOutReports'
import { type Difference, verifyLayout } from '../../../report/verifyLayout'
import { type PrintedDifference, verifyPrinted } from '../../../report/verifyPrinted'
import { beginning } from '../../../text/beginning'
import { wordsFor } from '../../../text/say'
import type { DifferenceCounts } from '../../../text/yearWords'
import { cellName, quotedSheet } from '../../../workbook/address'
import { cellAt, type Grid } from '../../../workbook/grid'
import type { Layout } from '../../../workbook/layout'
import type { PrintedSheet } from '../../../workbook/printedSheet'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { diskBook } from '../reading/diskBook'
import { fileBytes } from '../reading/fileBytes'
import { nodeCodec } from '../reading/nodeCodec'
import { preparedBook } from '../reading/preparedBook'
import { endWith } from '../saying/errorsStand'

/** Working sheets may have been written in any of these. */
const LANGUAGES = ['zh-CN', 'en'] as const

/** What became of one report sheet: its differences from the data, and its 校验码 as printed, by its cells, by the data. */
interface Verified {
  /** As it is called in the file; `report` is what it is. */
  readonly sheet: string
  readonly report: ReportSheet
  readonly differences: readonly Difference[]
  /** What would print otherwise though the cells are the same; of stamped sheets. */
  readonly otherwise: readonly PrintedDifference[]
  readonly printed: string | null
  readonly own: string
  readonly now: string
}

/** `verify BOOK [REPORT]`: do the report's cells still equal what the data gives, and was it changed by hand? */
export const verify: Command = {
  name: 'verify',
  arguments: ['BOOK', '[REPORT]'],
  options: ['year', 'sheet', 'json'],
  async run(session, [given, report = given!], options) {
    const { io, words } = session
    const written = await reportOf(session, report)
    const year = parseYear(options.year, words) ?? printedYear(written.reports.map(({ grid }) => grid))
    const book = diskBook(session, given!)
    const prepared = await preparedBook(session, book, year, options)
    const { statistics } = prepared
    if (!statistics) throw new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, words.noYear))
    const layouts = LANGUAGES.flatMap((language) =>
      layOutReports({
        ...prepared,
        statistics,
        words: wordsFor(language),
        language,
        computedAt: session.now,
        linkable: false,
      }),
    )
    const verified = written.reports.map(({ grid, report }) =>
      verifiedSheet(grid, report, layoutFor(grid, report, layouts), written.printed.get(grid.sheet) ?? null),
    )
    const missing = [...STAMPED_SHEETS].filter((sheet) => !verified.some(({ report }) => report === sheet))
    const whole = missing.length === 0 || isForm(verified)
    const same = whole && verified.every(isSame)
    if (options.json) printJson(io.stdout, verifyJson(verified, missing, same))
    else printLines(io.stdout, verifyLines(session, verified, missing))
    const end = endWith(session, book.name, prepared.findings)
    return same ? end : ExitStatus.errorsStand
  },
}

async function reportOf(session: Session, given: string) {
  const name = basename(given)
  const { bytes } = fileBytes(resolve(session.io.cwd, given))
  const reports = (await readFile(name, bytes, nodeCodec)).flatMap((grid) => {
    const report = reportOnSheet(grid)
    return report ? [{ grid, report }] : []
  })
  if (reports.length === 0)
    throw new Stop(ExitStatus.file, session.words.message(name, '', null, session.words.year.verify.noReport))
  const stamped = reports.filter(({ report }) => STAMPED_SHEETS.has(report)).map(({ grid }) => grid.sheet)
  return { reports, printed: await printedSheets(name, bytes, nodeCodec, new Set(stamped)) }
}

/** The year in the titles; null where none says it. */
function printedYear(grids: readonly Grid[]): number | null {
  for (const grid of grids) {
    const title = cellAt(grid, 0, 1)
    const match = title.kind === 'text' ? /(?:19|20|21)\d\d/.exec(title.text) : null
    if (match) return Number(match[0])
  }
  return null
}

/** The layout of the sheet in the language that it was written in, by its title. */
function layoutFor(grid: Grid, report: ReportSheet, layouts: readonly Layout[]): Layout {
  const ofSheet = layouts.filter(({ sheet }) => sheet === report)
  const title = cellAt(grid, 0, 1)
  const titleOf = ({ rows }: Layout) => [...rows][0]?.cells[0]?.value
  return ofSheet.find((layout) => title.kind === 'text' && titleOf(layout) === title.text) ?? ofSheet[0]!
}

function verifiedSheet(grid: Grid, report: ReportSheet, layout: Layout, seen: PrintedSheet | null): Verified {
  const { own, now } = { own: checkCodeOfGrid(grid), now: checkCodeIn(layout.page.footer.left.text) }
  const differences = verifyLayout(grid, layout)
  const sameRows = differences.every(({ kind }) => kind === 'cell')
  return {
    sheet: grid.sheet,
    report,
    differences,
    otherwise: seen ? verifyPrinted(seen, layout, sameRows) : [],
    printed: seen ? checkCodeIn(seen.page.footer) || null : null,
    own,
    now,
  }
}

/** A stamped sheet without its code is not what was written. */
function isSame({ report, differences, otherwise, printed, own }: Verified): boolean {
  const code = STAMPED_SHEETS.has(report) ? printed : own
  return differences.length === 0 && otherwise.length === 0 && code === own
}

/** Whether a file holds the form of a summary and nothing else, as `summary form` writes it. */
function isForm(verified: readonly Verified[]): boolean {
  return verified.length === 1 && verified[0]!.report === SHEET_NAMES.summary
}

function verifyJson(verified: readonly Verified[], missing: readonly string[], same: boolean) {
  return {
    same,
    differences: verified.flatMap(({ sheet, differences, otherwise }) => [
      ...differences.map(({ kind, row, column, report, data }) => ({
        sheet,
        cell: cellName(row, column),
        report,
        data,
        ...(kind === 'cell' ? {} : { row: kind }),
      })),
      ...otherwise.map(({ what, at, report, data }) => ({
        sheet,
        cell: at && cellName(at.row, at.column),
        report,
        data,
        printed: what,
      })),
    ]),
    missing,
    sheets: verified.map(({ sheet, report, printed, own, now }) => ({
      sheet,
      ...(STAMPED_SHEETS.has(report) ? { printed, now, edited: printed !== null && printed !== own } : {}),
    })),
  }
}

/** Differences said on a terminal; the document has them all. */
const SAID = 50

function verifyLines({ words }: Session, verified: readonly Verified[], missing: readonly string[]): string[] {
  const say = words.year.verify
  const codes = verified
    .filter(({ report }) => STAMPED_SHEETS.has(report))
    .map(({ sheet, printed, own, now }) => {
      if (printed === null) return say.noCode(sheet)
      if (printed !== own) return say.edited(sheet, printed)
      return printed === now ? say.matches(sheet, printed) : say.moved(sheet, printed, now)
    })
  const lines = verified.flatMap(({ sheet, differences }) =>
    differences.map(({ kind, row, column, report, data }) => {
      if (kind !== 'cell') return say.row[kind](sheet, row, beginning(report || data))
      return say.difference(`${quotedSheet(sheet)}!${cellName(row, column)}`, report || say.empty, data || say.empty)
    }),
  )
  const otherwise = verified.flatMap(({ sheet, otherwise }) =>
    otherwise.map(({ what, at, report, data }) => {
      const place = at ? `${quotedSheet(sheet)}!${cellName(at.row, at.column)}` : sheet
      return say.printedLine(place, say.printed[what], report, data)
    }),
  )
  if (missing.length > 0) codes.push(say.missing(missing))
  const said = [
    ...(lines.length > 0 ? [say.differences(countsOf(verified)), ...firstOf(lines, say.more)] : []),
    ...(otherwise.length > 0 ? [say.printedOtherwise(otherwise.length), ...firstOf(otherwise, say.more)] : []),
  ]
  if (said.length > 0) return [...codes, ...said]
  const edited = verified.filter((one) => !isSame(one)).length
  return [...codes, edited > 0 ? say.onlyCodes(edited) : say.same(verified.length)]
}

function firstOf(lines: readonly string[], more: (count: number) => string): readonly string[] {
  return lines.length > SAID ? [...lines.slice(0, SAID), more(lines.length - SAID)] : lines
}

function countsOf(verified: readonly Verified[]): DifferenceCounts {
  const counts = { cell: 0, missing: 0, added: 0 }
  for (const { differences } of verified) for (const { kind } of differences) counts[kind]++
  return counts
}
