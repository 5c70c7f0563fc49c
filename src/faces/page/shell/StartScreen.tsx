import {
  Button,
  Card,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  Text,
  Title1,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowClockwiseRegular,
  BuildingMultipleRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  ShieldCheckmarkRegular,
  SparkleRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { isoMoment } from '../../../records/moment'
import type { KeptWork } from '../files/keptWork'
import { usePage } from '../pageContext'
import type { Wanted } from '../wanted'
import { DropZone } from './DropZone'
import { DROP_FRAME } from './dropFrame'
import { GuideButton } from './start/GuideButton'
import { RecentList } from './start/RecentList'
import { SmallPapers } from './start/SmallPapers'
import { useChooseFiles } from './useChooseFiles'

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto' },
  column: {
    maxWidth: '860px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  drop: DROP_FRAME,
  big: { fontSize: '48px', color: tokens.colorBrandForeground1, lineHeight: 1 },
  hint: { color: tokens.colorNeutralForeground2 },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  privacy: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0 },
  shield: { fontSize: '24px', flexShrink: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
})

/** Before anything is open: files, the sample, blank tables, and what was not saved the last time. */
export function StartScreen({
  onOpen,
  onAcademy,
  opening,
  trouble,
  onTrouble,
  kept,
  onForget,
}: {
  readonly onOpen: (wanted: Wanted) => Promise<unknown>
  readonly onAcademy: () => void
  /** The names of the files that are being opened; null for none. */
  readonly opening: string | null
  readonly trouble: string | null
  readonly onTrouble: (said: string) => void
  readonly kept: readonly KeptWork[]
  readonly onForget: (kept: KeptWork) => void
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { choose, input } = useChooseFiles((files) => void onOpen(files))
  const busy = opening !== null
  return (
    <DropZone
      isChoice={false}
      onDrop={({ files, folders }) => {
        if (files.length > 0) void onOpen(files)
        if (folders.length > 0) onTrouble(words.shell.noFolders(folders))
      }}
    >
      <main className={styles.root}>
        <div className={styles.column}>
          <Title1 as="h1" className={styles.heading}>
            {words.title}
          </Title1>
          <Text size={400}>{words.lead}</Text>
          <SmallPapers />
          {kept.map((one) => (
            <KeptCard key={one.id} kept={one} onRestore={() => void onOpen(one)} onForget={() => onForget(one)} />
          ))}
          <div role="status">
            {trouble && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{trouble}</MessageBarBody>
              </MessageBar>
            )}
          </div>
          <div className={styles.drop}>
            <span className={styles.big} aria-hidden>
              <FolderOpenRegular />
            </span>
            <Text size={400} weight="semibold">
              {words.dropHere}
            </Text>
            {busy ? (
              <Spinner size="small" label={words.opening(opening)} />
            ) : (
              <Button appearance="primary" size="large" onClick={choose}>
                {words.choose}
              </Button>
            )}
            <Text className={styles.hint}>{words.chooseHint}</Text>
            {input}
          </div>
          <RecentList busy={busy} onFiles={(files) => void onOpen(files)} onTrouble={onTrouble} />
          <div className={styles.choices}>
            <div className={styles.choice}>
              <Button icon={<SparkleRegular />} disabled={busy} onClick={() => void onOpen('sample')}>
                {words.sample}
              </Button>
              <Text size={200} className={styles.hint}>
                {words.sampleHint}
              </Text>
            </div>
            <div className={styles.choice}>
              <Button icon={<DocumentAddRegular />} disabled={busy} onClick={() => void onOpen('blank')}>
                {words.blank}
              </Button>
              <Text size={200} className={styles.hint}>
                {words.blankHint}
              </Text>
            </div>
            <div className={styles.choice}>
              <Button icon={<BuildingMultipleRegular />} disabled={busy} onClick={onAcademy}>
                {words.academy}
              </Button>
              <Text size={200} className={styles.hint}>
                {words.academyHint}
              </Text>
            </div>
          </div>
          <GuideButton />
          <Text className={styles.privacy}>
            <ShieldCheckmarkRegular className={styles.shield} aria-hidden />
            {words.privacy}
          </Text>
        </div>
      </main>
    </DropZone>
  )
}

function KeptCard({
  kept,
  onRestore,
  onForget,
}: {
  readonly kept: KeptWork
  readonly onRestore: () => void
  readonly onForget: () => void
}): ReactNode {
  const styles = useStyles()
  const { restore } = usePage().words
  return (
    <Card role="region" aria-label={restore.title}>
      <Text weight="semibold" as="h2" className={styles.heading}>
        {restore.title}
      </Text>
      <Text>{restore.text(kept.name, isoMoment(kept.at))}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onRestore}>
          {restore.restore}
        </Button>
        <Button onClick={onForget}>{restore.forget}</Button>
      </div>
      <Text size={200} className={styles.hint}>
        {restore.kept}
      </Text>
    </Card>
  )
}
