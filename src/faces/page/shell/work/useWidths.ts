import { useState, useSyncExternalStore } from 'react'
import { browserMemory } from '../../../app/browserMemory'
import { fittingWidths, keptWidths, type Widths } from './widths'

const memory = browserMemory('xueshi-widths')

/** The widths of the parts, as the user has them; kept on this computer. */
export function useWidths(hasBeside: boolean) {
  const [wished, setWished] = useState(() => keptWidths(memory.load()))
  const page = useSyncExternalStore(watchPage, () => innerWidth)
  const fitting = fittingWidths(wished, page, hasBeside)
  const setWidth = (part: keyof Widths) => (width: number) => {
    const now = { ...wished, [part]: width }
    setWished(now)
    memory.save(JSON.stringify(now))
  }
  return { ...fitting, setWidth }
}

function watchPage(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}
