import { compact, titleKey } from '../input/plainText'
import { settingNamed } from '../input/settings/settingNames'
import { Role, roleOfText } from '../input/vocabulary/rowWords'
import { cellAt, type Grid } from '../workbook/grid'
import { type AcademyBasis, isBasis, readBasis } from './basis'
import { type ExpectedInstitute, nameOf } from './matchInstitutes'

/** What the column of names may be called, and that of other names, as `compact` has it. */
const NAMES = ['单位名称', '单位', '研究所', '研究所名称', '机构', '机构名称', '名称', 'institute', 'name']
const ALIASES = ['别名', '简称', '曾用名', '其他名称', 'alias', 'aliases']

/** Rows in which a head is looked for. */
const HEAD_ROWS = 10

/**
 * The institutes of a list (`--expect`): on its first sheet that holds anything, the column 单位名称 (or 研究所, 机构, 名称), beside it 别名 (简称,
 * 曾用名), several with 、 or ; between them; without a head the first column. Rows without a name, and totals, are no institutes. An 院汇总
 * (last year's, say) gives those that it was made of. null where no sheet holds a name, and for an institute's own workbook: what stands
 * below 单位名称 in its 设置 are no institutes.
 */
export function readExpected(grids: readonly Grid[]): readonly ExpectedInstitute[] | null {
  const kept = grids.find(isBasis)
  if (kept) return ofTable(readBasis(kept))
  if (grids.some(isOfInstitute)) return null
  for (const grid of grids) {
    const found = onSheet(grid)
    if (found.length > 0) return found
  }
  return null
}

/** Those of its list, and those beside it that have sent a workbook. */
function ofTable(basis: AcademyBasis | null): readonly ExpectedInstitute[] | null {
  const listed = basis?.expected ?? []
  const known = new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases]).map(titleKey))
  const sent = (basis?.results ?? []).flatMap((result) => {
    const name = nameOf(result)
    if (name === '' || known.has(titleKey(name))) return []
    known.add(titleKey(name))
    return [{ name, aliases: [] }]
  })
  return listed.length + sent.length === 0 ? null : [...listed, ...sent]
}

/** Settings below each other are 设置; a list may have them as heads. */
const SETTINGS_OF_INSTITUTE = 3

function isOfInstitute(grid: Grid): boolean {
  return grid.columns.some((_, index) => {
    let settings = 0
    for (let slot = 0; slot < grid.rows.length; slot++)
      if (settingNamed(textAt(grid, slot, index + 1)) !== undefined) settings++
    return settings >= SETTINGS_OF_INSTITUTE
  })
}

function onSheet(grid: Grid): readonly ExpectedInstitute[] {
  const { slot, name, alias } = headOf(grid)
  const found: ExpectedInstitute[] = []
  for (let at = slot; at < grid.rows.length; at++) {
    const said = textAt(grid, at, name)
    if (said === '' || roleOfText(said) === Role.total) continue
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
