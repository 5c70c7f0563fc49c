import { Button, Text } from '@fluentui/react-components'
import { TableSearchRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { COMMANDS } from '../../../session/commands'
import { usePane, usePaneState } from '../../paneContext'
import { BusyState } from '../../parts/BusyState'
import { EmptyState } from '../../parts/EmptyState'
import { usePageStyles } from '../../parts/pageStyles'

/** Before anything was read, or where nothing was found: the three ways to begin. */
export function Start({ hasRead }: { readonly hasRead: boolean }): ReactNode {
  const { session, say } = usePane()
  const { shell, data } = say
  const styles = usePageStyles()
  const task = usePaneState((state) => state.busy?.task ?? null)
  const ways = [
    { name: data.read, hint: data.readHint, act: COMMANDS.checkData },
    { name: shell.insertTemplate, hint: data.templateHint, act: COMMANDS.insertTemplate },
    { name: shell.insertSample, hint: data.sampleHint, act: () => session.insertSample() },
  ]
  if (task !== null && !hasRead) return <BusyState task={task} />
  return (
    <EmptyState icon={<TableSearchRegular />} title={shell.noData}>
      {hasRead && (
        <Text block align="center">
          {shell.noDataHint}
        </Text>
      )}
      {ways.map(({ name, hint, act }, index) => (
        <span key={name} className={styles.way}>
          <Button
            appearance={index === (hasRead ? 1 : 0) ? 'primary' : 'secondary'}
            disabled={task !== null}
            onClick={() => void act(session)}
          >
            {name}
          </Button>
          <Text size={200} align="center" className={styles.quiet}>
            {hint}
          </Text>
        </span>
      ))}
    </EmptyState>
  )
}
