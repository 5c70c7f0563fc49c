import type { Seconds } from '../../records/duration'
import { type Finding, finding } from '../../records/finding'
import { DEFAULT_POLICY, type Policy, type SettingField } from '../../records/policy'
import type { Rules } from '../../records/rulePacks/rulePack'
import { rulePackOf } from '../../records/rulePacks/rulePacks'
import type { Category } from '../../records/subject'
import type { Place } from '../../workbook/address'
import { type Cell, cellAt } from '../../workbook/grid'
import { isGiven } from '../cells/cellValues'
import { Outcome } from '../cells/outcome'
import { currencyUnclear } from '../rowReader'
import type { ColumnKey } from '../schema'
import { type SheetCells, unreadableCell } from '../sheetCells'
import { textOfCell } from '../sheetText'
import { settingNamed } from './settingNames'
import { settingOf } from './settings'

/**
 * The policy of all sheets 设置, `DEFAULT_POLICY` where they are silent. Of a setting that is given twice the first counts; one
 * that cannot be read keeps its default; both are told, and so are names that mean nothing.
 */
export function readSettings(sheets: readonly SheetCells<ColumnKey<'settings'>>[], findings: Finding[]): Policy {
  const fields: Partial<Record<SettingField, unknown>> = {}
  const caps: Record<Category, Seconds | null> = { ...DEFAULT_POLICY.caps }
  const places: Partial<Record<SettingField, Place>> = {}
  const seen = new Set<SettingField>()
  for (const cells of sheets)
    for (const { name, cell, place, namePlace } of linesOf(cells)) {
      if (name === '') continue
      const named = settingNamed(name)
      if (!isGiven(cell)) {
        if (named?.unit !== undefined) places[named.field] ??= place
        continue
      }
      // 单位投入总经费（万元，调整后） below 单位投入总经费: which of them holds is asked.
      if (named && named.unit === undefined && seen.has(named.field)) {
        findings.push(finding('duplicate-setting', place, { name, first: places[named.field]! }))
        continue
      }
      if (!named || named.unit === undefined) {
        findings.push(finding('unknown-setting', namePlace, { name }))
        continue
      }
      const { field, unit } = named
      if (seen.has(field)) {
        findings.push(finding('duplicate-setting', place, { name, first: places[field]! }))
        continue
      }
      seen.add(field)
      places[field] = place
      const setting = settingOf(field)
      const heading = { heading: setting.name, meaning: setting.meaning }
      const value = cell.kind === 'error' ? undefined : setting.read(cell, unit, cells.grid.date1904)
      if (value === undefined) findings.push(unreadableCell(cell, place, heading))
      else if (value === Outcome.currency) findings.push(currencyUnclear(cell, place, heading))
      else {
        const category = cappedCategory(field)
        if (category) caps[category] = value as Seconds
        else fields[field] = value
      }
    }
  const given = { ...DEFAULT_POLICY, ...(fields as Partial<Policy>), caps, places }
  return { ...given, ...decidedBy(given, fields, findings) }
}

/** A name with its cell beside it, or below it. */
interface Line {
  readonly name: string
  readonly cell: Cell
  readonly place: Place
  readonly namePlace: Place
}

/** The lines of a sheet, one below another; of names side by side the columns first, then what stands in lines below. */
function* linesOf(cells: SheetCells<ColumnKey<'settings'>>): Generator<Line> {
  const { grid, reading } = cells
  let first = cells.firstSlot
  if (reading.layout === 'across') {
    const { file, sheet, rows } = grid
    for (let number = 1; number <= grid.columns.length; number++) {
      const at = (slot: number): Place => ({ file, sheet, row: rows[slot] ?? reading.headerRow + 1, column: number })
      const isNext = rows[first + 1] === reading.headerRow + 1
      yield {
        name: textOfCell(cellAt(grid, first, number)).trim(),
        cell: isNext ? cellAt(grid, first + 1, number) : { kind: 'empty' },
        place: at(isNext ? first + 1 : rows.length),
        namePlace: at(first),
      }
    }
    first += 2
  }
  for (let slot = first; slot < cells.slots; slot++)
    yield {
      name: textOfCell(cells.cell(slot, 'name')).trim(),
      cell: cells.cell(slot, 'value'),
      place: cells.place(slot, 'value'),
      namePlace: cells.place(slot, 'name'),
    }
}

/** What the rule pack lays down, told where a line of 设置 says otherwise. */
function decidedBy(
  { pack, places }: Policy,
  fields: Partial<Record<SettingField, unknown>>,
  findings: Finding[],
): Partial<Rules> {
  const { decides, name } = rulePackOf(pack)
  for (const field of Object.keys(decides) as (keyof Rules)[]) {
    if (field === 'leading' || field === 'orDays' || fields[field] === undefined) continue
    if (JSON.stringify(fields[field]) === JSON.stringify(decides[field])) continue
    const line = { setting: settingOf(field).name, pack: name }
    const decided = decides[field]
    // The template writes the default, so that nobody has said it.
    const isDefault = JSON.stringify(fields[field]) === JSON.stringify(DEFAULT_POLICY[field])
    findings.push(
      isDefault
        ? finding('setting-by-pack', places[field]!, { ...line, seconds: typeof decided === 'number' ? decided : null })
        : finding('setting-against-pack', places[field]!, line),
    )
  }
  return decides
}

/** The source or subject whose hours a setting caps; null for any other setting. */
function cappedCategory(field: SettingField): Category | null {
  return field.startsWith('cap:') ? (field.slice(4) as Category) : null
}
