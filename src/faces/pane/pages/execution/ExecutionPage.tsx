import type { ReactNode } from 'react'
import { usePane } from '../../paneContext'

export function ExecutionPage(): ReactNode {
  const { say } = usePane()
  return <h1>{say.execution.title}</h1>
}
