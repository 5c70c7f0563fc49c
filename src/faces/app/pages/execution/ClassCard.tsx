import { Badge, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import {
  CalendarLtrRegular,
  DismissCircleFilled,
  LocationRegular,
  StarFilled,
  WarningFilled,
} from '@fluentui/react-icons'
import { memo, type ReactNode } from 'react'
import type { ExecutionRow } from '../../../../engine/statistics'
import { usePane } from '../../paneContext'
import { FigureGrid } from '../../parts/FigureGrid'
import { ClassActions } from './ClassActions'
import { CLASS_FIGURES, HEADINGS } from './classHeadings'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid transparent`,
    // Forced colours make what is transparent visible, and take the background away.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  notHeld: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorder2,
    '@media (forced-colors: active)': { borderLeftStyle: 'double', borderLeftColor: 'CanvasText' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightSemibold, minHeight: '24px', textAlign: 'left', overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, paddingTop: '2px' },
  change: { color: tokens.colorNeutralForeground1 },
})

/** One class: what it was, whether it was held, its figures, and what of it needs approval. Kept while the list scrolls. */
export const ClassCard = memo(function ClassCard({ row }: { readonly row: ExecutionRow }): ReactNode {
  const { session, words, say } = usePane()
  const styles = useStyles()
  const { trainingClass, needsApproval } = row
  const { implemented, boutique, approval, start, end, timed, location, place } = trainingClass
  const name = trainingClass.name || say.execution.noName
  return (
    <article className={mergeClasses(styles.card, !implemented && styles.notHeld)} aria-label={name}>
      <div className={styles.head}>
        <Link
          as="button"
          className={styles.name}
          aria-label={say.shell.figure.goTo(name)}
          onClick={() => void session.goTo(place)}
        >
          {name}
        </Link>
        {!implemented && (
          <Badge color="danger" icon={<DismissCircleFilled />}>
            {say.execution.statuses['not-implemented']}
          </Badge>
        )}
        {approval === 'refused' && (
          <Badge color="informative" appearance="outline">
            {say.execution.refused}
          </Badge>
        )}
        {boutique && (
          <Badge color="brand" appearance="tint" icon={<StarFilled />}>
            {say.execution.boutique}
          </Badge>
        )}
        {needsApproval.length > 0 && (
          <Badge color="warning" icon={<WarningFilled />}>
            {say.execution.needsApproval}
          </Badge>
        )}
      </div>
      <Text className={styles.line}>
        <CalendarLtrRegular className={styles.icon} aria-hidden />
        {words.reports.period(start, end, timed) || say.execution.noTime}
      </Text>
      <Text className={styles.line}>
        <LocationRegular className={styles.icon} aria-hidden />
        {location || say.execution.noPlace}
      </Text>
      <FigureGrid
        width={88}
        figures={CLASS_FIGURES.map((key) => ({
          label: say.execution.labels[key],
          name: say.execution.figureOf(words.headings[HEADINGS[key]], name),
          figure: row[key],
        }))}
      />
      {needsApproval.map((change) => (
        <Text key={change.what} className={mergeClasses(styles.line, styles.change)}>
          <WarningFilled className={styles.icon} aria-hidden />
          {words.approvals(change)}
        </Text>
      ))}
      <ClassActions trainingClass={trainingClass} />
    </article>
  )
})
