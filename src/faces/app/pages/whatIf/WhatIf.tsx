import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { forwardRef, lazy, type ReactNode, Suspense } from 'react'
import { whatIfWordsFor } from '../../../../text/whatIfText'
import { usePane, usePaneState } from '../../paneContext'

// It comes when it is opened: few days of a year are spent on what is not so.
const WhatIfPanel = lazy(async () => ({ default: (await import('./WhatIfPanel')).WhatIfPanel }))

const useStyles = makeStyles({
  root: { flexShrink: 0, scrollMarginTop: tokens.spacingVerticalS, ':focus': { outline: 'none' } },
})

/** 试算: opened, what may be assumed and what the figures would be then. `ref` is what is brought into view and gets the focus. */
export const WhatIf = forwardRef<HTMLElement, { readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void }>(
  function WhatIf({ isOpen, onOpen }, ref): ReactNode {
    const { language } = usePane()
    const styles = useStyles()
    const count = usePaneState(({ tried }) => tried.length)
    const { title } = whatIfWordsFor(language)
    return (
      <section ref={ref} tabIndex={-1} aria-label={title} className={styles.root}>
        <Button size="small" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          {count > 0 ? `${title} (${count})` : title}
        </Button>
        {isOpen && (
          <Suspense fallback={<Spinner aria-label={title} />}>
            <WhatIfPanel />
          </Suspense>
        )}
      </section>
    )
  },
)
