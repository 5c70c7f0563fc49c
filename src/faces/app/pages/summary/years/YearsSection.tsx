import { Button, Spinner } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { usePane, usePaneState } from '../../../paneContext'

const YearsBeside = lazy(async () => ({ default: (await import('./YearsBeside')).YearsBeside }))

/** 两年对比: opened, another year beside the one in view. */
export function YearsSection(): ReactNode {
  const title = usePane().say.summary.years
  // Whoever comes back from another page finds what he has chosen.
  const isChosen = usePaneState(({ beside }) => beside !== null)
  const [isOpen, setOpen] = useState(isChosen)
  return (
    <section aria-label={title}>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {title}
      </Button>
      {isOpen && (
        <Suspense fallback={<Spinner aria-label={title} />}>
          <YearsBeside />
        </Suspense>
      )}
    </section>
  )
}
