import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { CoveredContext } from '../coveredContext'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0 },
  // Out of sight and of reach, but with its room, so that lists stay scrolled where they are.
  covered: { position: 'absolute', inset: 0, visibility: 'hidden', overflow: 'hidden', padding: 'inherit' },
})

/**
 * The page of a step. Below somebody's 学习档案 it keeps all that was chosen, typed and scrolled in it; whoever comes back finds it so, with
 * the focus on the name that led away. `frame` is what scrolls.
 */
export function Covered({
  isCovered,
  frame,
  children,
}: {
  readonly isCovered: boolean
  readonly frame: RefObject<HTMLElement | null>
  readonly children: ReactNode
}): ReactNode {
  const styles = useStyles()
  const page = useRef<HTMLDivElement>(null)
  const left = useRef<{ readonly scroll: number; readonly focus: Element | null } | null>(null)
  useLayoutEffect(() => {
    const scrolls = frame.current
    if (!scrolls) return
    if (isCovered) {
      const focus = page.current?.contains(document.activeElement) ? document.activeElement : null
      left.current ??= { scroll: scrolls.scrollTop, focus }
      scrolls.scrollTop = 0
    } else if (left.current) {
      const { scroll, focus } = left.current
      left.current = null
      scrolls.scrollTop = scroll
      if (focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true })
    }
  }, [isCovered, frame])
  return (
    <div ref={page} className={mergeClasses(styles.page, isCovered && styles.covered)} inert={isCovered}>
      <CoveredContext.Provider value={isCovered}>{children}</CoveredContext.Provider>
    </div>
  )
}
