import { type RefObject, useEffect, useRef } from 'react'
import type { Total } from '../../../academy/totals'
import { tabStops } from '../../app/parts/tabStops'

/**
 * What was chosen comes into sight where it stands below the table, on a narrow window; and where a step back or on took the button
 * with the focus away, the focus is at the beginning of what came instead.
 */
export function useDetailInSight(
  chosen: string | null,
  asked: Total | null,
): { readonly body: RefObject<HTMLDivElement | null>; readonly detail: RefObject<HTMLElement | null> } {
  const body = useRef<HTMLDivElement>(null)
  const detail = useRef<HTMLElement>(null)
  const before = useRef({ chosen, asked })
  useEffect(() => {
    if (before.current.chosen === chosen && before.current.asked === asked) return
    before.current = { chosen, asked }
    if (!detail.current) return
    if (document.activeElement === document.body) tabStops(detail.current)[0]?.focus()
    if (detail.current.getBoundingClientRect().top > innerHeight / 2) body.current?.scrollIntoView({ block: 'start' })
  }, [chosen, asked])
  return { body, detail }
}
