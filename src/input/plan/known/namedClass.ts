import type { Grid } from '../../../workbook/grid'
import { headRows } from '../../evidence/headRows'
import { titleBlock } from '../../layouts/labels'
import type { Section } from '../../layouts/sections'
import { plain, titleKey } from '../../plainText'
import { isNoSheetName, sheetNameKey } from '../../sheetNameKey'

/** The texts above a table's head. */
export function titlesOf(grid: Grid, { from, end }: Section): readonly string[] {
  const [head] = headRows(grid, from, end)
  const slot = head ? grid.rows.indexOf(head.row) : from
  return titleBlock(grid, from, slot).texts
}

/** Whether a name or title is a class's, or holds one's. */
export function namesClass(texts: readonly string[], classNames: ReadonlySet<string>): boolean {
  const keys = texts.flatMap((text) => [titleKey(text), plain(text)])
  if (keys.some((key) => classNames.has(key))) return true
  for (const name of classNames) if (name.length >= LONG_ENOUGH && keys.some((key) => key.includes(name))) return true
  const bare = new Set(texts.map(sheetNameKey))
  for (const name of classNames) if (isNoSheetName(name) && bare.has(sheetNameKey(name))) return true
  return false
}

/** A shorter name of a class inside a title may be there by chance. */
const LONG_ENOUGH = 4
