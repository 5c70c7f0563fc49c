/// <reference types="office-js" />
import type { Run } from '../../workbook/workbook'
import { askForNote, type Exchange, forgetExchange } from './exchangeNote'
import { isAbandoned } from './scaffold'
import type { NamedSheet } from './seenSheets'
import { trip } from './trip'

/** What ends an exchange that broke off. */
export interface Repair {
  /** Whether every new sheet had its name already: then the old ones only have to go. */
  readonly isMade: boolean
  readonly deleted: readonly string[]
  readonly renamed: readonly NamedSheet[]
}

/**
 * The new sheets keep their names where all have them, else they go and whatever stepped aside gets its name back. Nothing is
 * deleted but what we made, by its id or by a name that only we give.
 */
export function repairOf(sheets: readonly NamedSheet[], exchanges: readonly Exchange[], isNoted = true): Repair {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]))
  const fresh = exchanges.map((exchange) => freshOf(exchange, sheets, isNoted))
  const isMade = exchanges.length > 0 && exchanges.every(({ sheet }, index) => fresh[index]?.name === sheet)
  const leftovers = sheets.filter(({ name }) => isAbandoned(name))
  if (isMade) {
    const old = exchanges.flatMap((one) => (one.old && nameOf.get(one.old.id) === one.spare ? one.old.id : []))
    return { isMade, deleted: [...new Set([...old, ...leftovers.map(({ id }) => id)])], renamed: [] }
  }
  const spares = new Map(exchanges.map(({ spare, old, sheet }) => [spare, old?.name ?? sheet]))
  const aside = sheets.filter(({ name }) => spares.has(name))
  const gone = sheets.filter((sheet) => !spares.has(sheet.name) && (isAbandoned(sheet.name) || fresh.includes(sheet)))
  const taken = new Set(sheets.filter((sheet) => !gone.includes(sheet)).map(({ name }) => name.toLowerCase()))
  const renamed = aside.map(({ id, name }) => {
    const back = freeName(spares.get(name)!, taken)
    taken.add(back.toLowerCase())
    return { id, name: back }
  })
  return { isMade, deleted: gone.map(({ id }) => id), renamed }
}

/**
 * The new sheet as it stands. Where its id is not known, as long as it has the name that only we give; and once its exchange was
 * noted, which was when it had that name, and that name is gone and the old sheet aside, by the name that it was to take.
 */
export function freshOf(
  { sheet, fresh, old, spare }: Exchange,
  sheets: readonly NamedSheet[],
  isNoted: boolean,
): NamedSheet | undefined {
  if (fresh.id !== null) return sheets.find(({ id }) => id === fresh.id)
  const own = sheets.find(({ name }) => name === fresh.name)
  if (own || !isNoted) return own
  const before = sheets.find(({ id }) => id === old?.id)
  return before && before.name !== spare ? undefined : sheets.find(({ name }) => name === sheet)
}

/** Excel's longest name of a sheet. */
const MOST_LETTERS = 31

/** The name, or the first with a number behind it that no sheet has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const behind = number === 1 ? '' : ` (${number})`
    const free = name.slice(0, MOST_LETTERS - behind.length) + behind
    if (!taken.has(free.toLowerCase())) return free
  }
}

/** Carries a repair out, in one round trip. */
export function carryOut(run: Run, { deleted, renamed }: Repair): Promise<void> {
  return trip(run, ({ workbook, runtime }) => {
    runtime.enableEvents = false
    const { worksheets } = workbook
    for (const id of deleted) worksheets.getItemOrNullObject(id).delete()
    for (const { id, name } of renamed) worksheets.getItem(id).name = name
    forgetExchange(workbook)
    runtime.enableEvents = true
    return () => undefined
  })
}

/** All sheets, and the note of an exchange that broke off. */
export interface Listing {
  readonly sheets: readonly NamedSheet[]
  readonly exchanges: readonly Exchange[]
}

/** Asks for all sheets and the note. */
export function askForListing(workbook: Excel.Workbook): () => Listing {
  const sheets = workbook.worksheets.load('items/id,items/name')
  const note = askForNote(workbook)
  return () => ({ sheets: sheets.items.map(({ id, name }) => ({ id, name })), exchanges: note() })
}

/** Whether something is left of a writing that broke off. */
export const needsRepair = ({ sheets, exchanges }: Listing) =>
  exchanges.length > 0 || sheets.some(({ name }) => isAbandoned(name))
