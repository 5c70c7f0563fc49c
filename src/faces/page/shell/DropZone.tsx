import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { type Dropped, fromDrop } from '../files/pickedFile'
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
    gap: '8px',
    pointerEvents: 'none',
  },
  two: { gridTemplateColumns: '2fr 1fr' },
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `3px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
  meant: { border: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1 },
})

/** What is meant by a drop: to read the files with those that are open, or to open them in their place. */
export type DropMeaning = 'beside' | 'instead'

/**
 * Takes files that are dropped anywhere within. While others are open, where they are dropped says what is meant, whatever kind of
 * file it is: on the left two thirds beside, on the right third instead.
 */
export function DropZone({
  isChoice,
  onDrop,
  children,
}: {
  readonly isChoice: boolean
  readonly onDrop: (dropped: Dropped, meaning: DropMeaning) => void
  readonly children: ReactNode
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { shell } = words
  const meant = (third: number): DropMeaning => (isChoice && third < 2 ? 'beside' : 'instead')
  const { isOver, third, listeners } = useFileDrop(
    (data, third) => void fromDrop(data).then((dropped) => onDrop(dropped, meant(third))),
  )
  const meaning = meant(third)
  return (
    <div className={styles.root} {...listeners}>
      {children}
      {isOver && (
        <div className={mergeClasses(styles.veil, isChoice && styles.two)}>
          {isChoice && <Part title={shell.dropBeside} hint={shell.dropBesideHint} isMeant={meaning === 'beside'} />}
          <Part
            title={isChoice ? shell.dropInstead : words.dropNow}
            hint={isChoice ? shell.dropInsteadHint : ''}
            isMeant={meaning === 'instead'}
          />
        </div>
      )}
    </div>
  )
}

function Part({
  title,
  hint,
  isMeant,
}: {
  readonly title: string
  readonly hint: string
  readonly isMeant: boolean
}): ReactNode {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.part, isMeant && styles.meant)}>
      <Text size={500} weight="semibold">
        {title}
      </Text>
      {hint !== '' && <Text>{hint}</Text>}
    </div>
  )
}
