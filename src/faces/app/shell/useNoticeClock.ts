import { useEffect, useRef } from 'react'
import { LEAVING, type Notice } from '../../session/state'
import { type NoticeClock, noticeClock } from './noticeClock'

/** Lets a notice of what was done go after a while; what went wrong stays. Answers what the notice's frame must listen to. */
export function useNoticeClock(notice: Notice | null, leave: () => void) {
  const clock = useRef<NoticeClock | null>(null)
  const latest = useRef(leave)
  latest.current = leave
  useEffect(() => {
    if (!notice || !LEAVING.has(notice.kind)) return
    const own = noticeClock(
      () => document.visibilityState === 'visible',
      () => latest.current(),
    )
    clock.current = own
    return () => {
      own.stop()
      clock.current = null
    }
  }, [notice])
  const hold = (isHeld: boolean) => () => clock.current?.hold(isHeld)
  return { onPointerEnter: hold(true), onPointerLeave: hold(false), onFocus: hold(true), onBlur: hold(false) }
}
