import type { ReactNode } from 'react'
import { usePane } from '../../paneContext'

export function DataPage(): ReactNode {
  const { say } = usePane()
  return <h1>{say.data.title}</h1>
}
