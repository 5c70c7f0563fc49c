import { Button, Spinner } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { usePane } from '../../paneContext'

const HeadCounts = lazy(() => import(/* webpackChunkName: "head-counts" */ './HeadCounts'))

/** 人数核对: opened, how many people there are by 设置, by ARP's list, by 人员 and by the requirement. */
export function HeadCountCheck(): ReactNode {
  const { words, say } = usePane()
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-label={words.headCounts.title}>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.headCounts.title}
      </Button>
      {isOpen && (
        <Suspense fallback={<Spinner label={say.study.loading} />}>
          <HeadCounts />
        </Suspense>
      )}
    </section>
  )
}
