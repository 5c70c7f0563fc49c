import { columnLetters, columnNumber } from '../../../workbook/address'

/** A corner of an area as a formula writes it; null for the row of a whole column, or the column of a whole row. */
interface Corner {
  readonly column: number | null
  readonly fixedColumn: boolean
  readonly row: number | null
  readonly fixedRow: boolean
}

/** Cells that a formula names: one cell, a rectangle, whole columns or whole rows. */
interface AreaToken {
  readonly kind: 'area'
  readonly text: string
  readonly sheet: SheetSpan | null
  readonly from: Corner
  /** null where one cell is named. */
  readonly to: Corner | null
}

/** `Sheet1!`, or `Sheet1:Sheet3!` for all sheets from one to the other. */
interface SheetSpan {
  readonly first: string
  readonly last: string
  /** In another workbook, which no change of this one reaches. */
  readonly foreign: boolean
}

/** A piece of a formula; all texts together are the formula again. */
export type FormulaToken =
  | AreaToken
  | { readonly kind: 'name'; readonly text: string; readonly sheet: SheetSpan | null; readonly name: string }
  | { readonly kind: 'function'; readonly text: string; readonly name: string }
  /** `[…]` behind the name of a table, or alone. */
  | { readonly kind: 'brackets'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string }

/** To XFD and 1048576, where a sheet ends: XGA1 is a name. */
const COLUMN = '(?:[A-Za-z]{1,2}|[A-Wa-w][A-Za-z]{2}|[Xx](?:[A-Ea-e][A-Za-z]|[Ff][A-Da-d]))'
const ROW = String.raw`(?:[1-9]\d{0,5}|10(?:[0-3]\d{4}|4(?:[0-7]\d{3}|8(?:[0-4]\d\d|5(?:[0-6]\d|7[0-6])))))`
const CELL = String.raw`\$?${COLUMN}\$?${ROW}`
/** No name, number or call goes on behind a cell. */
const END = String.raw`(?![\p{L}\p{N}_.(\\?])`
let pattern: RegExp | null = null

/** A piece of a formula. Made when the first one is met: its letters of all scripts take longer than most workbooks have formulas to read. */
function piecePattern(): RegExp {
  pattern ??= new RegExp(
    [
      '(?<text>"(?:[^"]|"")*"?)',
      String.raw`(?<error>#(?:REF!|DIV/0!|NULL!|VALUE!|NUM!|NAME\?|N/A|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA))`,
      String.raw`(?<sheet>'(?:[^']|'')*'!|(?:\[\d+\])?[\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.\\?]+)?!|\[\d+\]!)`,
      String.raw`(?<area>${CELL}(?::${CELL})?${END}|\$?${COLUMN}:\$?${COLUMN}${END}|\$?${ROW}:\$?${ROW}${END})`,
      String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
      String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
      String.raw`(?<other>[\s\S])`,
    ].join('|'),
    'uy',
  )
  return pattern
}

