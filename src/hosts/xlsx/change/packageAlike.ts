import { type Area, areaName, parseArea } from '../../../workbook/address'
import type { SheetChange } from '../../../workbook/cellChange'
import type { BookSheet } from './packageBook'
import type { PackageEdit } from './packageEdit'
import { kindOf, relationshipsIn } from './packageRelationships'
import { Splice } from './packageSplice'
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './packageXml'

/* What new cells take over from those that they are to look like (`SheetChange.like`). */

type Alike = SheetChange & { readonly like: NonNullable<SheetChange['like']> }

const isAlike = (change: SheetChange): change is Alike => change.like !== undefined
/** What may be entered beside a cell is something else than in it: its look alone is taken over there. */
const isNew = ({ row, like }: Alike) => row !== like.row

/** What may be entered in another column is something else. */
const isBelow = (one: Alike) => isNew(one) && one.column === one.like.column

/** The rows that are looked at for what their cells look like. */
export function likeRows(changes: readonly SheetChange[]): readonly number[] {
  return changes.flatMap(({ like }) => (like ? [like.row] : []))
}

/** Lets the lists, rules and conditional formats of the cells that new ones are like hold for those, too. */
export function continueRules(splice: Splice, root: XmlElement, changes: readonly SheetChange[]): void {
  const alike = changes.filter(isAlike).filter(isBelow)
  if (alike.length === 0) return
  const rules = [
    ...childrenOf(childOf(root, 'dataValidations'), 'dataValidation'),
    ...childrenOf(root, 'conditionalFormatting'),
  ]
  for (const rule of rules) {
    const held = attributeOf(rule, 'sqref') ?? ''
    const areas = held.split(/\s+/).flatMap((text) => parseArea(text) ?? [])
    const added = alike.filter(
      ({ like, row, column }) => isIn(areas, like.row, like.column) && !isIn(areas, row, column),
    )
    if (added.length > 0) splice.setAttribute(rule, 'sqref', `${held} ${columnsOf(added).map(areaName).join(' ')}`)
  }
}

function isIn(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right)
}

/** As few areas as hold the cells, each of one column. */
function columnsOf(cells: readonly Pick<SheetChange, 'row' | 'column'>[]): readonly Area[] {
  const areas: { top: number; bottom: number; left: number; right: number }[] = []
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1)
    if (last && last.left === column && row === last.bottom + 1) last.bottom = row
    else areas.push({ top: row, bottom: row, left: column, right: column })
  }
  return areas
}

/** Lets a table go on over rows that are added right below its last one. One with a row of totals ends where it does. */
export async function continueTables(
  edit: PackageEdit,
  { part }: BookSheet,
  changes: readonly SheetChange[],
): Promise<void> {
  const alike = changes.filter(isAlike).filter(isNew)
  if (alike.length === 0) return
  for (const relationship of (await relationshipsIn(edit, part))?.list ?? []) {
    const { target } = relationship
    if (kindOf(relationship) !== 'table' || !target || !edit.has(target)) continue
    const text = await edit.text(target)
    const root = parseXml(edit.file, target, text)
    const area = parseArea(attributeOf(root, 'ref') ?? '')
    if (!area || Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0) continue
    const rows = new Set(alike.filter(({ like }) => isIn([area], like.row, like.column)).map(({ row }) => row))
    let { bottom } = area
    while (rows.has(bottom + 1)) bottom++
    if (bottom === area.bottom) continue
    const splice = new Splice(text)
    for (const element of [root, childOf(root, 'autoFilter')])
      if (element && attributeOf(element, 'ref') !== undefined)
        splice.setAttribute(element, 'ref', areaName({ ...area, bottom }))
    edit.write(target, splice.result())
  }
}
