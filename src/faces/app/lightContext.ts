import { createContext } from 'react'
import type { Place } from '../../workbook/address'

/** Lights the cells that a figure was made from, or none any more; null where the sheets are not ours to light, in Excel. */
export const LightContext = createContext<((places: readonly Place[]) => void) | null>(null)
