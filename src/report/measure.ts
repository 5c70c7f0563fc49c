/*
 * How much room a text takes. No font is at hand here, and Excel, WPS and LibreOffice each draw with fonts of their own,
 * so every measure errs on the side of more room: a row a little too high is better than a line cut off.
 */

/** Points of room within a cell on both sides of its text together. */
const CELL_PADDING = 6

/** What one line takes, as a multiple of the font's size: the highest of the fonts that may stand in for 仿宋. */
const LINE_PITCH = 1.45

/** Excel refuses higher rows. */
export const HIGHEST_ROW = 409.5

/** A screen's pixel, which row heights are rounded to. */
const PIXEL = 0.75

/** Height in points of a cell with so many lines. */
export function linesHeight(lines: number, size: number, padding: number): number {
  return wholePixels(lines * size * LINE_PITCH + padding)
}

/** The next height that a screen can draw. */
export function wholePixels(points: number): number {
  return Math.ceil(points / PIXEL) * PIXEL
}

/** How many lines a cell of that height holds. */
export function linesWithin(height: number, size: number, padding: number): number {
  return Math.max(1, Math.floor((height - padding) / (size * LINE_PITCH)))
}

/** Width in points of a text on one line. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character.codePointAt(0)!)
  return (ems * size) / EM
}

/** Width in points of a cell that holds the text on one line. */
export function cellWidth(text: string, size: number): number {
  return textWidth(text, size) + CELL_PADDING
}

/** Points that a line of text has in a cell `width` points wide. */
export function lineRoom(width: number): number {
  return width - CELL_PADDING
}

/** How many lines a text takes in a cell `width` points wide. */
export function lineCount(text: string, width: number, size: number): number {
  return fitsOneLine(text, width, size) ? 1 : lineCountOfLong(text, width, size)
}

function lineCountOfLong(text: string, width: number, size: number): number {
  return FULL_WIDTH.test(text) ? fullWidthLines(text, roomOf(width, size)) : lineStarts(text, width, size).length
}

/** The lines of a text in a cell `width` points wide. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const starts = lineStarts(text, width, size)
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}

/** `lineCount` of a text that is asked for at many widths, by the ems that a line has. */
export function lineMeter(text: string): (room: number) => number {
  if (FULL_WIDTH.test(text)) return (room) => fullWidthLines(text, Math.max(1, room))
  const meters = text.split('\n').map(meterOfPart)
  return meters.length === 1 ? meters[0]! : (room) => meters.reduce((lines, linesIn) => lines + linesIn(room), 0)
}

/** The same of what has no line breaks. */
function meterOfPart(text: string): (room: number) => number {
  const codes = Array.from(text, (character) => character.codePointAt(0)!)
  /** The ems before each letter and behind the last. */
  const ems = new Int32Array(codes.length + 1)
  for (let at = 0; at < codes.length; at++) ems[at + 1] = ems[at]! + emsOf(codes[at]!)
  const mayBreakBefore = (at: number) => mayBreakBetween(codes[at - 1]!, codes[at]!)
  return (room) => {
    let lines = 1
    let least = 0
    for (let start = 0; ; lines++) {
      // So many fit, whatever they are; and the letter for which a word was taken along stays with it.
      let end = Math.max(least, start + Math.max(1, Math.floor(room)))
      while (end < codes.length && ems[end + 1]! - ems[start]! <= room * EM) end++
      if (end >= codes.length) return lines
      start = lastBreak(start, end, mayBreakBefore)
      least = end + 1
    }
  }
}

/** `isFullWidth` of every character, none of two halves: most texts are of whole ems alone. */
const FULL_WIDTH = /^[\u2010-\u2027\u2460-\u25ff\u2e80-\ud7ff\ue000-\uffff]+$/

/** What `lineStarts` counts, line by line instead of letter by letter. */
function fullWidthLines(text: string, room: number): number {
  const letters = Math.floor(room)
  const mayBreakBefore = (at: number) => CLOSING[text.charCodeAt(at)] === 0 && OPENING[text.charCodeAt(at - 1)] === 0
  let lines = 1
  for (let start = 0; start + letters < text.length; lines++) start = lastBreak(start, start + letters, mayBreakBefore)
  return lines
}

/** Where the next line begins: at the last place before the letter at `end` at which it may, else there. */
function lastBreak(start: number, end: number, mayBreakBefore: (at: number) => boolean): number {
  for (let at = end; at > start; at--) if (mayBreakBefore(at)) return at
  return end
}

/** `lineCount` in a column, in which many texts are alike. */
export function lineCounter(width: number, size: number): (text: string) => number {
  const counted = new Map<string, number>()
  return (text) => {
    if (fitsOneLine(text, width, size)) return 1
    const known = counted.get(text)
    if (known !== undefined) return known
    const lines = lineCountOfLong(text, width, size)
    if (counted.size < MOST_COUNTED) counted.set(text, lines)
    return lines
  }
}

/** Texts kept at once. */
const MOST_COUNTED = 1000

