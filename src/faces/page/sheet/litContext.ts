import { createContext } from 'react'
import type { Place } from '../../../workbook/address'

/** The cells that made the figure that is being asked. The sheets alone are drawn anew when it changes. */
export const LitContext = createContext<readonly Place[]>([])
