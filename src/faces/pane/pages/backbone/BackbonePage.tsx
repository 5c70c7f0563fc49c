import type { ReactNode } from 'react'
import { usePane } from '../../paneContext'

export function BackbonePage(): ReactNode {
  const { say } = usePane()
  return <h1>{say.backbone.title}</h1>
}
