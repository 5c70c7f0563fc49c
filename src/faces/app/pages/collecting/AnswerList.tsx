import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { answerText, collectWordsFor } from '../../../../text/collectText'
import { answerCounts, answerState, collectStatus } from '../../../../year/collecting/status'
import { usePane, useReading } from '../../paneContext'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import { useImport } from '../importing/useImport'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
})

/** Who has answered, of the workbook and of the files chosen under 导入. */
export function AnswerList({ onImport }: { readonly onImport: () => void }): ReactNode {
  const { language } = usePane()
  const [styles, page] = [useStyles(), usePageStyles()]
  const say = collectWordsFor(language)
  const reading = useReading()!
  const { state } = useImport()
  const { rows } = collectStatus(reading, state.proposed?.returned ?? [])
  return (
    <section aria-label={say.page.answers}>
      <span className={page.line}>
        <Text size={200} weight="semibold">
          {rows.length === 0 ? say.status.none : say.status.title(reading.statistics.year, answerCounts(rows))}
        </Text>
        <Button size="small" appearance="subtle" onClick={onImport}>
          {say.page.toImport}
        </Button>
      </span>
      {rows.length > 0 && (
        <VirtualList
          items={rows.map((_, index) => index)}
          keyOf={(index) => index}
          estimate={40}
          height={220}
          label={say.page.answers}
          render={(index) => {
            const row = rows[index]!
            const answer = answerState(row)
            const { state: said, files } = answerText(row, answer, language)
            return (
              <div className={styles.row}>
                <Text size={200}>{row.sent.whom}</Text>
                <span>
                  <Text size={200} weight={answer === 'none' ? 'semibold' : 'regular'}>
                    {[said, ...files].join('；')}{' '}
                  </Text>
                  {row.sent.place && <PlaceLink place={row.sent.place} />}
                </span>
              </div>
            )
          }}
        />
      )}
    </section>
  )
}
