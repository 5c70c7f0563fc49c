import { type ReactNode, useState } from 'react'
import type { Place } from '../../../../workbook/address'
import { LightContext } from '../../../app/lightContext'
import { LitContext } from '../../sheet/litContext'

const NONE: readonly Place[] = []

/**
 * Brings the cells that a figure names from the pane and the board to the sheets. What stands within is not drawn anew for it: asking
 * a figure would take several times as long.
 */
export function Lights({ children }: { readonly children: ReactNode }): ReactNode {
  const [lights, setLights] = useState(NONE)
  return (
    <LightContext.Provider value={setLights}>
      <LitContext.Provider value={lights}>{children}</LitContext.Provider>
    </LightContext.Provider>
  )
}
