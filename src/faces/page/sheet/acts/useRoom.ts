import { type RefObject, useLayoutEffect, useState } from 'react'

/** How much room a scrolled element has inside, and how far it is scrolled; both in CSS pixels. */
export function useRoom(ref: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const [scroll, setScroll] = useState({ top: 0, left: 0 })
  useLayoutEffect(() => {
    const element = ref.current!
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    const follow = () => setScroll({ top: element.scrollTop, left: element.scrollLeft })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', follow, { passive: true })
    measure()
    follow()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', follow)
    }
  }, [ref])
  return { room, scroll }
}
