import { MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { errorsIn } from '../../../../../records/findingCounts'
import { shownNumber } from '../../../../../records/rounding'
import { compareWith, type EarlierYear, type FigureChange } from '../../../../../year/compareYears'
import { PolicyContext, usePane, usePaneState, useReading } from '../../../paneContext'
import { figureText } from '../../../parts/figureText'
import { usePageStyles } from '../../../parts/pageStyles'
import { BarChart } from '../../study/BarChart'
import { useYearsWords } from './useYearsWords'
import { YearChoice } from './YearChoice'
import { YearFigures } from './YearFigures'
import { YearPeople } from './YearPeople'

const Charts = lazy(() => import('../../study/Charts'))

/** Chooses an earlier year, of the workbook or of another one, and shows both side by side. */
export function YearsBeside(): ReactNode {
  const { session } = usePane()
  const own = useYearsWords()
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const beside = usePaneState((state) => state.beside)
  const before = beside?.before ?? null
  const isOwn = beside !== null && beside.other === null
  // What was computed from the workbook is as old as the reading that it was computed from.
  const isOld = isOwn && beside.of !== dataset
  const isSame = isOwn && before?.year === statistics.year
  useEffect(() => {
    if (isSame) void session.compareWith(null)
    else if (isOld && before) void session.compareWith(before.year)
  }, [session, isOld, isSame, before])
  return (
    <div className={styles.page}>
      <YearChoice beside={beside} />
      {beside?.other && before === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{own.noYear(beside.other.name)}</MessageBarBody>
        </MessageBar>
      )}
      {before && !isSame && <Comparison before={before} file={beside?.other?.name ?? ''} />}
    </div>
  )
}

function Comparison({ before, file }: { readonly before: EarlierYear; readonly file: string }): ReactNode {
  const { say } = usePane()
  const own = useYearsWords()
  const styles = usePageStyles()
  const reading = useReading()!
  const compared = useMemo(() => compareWith(before, reading), [before, reading])
  const errors = errorsIn(before.findings)
  const years = [own.yearOf(before.year, file), own.yearOf(reading.statistics.year, '')] as const
  return (
    <PolicyContext.Provider value={before.dataset.policy}>
      <Text as="h2" block weight="semibold" className={styles.heading}>
        {years.join(' → ')}
      </Text>
      {errors > 0 && <Text size={200}>{own.errors(file, errors)}</Text>}
      {before.computed === null && before.isKept && <Text size={200}>{own.onlySaved(before.year)}</Text>}
      <YearFigures changes={compared.figures} years={years} />
      {compared.people && <YearPeople people={compared.people} years={years} />}
      <section aria-label={own.charts}>
        <Rates changes={compared.figures} years={years} />
        {before.computed && (
          <Suspense fallback={<Spinner label={say.study.loading} />}>
            <Charts beside={{ before: before.computed, years }} />
          </Suspense>
        )}
      </section>
    </PolicyContext.Provider>
  )
}

/** The three rates of both years, in hundredths of a percent. */
function Rates({
  changes,
  years,
}: {
  readonly changes: readonly FigureChange[]
  readonly years: readonly [before: string, after: string]
}): ReactNode {
  const { words } = usePane()
  const own = useYearsWords()
  const bar = (figure: FigureChange['after']) => ({
    figure,
    value: (figure.amount && shownNumber(figure.amount)) ?? 0,
    text: figureText(figure, words),
  })
  return (
    <BarChart
      title={own.rates}
      years={years}
      bars={changes
        .filter(({ after }) => after.amount?.unit === 'percent')
        .map(({ name, before, after }) => ({ name: words.figures[name], ...bar(after), before: bar(before) }))}
    />
  )
}
