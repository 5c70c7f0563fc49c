import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import type { ExecutionRow } from '../../../../engine/statistics'
import { executionTotals } from '../../../../year/executionTotals'
import { usePane } from '../../paneContext'
import { FigureGrid, type NamedFigure } from '../../parts/FigureGrid'
import { CLASS_FIGURES, HEADINGS } from './classHeadings'

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: '24px' },
  clear: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
})

/** How many classes are in view, and what they come to together. */
export function TotalsLine({
  rows,
  all,
  onClear,
}: {
  readonly rows: readonly ExecutionRow[]
  /** How many classes the year has. */
  readonly all: number
  /** Shows all again; null while nothing is filtered. */
  readonly onClear: (() => void) | null
}): ReactNode {
  const { say, words: catalogue } = usePane()
  const styles = useStyles()
  const totals = useMemo(() => executionTotals(rows), [rows])
  const words = say.execution
  const nameOf = (heading: string) => words.figureOf(heading, words.totals)
  // Of all classes the page's head says these already.
  const shares: readonly NamedFigure[] = [
    { label: words.implemented, name: nameOf(words.implemented), figure: totals.implemented },
    { label: words.rateInView, name: nameOf(catalogue.figures.executionRate), figure: totals.rate },
  ]
  const named: readonly NamedFigure[] = [
    ...(onClear === null ? [] : shares),
    ...CLASS_FIGURES.map((key) => ({
      label: words.labels[key],
      name: nameOf(catalogue.headings[HEADINGS[key]]),
      figure: totals[key],
    })),
  ]
  return (
    <section className={styles.root} aria-label={words.totals}>
      <div className={styles.head}>
        <Text size={200} role="status">
          {words.shown(rows.length, all)}
        </Text>
        {onClear && (
          <Link as="button" className={styles.clear} onClick={onClear}>
            {words.clearFilters}
          </Link>
        )}
      </div>
      <FigureGrid width={88} figures={named} />
    </section>
  )
}
