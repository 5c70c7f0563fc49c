import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { type DragEvent, type ReactNode, useState } from 'react'
import { fromDrop, type PickedFile } from '../files/pickedFile'
import { usePage } from '../pageContext'

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
  const [over, setOver] = useState(false)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are chosen with a button, too
    <div
      className={styles.root}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(false)
        void fromDrop(event.dataTransfer).then((files) => files.length > 0 && onFiles(files))
      }}
    >
      {children}
      {over && (
        <div className={styles.veil}>
          <Text size={500} weight="semibold">
            {words.dropNow}
          </Text>
        </div>
      )}
    </div>
  )
}
