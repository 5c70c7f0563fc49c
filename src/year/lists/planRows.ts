import type { ColumnKey } from '../../input/schema'
import { isoMoment, type Moment } from '../../records/moment'
import type { Proposal, ProposalTarget } from '../../records/proposal'
import type { CellChange } from '../../workbook/cellChange'
import { headedWidth } from '../columnWidth'
import type { OpenYear } from '../openYear'
import { columnAt } from './columns'
import { cellText } from './names'
import type { ListsRead } from './readLists'
import { classNameOf, fieldValue, rowCells } from './rowCells'
import { canHold, madeTarget, ORIGIN, type RowTarget, rowTargets } from './rowTarget'

/** What accepted proposals do to the workbook; nothing of it is written yet. */
export interface RowsPlan {
  /** Sheets of ours to be made first, by the kinds of their rows and their names. */
  readonly made: readonly { readonly kind: ProposalTarget; readonly sheet: string }[]
  readonly changes: readonly CellChange[]
  /** Where each accepted proposal comes to stand, by its id. */
  readonly placed: ReadonlyMap<string, { readonly sheet: string; readonly row: number }>
  /** Accepted ones that no sheet has a column for: its key and the sheet nearest to it. */
  readonly unheld: ReadonlyMap<string, { readonly key: string; readonly sheet: string }>
}

/** Adds the rows of accepted proposals below the tables of their kinds, and changes the cells that they contradict. */
export function planRows(
  opened: OpenYear,
  read: Pick<ListsRead, 'grids' | 'joint' | 'staff'>,
  accepted: readonly Proposal[],
  now: Moment,
): RowsPlan {
  const file = opened.grids[0]?.file ?? ''
  const changes: CellChange[] = []
  const placed = new Map<string, { sheet: string; row: number }>()
  const unheld = new Map<string, { key: string; sheet: string }>()
  const made: { kind: ProposalTarget; sheet: string }[] = []
  const targets = new Map<ProposalTarget, readonly RowTarget[]>()
  const next = new Map<RowTarget, number>()
  /** How wide what 来源 says is, in characters. */
  const longest = new Map<RowTarget, number>()
  const { dataset } = opened
  const targetsOf = (kind: ProposalTarget) => {
    const known = targets.get(kind) ?? rowTargets(opened, kind)
    targets.set(kind, known)
    return known
  }
  const make = (kind: ProposalTarget) => {
    const target = madeTarget(opened, kind)
    targets.set(kind, [...targetsOf(kind), target])
    made.push({ kind, sheet: target.sheet })
    return target
  }
  for (const proposal of accepted) {
    const contradicted = proposal.doubts.find((doubt) => doubt.kind === 'contradicts')
    if (contradicted) {
      const fields = fieldChanges(opened, proposal, contradicted.changes)
      if ('key' in fields) unheld.set(proposal.id, fields)
      else for (const field of fields) changes.push(field)
      continue
    }
    const { record } = proposal
    const className = classNameOf(dataset, record)
    const all = targetsOf(record.target)
    // A sheet of that class alone comes before the list of all.
    const own = all.find((one) => one.className !== null && canHold(one, record, className) === null)
    const holds = own ?? all.find((one) => canHold(one, record, className) === null)
    const near = all.find((one) => one.className === null)
    const lacks = holds || !near ? null : canHold(near, record, className)
    if (lacks !== null) {
      unheld.set(proposal.id, { key: lacks, sheet: near!.sheet })
      continue
    }
    const target = holds ?? make(record.target)
    const row = next.get(target) ?? target.lastRow + 1
    next.set(target, row + 1)
    placed.set(proposal.id, { sheet: target.sheet, row })
    const cells = rowCells(opened, proposal, target, (key) => listedText(read, proposal, key))
    for (const [key, value] of cells) {
      const column = target.columnOf(key)!
      changes.push({ file, sheet: target.sheet, row, column, value, ...alike(target, column) })
    }
    const { column } = target.origin
    const value = originText(proposal, now)
    changes.push({ file, sheet: target.sheet, row, column, value, ...alikeBeside(target) })
    longest.set(target, Math.max(longest.get(target) ?? 0, headedWidth(value)))
  }
  const heads = [...next.keys()].flatMap((target) => headOf(target, file, longest.get(target) ?? 0))
  return { made, changes: [...heads, ...changes], placed, unheld }
}

/** Whether a 来源 names a row of that file. */
export function isOriginOf(text: string, file: string): boolean {
  return text.startsWith(`${file}，第 `)
}

/** `签到.xlsx，第 4 行，2025-12-01 09:00`: which row of which list, and when it was taken over. */
export function originText({ place, rows }: Pick<Proposal, 'place' | 'rows'>, now: Moment): string {
  return `${place.file}，第 ${rows.join('、')} 行，${isoMoment(now)}`
}

function alike({ likeRow }: RowTarget, column: number) {
  return likeRow === null ? {} : { like: { row: likeRow, column } }
}

/** Our cell of a row: as the others of our column, at first as those of the last column before it. */
function alikeBeside({ likeRow, origin }: RowTarget) {
  const column = origin.isNew ? origin.column - 1 : origin.column
  return likeRow === null || column < 1 ? {} : { like: { row: likeRow, column } }
}

/** The head of our column, where it is not there yet. */
function headOf({ sheet, headerRow, origin }: RowTarget, file: string, width: number): readonly CellChange[] {
  if (!origin.isNew) return []
  const like = origin.column > 1 ? { like: { row: headerRow, column: origin.column - 1 } } : {}
  return [{ file, sheet, row: headerRow, column: origin.column, value: ORIGIN, ...like, width }]
}

function listedText(
  { grids, joint, staff }: Pick<ListsRead, 'grids' | 'joint' | 'staff'>,
  proposal: Proposal,
  key: ColumnKey,
) {
  const { file, sheet } = proposal.place
  const isThis = (source: { readonly file: string; readonly sheet: string }) =>
    source.file === file && source.sheet === sheet
  const source = joint.dataset.sheets.find(isThis) ?? staff.find((list) => isThis(list.source))?.source
  const row = Number(proposal.id.split('\n')[2])
  return source ? cellText(grids, file, sheet, row, columnAt(source, key)) : ''
}

/** The cells that a contradiction changes; the key and sheet of the first that has no column. */
function fieldChanges(
  opened: OpenYear,
  { record }: Proposal,
  fields: Extract<Proposal['doubts'][number], { kind: 'contradicts' }>['changes'],
) {
  const changes: CellChange[] = []
  for (const { key, place, after } of fields) {
    const { sheet, row, column } = place
    if (column === null) return { key, sheet }
    const source = opened.dataset.sheets.find((one) => one.file === place.file && one.sheet === sheet) ?? null
    const grid = opened.grids.find((one) => one.file === place.file && one.sheet === sheet) ?? null
    const target: RowTarget = {
      sheet,
      kind: record.target,
      headerRow: source?.headerRow ?? 1,
      columnOf: () => column,
      className: null,
      lastRow: row,
      likeRow: row,
      origin: { column, isNew: false },
      source,
      grid,
    }
    const value = fieldValue(opened.dataset, target, key as ColumnKey, after)
    changes.push({ file: place.file, sheet, row, column, value, like: { row, column } })
  }
  return changes
}
