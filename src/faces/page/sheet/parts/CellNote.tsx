import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { CellNote as Note } from '../../../../workbook/sheetLook'
import { usePage } from '../../pageContext'

const useStyles = makeStyles({
  note: {
    position: 'absolute',
    zIndex: 4,
    boxSizing: 'border-box',
    width: '220px',
    maxHeight: '200px',
    overflow: 'hidden',
    padding: tokens.spacingHorizontalS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    pointerEvents: 'none',
  },
  author: { display: 'block', fontWeight: tokens.fontWeightSemibold },
})

const WIDTH = 220

/** What a note says, beside its cell: on the right, or on the left where there is no room. */
export function CellNote({
  note,
  left,
  right,
  top,
  room,
}: {
  readonly note: Note
  /** The sides of its cell, in pixels of the view. */
  readonly left: number
  readonly right: number
  readonly top: number
  /** How wide the view is. */
  readonly room: number
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { author, text } = note
  const at = right + 6 + WIDTH <= room ? right + 6 : Math.max(0, left - 6 - WIDTH)
  return (
    <div role="note" aria-label={words.view.note} className={styles.note} style={{ left: at, top: Math.max(0, top) }}>
      {author !== '' && !text.startsWith(author) && <span className={styles.author}>{author}</span>}
      {text}
    </div>
  )
}
