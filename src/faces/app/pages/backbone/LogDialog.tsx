import {
  Badge,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import { isoMoment } from '../../../../records/moment'
import type { ReportingAction, ReportingEntry } from '../../../../records/reportingLog'
import { loggedFigures } from '../../../../year/loggedFigures'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'
import { PlaceLink } from '../../parts/PlaceLink'
import { VirtualList } from '../../parts/VirtualList'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** 上报记录 of one year, the latest first, each row with its cell. */
export function LogDialog({
  year,
  log,
  onClose,
}: {
  readonly year: number
  readonly log: readonly ReportingEntry[]
  readonly onClose: () => void
}): ReactNode {
  const { say } = usePane()
  const { people } = useReading()!.dataset
  const figureOf = useMemo(() => loggedFigures(people), [people])
  const latestFirst = useMemo(() => [...log].reverse(), [log])
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say.backbone.log.title(year)}</DialogTitle>
          <DialogContent>
            <VirtualList
              items={latestFirst}
              keyOf={({ number }) => number}
              estimate={76}
              height={360}
              label={say.backbone.log.title(year)}
              render={(entry) => <LogRow entry={entry} figureOf={figureOf} />}
            />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{say.shell.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const COLOURS = {
  report: 'brand',
  withdraw: 'informative',
  finish: 'success',
  return: 'warning',
} as const satisfies Record<ReportingAction, string>

function LogRow({
  entry,
  figureOf,
}: {
  readonly entry: ReportingEntry
  readonly figureOf: ReturnType<typeof loggedFigures>
}): ReactNode {
  const { say } = usePane()
  const { statistics } = useReading()!
  const styles = useStyles()
  const { time, action, personName, personId, department, by, note, place } = entry
  const phrases = say.backbone.log
  const figures = (
    [
      [phrases.hours, 'counted'],
      [phrases.longest, 'longestSingle'],
    ] as const
  ).flatMap(([label, measure]) => {
    const figure = figureOf(entry, measure, statistics)
    return figure ? [{ label, figure }] : []
  })
  return (
    <div className={styles.row}>
      <span className={styles.head}>
        <Badge appearance="tint" color={COLOURS[action]}>
          {say.backbone.actions[action]}
        </Badge>
        {isoMoment(time)}
        {by !== '' && <span>{phrases.by(by)}</span>}
      </span>
      {personName !== '' && (
        <Text size={200}>
          <strong>{personName}</strong> {personId} {department}
        </Text>
      )}
      {figures.length > 0 && (
        <span className={styles.head}>
          {figures.map(({ label, figure }) => (
            <span key={label}>
              {label} <FigureValue figure={figure} name={`${personName} ${label}`} />
            </span>
          ))}
        </span>
      )}
      {note !== '' && <span>{phrases.note(note)}</span>}
      {place && (
        <span>
          <PlaceLink place={place} />
        </span>
      )}
    </div>
  )
}
