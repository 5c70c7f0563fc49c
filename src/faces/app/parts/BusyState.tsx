import { Spinner } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Busy } from '../../session/state'
import { usePane } from '../paneContext'
import { EmptyState } from './EmptyState'

/** What a page shows while what it will show is being read; how far that is, the status bar says. */
export function BusyState({ task }: { readonly task: Busy['task'] }): ReactNode {
  const { say } = usePane()
  return <EmptyState icon={<Spinner size="large" aria-hidden />} title={say.shell.tasks[task]} />
}
