import type { ReactNode } from 'react'
import { usePane } from '../../paneContext'
import { StampedPanel } from '../../parts/StampedPanel'

export function ExecutionPage(): ReactNode {
  const { say } = usePane()
  return (
    <>
      <h1>{say.execution.title}</h1>
      <div style={{ flexGrow: 1 }} />
      <StampedPanel name="execution" />
    </>
  )
}
