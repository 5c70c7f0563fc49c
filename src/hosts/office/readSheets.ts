import type { Grid } from '../../workbook/grid'
import type { ReadRun } from '../../workbook/workbook'
import { GridBuilder, TextTable } from './gridBuilder'
import { readBlocks } from './readBlocks'
import { readFormats } from './readFormats'
import { readMerges } from './readMerges'
import type { StruckCell } from './readStruck'
import type { SeenSheets } from './seenSheets'
import { type SeenSheet, type Span, type UsedSheet, usedSheets } from './usedSheets'

/** All sheets with cells, in the workbook's order. The number of round trips grows with the bytes alone. */
export async function readSheets(run: ReadRun, seen: SeenSheets): Promise<readonly Grid[]> {
  const { sheets, date1904 } = await usedSheets(run, seen)
  const texts = new TextTable()
  const builders = new Map(sheets.map((sheet) => [sheet.id, new GridBuilder(sheet, texts, date1904)]))
  const builderOf = (sheet: UsedSheet) => builders.get(sheet.id)!
  const merges = await readMerges(run, sheets)
  await readBlocks(run, sheets, {
    take: (sheet, firstRow, spans, values) => builderOf(sheet).addRows(firstRow, spans, values),
    spansBelow: (sheet) => {
      const head = builderOf(sheet).grid(merges.get(sheet.id) ?? [])
      const wanted = run.wanted?.(head) ?? null
      return wanted === null ? [sheet.used] : spansOf(wanted, sheet.used)
    },
  })
  await readFormats(run, [...builders.values()])
  const struck = await struckIn(run, sheets)
  return sheets.map((sheet) =>
    builderOf(sheet).grid(merges.get(sheet.id) ?? [], builderOf(sheet).filledRows(struck.get(sheet.id) ?? [])),
  )
}

/** The cells that are struck through; what looks for them comes where there are some. */
async function struckIn(
  run: ReadRun,
  sheets: readonly SeenSheet[],
): Promise<ReadonlyMap<string, readonly StruckCell[]>> {
  if (sheets.every(({ struck }) => struck === 'none')) return new Map()
  const { readStruck } = await import('./readStruck')
  return readStruck(run, sheets)
}

/** The columns as far as they are used, those side by side together. */
function spansOf(columns: readonly number[], { left, right }: UsedSheet['used']): readonly Span[] {
  const inOrder = [...new Set(columns)].filter((column) => column >= left && column <= right).sort((a, b) => a - b)
  const spans: Span[] = []
  for (const column of inOrder) {
    const before = spans.at(-1)
    if (before?.right === column - 1) spans[spans.length - 1] = { left: before.left, right: column }
    else spans.push({ left: column, right: column })
  }
  return spans
}
