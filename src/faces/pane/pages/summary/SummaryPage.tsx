import type { ReactNode } from 'react'
import { usePane } from '../../paneContext'

export function SummaryPage(): ReactNode {
  const { say } = usePane()
  return <h1>{say.summary.title}</h1>
}
