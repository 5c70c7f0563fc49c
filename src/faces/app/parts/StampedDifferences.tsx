import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import type { StampedCause } from '../../../records/cause'
import type { ReportSheet } from '../../../records/writtenSheets'
import type { Difference } from '../../../report/verifyLayout'
import type { PrintedDifference } from '../../../report/verifyPrinted'
import { beginning } from '../../../text/beginning'
import { figureCauseWordsFor } from '../../../text/figureCauseText'
import { stampedCauseLines } from '../../../text/stampedCauseText'
import { stampedCauses } from '../../../year/stampedCauses'
import { usePane, useReading } from '../paneContext'
import { CauseLines } from './CauseLines'
import { PlaceLink } from './PlaceLink'
import { VirtualList } from './VirtualList'

const useStyles = makeStyles({
  difference: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  place: { gridColumn: '1 / -1' },
})

/** Each place where a stamped sheet is not what the data gives or would print otherwise, with what made it so. */
export default function StampedDifferences({
  sheet,
  differences,
}: {
  readonly sheet: ReportSheet
  readonly differences: readonly Differing[]
}): ReactNode {
  const { say } = usePane()
  const reading = useReading()!
  const causes = useMemo(() => {
    const cells = differences.filter((one): one is Difference => 'kind' in one)
    const found = stampedCauses(reading, sheet, cells)
    return new Map(cells.map((one, at) => [one as Differing, found[at]!]))
  }, [reading, sheet, differences])
  return (
    <VirtualList
      items={differences}
      keyOf={keyOf}
      estimate={58}
      height={180}
      label={say.stamped.differences}
      render={(difference) => (
        <DifferingCell sheet={sheet} difference={difference} cause={causes.get(difference) ?? null} />
      )}
    />
  )
}

/** A cell or row that is not what the data gives, or something that would print otherwise. */
export type Differing = Difference | PrintedDifference

function keyOf(differing: Differing): string {
  if ('kind' in differing) return `${differing.kind} ${differing.row} ${differing.column}`
  return `${differing.what} ${differing.at?.row ?? ''} ${differing.at?.column ?? ''}`
}

function DifferingCell({
  sheet,
  difference,
  cause,
}: {
  readonly sheet: string
  readonly difference: Differing
  readonly cause: StampedCause | null
}): ReactNode {
  return 'kind' in difference ? (
    <DifferingData sheet={sheet} difference={difference} cause={cause} />
  ) : (
    <PrintedOtherwise sheet={sheet} difference={difference} />
  )
}

function PrintedOtherwise({
  sheet,
  difference: { what, at, report, data },
}: {
  readonly sheet: string
  readonly difference: PrintedDifference
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  return (
    <div className={styles.difference}>
      {at && (
        <span className={styles.place}>
          <PlaceLink place={{ file: '', sheet, ...at }} />
        </span>
      )}
      <span className={styles.place}>{say.stamped.printed[what]}</span>
      {(report || data) && (
        <>
          <span>{say.stamped.inSheet}</span>
          <span>{beginning(report) || say.stamped.empty}</span>
          <span>{say.stamped.inData}</span>
          <span>{beginning(data) || say.stamped.empty}</span>
        </>
      )}
    </div>
  )
}

function DifferingData({
  sheet,
  difference,
  cause,
}: {
  readonly sheet: string
  readonly difference: Difference
  readonly cause: StampedCause | null
}): ReactNode {
  const { say, words, language } = usePane()
  const styles = useStyles()
  const { kind, row, column, report, data } = difference
  return (
    <div className={styles.difference}>
      <span className={styles.place}>
        <PlaceLink place={{ file: '', sheet, row, column: kind === 'cell' ? column : null }} />
      </span>
      {kind === 'cell' ? (
        <>
          <span>{say.stamped.inSheet}</span>
          <span>{report || say.stamped.empty}</span>
          <span>{say.stamped.inData}</span>
          <span>{data || say.stamped.empty}</span>
        </>
      ) : (
        <span className={styles.place}>{say.stamped.row[kind](beginning(report || data))}</span>
      )}
      {cause && (
        <div className={styles.place}>
          <CauseLines
            lines={(shown, most) => stampedCauseLines(cause, figureCauseWordsFor(language), words, shown, most)}
          />
        </div>
      )}
    </div>
  )
}
