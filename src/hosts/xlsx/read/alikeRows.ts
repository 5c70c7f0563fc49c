import { CellKind } from '../../../workbook/grid'
import type { GridColumns } from '../grid/gridColumns'
import type { Cursor } from '../scan/cursor'
import { scanDecimal } from '../scan/scanDecimal'
import { bytesOf } from '../scan/scanWords'
import { EMPTY } from './sharedStrings'
import { DAYS_TO_1904, type Lookups } from './sheetCells'

const QUOTE = 0x22
const ZERO = 0x30
const EQUALS = 0x3d
const GREATER = 0x3e
const W = 0x77

/** Four bytes as one number, the way the machine loads them. */
const CELL = wordOf('<c r')
const ROW = wordOf('<row')
const ROW_NUMBER = wordOf(' r="')
const ROW_END = wordOf('</ro')
const VALUE_END = wordOf('</v>')
const CELL_END = wordOf('</c>')

/** Digits of the largest row, with room for those that are none. */
const MOST_DIGITS = 9

/** Tags that are longer are rare, and read in full each time. */
const LONGEST_TAIL = 96

/** Heads that the cells of one column may have in turn; a column that has more is no table's. */
const MOST_HEADS = 4

/** By how many bytes of a number's digits are compared at a time: which bits of a word belong to them. */
const MASKS = [0, 0xff, 0xffff, 0xffffff, -1]

/** Columns from A to ZZ are compared; who has more is no table. */
const MOST_PLACES = 702

/*
 * Heads lie in one array of whole numbers, records of `HEAD` each: how many bytes, what they say, and the bytes themselves as
 * words, of which the last ends where they end and may overlap the one before. Objects would be of more than one shape to
 * the compiler as they come, and the loop over a million cells be compiled again for each.
 */
const LENGTH = 0
const SHARED = 1
const KIND = 2
const ADDED = 3
const OTHER = 4
const WORDS = 5
const HEAD = WORDS + LONGEST_TAIL / 4

/** The first record is what stands behind the number of a row. */
const ROW_TAIL = 0

/**
 * Reads rows that are like rows above: rows of one table are alike, and what was found sound once is only compared. It reads
 * shared strings and plain decimals; whatever else it meets it leaves to its caller, from the beginning of that cell or
 * row's end. A class, so that its functions are the same for all sheets: made anew for each, they would be compiled anew.
 */
export class AlikeRows {
  /** The row that is being read. */
  row = 0
  /** The column from 0 of the last cell in it; -1 before the first. */
  column = -1
  private readonly strings: Lookups['strings']
  private readonly styles: Lookups['styles']
  private readonly date1904: boolean
  private readonly cursor: Cursor = { at: 0 }
  private readonly digits = new DataView(new ArrayBuffer(MOST_DIGITS + 4))
  /** The digits of `row`, as its cells repeat them: the first and the last word, and which bits of them count. */
  private digitCount = 0
  private overlap = 0
  private firstDigits = 0
  private lastDigits = 0
  private mask = 0
  /** How many bytes stand behind the number of a row to the end of its tag; 0 while that is not known. */
  private rowTail = 0
  private heads = new Int32Array(HEAD * 32)
  private headCount = 1
  /** By column the record of the head that its cells had last, 0 for none. */
  private readonly headOf = new Int32Array(MOST_PLACES)
  private viewed: Uint8Array | null = null
  private view: DataView = new DataView(new ArrayBuffer(0))

  constructor(
    private readonly columns: GridColumns,
    { strings, styles, date1904 }: Lookups,
  ) {
    this.strings = strings
    this.styles = styles
    this.date1904 = date1904
  }

  /** Goes to a row (from 1), whatever its tag was like. Throws `WorkbookError` too-large beyond Excel's last row. */
  startRow(row: number): void {
    const text = String(row)
    for (let at = 0; at < text.length; at++) this.digits.setUint8(at, text.charCodeAt(at))
    this.goTo(row, this.digits, 0, text.length)
  }

  /** Keeps what stands behind the number of a row: `from` is behind its digits, `to` behind the `>` of its tag. */
  learnRow(b: Uint8Array, from: number, to: number): void {
    if (to - from > LONGEST_TAIL) return
    // Where nothing but `">` is left, what comes behind it must be the same, too.
    this.keep(ROW_TAIL, b, from, Math.max(to, from + 4))
    this.rowTail = to - from
  }

  /** Keeps what stands behind the reference of a cell with a number (else a shared string) up to its value. */
  learnCell(b: Uint8Array, from: number, to: number, place: number, shared: boolean, style: number): void {
    const kind = shared ? CellKind.text : this.styles[style]
    if (kind === undefined || place >= MOST_PLACES || to - from > LONGEST_TAIL) return
    const head = this.headToKeep(place)
    const { heads } = this
    this.keep(head, b, from, to)
    heads[head + SHARED] = shared ? 1 : 0
    heads[head + KIND] = kind
    heads[head + ADDED] = kind === CellKind.date && this.date1904 ? DAYS_TO_1904 : 0
  }

