import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { calledRow } from '../../../academy/calledRow'
import { countedResult, type InstituteRow } from '../../../academy/instituteRow'
import { rollUp, totalOf } from '../../../academy/rollup'
import type { Total } from '../../../academy/totals'
import type { Amount } from '../../../records/amount'
import { shownNumber } from '../../../records/rounding'
import { academyWordsFor } from '../../../text/academyText'
import { NO_VALUE } from '../../../text/amounts'
import { wordsFor } from '../../../text/wordsFor'
import { figureText } from '../../app/parts/figureText'
import { VirtualList } from '../../app/parts/VirtualList'
import { usePage } from '../pageContext'
import { BackTo } from './BackTo'
import { rowKey } from './InstituteList'
import { totalName } from './totalName'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexGrow: 1, minHeight: '320px' },
  heading: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'left',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
  },
  button: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  name: { minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  file: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
})

interface RowShare {
  readonly row: InstituteRow
  readonly amount: Amount | null
}

/** Where a total comes from: the institutes that make it, the largest first, and those that are not in it. */
export function TotalShares({
  total,
  rows,
  onAsk,
  onBack,
}: {
  readonly total: Total
  readonly rows: readonly InstituteRow[]
  readonly onAsk: (row: InstituteRow) => void
  readonly onBack: () => void
}): ReactNode {
  const styles = useStyles()
  const { language } = usePage()
  const { say } = academyWordsFor(language)
  const { totals } = say.page
  const words = wordsFor(language)
  const shares = sharesOf(total, rows)
  const counted = rows.map(countedResult).filter((result) => result !== null)
  const among = shares.filter(({ amount }) => amount !== null).length
  return (
    <div className={styles.root}>
      <BackTo to={totals.title} onBack={onBack} />
      <Subtitle2 as="h2" className={styles.heading}>
        {totalName(total, language)} {figureText({ amount: total.sum(totalOf(rollUp(counted))) }, words)}
      </Subtitle2>
      <Text size={200}>{totals.counting(among, rows.length - among)}</Text>
      <VirtualList
        items={shares}
        keyOf={({ row }) => rowKey(row)}
        estimate={46}
        label={totalName(total, language)}
        render={({ row, amount }) => {
          const called = calledRow(row, say)
          const file = row.kind === 'sent' ? row.result.file : ''
          const why = countedResult(row) ? totals.noValue : say.states[row.state]
          const value = amount ? figureText({ amount }, words) : NO_VALUE
          const said = (
            <>
              <span className={styles.name}>
                <span>{called}</span>
                <span className={styles.file}>{amount ? file : [file, why].filter(Boolean).join(say.between)}</span>
              </span>
              <span className={styles.number}>{value}</span>
            </>
          )
          return amount ? (
            <button
              type="button"
              className={mergeClasses(styles.row, styles.button)}
              title={totals.askCells(called, value)}
              onClick={() => onAsk(row)}
            >
              {said}
            </button>
          ) : (
            <div className={styles.row}>{said}</div>
          )
        }}
      />
    </div>
  )
}

function sharesOf(total: Total, rows: readonly InstituteRow[]): readonly RowShare[] {
  const shares = rows.map((row): RowShare => {
    const result = countedResult(row)
    return { row, amount: result && total.of(result) }
  })
  const size = ({ amount }: RowShare) => (amount === null ? Number.NEGATIVE_INFINITY : (shownNumber(amount) ?? 0))
  // Those that are as large keep the order of the table.
  return shares.toSorted((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)))
}
