import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ErrorCircleRegular } from '@fluentui/react-icons'
import { Component, type ReactNode } from 'react'
import { usePane } from '../paneContext'
import { EmptyState } from '../parts/EmptyState'

const useStyles = makeStyles({
  // Addresses of scripts are longer than the pane is wide.
  error: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})

interface Props {
  readonly children: ReactNode
}

/**
 * Keeps the fault of one page from taking the whole pane away: a part of the pane that is no longer on the server after an
 * update, or a bug of ours. Give it another `key` to try again.
 */
export class PageBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error }
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />
  }
}

function Broken({ error }: { readonly error: unknown }): ReactNode {
  const { broken } = usePane().say.shell
  const styles = useStyles()
  return (
    <EmptyState
      icon={<ErrorCircleRegular />}
      title={broken.title}
      actions={
        <Button appearance="primary" onClick={() => location.reload()}>
          {broken.reload}
        </Button>
      }
    >
      {broken.hint}
      <Text block size={200} align="center" className={styles.error}>
        {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
      </Text>
    </EmptyState>
  )
}
