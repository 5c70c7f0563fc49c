import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type ReactNode, useRef, useState } from 'react'
import { usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { useImport } from './useImport'

/** What a file picker offers; what a file is, its bytes say. */
const ACCEPTED = '.xlsx,.xlsm,.csv'

const useStyles = makeStyles({
  drop: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
})

/** Where lists are chosen or dropped, and which have been. */
export function ListPicker(): ReactNode {
  const { state, actions, own } = useImport()
  const [page, styles] = [usePageStyles(), useStyles()]
  const busy = usePaneState((pane) => pane.busy !== null)
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const add = (files: FileList | null) => {
    const chosen = Array.from(files ?? [], (file) => ({ name: file.name, blob: file }))
    if (chosen.length > 0) void actions.add(chosen)
  }
  return (
    <section
      aria-label={own.page.lists}
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // The page around would open the file beside the workbook.
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        add(event.dataTransfer.files)
      }}
    >
      {state.files.length === 0 && <Text size={200}>{own.lead}</Text>}
      {state.files.map(({ name }) => (
        <span key={name} className={page.line}>
          <Text size={200}>{name}</Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={own.page.remove(name)}
            disabled={busy}
            onClick={() => void actions.remove(name)}
          />
        </span>
      ))}
      <span className={page.line}>
        <Button size="small" disabled={busy} onClick={() => picker.current?.click()}>
          {own.page.choose}
        </Button>
        <Text size={200} className={page.quiet}>
          {own.page.drop}
        </Text>
      </span>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        onChange={({ target }) => {
          add(target.files)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </section>
  )
}
