import {
  Button,
  Menu,
  type MenuButtonProps,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  SplitButton,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  DismissRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  PrintRegular,
  SaveRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { VISUALLY_HIDDEN } from '../../app/parts/visuallyHidden'
import { redoable, undoable } from '../book/bookState'
import type { PickedFile } from '../files/pickedFile'
import type { Opening } from '../openWork'
import { useBookState, usePage, useSessionState, useWork } from '../pageContext'
import { FileList } from './files/FileList'
import { ToolButton } from './ToolButton'
import { useChooseFiles } from './useChooseFiles'
import { REGION } from './useRegionKeys'
import type { Saving } from './useSaving'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    '@media (max-width: 399px)': { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  pair: { display: 'flex' },
  name: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: '120px',
    '@media (max-width: 619px)': { flexBasis: 0 },
    '@media (max-width: 399px)': { minWidth: '64px' },
  },
  text: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unsaved: { color: tokens.colorStatusWarningForeground1, whiteSpace: 'nowrap' },
  unsavedWord: { '@media (max-width: 399px)': VISUALLY_HIDDEN },
})

/** The files, and what is done with them as a whole. */
export function Toolbar({
  saving,
  onOpen,
  onOpenNow,
  onAdd,
  onPreview,
  views,
}: {
  readonly saving: Saving
  readonly onOpen: (files: readonly PickedFile[]) => void
  /** Opens the same files in another order; nothing is lost by it. */
  readonly onOpenNow: (opening: Opening) => void
  /** Files to be read beside those that are open. */
  readonly onAdd: (files: readonly PickedFile[]) => void
  readonly onPreview: () => void
  /** Chooses the part of the page in view; null where all are. */
  readonly views: ReactNode
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const name = useBookState((state) => state.main.name)
  const unsaved = useBookState((state) => state.unsaved)
  const busy = useSessionState((state) => state.busy !== null)
  const hasYear = useSessionState((state) => !!state.reading?.statistics)
  const { book } = useWork()
  const canUndo = useBookState((state) => undoable(state) !== null)
  const canRedo = useBookState((state) => redoable(state) !== null)
  const opening = useChooseFiles(onOpen)
  const adding = useChooseFiles(onAdd)
  const message = saving.said
  return (
    <section aria-label={words.toolbar}>
      <div {...REGION} className={styles.bar} role="toolbar" aria-label={words.toolbar}>
        <span className={styles.name}>
          <Text as="h1" weight="semibold" className={styles.text} title={name}>
            {name}
          </Text>
          {unsaved && (
            <Text size={200} className={styles.unsaved} title={words.restore.kept}>
              ● <span className={styles.unsavedWord}>{words.unsaved}</span>
            </Text>
          )}
        </span>
        {views}
        <FileList onOpenNow={onOpenNow} />
        <ToolButton label={words.open} icon={<FolderOpenRegular />} disabled={busy} onClick={opening.choose} />
        <ToolButton label={words.addFiles} icon={<DocumentAddRegular />} disabled={busy} onClick={adding.choose} />
        <span className={styles.pair}>
          <ToolButton
            label={words.undo}
            icon={<ArrowUndoRegular />}
            disabledFocusable={!canUndo}
            onClick={() => void book.undoEdit()}
          />
          <Tooltip content={words.redo} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowRedoRegular />}
              disabledFocusable={!canRedo}
              onClick={() => void book.redoEdit()}
            />
          </Tooltip>
        </span>
        <ToolButton label={words.preview} icon={<PrintRegular />} disabled={busy || !hasYear} onClick={onPreview} />
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            {(trigger) => (
              <SplitButton
                size="small"
                appearance={unsaved ? 'primary' : 'secondary'}
                icon={<SaveRegular />}
                menuButton={{ ...(trigger as MenuButtonProps), 'aria-label': words.saveMenu }}
                primaryActionButton={{ onClick: () => void saving.saveBook() }}
              >
                {words.save}
              </SplitButton>
            )}
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void saving.saveBookAs()}>{words.saveAs}</MenuItem>
              <MenuItem disabled={!hasYear} onClick={() => void saving.saveReports()}>
                {words.saveReports}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        {opening.input}
        {adding.input}
      </div>
      <div role="status">
        {message && (
          <MessageBar intent={message.isTrouble ? 'error' : 'success'} layout="multiline">
            <MessageBarBody>{message.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Tooltip content={words.dismiss} relationship="label">
                  <Button appearance="transparent" size="small" icon={<DismissRegular />} onClick={saving.dismiss} />
                </Tooltip>
              }
            />
          </MessageBar>
        )}
      </div>
    </section>
  )
}
