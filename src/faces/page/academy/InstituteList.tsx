import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { calledRow } from '../../../academy/calledRow'
import { countedResult, type InstituteRow } from '../../../academy/instituteRow'
import { shownNumber } from '../../../records/rounding'
import type { RowState } from '../../../records/rowState'
import type { SummaryFigure } from '../../../records/summaryFigures'
import type { AcademyWords } from '../../../text/academyWords'
import { amountText, NO_VALUE } from '../../../text/amounts'
import { VirtualList } from '../../app/parts/VirtualList'

/** Columns of figures where there is room. */
const SHOWN = ['completionRate', 'backboneRate', 'executionRate', 'totalHours'] as const satisfies SummaryFigure[]

const WIDE = '@media (min-width: 1200px)'
const COLUMNS = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 84px',
  columnGap: tokens.spacingHorizontalS,
  alignItems: 'center',
  [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr) 84px repeat(4, 92px)' },
} as const

const useStyles = makeStyles({
  head: {
    ...COLUMNS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    // As wide as the rows, beside which a scroll bar stands.
    overflowY: 'scroll',
    scrollbarColor: 'transparent transparent',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    ...COLUMNS,
    width: '100%',
    textAlign: 'left',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // No ground of its own: the colours of states are to be read on it.
  chosen: {
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
    // Shadows are not drawn there.
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  name: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  file: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  number: { display: 'none', textAlign: 'right', fontVariantNumeric: 'tabular-nums', [WIDE]: { display: 'block' } },
  good: { color: tokens.colorPaletteGreenForeground1 },
  look: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
})

const TONES: Readonly<Record<RowState, 'good' | 'look' | 'bad'>> = {
  final: 'good',
  draft: 'look',
  questions: 'look',
  duplicate: 'look',
  errors: 'bad',
  unreadable: 'bad',
  missing: 'bad',
  'other-year': 'bad',
}

/** Tells rows apart. */
export function rowKey(row: InstituteRow): string {
  return row.kind === 'sent' ? row.result.file : `\n${row.institute}`
}

/** The table of verdicts: what became of each workbook, and who has sent none. */
export function InstituteList({
  rows,
  chosen,
  say,
  onChoose,
}: {
  readonly rows: readonly InstituteRow[]
  readonly chosen: string | null
  readonly say: AcademyWords
  readonly onChoose: (row: InstituteRow) => void
}): ReactNode {
  const styles = useStyles()
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>{say.headings.institute}</span>
        <span>{say.headings.state}</span>
        {SHOWN.map((name) => (
          <span key={name} className={styles.number}>
            {say.figures[name]}
          </span>
        ))}
      </div>
      <VirtualList
        items={rows}
        keyOf={rowKey}
        estimate={46}
        label={say.page.table}
        render={(row) => (
          <button
            type="button"
            className={mergeClasses(styles.row, rowKey(row) === chosen && styles.chosen)}
            aria-pressed={rowKey(row) === chosen}
            onClick={() => onChoose(row)}
          >
            <span className={styles.name}>
              <span className={styles.cut}>{calledRow(row, say)}</span>
              <span className={mergeClasses(styles.cut, styles.file)}>
                {row.kind === 'sent' ? row.result.file : ''}
              </span>
            </span>
            <span className={styles[TONES[row.state]]}>{say.states[row.state]}</span>
            {SHOWN.map((name) => (
              <span key={name} className={styles.number}>
                {figureText(row, name)}
              </span>
            ))}
          </button>
        )}
      />
    </>
  )
}

function figureText(row: InstituteRow, name: SummaryFigure): string {
  const amount = countedResult(row)?.figures[name] ?? null
  return amount === null ? NO_VALUE : amountText(amount.unit, shownNumber(amount))
}