/** Takes a formula apart, as files write it: in A1, with English names of functions, without its `=`. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = []
  let sheet: { readonly span: SheetSpan; readonly text: string } | null = null
  const push = (token: FormulaToken) => tokens.push(token)
  const pattern = piecePattern()
  let at = 0
  while (at < formula.length) {
    pattern.lastIndex = at
    const { 0: piece, groups = {} } = pattern.exec(formula)!
    if (groups.sheet !== undefined) {
      if (sheet) push({ kind: 'other', text: sheet.text })
      sheet = { span: spanOf(groups.sheet), text: piece }
      at += piece.length
      continue
    }
    const [span, before]: [SheetSpan | null, string] = sheet ? [sheet.span, sheet.text] : [null, '']
    sheet = null
    if (groups.area !== undefined) push(areaToken(piece, span, before))
    else if (groups.name !== undefined) {
      const isCall = formula[at + piece.length] === '('
      push(
        isCall
          ? { kind: 'function', text: before + piece, name: piece.toUpperCase() }
          : { kind: 'name', text: before + piece, sheet: span, name: piece },
      )
    } else if (piece === '[') {
      const end = bracketsEnd(formula, at)
      push({ kind: 'brackets', text: before + formula.slice(at, end) })
      at = end
      continue
    } else push({ kind: 'other', text: before + piece })
    at += piece.length
  }
  if (sheet) push({ kind: 'other', text: sheet.text })
  return tokens
}

/** Brackets lie in one another; an apostrophe takes the next one's meaning away. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++
    else if (formula[at] === '[') depth++
    else if (formula[at] === ']' && --depth === 0) return at + 1
  }
  return formula.length
}

function spanOf(written: string): SheetSpan {
  const bare = written.slice(0, -1)
  const plain = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare
  const foreign = plain.includes('[')
  // A sheet's own name holds no colon.
  const [first = '', last = first] = plain.split(':')
  return { first, last, foreign }
}

function areaToken(piece: string, sheet: SheetSpan | null, before: string): AreaToken {
  const [from = '', to] = piece.split(':')
  return {
    kind: 'area',
    text: before + piece,
    sheet,
    from: cornerOf(from),
    to: to === undefined ? null : cornerOf(to),
  }
}

function cornerOf(written: string): Corner {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(written)!
  // `$3` of whole rows has its sign where a column's would stand.
  const isRow = letters === ''
  return {
    column: isRow ? null : columnNumber(letters!),
    fixedColumn: !isRow && columnSign === '$',
    row: digits === '' ? null : Number(digits),
    fixedRow: isRow ? columnSign === '$' || rowSign === '$' : rowSign === '$',
  }
}

const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

/** An area of a sheet that a formula looks at, all four sides within it. */
export interface InputArea {
  readonly sheet: SheetSpan | null
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The rectangle of an area token in a formula that is moved by so many rows and columns from where it was written. */
export function rectangleOf({ sheet, from, to }: AreaToken, rows: number, columns: number): InputArea {
  const ends = [moved(from, rows, columns), moved(to ?? from, rows, columns)]
  const side = (values: (number | null)[], whole: number, pick: (...numbers: number[]) => number) =>
    pick(...values.map((value) => value ?? whole))
  return {
    sheet,
    top: side(
      ends.map(({ row }) => row),
      1,
      Math.min,
    ),
    left: side(
      ends.map(({ column }) => column),
      1,
      Math.min,
    ),
    bottom: side(
      ends.map(({ row }) => row),
      MOST_ROWS,
      Math.max,
    ),
    right: side(
      ends.map(({ column }) => column),
      MOST_COLUMNS,
      Math.max,
    ),
  }
}

/** The formula as a cell so many rows and columns away has it: what is not fixed moves along, as Excel shares formulas. */
export function shiftedFormula(tokens: readonly FormulaToken[], rows: number, columns: number): string {
  return tokens.map((token) => (token.kind === 'area' ? shiftedArea(token, rows, columns) : token.text)).join('')
}

function shiftedArea({ text, from, to }: AreaToken, rows: number, columns: number): string {
  const own = [from, to].flatMap((corner) => (corner ? [written(corner)] : [])).join(':')
  const before = text.slice(0, text.length - own.length)
  return before + [from, to].flatMap((corner) => (corner ? [written(moved(corner, rows, columns))] : [])).join(':')
}

/** Beyond an edge of the sheet a formula goes on at the other, as Excel does. */
function moved(corner: Corner, rows: number, columns: number): Corner {
  const { column, row, fixedColumn, fixedRow } = corner
  return {
    ...corner,
    column: column === null || fixedColumn ? column : wrapped(column + columns, MOST_COLUMNS),
    row: row === null || fixedRow ? row : wrapped(row + rows, MOST_ROWS),
  }
}

const wrapped = (number: number, most: number) => ((((number - 1) % most) + most) % most) + 1

function written({ column, row, fixedColumn, fixedRow }: Corner): string {
  const letters = column === null ? '' : (fixedColumn ? '$' : '') + columnLetters(column)
  return letters + (row === null ? '' : (fixedRow ? '$' : '') + String(row))
}
