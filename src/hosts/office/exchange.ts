/// <reference types="office-js" />
import type { Layout } from '../../workbook/layout'
import type { Run } from '../../workbook/workbook'
import { finish } from './drawSheet'
import { trip } from './trip'

/** A sheet as it was found. */
export interface FoundSheet {
  readonly id: string
  readonly name: string
  /** From 0. */
  readonly position: number
}

/** A report about to take its place: under `fresh` until it is complete; the old one steps aside to `spare`. */
export interface Standing {
  readonly layout: Layout
  readonly fresh: string
  readonly spare: string
  readonly old: FoundSheet | null
}

/**
 * Finishes all new sheets and puts them in the places of the old ones, in one round trip. The old ones are deleted only when every new one
 * has its name, so that there is a way back until nothing can fail any more that matters.
 */
export function exchange(
  run: Run,
  standings: readonly Standing[],
  activeId: string,
  /** Those of `fresh` whose page is known to be one wide. */
  oneWide: ReadonlySet<string>,
  leftovers: readonly string[],
): Promise<void> {
  const inOrder = [...standings].sort((a, b) => (a.old?.position ?? 0) - (b.old?.position ?? 0))
  return trip(run, ({ workbook, runtime }) => {
    const sheets = workbook.worksheets
    let stepped = 0
    for (const { layout, fresh, spare, old } of inOrder) {
      if (old) sheets.getItem(old.id).name = spare
      const sheet = sheets.getItem(fresh)
      finish(sheet, layout, oneWide.has(fresh))
      sheet.name = layout.sheet
      if (!old) continue
      // Each new sheet before it has moved the rest by one.
      sheet.position = old.position + stepped++
      if (old.id === activeId) sheet.activate()
    }
    for (const { old } of inOrder) if (old) sheets.getItem(old.id).delete()
    for (const id of leftovers) sheets.getItem(id).delete()
    runtime.enableEvents = true
    return () => undefined
  })
}

/**
 * After a failure: takes the new sheets away and gives the old ones their names back. Answers true where there was nothing
 * to give back because the exchange had been made and only the tidying failed.
 */
export async function giveBack(standings: readonly Standing[]): Promise<boolean> {
  const found = await trip({}, ({ workbook, runtime }) => {
    runtime.enableEvents = true
    const find = (key: string) => workbook.worksheets.getItemOrNullObject(key).load('id')
    const looked = standings.map(({ layout, fresh, old }) => ({
      old,
      fresh: find(fresh),
      named: find(layout.sheet),
      stillThere: old && find(old.id),
    }))
    return () =>
      looked.map(({ old, fresh, named, stillThere }) => ({
        old,
        isOldGone: stillThere?.isNullObject ?? false,
        newId: !fresh.isNullObject ? fresh.id : !named.isNullObject && named.id !== old?.id ? named.id : null,
      }))
  })
  if (found.some(({ isOldGone }) => isOldGone)) return true
  await trip({}, ({ workbook }) => {
    for (const { newId } of found) if (newId !== null) workbook.worksheets.getItem(newId).delete()
    for (const { old } of found) if (old) workbook.worksheets.getItem(old.id).name = old.name
    return () => undefined
  })
  return false
}
