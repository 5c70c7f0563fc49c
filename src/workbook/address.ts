/** Where cells are. Rows and columns are numbered from 1, as the user sees rows; column 1 is A. */

/** One cell, or a whole row where `column` is null. `file` is the name of the file it came from, '' for the open workbook. */
export interface Place {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly column: number | null
}

/** The letters of a column: 1 → A, 27 → AA, 16384 → XFD. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The number of a column from its letters: A → 1. Takes small letters too. */
export function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** `B7`, as Excel writes it. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + row
}

/** A rectangle of cells, all four sides within it. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `A1:B7`, or `A1` where the area is one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left)
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`
}

/** `$A$1:$B$7`, which stays where it is when the formula that has it is copied. */
export function fixedArea({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`
}

/**
 * Reads `A1`, `$A$1` or `A1:B7`; null where the text is none of these. Corners in any order.
 */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text)
  if (!match) return null
  const left = columnNumber(match[1]!)
  const top = Number(match[2])
  const right = match[3] === undefined ? left : columnNumber(match[3])
  const bottom = match[4] === undefined ? top : Number(match[4])
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  }
}

/** Letters as most names of sheets have them, looked at first: to know all letters takes a millisecond. */
const IDEOGRAPHS = /^[\u4e00-\u9fff][\u4e00-\u9fff\w.]*$/

/** A sheet's name as it stands in a formula or link: quoted where it needs to be. */
export function quotedSheet(sheet: string): string {
  return (IDEOGRAPHS.test(sheet) || /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet)) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`
}

/** `人员!B7`; a whole row is `人员!7:7`. */
export function placeName(place: Place): string {
  const cell = place.column === null ? `${place.row}:${place.row}` : cellName(place.row, place.column)
  return `${quotedSheet(place.sheet)}!${cell}`
}

/** Before the path of a file in a link: no sheet's name holds a colon. */
const FILE_LINK = 'file:'

/** A link to a file, by its path from the workbook's own folder, with `/`. */
export function fileLink(path: string): string {
  return FILE_LINK + path
}

/** The file that a link leads to, as a URL from the workbook's own folder; null for a link within the workbook. */
export function linkedFile(link: string): string | null {
  if (!link.startsWith(FILE_LINK)) return null
  return link
    .slice(FILE_LINK.length)
    .replace(/\p{Cs}/gu, '_')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
