import type { Arranged } from './look/arrange'
import type { Selection } from './place/selection'

/** How a sheet was being looked at, for when the user comes back to it. Nothing of it is in the file. */
export interface SheetMemory {
  selection: Selection | null
  arranged: Arranged | null
  /** Pixels of columns that the user has made wider or narrower; 0 for one that he has hidden. */
  widths: ReadonlyMap<number, number>
  scroll: { readonly top: number; readonly left: number }
  /** Takes over what is being typed there before the sheet is left; answers false where that cannot be taken, and keeps the hand. */
  finish: () => boolean
}

export function freshMemory(): SheetMemory {
  return { selection: null, arranged: null, widths: new Map(), scroll: { top: 0, left: 0 }, finish: () => true }
}
