import type { ReadingAnswer } from '../records/readingAnswer'
import { columnLetters, columnNumber, quotedSheet } from '../workbook/address'

/** An answer as a person would type it: `签到!F=最终参会`, `名单2=不读`. */
export function answerText({ sheet, column, as }: ReadingAnswer): string {
  const name = quotedSheet(sheet)
  return column === null ? `${name}=${as}` : `${name}!${columnLetters(column)}=${as}`
}

const QUOTED = /^'((?:[^']|'')+)'(?:!([a-z]{1,3}))?=(.+)$/i
const PLAIN_COLUMN = /^([^=]+)!([a-z]{1,3})=(.+)$/i
const PLAIN_SHEET = /^([^=]+)=(.+)$/

/** Reads `签到!F=最终参会`, `名单2=不读`, `'一 室'!C=学时`; null where it is none of these. */
export function parseAnswer(text: string): ReadingAnswer | null {
  const quoted = QUOTED.exec(text.trim())
  if (quoted) return answered(quoted[1]!.replaceAll("''", "'"), quoted[2], quoted[3]!)
  const column = PLAIN_COLUMN.exec(text.trim())
  if (column) return answered(column[1]!, column[2], column[3]!)
  const sheet = PLAIN_SHEET.exec(text.trim())
  return sheet && answered(sheet[1]!, undefined, sheet[2]!)
}

function answered(sheet: string, letters: string | undefined, as: string): ReadingAnswer {
  return {
    file: '',
    sheet: sheet.trim(),
    column: letters === undefined ? null : columnNumber(letters),
    as: as.trim(),
    shape: '',
  }
}
