/// <reference types="office-js" />
import type { Layout } from '../../workbook/layout'
import { WorkbookError } from '../../workbook/workbook'
import { finish } from './drawSheet'
import { type Exchange, forgetExchange, noteExchange } from './exchangeNote'
import { askForListing, carryOut, freshOf, repairOf } from './repair'
import type { NamedSheet } from './seenSheets'
import { trip } from './trip'

/** A sheet as it was found. */
export interface FoundSheet extends NamedSheet {
  /** From 0. */
  readonly position: number
}

/** A report about to take its place: under `fresh` until it is complete; the old one steps aside to `spare`. */
export interface Standing {
  readonly layout: Layout
  readonly fresh: string
  /** null until the new sheet is drawn. */
  freshId: string | null
  readonly spare: string
  readonly old: FoundSheet | null
}

/**
 * Finishes all new sheets and puts them in the places of the old ones, in the request that is being made. The old ones are deleted
 * only when every new one has its name, so that there is a way back until nothing can fail any more that matters. What has been
 * renamed or put in the old one's place since we looked makes it fail: an old sheet steps aside by its name, and again by its id,
 * which only the very same sheet can do twice.
 */
export function exchange(
  { workbook, runtime }: Excel.RequestContext,
  standings: readonly Standing[],
  activeId: string,
  newOf: (standing: Standing) => Excel.Worksheet,
  /** Whether the page is known to be one wide. */
  isOneWide: (standing: Standing) => boolean,
): void {
  const inOrder = [...standings].sort((a, b) => (a.old?.position ?? 0) - (b.old?.position ?? 0))
  runtime.enableEvents = false
  noteExchange(workbook, standings.map(exchangeOf))
  const sheets = workbook.worksheets
  let stepped = 0
  for (const standing of inOrder) {
    const { layout, spare, old } = standing
    if (old) {
      sheets.getItem(old.name).name = spare
      sheets.getItem(old.id).name = spare
    }
    const sheet = newOf(standing)
    finish(sheet, layout, isOneWide(standing))
    sheet.name = layout.sheet
    if (!old) continue
    // Each new sheet before it has moved the rest by one.
    sheet.position = old.position + stepped++
    if (old.id === activeId) sheet.activate()
  }
  for (const { old } of inOrder) if (old) sheets.getItem(old.id).delete()
  runtime.enableEvents = true
  // Last of all: where something fails and there is no note, no exchange had begun.
  forgetExchange(workbook)
}

const exchangeOf = ({ layout, fresh, freshId, spare, old }: Standing): Exchange => ({
  sheet: layout.sheet,
  fresh: { id: freshId, name: fresh },
  old: old && { id: old.id, name: old.name },
  spare,
})

/**
 * After a failure: takes the new sheets away and gives the old ones their names back. Ends well where the exchange had been
 * made and only the tidying failed; else throws the error, or changed-meanwhile where somebody else has had a hand in it.
 */
export async function settle(standings: readonly Standing[], error: unknown): Promise<void> {
  let isMade = false
  let isChanged = false
  try {
    const listing = await trip({}, ({ workbook, runtime }) => {
      runtime.enableEvents = true
      return askForListing(workbook)
    })
    const isNoted = listing.exchanges.length > 0
    const repair = repairOf(listing.sheets, standings.map(exchangeOf), isNoted)
    isMade = repair.isMade
    isChanged = standings.some((standing) => isTouched(standing, listing.sheets, isNoted))
    await carryOut({}, repair)
  } catch {
    // The connection is gone, and the first error says so; the next reading ends what is left.
  }
  if (isMade) return
  const isRefused = error instanceof WorkbookError && error.code === 'excel-refused'
  throw isRefused && isChanged ? new WorkbookError('changed-meanwhile', '', {}) : error
}

/** Whether the old sheet has gone or been renamed, or another bears the name. */
function isTouched(standing: Standing, sheets: readonly NamedSheet[], isNoted: boolean): boolean {
  const { layout, old, spare } = standing
  const fresh = freshOf(exchangeOf(standing), sheets, isNoted)
  const own = (sheet: NamedSheet) => sheet.id === old?.id || sheet === fresh
  const isTaken = sheets.some((sheet) => sheet.name.toLowerCase() === layout.sheet.toLowerCase() && !own(sheet))
  const aside = sheets.find(({ id }) => id === old?.id)?.name
  return isTaken || (old !== null && aside !== old.name && aside !== spare)
}
