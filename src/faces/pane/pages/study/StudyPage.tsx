import type { ReactNode } from 'react'
import { usePane } from '../../paneContext'

export function StudyPage(): ReactNode {
  const { say } = usePane()
  return <h1>{say.study.title}</h1>
}
