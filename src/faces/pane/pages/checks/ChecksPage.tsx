import type { ReactNode } from 'react'
import { usePane } from '../../paneContext'

export function ChecksPage(): ReactNode {
  const { say } = usePane()
  return <h1>{say.checks.title}</h1>
}
