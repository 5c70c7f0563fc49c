import type { PartScan, ScanStop } from '../scan/scanPart'
import { bytesOf, isSpace, matches } from '../scan/scanWords'
import type { RowLookTaker } from './rowLooks'

const QUOTE = 0x22
const APOSTROPHE = 0x27
const SLASH = 0x2f
const LESS = 0x3c
const EQUALS = 0x3d
const GREATER = 0x3e
const BANG = 0x21
const C = 0x63
const I = 0x69
const R = 0x72
const S = 0x73

const ROW = bytesOf('row')
const END = bytesOf('</sheetData')
const INLINE_PART = bytesOf('is><r')

/**
 * Scans the rows of a sheet part for heights and styles, from behind `<sheetData>` on: of all tags it reads `row` and `c` alone. It is not
 * sure where comments or CDATA could hide tags.
 */
export class LookScan implements PartScan {
  stop: ScanStop = 'more'
  /** Whether a text that stands in its cell has parts (`<is><r>`). */
  sawInlineParts = false
  private bytes: Uint8Array = new Uint8Array(0)
  private at = 0

  constructor(private readonly rows: RowLookTaker) {}

  scan(bytes: Uint8Array, from: number, end: number): number {
    this.bytes = bytes
    this.stop = 'more'
    let at = from
    for (;;) {
      while (at < end && bytes[at] !== LESS) at++
      // The longest word looked for, and the end of a tag, must be there.
      if (at + END.length >= end) return at
      const next = bytes[at + 1]
      if (next === C && isEnd(bytes[at + 2])) {
        const close = endOfTag(bytes, at + 2, end)
        if (close < 0) return at
        this.readCell(at + 2, close)
        at = close
      } else if (next === R && matches(bytes, at + 1, ROW) && isEnd(bytes[at + 4])) {
        const close = endOfTag(bytes, at + 4, end)
        if (close < 0) return at
        this.readRow(at + 4, close)
        at = close
      } else if (next === SLASH && matches(bytes, at, END)) {
        this.stop = 'end'
        return at
      } else if (next === I && matches(bytes, at + 1, INLINE_PART) && isEnd(bytes[at + 6])) {
        this.sawInlineParts = true
        at += 6
      } else if (next === BANG) {
        this.stop = 'unsure'
        return at
      } else at += 2
    }
  }

  private readCell(from: number, close: number): void {
    let column: number | null = null
    let style = 0
    this.at = from
    for (let start = this.nextAttribute(close); start >= 0; start = this.nextAttribute(close)) {
      const { bytes, valueFrom } = this
      if (this.nameLength !== 1) continue
      if (bytes[start] === R) column = columnIn(bytes, valueFrom, this.at)
      else if (bytes[start] === S) style = integerIn(bytes, valueFrom, this.at)
    }
    this.rows.cell(column, style)
  }

  private readRow(from: number, close: number): void {
    let row: number | null = null
    let height = Number.NaN
    let hidden = false
    let style = -1
    let ownStyle = false
    this.at = from
    for (let start = this.nextAttribute(close); start >= 0; start = this.nextAttribute(close)) {
      const name = this.textIn(start, start + this.nameLength)
      const value = this.textIn(this.valueFrom, this.at)
      if (name === 'r') row = Number(value)
      else if (name === 'ht') height = Number(value)
      else if (name === 'hidden') hidden = isOn(value)
      else if (name === 's') style = Number(value)
      else if (name === 'customFormat') ownStyle = isOn(value)
    }
    this.rows.startRow({ row, height, hidden, style: ownStyle ? style : -1 })
  }

  private nameLength = 0
  private valueFrom = 0

  /** Goes behind the value of the next attribute, before its closing quote; answers where its name begins, -1 where there is none. */
  private nextAttribute(close: number): number {
    const { bytes } = this
    let at = this.at
    while (at < close && (isSpace(bytes[at]) || bytes[at] === QUOTE || bytes[at] === APOSTROPHE)) at++
    const start = at
    while (at < close && bytes[at] !== EQUALS && !isSpace(bytes[at])) at++
    this.nameLength = at - start
    while (at < close && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++
    if (at >= close) return -1
    const quote = bytes[at]
    this.valueFrom = ++at
    while (at < close && bytes[at] !== quote) at++
    this.at = at
    return start
  }

  private textIn(from: number, to: number): string {
    let text = ''
    for (let at = from; at < to; at++) text += String.fromCharCode(this.bytes[at]!)
    return text
  }
}

export const isOn = (text: string | undefined): boolean => text === '1' || text === 'true'

/** Whether a tag's name ends here. */
function isEnd(byte: number | undefined): boolean {
  return isSpace(byte) || byte === GREATER || byte === SLASH
}

/** The place of the `>` that ends the tag; -1 where it has not come yet. */
function endOfTag(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && bytes[at] !== GREATER) at++
  return at < end ? at : -1
}

/** The column of a reference such as `AB12`, from 1. */
function columnIn(bytes: Uint8Array, from: number, to: number): number {
  let column = 0
  for (let at = from; at < to; at++) {
    const letter = (bytes[at]! & 0xdf) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column
}

function integerIn(bytes: Uint8Array, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + bytes[at]! - 0x30
  return number
}
