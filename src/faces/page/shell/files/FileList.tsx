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
import { type ReactNode, useState } from 'react'
import { wordsFor } from '../../../../text/wordsFor'
import type { BesideFile } from '../../book/bookState'
import { isTextList } from '../../files/pickedFile'
import type { Opening } from '../../openWork'
import { useBookState, usePage, useSessionState, useWork } from '../../pageContext'
import { AskDialog } from '../AskDialog'
import { ToolButton } from '../ToolButton'
import { fileTrouble } from './fileTrouble'
import { givenRows } from './givenRows'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: 'min(440px, calc(100vw - 48px))' },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  trouble: { color: tokens.colorStatusDangerForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
})

/** The files that are open, with what each gives; each beside the main one can be taken away, or made the main one. */
export function FileList({ onOpenNow }: { readonly onOpenNow: (opening: Opening) => void }): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { book, session, settled } = useWork()
  const main = useBookState((state) => state.main)
  const others = useBookState((state) => state.others)
  const busy = useSessionState((state) => state.busy !== null)
  const [closing, setClosing] = useState<BesideFile | null>(null)
  async function close({ file }: BesideFile): Promise<void> {
    await book.close(file)
    await session.refresh()
  }

  async function makeMain({ file }: BesideFile): Promise<void> {
    await settled()
    const now = book.state.get()
    const chosen = now.others.find((other) => other.file === file)
    if (!chosen) return
    const before = now.main.blob ? [{ name: now.main.name, blob: now.main.blob, changed: now.main.changed }] : []
    onOpenNow({
      main: { name: chosen.name, blob: chosen.blob, target: null },
      others: [...before, ...now.others.filter((other) => other !== chosen)],
      unsaved: chosen.changed,
      alike: [],
      leftOut: [],
      keptAs: null,
    })
  }

  return (
    <>
      <Popover positioning="below" trapFocus>
        <PopoverTrigger disableButtonEnhancement>
          <ToolButton
            label={words.files(others.length + 1)}
            short={String(others.length + 1)}
            icon={<DocumentMultipleRegular />}
          />
        </PopoverTrigger>
        <PopoverSurface aria-label={words.filesTitle}>
          <Text weight="semibold">{words.filesTitle}</Text>
          <ul className={styles.list}>
            <li className={styles.file}>
              <span className={styles.name}>
                {main.name}
                {main.blob && <Given file="" />}
                <Text size={200} block className={styles.hint}>
                  {words.mainFile}
                </Text>
              </span>
            </li>
            {others.map((other) => (
              <li key={other.file} className={styles.file}>
                <span className={styles.name}>
                  {other.file}
                  <Given file={other.file} />
                </span>
                {!isTextList(other.name) && (
                  <Button size="small" appearance="subtle" disabled={busy} onClick={() => void makeMain(other)}>
                    {words.makeMain}
                  </Button>
                )}
                <Tooltip content={words.closeFile(other.file)} relationship="label">
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DismissRegular />}
                    disabled={busy}
                    onClick={() => (other.changed ? setClosing(other) : void close(other))}
                  />
                </Tooltip>
              </li>
            ))}
          </ul>
        </PopoverSurface>
      </Popover>
      <AskDialog
        open={closing !== null}
        title={words.leave.title}
        question={words.closeCorrected.question(closing?.file ?? '')}
        answers={[
          {
            label: words.closeCorrected.close,
            act: () => {
              const file = closing!
              setClosing(null)
              void close(file)
            },
          },
          { label: words.closeCorrected.stay, act: () => setClosing(null) },
        ]}
      />
    </>
  )
}

/** What a file gives, or why it gives nothing. */
function Given({ file }: { readonly file: string }): ReactNode {
  const styles = useStyles()
  const { words, language } = usePage()
  const { shell } = words
  const plan = useSessionState((state) => state.reading?.dataset.plan ?? null)
  const unread = useBookState((state) => state.unread.find((one) => one.file === file) ?? null)
  if (unread)
    return (
      <Text size={200} block className={styles.trouble}>
        {fileTrouble(unread, language)}
      </Text>
    )
  const given = plan ? givenRows(plan, file) : []
  const { sheetKinds } = wordsFor(language)
  return (
    <Text size={200} block>
      {plan === null
        ? shell.notReadYet
        : given.length === 0
          ? shell.givesNothing
          : shell.gives(given, (kind) => sheetKinds[kind])}
    </Text>
  )
}
