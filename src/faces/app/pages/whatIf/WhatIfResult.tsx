import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Figure } from '../../../../engine/figure'
import type { Person } from '../../../../records/person'
import type { Policy } from '../../../../records/policy'
import { figureName } from '../../../../text/figureName'
import { whatIfWordsFor } from '../../../../text/whatIfText'
import type { HoursThen, YearThen } from '../../../../year/yearThen'
import { PolicyContext, usePane } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'
import { figureText, isCount } from '../../parts/figureText'
import { PeopleHead } from '../../parts/PeopleHead'
import { PersonName } from '../../parts/PersonName'

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { textAlign: 'left', padding: '3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& th + *, & td': { paddingLeft: tokens.spacingHorizontalXS },
    // A figure stays in one line, and far enough from the next for a finger.
    '& td': { whiteSpace: 'nowrap' },
    '& td button': { minHeight: '24px', minWidth: '24px', justifyContent: 'flex-start' },
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
  const { dataset } = result.after
  const rows: readonly BeforeAndAfter[] = [
    ...result.figures.map((figure) => ({
      label: figureName(figure.name, words, result.before.dataset.policy, dataset.policy),
      ...figure,
    })),
    { label: say.target, ...result.target },
    { label: say.candidates, ...result.candidates },
  ]
  const isSame = rows.every(({ before, after }) => text(before) === text(after))
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
            <tr key={label} className={mergeClasses(text(before) !== text(after) && styles.changed)}>
              <th scope="row">{label}</th>
              <td>
                <FigureValue figure={before} name={`${say.today} ${label}`} unit={!isCount(before)} />
              </td>
              <td>
                <Assumed policy={dataset.policy}>
                  <FigureValue figure={after} name={`${say.assumed} ${label}`} unit={!isCount(after)} />
                </Assumed>
              </td>
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
          <People
            key={list}
            heading={say[list](result[list].length)}
            people={result[list]}
            personOf={(one) => one}
            keyOf={named}
          >
            {(person) => <PersonName person={person} text={named(person)} />}
          </People>
        ))}
      </div>
      {result.hours.length > 0 && (
        <People
          heading={say.hours(result.hours.length)}
          people={result.hours}
          personOf={({ person }) => person}
          keyOf={({ index }) => String(index)}
        >
          {(then) => <HoursOf then={then} result={result} />}
        </People>
      )}
    </>
  )
}

/** A figure as it is and as it would be. */
interface BeforeAndAfter {
  readonly label: string
  readonly before: Figure
  readonly after: Figure
}

/** Figures of the assumed year are explained by its own settings. */
function Assumed({ policy, children }: { readonly policy: Policy; readonly children: ReactNode }): ReactNode {
  return <PolicyContext.Provider value={policy}>{children}</PolicyContext.Provider>
}

/** Whose hours are others then, each number with its rows. */
function HoursOf({ then, result }: { readonly then: HoursThen; readonly result: YearThen }): ReactNode {
  const { words, language } = usePane()
  const say = whatIfWordsFor(language)
  const { person, index, before, after, longestBefore, longestAfter } = then
  const { before: today, after: assumed } = result
  const pair = (measure: 'counted' | 'longestSingle', heading: string) => (
    <>
      <FigureValue
        figure={today.statistics.people.figure(index, measure)}
        name={`${say.today} ${person.name} ${heading}`}
      />
      {' → '}
      <Assumed policy={assumed.dataset.policy}>
        <FigureValue
          figure={assumed.statistics.people.figure(index, measure)}
          name={`${say.assumed} ${person.name} ${heading}`}
        />
      </Assumed>
    </>
  )
  return (
    <>
      <PersonName person={person} text={named(person)} />　
      {before !== after && pair('counted', words.headings.effective)}
      {longestBefore !== longestAfter && (
        <>
          {'　'}
          {words.headings.longestSingle} {pair('longestSingle', words.headings.longestSingle)}
        </>
      )}
    </>
  )
}

function named({ name, id, department }: Person): string {
  return [name, id, department].filter((part) => part !== '').join(' ')
}

function People<Who>({
  heading,
  people,
  personOf,
  keyOf,
  children,
}: {
  readonly heading: string
  readonly people: readonly Who[]
  readonly personOf: (who: Who) => Person
  readonly keyOf: (who: Who) => string
  /** What is said of each. */
  readonly children: (who: Who) => ReactNode
}): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  return (
    <>
      <Text block size={200} weight="semibold">
        <PeopleHead text={heading} people={people.map(personOf)} />
      </Text>
      <ul className={styles.people}>
        {people.slice(0, NAMED).map((who) => (
          <li key={keyOf(who)}>{children(who)}</li>
        ))}
        {people.length > NAMED && <li>{whatIfWordsFor(language).panel.more(people.length - NAMED)}</li>}
      </ul>
    </>
  )
}
