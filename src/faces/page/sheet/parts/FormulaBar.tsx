import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePage } from '../../pageContext'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    height: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    minWidth: '72px',
    padding: '0 4px',
    boxSizing: 'border-box',
    flexShrink: 0,
    textAlign: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  trouble: { color: tokens.colorStatusDangerForeground1 },
  summary: {
    flexShrink: 0,
    maxWidth: '60%',
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
})

/** Above the sheet: the active cell's name, what it holds, its formula or what was just done, and the figures of what is selected. */
export function FormulaBar({
  name,
  text,
  isTrouble,
  summary,
}: {
  readonly name: string
  readonly text: string
  readonly isTrouble: boolean
  /** null where one cell is selected. */
  readonly summary: string | null
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  return (
    <div className={styles.bar}>
      <Text size={200} className={styles.name} title={words.view.cell}>
        {name}
      </Text>
      <Text size={200} className={mergeClasses(styles.text, isTrouble && styles.trouble)} title={text} role="status">
        {text}
      </Text>
      {summary !== null && (
        <Text size={200} className={styles.summary} role="status">
          {summary}
        </Text>
      )}
    </div>
  )
}
