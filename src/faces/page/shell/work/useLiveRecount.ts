import { useEffect } from 'react'
import { useWork } from '../../pageContext'
import { liveRecount } from './liveRecount'

/** Keeps the figures up with what is typed, where a reading is quick. */
export function useLiveRecount(): void {
  const { session } = useWork()
  useEffect(() => liveRecount(session, () => performance.now()), [session])
}
