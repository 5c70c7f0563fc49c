import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { ComputedInstitute } from '../../../academy/instituteResult'
import { rollUp, totalOf } from '../../../academy/rollup'
import { TOTALS, type Total } from '../../../academy/totals'
import { academyWordsFor } from '../../../text/academyText'
import { wordsFor } from '../../../text/wordsFor'
import { figureText } from '../../app/parts/figureText'
import { usePage } from '../pageContext'
import { totalName } from './totalName'

const COLUMNS = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(84px, auto) minmax(84px, auto)',
  columnGap: tokens.spacingHorizontalM,
  alignItems: 'center',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  table: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto' },
  row: {
    ...COLUMNS,
    gridColumn: '1 / -1',
    gridTemplateColumns: 'subgrid',
    width: '100%',
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
  },
  button: {
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  all: { fontWeight: tokens.fontWeightSemibold },
})

/** The totals of those that count: of all, and of those that are final; each a click away from the institutes that make it. */
export function AcademyTotals({
  counted,
  onAsk,
}: {
  readonly counted: readonly ComputedInstitute[]
  readonly onAsk: (total: Total) => void
}): ReactNode {
  const styles = useStyles()
  const { language } = usePage()
  const { totals: say } = academyWordsFor(language).say.page
  const words = wordsFor(language)
  const rollup = rollUp(counted)
  const [all, final] = [totalOf(rollup), totalOf(rollup, ['final'])]
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say.title}
      </Subtitle2>
      <Text size={200} className={styles.hint}>
        {say.hint}
      </Text>
      <div className={styles.table}>
        <div className={mergeClasses(styles.row, styles.head)} aria-hidden>
          <span>{say.figure}</span>
          <span className={styles.number}>{say.all(all.institutes)}</span>
          <span className={styles.number}>{say.final(final.institutes)}</span>
        </div>
        {TOTALS.map((total) => {
          const name = totalName(total, language)
          // Over nobody it is unknown, never zero.
          const value = all.institutes === 0 ? '—' : figureText({ amount: total.sum(all) }, words)
          const ofFinal = final.institutes === 0 ? '' : figureText({ amount: total.sum(final) }, words)
          return (
            <button
              key={total.name}
              type="button"
              className={mergeClasses(styles.row, styles.button)}
              title={say.ask(name, value)}
              onClick={() => onAsk(total)}
            >
              <span>{name}</span>
              <span className={mergeClasses(styles.number, styles.all)}>{value}</span>
              <span className={styles.number}>{ofFinal}</span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
