import type { ReactNode } from 'react'
import { usePane, useReading } from '../../paneContext'

/** 学习档案: every record of one person, with whether and why it counts. */
export function PersonPage({ person }: { readonly person: number }): ReactNode {
  const { session, say } = usePane()
  const reading = useReading()
  return (
    <div>
      <button type="button" onClick={() => session.openPerson(null)}>
        {say.shell.back}
      </button>
      <h1>{reading?.dataset.people[person]?.name}</h1>
    </div>
  )
}