  /** A new record for a column, or, where it has enough, its oldest. */
  private headToKeep(place: number): number {
    let count = 0
    let oldest = 0
    for (let head = this.headOf[place]!; head !== 0; head = this.heads[head + OTHER]!) {
      oldest = head
      count++
    }
    if (count === MOST_HEADS) return oldest
    const head = this.headCount++ * HEAD
    if (head === this.heads.length) {
      const larger = new Int32Array(this.heads.length * 2)
      larger.set(this.heads)
      this.heads = larger
    }
    this.heads[head + OTHER] = this.headOf[place]!
    this.headOf[place] = head
    return head
  }

  private keep(head: number, b: Uint8Array, from: number, to: number): void {
    const view = this.viewOf(b)
    const words = Math.ceil((to - from) / 4)
    this.heads[head + LENGTH] = to - from
    for (let word = 0; word < words; word++)
      this.heads[head + WORDS + word] = view.getInt32(word < words - 1 ? from + word * 4 : to - 4, true)
  }

  /**
   * Reads from `from`, inside a row, and answers where the first cell or row's end stands that it leaves. Behind the bytes
   * that may be read `PADDING` zeros follow, at which it turns back.
   */
  read(b: Uint8Array, from: number): number {
    const { columns, strings, cursor, heads, headOf } = this
    const view = this.viewOf(b)
    let done = from
    for (;;) {
      let at = done
      if (view.getInt32(at, true) !== CELL) return this.nextRow(b, view, at)
      if (b[at + 4] !== EQUALS || b[at + 5] !== QUOTE) return done
      at += 6
      let letters = 0
      for (let letter = b[at]! - 0x40; letter > 0 && letter <= 26; letter = b[++at]! - 0x40)
        letters = letters * 26 + letter
      if (letters === 0 || letters > MOST_PLACES) return done
      if ((view.getInt32(at, true) & this.mask) !== this.firstDigits) return done
      if ((view.getInt32(at + this.overlap, true) & this.mask) !== this.lastDigits) return done
      at += this.digitCount
      let head = headOf[letters - 1]!
      while (head !== 0 && !stands(view, at, heads, head)) head = heads[head + OTHER]!
      if (head === 0) return done
      at += heads[head + LENGTH]!

      let value = 0
      if (heads[head + SHARED] === 1) {
        const start = at
        for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) value = value * 10 + digit
        if (at === start || value >= strings.length) return done
        value = strings[value]!
        if (value === EMPTY) return done
      } else {
        cursor.at = at
        value = scanDecimal(b, cursor)
        if (Number.isNaN(value)) return done
        // Adding nothing would make 0 of -0.
        if (heads[head + ADDED] !== 0) value += heads[head + ADDED]!
        at = cursor.at
      }
      if (view.getInt32(at, true) !== VALUE_END || view.getInt32(at + 4, true) !== CELL_END) return done
      if (!columns.put(letters - 1, heads[head + KIND]! as CellKind, value)) return done
      this.column = letters - 1
      done = at + 8
    }
  }

  /** Goes on behind `</row>` to the row that follows at once and is like the last; answers `from` where there is none. */
  private nextRow(b: Uint8Array, view: DataView, from: number): number {
    const { heads } = this
    if (this.rowTail === 0 || view.getInt32(from, true) !== ROW_END) return from
    if (b[from + 4] !== W || b[from + 5] !== GREATER) return from
    if (view.getInt32(from + 6, true) !== ROW || view.getInt32(from + 10, true) !== ROW_NUMBER) return from
    const start = from + 14
    let at = start
    let row = 0
    for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) row = row * 10 + digit
    if (row === 0 || at - start > MOST_DIGITS || !stands(view, at, heads, ROW_TAIL)) return from
    this.goTo(row, view, start, at - start)
    return at + this.rowTail
  }

  private goTo(row: number, view: DataView, digitsAt: number, count: number): void {
    this.row = row
    this.column = -1
    this.digitCount = count
    this.overlap = Math.max(count - 4, 0)
    this.mask = MASKS[Math.min(count, 4)]!
    this.firstDigits = view.getInt32(digitsAt, true) & this.mask
    this.lastDigits = view.getInt32(digitsAt + this.overlap, true) & this.mask
    this.columns.startRow(row)
  }

  private viewOf(b: Uint8Array): DataView {
    if (b !== this.viewed) {
      this.viewed = b
      this.view = new DataView(b.buffer, b.byteOffset, b.byteLength)
    }
    return this.view
  }
}

function stands(view: DataView, at: number, heads: Int32Array, head: number): boolean {
  const last = at + heads[head + LENGTH]! - 4
  let word = head + WORDS
  for (let from = at; from < last; from += 4) if (view.getInt32(from, true) !== heads[word++]) return false
  return view.getInt32(last, true) === heads[word]
}

function wordOf(four: string): number {
  return new DataView(bytesOf(four).buffer).getInt32(0, true)
}
