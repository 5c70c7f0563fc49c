import type { Splice } from './packageSplice'

/** A sheet part without the rows that do not matter: small enough to be read as a tree whatever the sheet's size. */
export interface RowsExcerpt {
  readonly text: string
  /** The whole part with the changes that were made to the excerpt. */
  restored(splice: Splice): string
}

const ROW = /<(?:[\w.-]+:)?row(?=[\s/>])[^>]*>/g
const NUMBER = /\sr\s*=\s*["'](\d+)["']/

/**
 * Leaves out all rows but those wanted and, for each, the next one behind. Null where the text is not plain enough to tell
 * rows from what looks like them, or where a row has no number of its own or not its place.
 */
export function rowsExcerpt(text: string, wanted: ReadonlySet<number>): RowsExcerpt | null {
  if (text.includes('<!--') || text.includes('<![CDATA[')) return null
  const left = [...wanted].sort((a, b) => a - b)
  /** Where what is kept begins and ends in the whole text. */
  const kept: { readonly start: number; readonly end: number }[] = []
  let from = 0
  let previous = 0
  let dropping: number | null = null
  let next = 0
  for (const { 0: tag, index } of text.matchAll(ROW)) {
    const number = Number(NUMBER.exec(tag)?.[1] ?? 0)
    if (number <= previous) return null
    previous = number
    // The first row at or behind a wanted one: it is that row, or what the new row comes before.
    const matters = next < left.length && number >= left[next]!
    const isWanted = wanted.has(number)
    while (next < left.length && number >= left[next]!) next++
    if (matters || isWanted) {
      if (dropping !== null) {
        kept.push({ start: from, end: dropping })
        from = index
        dropping = null
      }
    } else dropping ??= index
  }
  if (dropping !== null) {
    const end = endOfRows(text, dropping)
    if (end < 0) return null
    kept.push({ start: from, end: dropping })
    from = end
  }
  kept.push({ start: from, end: text.length })
  return excerptOf(text, kept)
}

/** Where the rows end: at the closing tag of `sheetData`, which only extensions stand behind. */
function endOfRows(text: string, from: number): number {
  const closing = /<\/(?:[\w.-]+:)?sheetData\s*>/g
  closing.lastIndex = from
  return closing.exec(text)?.index ?? -1
}

function excerptOf(text: string, kept: readonly { readonly start: number; readonly end: number }[]): RowsExcerpt {
  const starts: number[] = []
  let length = 0
  for (const { start, end } of kept) {
    starts.push(length)
    length += end - start
  }
  /** The place in the whole text; at a seam, the beginning of what comes behind it. */
  const placeOf = (at: number) => {
    const piece = starts.findLastIndex((start) => start <= at)
    return kept[piece]!.start + at - starts[piece]!
  }
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    restored: (splice) => splice.onto(text, placeOf),
  }
}
