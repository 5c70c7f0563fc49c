import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { SHEET_NAMES } from '../../../../records/writtenSheets'
import { STAMPED_NAMES, type StampedName } from '../../../../year/stampedSheets'
import { usePage } from '../../pageContext'

const useStyles = makeStyles({
  papers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  paper: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  picture: { height: '84px', flexShrink: 0, color: tokens.colorNeutralForeground3, forcedColorAdjust: 'none' },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground2 },
})

/** What comes of it all: the three tables that are stamped, small. */
export function SmallPapers(): ReactNode {
  const styles = useStyles()
  const { papers, papersLabel } = usePage().words.shell
  return (
    <ul className={styles.papers} aria-label={papersLabel}>
      {STAMPED_NAMES.map((name) => (
        <li key={name} className={styles.paper}>
          <SmallPaper name={name} />
          <span className={styles.text}>
            <Text weight="semibold">{SHEET_NAMES[name]}</Text>
            <Text size={200} className={styles.hint}>
              {papers[name]}
            </Text>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How wide each paper is at a height of 84, and its columns' lines. */
const SHAPES: Readonly<Record<StampedName, { readonly width: number; readonly columns: readonly number[] }>> = {
  execution: { width: 119, columns: [10, 28, 38, 56, 74, 90, 109] },
  backbone: { width: 60, columns: [7, 20, 40, 53] },
  summary: { width: 60, columns: [7, 30, 53] },
}

function SmallPaper({ name }: { readonly name: StampedName }): ReactNode {
  const styles = useStyles()
  const { width, columns } = SHAPES[name]
  const left = columns[0]!
  const right = columns.at(-1)!
  // The form has five rows above two boxes of text; the lists have rows down to the foot.
  const rows = name === 'summary' ? [24, 30, 36, 42, 48, 54] : [24, 31, 38, 45, 52, 59, 66, 73]
  const foot = rows.at(-1)!
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} 84`} aria-hidden="true">
      <rect x="0.5" y="0.5" width={width - 1} height="83" fill="#fff" stroke="#8a8a8a" />
      <rect x={width * 0.26} y="8" width={width * 0.48} height="3" fill="#333" />
      <rect x={left} y="16" width={width * 0.3} height="2" fill="#777" />
      {rows.map((y) => (
        <path key={y} d={`M${left} ${y}H${right}`} stroke="#666" strokeWidth="0.6" />
      ))}
      {columns.map((x) => (
        <path key={x} d={`M${x} ${rows[0]}V${foot}`} stroke="#666" strokeWidth="0.6" />
      ))}
      {name === 'summary' && (
        <path d={`M${left} 54V76H${right}V54M${left} 65H${right}`} stroke="#666" strokeWidth="0.6" fill="none" />
      )}
      <circle cx={left + width * 0.3} cy="17" r="8" fill="none" stroke="#c62828" strokeWidth="1.2" opacity="0.75" />
    </svg>
  )
}
