import { isBasis } from '../../../academy/basis'
import { ACADEMY_STAMPED, isSame, type VerifiedSheet, verifyAcademy } from '../../../academy/verifyAcademy'
import { academyWordsFor } from '../../../text/academyText'
import { cellName } from '../../../workbook/address'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import type { WrittenFile } from '../reading/writtenFile'
import { codeLine, differenceLine, firstOf, printedLine } from './verifiedSheet'

/** `verify 院汇总.xlsx`: whether its sheets hold and print what its own 汇总底稿 gives; null for any other workbook. */
export async function academyVerified(
  { io, words, language, now }: Session,
  { name, grids, printed }: WrittenFile,
  { json }: Options,
): Promise<ExitStatus | null> {
  if (!grids.some(isBasis)) return null
  const verified = await verifyAcademy(grids, await printed(new Set(ACADEMY_STAMPED)), now)
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

function sheetLines(one: VerifiedSheet, { year: { verify: say } }: Session['words']): readonly string[] {
  const { sheet, differences, otherwise } = one
  const all = [
    ...differences.map((difference) => differenceLine(sheet, difference, say)),
    ...otherwise.map((difference) => printedLine(sheet, difference, say)),
  ]
  return [...(ACADEMY_STAMPED.includes(sheet) ? [codeLine(one, say)] : []), ...firstOf(all, say)]
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
