import { CellKind } from '../../../workbook/grid'
import { MOST_COLUMNS } from '../bounds/limits'
import type { GridColumns } from '../grid/gridColumns'
import type { Cursor } from '../scan/cursor'
import { type AttributeScan, attributeScan } from '../scan/scanAttributes'
import { scanDecimal } from '../scan/scanDecimal'
import type { PartScan, ScanStop } from '../scan/scanPart'
import { type TextScan, textScan } from '../scan/scanText'
import { bytesOf, isSpace, matches } from '../scan/scanWords'
import { AlikeRows } from './alikeRows'
import { EMPTY } from './sharedStrings'
import { DAYS_TO_1904, type Lookups, NUMBER_TEXT } from './sheetCells'

const SPACE = 0x20
const QUOTE = 0x22
const SLASH = 0x2f
const ZERO = 0x30
const LESS = 0x3c
const EQUALS = 0x3d
const GREATER = 0x3e
const B = 0x62
const C = 0x63
const E = 0x65
const F = 0x66
const I = 0x69
const N = 0x6e
const O = 0x6f
const R = 0x72
const S = 0x73
const T = 0x74
const V = 0x76
const W = 0x77

/** Cell types (`t`). */
const NUMBER = 0
const SHARED = 1
const STRING = 2
const INLINE = 3
const BOOLEAN = 4
const ERROR = 5

/** Looking ahead at a word, the scan may read so far beyond what it is sure of. */
const REACH = 24

/** Longer ones may stand in a file, but nobody writes them. */
const LONGEST_NUMBER = 400

const SHEET_DATA_END = bytesOf('</sheetData>')
const INLINE_TYPE = bytesOf('inlineStr"')
const INLINE_START = bytesOf('<is><t')
const INLINE_END = bytesOf('</t></is>')
const KEEP_SPACE = bytesOf(' xml:space="preserve"')

/**
 * Scans the rows of a sheet part, bytes as they are, from behind `<sheetData>` to `</sheetData>`. It knows the one spelling
 * that Excel, WPS, LibreOffice and most libraries write, and is sure of every byte of it; the general reader (sheetXml.ts)
 * knows all others. Both put the same cells into the columns.
 *
 * @param prefixes the namespace prefixes that hold inside `sheetData`
 */
export function sheetScan(columns: GridColumns, lookups: Lookups, prefixes: readonly string[]): PartScan {
  return new SheetScan(columns, lookups, prefixes)
}

/** A class, so that its functions are the same for all sheets: made anew for each, they would be compiled anew for each. */
class SheetScan implements PartScan {
  private readonly attributes: AttributeScan
  private readonly text: TextScan
  private readonly texts: Lookups['texts']
  private readonly strings: Lookups['strings']
  private readonly styles: Lookups['styles']
  private readonly date1904: boolean
  private readonly cursor: Cursor = { at: 0 }
  stop: ScanStop = 'more'
  private inRow = false
  private readonly rows: AlikeRows
  private certain = true
  /** Where the head of the cell under way begins, behind `<c`. */
  private headFrom = 0

  constructor(
    private readonly columns: GridColumns,
    lookups: Lookups,
    prefixes: readonly string[],
  ) {
    this.rows = new AlikeRows(columns, lookups)
    this.texts = lookups.texts
    this.strings = lookups.strings
    this.styles = lookups.styles
    this.date1904 = lookups.date1904
    this.attributes = attributeScan([...prefixes, 'xml'])
    this.text = textScan(lookups.texts)
  }

  /** Stops at a token that cannot be read: for want of bytes, if the trouble lies where they end. */
  private stopAt(token: number, trouble: number, end: number): number {
    this.stop = trouble + REACH > end ? 'more' : 'unsure'
    return token
  }

  private stopUnsure(token: number): number {
    this.stop = 'unsure'
    return token
  }

  scan(b: Uint8Array, from: number, end: number): number {
    let token = from
    for (;;) {
      if (this.inRow) {
        const done = this.rows.read(b, token)
        if (done > token) {
          token = done
          continue
        }
      }
      const at = token
      const first = b[at]
      if (first !== LESS) {
        if (!isSpace(first)) return this.stopAt(token, at, end)
        token++
      } else if (
        this.inRow &&
        b[at + 1] === C &&
        (b[at + 2] === SPACE || b[at + 2] === GREATER || b[at + 2] === SLASH)
      ) {
        this.cursor.at = at + 2
        if (!this.scanCell(b)) return this.certain ? this.stopAt(token, this.cursor.at, end) : this.stopUnsure(token)
        token = this.cursor.at
      } else if (this.inRow) {
        if (b[at + 1] !== SLASH || b[at + 2] !== R || b[at + 3] !== O || b[at + 4] !== W || b[at + 5] !== GREATER)
          return this.stopAt(token, at, end)
        this.inRow = false
        token = at + 6
      } else if (b[at + 1] === R && b[at + 2] === O && b[at + 3] === W) {
        this.cursor.at = at + 4
        if (!this.attributes.skip(b, this.cursor)) return this.stopAt(token, this.cursor.at, end)
        const reference = this.attributes.reference()
        if (reference < 0) return this.stopUnsure(token)
        this.rows.startRow(reference === 0 ? this.rows.row + 1 : reference)
        this.inRow = b[this.cursor.at] === GREATER
        if (this.inRow) this.learnRow(b, at + 4)
        token = this.inRow ? this.cursor.at + 1 : this.cursor.at + 2
      } else {
        if (!matches(b, at, SHEET_DATA_END)) return this.stopAt(token, at, end)
        this.stop = 'end'
        return token
      }
    }
  }

