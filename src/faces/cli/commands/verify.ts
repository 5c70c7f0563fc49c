import type { StampedCause } from '../../../records/cause'
import type { ReportedDrift } from '../../../records/reportedDrift'
import { SHEET_NAMES, STAMPED_SHEETS } from '../../../records/writtenSheets'
import { reportedText } from '../../../text/reportedText'
import type { DifferenceCounts } from '../../../text/yearWords'
import { cellName } from '../../../workbook/address'
import { movedSince } from '../../../year/movedSince'
import { stampedCauses } from '../../../year/stampedCauses'
import { verifyCertificates } from '../../../year/verifyCertificates'
import {
  isUntouched,
  printedYear,
  type Verification,
  type VerifiedReport,
  verifyReports,
} from '../../../year/verifyReports'
import { codeOnPaper } from '../asking/codeOnPaper'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { diskBook } from '../reading/diskBook'
import { preparedBook } from '../reading/preparedBook'
import { writtenFile } from '../reading/writtenFile'
import { writtenReports } from '../reading/writtenReports'
import { academyVerified } from '../saying/academyVerified'
import { reportedJson, stampedCauseJson } from '../saying/causeJson'
import { differenceLines, reportedLines } from '../saying/causeLines'
import { certificateLines, certificatesJson } from '../saying/certificateLines'
import { endWith } from '../saying/errorsStand'
import { codeLine, differenceLine, firstOf, printedLine } from '../saying/verifiedSheet'

/** `verify BOOK [REPORT]`: do the report's cells still equal what the data gives, and was it changed by hand? */
export const verify: Command = {
  name: 'verify',
  arguments: ['BOOK', '[REPORT]'],
  options: ['year', 'sheet', 'code', 'json'],
  async run(session, [given, report = given!], options) {
    const { io, words } = session
    if (options.code !== undefined) return codeOnPaper(session, given!, options.code, options)
    const file = await writtenFile(session, report)
    const academy = await academyVerified(session, file, options)
    if (academy !== null) return academy
    const written = await writtenReports(file)
    const { certificates } = written
    if (written.reports.length === 0 && certificates.length === 0)
      throw new Stop(ExitStatus.file, words.message(file.name, '', null, words.year.verify.noReport))
    const year = parseYear(options.year, words) ?? printedYear(written.reports) ?? certificates[0]?.head.year ?? null
    const book = diskBook(session, given!)
    const prepared = await preparedBook(session, book, year, options)
    const { statistics } = prepared
    if (!statistics) throw new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, words.noYear))
    const computed = { ...prepared, statistics }
    // Certificates are mostly written alone: their file lacks no tables.
    const { verified, missing, same } =
      written.reports.length === 0 ? NO_REPORTS : verifyReports(computed, written.reports, written.printed, session.now)
    const causes: Causes = new Map(
      verified.map((one) => [one, stampedCauses(computed, one.report, one.differences)] as const),
    )
    const persons = verifyCertificates(computed, certificates, written.printed, session.now)
    const moved = verified.some(({ report }) => report === SHEET_NAMES.backbone) ? movedSince(computed) : []
    const allSame = same && persons.same
    if (options.json)
      printJson(io.stdout, {
        ...verifyJson(verified, missing, allSame, causes),
        reportedMoved: moved.map(reportedJson),
        certificates: certificatesJson(persons),
      })
    else {
      const lines = written.reports.length === 0 ? [] : verifyLines(session, verified, missing, causes)
      printLines(io.stdout, [...lines, ...movedLines(session, moved), ...certificateLines(session, persons)])
    }
    const end = endWith(session, book.name, prepared.findings)
    return allSame ? end : ExitStatus.errorsStand
  },
}

function movedLines(session: Session, moved: readonly ReportedDrift[]): readonly string[] {
  return moved.length === 0 ? [] : [reportedText(moved, session.language), ...reportedLines(session, moved)]
}

const NO_REPORTS: Verification = { verified: [], missing: [], same: true }

/** By report: why each of its differences is one. */
type Causes = ReadonlyMap<VerifiedReport, readonly (StampedCause | null)[]>

function verifyJson(verified: readonly VerifiedReport[], missing: readonly string[], same: boolean, causes: Causes) {
  return {
    same,
    differences: verified.flatMap((one) => [
      ...one.differences.map(({ kind, row, column, report, data }, at) => ({
        sheet: one.sheet,
        cell: cellName(row, column),
        report,
        data,
        ...(kind === 'cell' ? {} : { row: kind }),
        ...causedBy(causes.get(one)?.[at] ?? null),
      })),
      ...one.otherwise.map(({ what, at, report, data }) => ({
        sheet: one.sheet,
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

function causedBy(cause: StampedCause | null) {
  return cause === null ? {} : stampedCauseJson(cause)
}

function verifyLines(
  session: Session,
  verified: readonly VerifiedReport[],
  missing: readonly string[],
  causes: Causes,
): string[] {
  const { words } = session
  const say = words.year.verify
  const codes = verified.filter(({ report }) => STAMPED_SHEETS.has(report)).map((one) => codeLine(one, say))
  const lines = verified.flatMap((one) =>
    one.differences.map((difference, at) => {
      const said = differenceLine(one.sheet, difference, say)
      const cause = causes.get(one)?.[at] ?? null
      return [said, ...(cause ? differenceLines(session, cause) : [])].join('\n')
    }),
  )
  const otherwise = verified.flatMap(({ sheet, otherwise }) =>
    otherwise.map((difference) => printedLine(sheet, difference, say)),
  )
  if (missing.length > 0) codes.push(say.missing(missing))
  const said = [
    ...(lines.length > 0 ? [say.differences(countsOf(verified)), ...firstOf(lines, say)] : []),
    ...(otherwise.length > 0 ? [say.printedOtherwise(otherwise.length), ...firstOf(otherwise, say)] : []),
  ]
  if (said.length > 0) return [...codes, ...said]
  const edited = verified.filter((one) => !isUntouched(one)).length
  return [...codes, edited > 0 ? say.onlyCodes(edited) : say.same(verified.length)]
}

function countsOf(verified: readonly VerifiedReport[]): DifferenceCounts {
  const counts = { cell: 0, missing: 0, added: 0 }
  for (const { differences } of verified) for (const { kind } of differences) counts[kind]++
  return counts
}
