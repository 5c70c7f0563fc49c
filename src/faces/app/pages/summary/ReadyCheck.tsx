import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, ErrorCircleFilled } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { ReadyLine } from '../../../../records/readyLine'
import { readyLineText } from '../../../../text/paperText'
import { reportedCauseLines } from '../../../../text/reportedText'
import { checksOfState, readiness } from '../../../../year/readiness'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { CauseLines } from '../../parts/CauseLines'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'

const useStyles = makeStyles({
  verdict: { marginTop: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '16px', display: 'inline-flex' },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusDangerForeground1 },
  causes: { gridColumn: 2 },
  places: {
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    '& > *': { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
  },
})

/** Places that a line leads to. */
const LED_TO = 6

/** 用印前检查: opened, all that must hold before the tables are stamped, each line ticked or leading to its cells. */
export function ReadyCheck(): ReactNode {
  const { words } = usePane()
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-label={words.ready.title}>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.ready.title}
      </Button>
      {isOpen && <ReadyLines />}
    </section>
  )
}

function ReadyLines(): ReactNode {
  const { session, words } = usePane()
  const own = useStyles()
  const styles = usePageStyles()
  const reading = useReading()!
  const stamped = usePaneState((state) => state.reading?.stamped ?? null)
  const looked = usePaneState((state) => state.reading?.printed ?? null)
  const [code, setCode] = useState('')
  // No change of a look is told to us: whoever asks sees it as it is then.
  useEffect(() => {
    if (stamped) void session.lookAtPrinted()
  }, [session, stamped])
  const printed = looked !== null && looked !== 'unknown' ? looked : null
  const checks = useMemo(
    () => (stamped && printed ? checksOfState(reading, stamped, printed) : null),
    [reading, stamped, printed],
  )
  const list = useRef<HTMLUListElement>(null)
  const isLooking = checks === null
  // It opens at the foot of the page, below what is seen.
  useEffect(() => {
    if (!isLooking) list.current?.parentElement?.scrollIntoView({ block: 'start' })
  }, [isLooking])
  if (!checks)
    return (
      <Text block size={200} role="status">
        {looked === 'unknown' ? words.ready.unknown : words.ready.looking}
      </Text>
    )
  const lines = readiness(reading, checks, code.trim() === '' ? null : code)
  return (
    <>
      <Text block weight="semibold" role="status" className={`${styles.line} ${own.verdict}`}>
        {words.ready.verdict(lines.filter(({ ok }) => !ok).length)}
      </Text>
      <ul ref={list} className={own.list}>
        {lines.map((line) => (
          <Line key={'sheet' in line ? `${line.check} ${line.sheet}` : line.check} line={line} />
        ))}
      </ul>
      <Field size="small" label={words.ready.paperCode}>
        <Input size="small" value={code} placeholder="1A2B-3C4D-5E6F" onChange={(_, { value }) => setCode(value)} />
      </Field>
    </>
  )
}

function Line({ line }: { readonly line: ReadyLine }): ReactNode {
  const { words, language } = usePane()
  const styles = useStyles()
  const { ok, places } = line
  return (
    <li className={styles.line}>
      <span
        role="img"
        className={`${styles.icon} ${ok ? styles.holds : styles.open}`}
        aria-label={ok ? words.ready.ok : words.ready.open}
      >
        {ok ? <CheckmarkCircleFilled /> : <ErrorCircleFilled />}
      </span>
      <span>{readyLineText(line, words, language)}</span>
      {'moved' in line && line.moved.length > 0 && (
        <div className={styles.causes}>
          <CauseLines lines={(shown, most) => reportedCauseLines(line.moved, words, language, shown, most)} />
        </div>
      )}
      {!ok && places.length > 0 && (
        <span className={styles.places}>
          {places.slice(0, LED_TO).map((place) => (
            <PlaceLink key={`${place.file} ${place.sheet} ${place.row} ${place.column}`} place={place} />
          ))}
        </span>
      )}
    </li>
  )
}
