import { basename, resolve } from 'node:path'
import { isBasis } from '../../../academy/basis'
import { ACADEMY_STAMPED, isSame, type VerifiedSheet, verifyAcademy } from '../../../academy/verifyAcademy'
import { printedSheets } from '../../../hosts/xlsx/change/printedSheets'
import { readFile } from '../../../hosts/xlsx/read/readFile'
import { academyWordsFor } from '../../../text/academyText'
import { beginning } from '../../../text/beginning'
import { cellName, quotedSheet } from '../../../workbook/address'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { fileBytes } from '../reading/fileBytes'
import { nodeCodec } from '../reading/nodeCodec'

/** Differences said on a terminal. */
const SAID = 50

/** `verify 院汇总.xlsx`: whether its sheets hold and print what its own 汇总底稿 gives; null for any other workbook. */
export async function academyVerified(
  { io, words, language, now }: Session,
  given: string,
  { json }: Options,
): Promise<ExitStatus | null> {
  const name = basename(given)
  const { bytes } = fileBytes(resolve(io.cwd, given))
  const grids = await readFile(name, bytes, nodeCodec)
  if (!grids.some(isBasis)) return null
  const printed = await printedSheets(name, bytes, nodeCodec, new Set(ACADEMY_STAMPED))
  const verified = await verifyAcademy(grids, printed, now)
  if (verified.kind !== 'verified')
    throw new Stop(ExitStatus.file, words.message(name, '', null, academyWordsFor(language).say.files.basisBroken))
  const { sheets, missing, same } = verified
  if (json) printJson(io.stdout, { same, missing, sheets: sheets.map(sheetJson) })
  else {
    const say = words.year.verify
    printLines(io.stdout, [
      ...sheets.flatMap((sheet) => sheetLines(sheet, words)),
      ...(missing.length > 0 ? [say.missing(missing)] : []),
      ...(same ? [say.same(sheets.length)] : []),
    ])
  }
  return same ? ExitStatus.done : ExitStatus.errorsStand
}

function sheetLines({ sheet, differences, otherwise, printed, own, now }: VerifiedSheet, { year }: Session['words']) {
  const say = year.verify
  const codes = !ACADEMY_STAMPED.includes(sheet)
    ? []
    : printed === null
      ? [say.noCode(sheet)]
      : printed !== own
        ? [say.edited(sheet, printed)]
        : [printed === now ? say.matches(sheet, printed) : say.moved(sheet, printed, now)]
  const cells = differences.map(({ kind, row, column, report, data }) =>
    kind === 'cell'
      ? say.difference(`${quotedSheet(sheet)}!${cellName(row, column)}`, report || say.empty, data || say.empty)
      : say.row[kind](sheet, row, beginning(report || data)),
  )
  const prints = otherwise.map(({ what, at, report, data }) =>
    say.printedLine(
      at ? `${quotedSheet(sheet)}!${cellName(at.row, at.column)}` : sheet,
      say.printed[what],
      report,
      data,
    ),
  )
  const all = [...cells, ...prints]
  return [...codes, ...all.slice(0, SAID), ...(all.length > SAID ? [say.more(all.length - SAID)] : [])]
}

function sheetJson(one: VerifiedSheet) {
  const { sheet, differences, printed, own, now, otherwise } = one
  return {
    sheet,
    same: isSame(one),
    printed,
    own,
    now,
    differences: differences.map(({ kind, row, column, report, data }) => {
      return { kind, cell: cellName(row, column), report, data }
    }),
    otherwise: otherwise.map(({ what, at, report, data }) => {
      return { printed: what, cell: at && cellName(at.row, at.column), report, data }
    }),
  }
}
