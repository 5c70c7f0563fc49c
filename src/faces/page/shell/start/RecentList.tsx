import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import { DismissRegular, DocumentRegular } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useState } from 'react'
import { isoMoment } from '../../../../records/moment'
import type { PickedFile } from '../../files/pickedFile'
import { forgetRecent, loadRecent, type RecentFiles, reopenRecent } from '../../files/recentFiles'
import { usePage } from '../../pageContext'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  open: { flexGrow: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
})

/** Files that were opened before, where the browser finds them again. */
export function RecentList({
  busy,
  onFiles,
  onTrouble,
}: {
  readonly busy: boolean
  readonly onFiles: (files: readonly PickedFile[]) => void
  readonly onTrouble: (said: string) => void
}): ReactNode {
  const styles = useStyles()
  const { recent } = usePage().words.shell
  const [kept, setKept] = useState<readonly RecentFiles[]>([])
  useEffect(() => {
    void loadRecent().then(setKept)
  }, [])
  if (kept.length === 0) return null

  async function reopen(one: RecentFiles): Promise<void> {
    const { files, lost } = await reopenRecent(one)
    if (lost.length > 0) onTrouble(recent.lost(lost))
    else onFiles(files)
  }

  /** What has left the list is forgotten for good: it leaves only then. */
  async function forget(one: RecentFiles): Promise<void> {
    await forgetRecent(one)
    setKept((now) => now.filter(({ id }) => id !== one.id))
  }

  return (
    <section className={styles.section} aria-label={recent.title}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {recent.title}
      </Text>
      <ul className={styles.list}>
        {kept.map((one) => {
          const names = one.handles.map(({ name }) => name)
          return (
            <li key={one.id} className={styles.one}>
              <Button
                appearance="subtle"
                className={styles.open}
                icon={<DocumentRegular />}
                disabled={busy}
                onClick={() => void reopen(one)}
              >
                {recent.names(names)}
              </Button>
              <Text size={200} className={styles.hint}>
                {isoMoment(one.at)}
              </Text>
              <Tooltip content={recent.forget(names)} relationship="label">
                <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={() => void forget(one)} />
              </Tooltip>
            </li>
          )
        })}
      </ul>
      <Text size={200} className={styles.hint}>
        {recent.hint}
      </Text>
    </section>
  )
}
