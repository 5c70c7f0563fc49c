import { useEffect, useState } from 'react'

/** Whether what may come a moment later is drawn: not with the first drawing of its place, but in a task of its own right after it, so that nobody waits long for either. */
export function useSoon(): boolean {
  const [isSoon, setSoon] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true))
    return () => clearTimeout(timer)
  }, [])
  return isSoon
}
