/// <reference types="office-js" />
import type { NamedSheet } from './seenSheets'

/** A new sheet that takes a name, and the old one of that name, which steps aside until the new one has it. */
export interface Exchange {
  /** The name that the new sheet takes. */
  readonly sheet: string
  /** `id` is null while the sheet is not known to be made. */
  readonly fresh: { readonly id: string | null; readonly name: string }
  readonly old: NamedSheet | null
  /** What the old sheet is called meanwhile. */
  readonly spare: string
}

/*
 * What an exchange is about to do stands in the workbook as long as it lasts, among the settings of this add-in: where it
 * breaks off and the connection with it, the next reading ends it by this note.
 */

const KEY = 'xueshi.exchange'

export function noteExchange({ settings }: Excel.Workbook, exchanges: readonly Exchange[]): void {
  settings.add(KEY, JSON.stringify(exchanges))
}

export function forgetExchange({ settings }: Excel.Workbook): void {
  settings.getItemOrNullObject(KEY).delete()
}

/** Asks for the note; answers what stands in it once Excel has answered, nothing where there is none. */
export function askForNote({ settings }: Excel.Workbook): () => readonly Exchange[] {
  const note = settings.getItemOrNullObject(KEY).load('value')
  return () => (note.isNullObject ? [] : parsed(note.value))
}

function parsed(text: unknown): readonly Exchange[] {
  try {
    return JSON.parse(String(text)) as readonly Exchange[]
  } catch {
    return []
  }
}
