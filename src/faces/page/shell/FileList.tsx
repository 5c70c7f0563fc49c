import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular, DocumentMultipleRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { useBookState, usePage, useSessionState, useWork } from '../pageContext'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '320px' },
  file: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
})

/** The files that are read together, where there are several; each beside the main one can be taken away. */
export function FileList(): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { book, session } = useWork()
  const main = useBookState((state) => state.main)
  const others = useBookState((state) => state.others)
  const busy = useSessionState((state) => state.busy !== null)
  if (others.length === 0) return null
  return (
    <Popover positioning="below" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<DocumentMultipleRegular />}>
          {words.files(others.length + 1)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={words.filesTitle}>
        <Text weight="semibold">{words.filesTitle}</Text>
        <ul className={styles.list}>
          <li className={styles.file}>
            <span className={styles.name}>
              {main.name}
              <br />
              <Text size={200} className={styles.hint}>
                {words.mainFile}
              </Text>
            </span>
          </li>
          {others.map(({ name }) => (
            <li key={name} className={styles.file}>
              <span className={styles.name}>{name}</span>
              <Tooltip content={words.closeFile(name)} relationship="label">
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  disabled={busy}
                  onClick={() => {
                    book.close(name)
                    void session.refresh()
                  }}
                />
              </Tooltip>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  )
}
