import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { fromDrop, type PickedFile } from '../files/pickedFile'
import { usePage } from '../pageContext'
import { useFileDrop } from './useFileDrop'

const useStyles = makeStyles({
  root: { position: 'relative', height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column' },
  veil: {
    position: 'absolute',
    top: '8px',
    right: '8px',
    bottom: '8px',
    left: '8px',
    zIndex: 100,
    display: 'grid',
    placeItems: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: 'none',
  },
})

/** Takes files that are dropped anywhere within. */
export function DropZone({
  onFiles,
  children,
}: {
  readonly onFiles: (files: readonly PickedFile[]) => void
  readonly children: ReactNode
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { isOver, listeners } = useFileDrop(
    (data) => void fromDrop(data).then((files) => files.length > 0 && onFiles(files)),
  )
  return (
    <div className={styles.root} {...listeners}>
      {children}
      {isOver && (
        <div className={styles.veil}>
          <Text size={500} weight="semibold">
            {words.dropNow}
          </Text>
        </div>
      )}
    </div>
  )
}
