import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { hoursText } from '../../../../text/amounts'
import { countsAtOnce } from '../../../../text/importText'
import type { ImportPreview } from '../../../../year/lists/importLists'
import { usePane } from '../../paneContext'
import { PersonName } from '../../parts/PersonName'
import { usePageStyles } from '../../parts/pageStyles'
import { useImport } from './useImport'

/** So many people are shown. */
const MOST = 200

const useStyles = makeStyles({
  frame: { maxHeight: '220px', overflowY: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
})

/** As what the rows count once they are written, and whose hours would be others, before and after: counted by the rules from the sheets as they would be. */
export function Effects({ preview: { people, taken } }: { readonly preview: ImportPreview }): ReactNode {
  const { own } = useImport()
  const { language, words } = usePane()
  const [page, styles] = [usePageStyles(), useStyles()]
  const notes = countsAtOnce(taken, language)
  if (people.length === 0 && notes.length === 0) return null
  return (
    <div>
      {notes.map((sentence) => (
        <Text key={sentence} block size={200}>
          {sentence}
        </Text>
      ))}
      {people.length > 0 && (
        <>
          <Text weight="semibold">{own.people(people.length)}</Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
          <section className={styles.frame} tabIndex={0} aria-label={own.page.effect}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th className={styles.cell}>{own.targets.staff}</th>
                  <th className={`${styles.cell} ${styles.number}`}>{own.page.before}</th>
                  <th className={`${styles.cell} ${styles.number}`}>{own.page.after}</th>
                </tr>
              </thead>
              <tbody>
                {people.slice(0, MOST).map(({ person, before, after }) => (
                  <tr key={`${person.place.sheet} ${person.place.row}`}>
                    <td className={styles.cell}>
                      <PersonName person={person} text={`${person.name} ${person.id}`.trimEnd()} />
                    </td>
                    <td className={`${styles.cell} ${styles.number}`}>{hoursText(before, words)}</td>
                    <td className={`${styles.cell} ${styles.number}`}>{hoursText(after, words)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {people.length > MOST && (
        <Text size={200} className={page.quiet}>
          {own.cli.others(people.length - MOST)}
        </Text>
      )}
    </div>
  )
}