  /** Keeps how a row's tag goes on behind its number, if it begins with it; `from` is behind its name. */
  private learnRow(b: Uint8Array, from: number): void {
    if (b[from + 1] !== R || b[from + 2] !== EQUALS) return
    let at = from + 4
    while (b[at] !== QUOTE) at++
    this.rows.learnRow(b, at, this.cursor.at + 1)
  }

  /**
   * Reads a `c` element from behind its name, and moves the cursor behind it. False where it stands on something that this
   * scan does not know, or (no longer `certain`) has read a whole value that only the general reader may judge.
   */
  private scanCell(b: Uint8Array): boolean {
    let at = this.cursor.at
    let type = NUMBER
    let style = 0
    let place = this.rows.column + 1
    let seen = 0
    this.certain = true
    this.headFrom = at
    while (b[at] === SPACE) {
      const name = b[at + 1]!
      if (b[at + 2] !== EQUALS || b[at + 3] !== QUOTE) return this.lost(at)
      at += 4
      if (name === R) {
        let letters = 0
        for (let letter = b[at]! - 0x40; letter > 0 && letter <= 26; letter = b[++at]! - 0x40)
          letters = letters * 26 + letter
        let digits = 0
        for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) digits = digits * 10 + digit
        if (b[at] !== QUOTE || letters === 0 || digits !== this.rows.row || seen & 1) return this.lost(at)
        place = letters - 1
        seen |= 1
      } else if (name === S) {
        const start = at
        for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) style = style * 10 + digit
        if (b[at] !== QUOTE || at === start || seen & 2) return this.lost(at)
        seen |= 2
      } else if (name === T) {
        type = typeAt(b, at)
        at += type === STRING ? 3 : type === INLINE ? 9 : 1
        if (type < 0 || b[at] !== QUOTE || seen & 4) return this.lost(at)
        seen |= 4
      } else return this.lost(at)
      at++
    }
    if (place >= MOST_COLUMNS) return this.doubtful(at)
    if (b[at] === SLASH && b[at + 1] === GREATER) {
      this.rows.column = place
      this.cursor.at = at + 2
      return true
    }
    if (b[at] !== GREATER) return this.lost(at)
    at++
    const isPlain = b[at] === LESS && b[at + 1] === V && b[at + 2] === GREATER && type !== INLINE
    if (isPlain && seen & 1) this.learnCell(b, place, type, style, at + 3)
    if (isPlain) return this.scanValue(b, at + 3, place, type, style)
    if (b[at] === LESS && b[at + 1] === F) {
      this.cursor.at = at + 2
      if (!this.skipFormula(b)) return false
      at = this.cursor.at
      const isWithout = type === STRING ? CellKind.empty : CellKind.error
      if (type !== INLINE && b[at] === LESS && b[at + 1] === V && b[at + 2] === GREATER)
        return this.scanValue(b, at + 3, place, type, style, isWithout)
      if (type !== INLINE) return this.endCell(b, at, place, isWithout, this.textWithout(isWithout))
    }

    let kind: CellKind = CellKind.empty
    let value = 0
    if (type === INLINE) {
      if (b[at] === LESS && b[at + 1] === I) {
        this.cursor.at = at
        if (!this.skipInlineStart(b)) return false
        at = this.cursor.at
        if (!this.text.skip(b, this.cursor)) return false
        if (this.cursor.at > at) {
          value = this.text.indexOf(b, at, this.cursor.at)
          if (value < 0) return this.doubtful(this.cursor.at)
          kind = CellKind.text
        }
        at = this.cursor.at
        if (!matches(b, at, INLINE_END)) return this.lost(at)
        at += INLINE_END.length
      }
    }
    return this.endCell(b, at, place, kind, value)
  }

  /**
   * Reads a cell's value from behind `<v>`, and moves the cursor behind `</c>`; answers as `scanCell` does. `whenEmpty`: what
   * a cell without a value is.
   */
  private scanValue(
    b: Uint8Array,
    from: number,
    place: number,
    type: number,
    style: number,
    whenEmpty: CellKind = CellKind.empty,
  ): boolean {
    let at = from
    let kind: CellKind = CellKind.empty
    let value = 0
    this.cursor.at = at
    if (b[at] === LESS) {
      kind = whenEmpty
      value = this.textWithout(kind)
    } else if (type === NUMBER) {
      value = scanDecimal(b, this.cursor)
      if (Number.isNaN(value) || b[this.cursor.at] !== LESS) {
        if (!this.text.skip(b, this.cursor)) return false
        value = longNumber(b, at, this.cursor.at)
        if (Number.isNaN(value)) return this.doubtful(this.cursor.at)
      }
      const format = this.styles[style]
      if (format === undefined) return this.doubtful(this.cursor.at)
      kind = format as CellKind
      if (kind === CellKind.date && this.date1904) value += DAYS_TO_1904
    } else if (type === SHARED) {
      let index = 0
      for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) index = index * 10 + digit
      if (at === this.cursor.at) return this.lost(at)
      if (b[at] !== LESS) return this.lost(at)
      this.cursor.at = at
      const known = this.strings[index]
      if (known === undefined) return this.doubtful(at)
      if (known !== EMPTY) {
        kind = CellKind.text
        value = known
      }
    } else if (type === BOOLEAN) {
      value = b[at]! - ZERO
      if ((value !== 0 && value !== 1) || b[at + 1] !== LESS) return this.lost(at)
      kind = CellKind.boolean
      this.cursor.at = at + 1
    } else {
      if (!this.text.skip(b, this.cursor)) return false
      value = this.text.indexOf(b, at, this.cursor.at)
      if (value < 0) return this.doubtful(at)
      kind = type === ERROR ? CellKind.error : CellKind.text
    }
    at = this.cursor.at
    if (b[at + 1] !== SLASH || b[at + 2] !== V || b[at + 3] !== GREATER) return this.lost(at)
    return this.endCell(b, at + 4, place, kind, value)
  }

  /** What a cell holds whose formula has no result in the file. */
  private textWithout(kind: CellKind): number {
    return kind === CellKind.error ? this.texts.indexOf('') : 0
  }

  private endCell(b: Uint8Array, at: number, place: number, kind: CellKind, value: number): boolean {
    if (b[at] !== LESS || b[at + 1] !== SLASH || b[at + 2] !== C || b[at + 3] !== GREATER) return this.lost(at)
    if (kind !== CellKind.empty && !this.columns.put(place, kind, value)) return this.doubtful(at)
    this.rows.column = place
    this.cursor.at = at + 4
    return true
  }

  /** Keeps how a cell's head goes on behind its reference, up to `end`, the place of its value. */
  private learnCell(b: Uint8Array, place: number, type: number, style: number, end: number): void {
    if (b[this.headFrom + 1] !== R || (type !== NUMBER && type !== SHARED)) return
    let at = this.headFrom + 4
    while (b[at] !== QUOTE) at++
    this.rows.learnCell(b, at, end, place, type === SHARED, style)
  }

  /** The scan does not know what stands at the cursor, unless the bytes just end here. */
  private lost(at: number): false {
    this.cursor.at = at
    return false
  }

  /** What was read whole cannot be right, or not for certain. */
  private doubtful(at: number): false {
    this.certain = false
    return this.lost(at)
  }

  /** From behind `<f`, attributes and all, to behind `</f>`; cells have their cached values. */
  private skipFormula(b: Uint8Array): boolean {
    if (!this.attributes.skip(b, this.cursor)) return false
    if (b[this.cursor.at] === SLASH) {
      this.cursor.at += 2
      return true
    }
    const start = ++this.cursor.at
    if (!this.text.skip(b, this.cursor)) return false
    const at = this.cursor.at
    if (!this.text.valid(b, start, at)) return this.doubtful(at)
    if (b[at + 1] !== SLASH || b[at + 2] !== F || b[at + 3] !== GREATER) return false
    this.cursor.at = at + 4
    return true
  }

  /** `<is><t>`, with or without `xml:space="preserve"`; rich text is for the general reader. */
  private skipInlineStart(b: Uint8Array): boolean {
    if (!matches(b, this.cursor.at, INLINE_START)) return false
    this.cursor.at += INLINE_START.length
    if (matches(b, this.cursor.at, KEEP_SPACE)) this.cursor.at += KEEP_SPACE.length
    if (b[this.cursor.at] !== GREATER) return false
    this.cursor.at++
    return true
  }
}

/** The type whose name and closing quote stand here; -1 for one that is not known. */
function typeAt(b: Uint8Array, at: number): number {
  const first = b[at]
  if (b[at + 1] === QUOTE)
    return first === S ? SHARED : first === N ? NUMBER : first === B ? BOOLEAN : first === E ? ERROR : -1
  if (first === S && b[at + 1] === T && b[at + 2] === R) return STRING
  return matches(b, at, INLINE_TYPE) ? INLINE : -1
}

/** A number that is not a plain short decimal, such as `1.5E-7`; NaN where it is none. */
function longNumber(b: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST_NUMBER) return Number.NaN
  const digits = String.fromCharCode(...b.subarray(from, to))
  const value = NUMBER_TEXT.test(digits) ? Number(digits) : Number.NaN
  return Number.isFinite(value) ? value : Number.NaN
}
