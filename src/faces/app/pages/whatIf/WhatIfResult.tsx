import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Figure } from '../../../../engine/figure'
import type { Person } from '../../../../records/person'
import { clockHoursText } from '../../../../text/amounts'
import { whatIfWordsFor } from '../../../../text/whatIfText'
import type { HoursThen, YearThen } from '../../../../year/yearThen'
import { usePane } from '../../paneContext'
import { figureText, isCount } from '../../parts/figureText'

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { textAlign: 'left', padding: '2px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& th + *, & td': { paddingLeft: tokens.spacingHorizontalXS },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  changed: { '& th, & td:last-child': { fontWeight: `${tokens.fontWeightSemibold} !important` } },
  concerned: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  people: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
})

/** People named in one list; the count says the rest. */
const NAMED = 30

/** The figures as they are and as they would be, and who is concerned; `then` heads the second where it is no 试算. */
export function WhatIfResult({ result, then }: { readonly result: YearThen; readonly then?: string }): ReactNode {
  const { language, words } = usePane()
  const styles = useStyles()
  const say = whatIfWordsFor(language)
  const text = (figure: Figure) => figureText(figure, words, !isCount(figure))
  const rows = [
    ...result.figures.map(({ name, before, after }) => ({
      label: words.figures[name],
      before: text(before),
      after: text(after),
    })),
    {
      label: say.target,
      before: text(result.target.before),
      after: text(result.target.after),
    },
    { label: say.candidates, before: String(result.candidates.before), after: String(result.candidates.after) },
  ]
  const isSame = rows.every(({ before, after }) => before === after)
  const lists = (['became', 'ceased', 'reaching', 'falling'] as const).filter((list) => result[list].length > 0)
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say.panel.figure}</th>
            <th scope="col">{say.today}</th>
            <th scope="col">{then ?? say.assumed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, before, after }) => (
            <tr key={label} className={mergeClasses(before !== after && styles.changed)}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div role="status" className={styles.concerned}>
        {isSame && (
          <Text block size={200}>
            {say.nothingChanges}
          </Text>
        )}
        {lists.map((list) => (
          <People key={list} heading={say[list](result[list].length)} people={result[list]} text={named} />
        ))}
      </div>
      {result.hours.length > 0 && (
        <People heading={say.hours(result.hours.length)} people={result.hours} text={hoursText} />
      )}
    </>
  )

  function hoursText({ person, before, after, longestBefore, longestAfter }: HoursThen): string {
    const clock = (seconds: number) => clockHoursText(seconds, words)
    const changes = [
      ...(before === after ? [] : [`${clock(before)} → ${clock(after)}`]),
      ...(longestBefore === longestAfter
        ? []
        : [`${words.headings.longestSingle} ${clock(longestBefore)} → ${clock(longestAfter)}`]),
    ]
    return `${named(person)}　${changes.join('　')}`
  }
}

function named({ name, id, department }: Person): string {
  return [name, id, department].filter((part) => part !== '').join(' ')
}

function People<Who>({
  heading,
  people,
  text,
}: {
  readonly heading: string
  readonly people: readonly Who[]
  readonly text: (who: Who) => string
}): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  return (
    <>
      <Text block size={200} weight="semibold">
        {heading}
      </Text>
      <ul className={styles.people}>
        {people.slice(0, NAMED).map((who) => (
          <li key={text(who)}>{text(who)}</li>
        ))}
        {people.length > NAMED && <li>{whatIfWordsFor(language).panel.more(people.length - NAMED)}</li>}
      </ul>
    </>
  )
}
