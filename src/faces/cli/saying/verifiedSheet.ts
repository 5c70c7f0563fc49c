import type { Difference } from '../../../report/verifyLayout'
import type { PrintedDifference } from '../../../report/verifyPrinted'
import { beginning } from '../../../text/beginning'
import { cellName, quotedSheet } from '../../../workbook/address'
import type { Session } from '../command/command'

type VerifyWords = Session['words']['year']['verify']

/** Differences said on a terminal; the document has them all. */
const SAID = 50

/** What the code printed on a stamped sheet says of it. */
export function codeLine(
  { sheet, printed, own, now }: Readonly<Record<'sheet' | 'own' | 'now', string>> & { readonly printed: string | null },
  say: VerifyWords,
): string {
  if (printed === null) return say.noCode(sheet)
  if (printed !== own) return say.edited(sheet, printed)
  return printed === now ? say.matches(sheet, printed) : say.moved(sheet, printed, now)
}

/** A cell or a row that is not what the data give. */
export function differenceLine(
  sheet: string,
  { kind, row, column, report, data }: Difference,
  say: VerifyWords,
): string {
  return kind === 'cell'
    ? say.difference(placeOf(sheet, row, column), report || say.empty, data || say.empty)
    : say.row[kind](sheet, row, beginning(report || data))
}

/** What would print otherwise. */
export function printedLine(sheet: string, { what, at, report, data }: PrintedDifference, say: VerifyWords): string {
  return say.printedLine(at ? placeOf(sheet, at.row, at.column) : sheet, say.printed[what], report, data)
}

/** As many lines as a terminal bears, and how many more there are. */
export function firstOf(lines: readonly string[], { more }: VerifyWords): readonly string[] {
  return lines.length > SAID ? [...lines.slice(0, SAID), more(lines.length - SAID)] : lines
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${cellName(row, column)}`
}