/**
 * Cuts a text of more than `most` lines into pieces of at most `piece` lines each, at ends of paragraphs or sentences where
 * there are any in the last third of the piece. The pieces together are the text, but for a line break at a cut.
 */
export function piecesOf(text: string, width: number, size: number, most: number, piece: number): string[] {
  if (lineCount(text, width, size) <= most) return [text]
  const pieces: string[] = []
  for (let from = 0; ; ) {
    // No further than a piece reaches: what is measured to its end for every piece takes the square of its length.
    const starts = lineStarts(text, width, size, from, piece + 1)
    if (starts.length <= piece) return [...pieces, text.slice(from)]
    const cut = cutBefore(text, starts[Math.floor((piece * 2) / 3)]!, starts[piece]!)
    pieces.push(text.slice(from, cut).replace(/\n$/, ''))
    from = cut
  }
}

/**
 * Cuts a text behind at most `lines` lines, where a page ends: at the end of a paragraph or sentence in the last third of these,
 * else at the end of the last. null where no cut leaves two lines on either side. The two together are the text, but for a line
 * break at the cut.
 */
export function cutAfter(text: string, width: number, size: number, lines: number): readonly [string, string] | null {
  const starts = lineStarts(text, width, size)
  const most = Math.min(lines, starts.length - FEWEST_LINES)
  if (most < FEWEST_LINES) return null
  const at = cutBefore(text, starts[Math.max(FEWEST_LINES, Math.ceil((most * 2) / 3))]!, starts[most]!)
  return [text.slice(0, at).replace(/\n$/, ''), text.slice(at)]
}

/** Lines of a text that stand on either page at least, where it runs over. */
const FEWEST_LINES = 2

/** The best place to cut: behind the last line break, else sentence end, between the two; else the latter. */
function cutBefore(text: string, from: number, to: number): number {
  const range = text.slice(from, to)
  const paragraph = range.lastIndexOf('\n')
  if (paragraph >= 0) return from + paragraph + 1
  const sentence = /^[\s\S]*[。；！？!?;]/.exec(range)
  return sentence ? from + sentence[0].length : to
}

/** Ems that a line has; one letter always stands on it. */
function roomOf(width: number, size: number): number {
  return Math.max(1, (width - CELL_PADDING) / size)
}

function fitsOneLine(text: string, width: number, size: number): boolean {
  return text.length * WIDEST <= (width - CELL_PADDING) / size && !text.includes('\n')
}

/**
 * Where each line begins when the text is broken as Excel does: between ideographs, at spaces, never before a closing mark.
 * Lines are counted from the character `from` on, and no more than `most` of them.
 */
function lineStarts(text: string, width: number, size: number, from = 0, most = Number.POSITIVE_INFINITY): number[] {
  const room = roomOf(width, size) * EM
  const starts = [from]
  let used = 0
  let breakable = from
  let usedAtBreak = 0
  let previous = 0
  for (let at = from; at < text.length && starts.length < most; ) {
    const code = text.codePointAt(at)!
    const length = code > 0xffff ? 2 : 1
    if (code === LINE_FEED) {
      at += 1
      starts.push(at)
      used = usedAtBreak = 0
      breakable = at
      previous = code
      continue
    }
    if (mayBreakBetween(previous, code)) {
      breakable = at
      usedAtBreak = used
    }
    const ems = emsOf(code)
    if (used > 0 && used + ems > room) {
      const start = breakable > starts[starts.length - 1]! ? breakable : at
      used = start === at ? 0 : used - usedAtBreak
      starts.push(start)
      breakable = start
      usedAtBreak = 0
    }
    used += ems
    previous = code
    at += length
  }
  return starts
}

const LINE_FEED = 10
const SPACE = 32
const WIDEST = 1

/** Marks that no line begins with, and marks that no line ends with, by their codes. */
const CLOSING = marked('。，、；：？！）》】”’…,.;:?!)]}%')
const OPENING = marked('（《【“‘([{')

function marked(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  return table
}

/** The marks end before the first ideograph and begin again behind the last. */
const isIdeograph = (code: number) => code >= 0x3400 && code < 0xa000

function mayBreakBetween(before: number, after: number): boolean {
  if (isIdeograph(before) && isIdeograph(after)) return true
  if (CLOSING[after] || OPENING[before]) return false
  return before === SPACE || before === 0x2d || isFullWidth(before) || isFullWidth(after)
}

/** Ideographs, full-width forms and the marks that Chinese fonts draw as wide as those. */
function isFullWidth(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2460 && code <= 0x25ff)
}

function emsOf(code: number): number {
  if (isFullWidth(code)) return EM
  if (code >= 0x61 || code < 0x40) return code === 0x6d || code === 0x77 || code === 0x25 ? 90 : 58
  return code === 0x4d || code === 0x57 || code === 0x40 ? EM : 72
}

/** Widths of letters add up exactly, in whatever order: an em is so many whole parts. */
const EM = 100
