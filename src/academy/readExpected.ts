import { compact } from '../input/plainText'
import { cellAt, type Grid } from '../workbook/grid'
import type { ExpectedInstitute } from './matchInstitutes'

/** What the column of names may be called, and that of other names, as `compact` has it. */
const NAMES = ['单位名称', '单位', '研究所', '研究所名称', '机构', '机构名称', '名称', 'institute', 'name']
const ALIASES = ['别名', '简称', '曾用名', '其他名称', 'alias', 'aliases']

/** Rows in which a head is looked for. */
const HEAD_ROWS = 10

/**
 * The institutes of a list (`--expect`): on its first sheet that holds anything, the column 单位名称 (or 研究所, 机构, 名称), beside it 别名 (简称,
 * 曾用名), several with 、 or ; between them; without a head the first column. Rows without a name are no institutes. null where
 * no sheet holds a name.
 */
export function readExpected(grids: readonly Grid[]): readonly ExpectedInstitute[] | null {
  for (const grid of grids) {
    const found = onSheet(grid)
    if (found.length > 0) return found
  }
  return null
}

function onSheet(grid: Grid): readonly ExpectedInstitute[] {
  const { slot, name, alias } = headOf(grid)
  const found: ExpectedInstitute[] = []
  for (let at = slot; at < grid.rows.length; at++) {
    const said = textAt(grid, at, name)
    if (said === '') continue
    const others = alias === null ? '' : textAt(grid, at, alias)
    found.push({
      name: said,
      aliases: others
        .split(/[、;；,，\n]/)
        .map((one) => one.trim())
        .filter(Boolean),
    })
  }
  return found
}

/** The columns, from 1, and the first slot below the head. */
function headOf(grid: Grid): { readonly slot: number; readonly name: number; readonly alias: number | null } {
  for (let slot = 0; slot < Math.min(HEAD_ROWS, grid.rows.length); slot++) {
    const heads = grid.columns.map((_, index) => compact(textAt(grid, slot, index + 1)))
    const name = NAMES.map((word) => heads.indexOf(word)).find((index) => index >= 0)
    if (name === undefined) continue
    const alias = heads.findIndex((head) => ALIASES.includes(head))
    return { slot: slot + 1, name: name + 1, alias: alias < 0 ? null : alias + 1 }
  }
  return { slot: 0, name: 1, alias: null }
}

function textAt(grid: Grid, slot: number, column: number): string {
  const cell = cellAt(grid, slot, column)
  return cell.kind === 'text' ? cell.text.trim() : cell.kind === 'number' ? String(cell.value) : ''
}
