import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components'
import { ArrowDownloadRegular, FolderOpenRegular, MailRegular } from '@fluentui/react-icons'
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import { calledRow } from '../../../academy/calledRow'
import { countedOf, countedResult, countStates, type InstituteRow } from '../../../academy/instituteRow'
import type { Total } from '../../../academy/totals'
import { calendarDate, type Moment } from '../../../records/moment'
import { ROW_STATES, type RowState } from '../../../records/rowState'
import { academyWordsFor } from '../../../text/academyText'
import type { Place } from '../../../workbook/address'
import type { PickedFile } from '../files/pickedFile'
import { download } from '../files/saving'
import { usePage } from '../pageContext'
import { DROP_FRAME } from '../shell/dropFrame'
import { useFileDrop } from '../shell/useFileDrop'
import { AcademyBar } from './AcademyBar'
import { AcademyTotals } from './AcademyTotals'
import { BackTo } from './BackTo'
import { InstituteDetail } from './InstituteDetail'
import { InstituteList, rowKey } from './InstituteList'
import { fromFolderDrop, type InstituteFile } from './instituteFiles'
import { letterOf, lettersZip } from './letters'
import { ShareCells } from './ShareCells'
import { TotalShares } from './TotalShares'
import { useAcademy } from './useAcademy'
import { useDetailInSight } from './useDetailInSight'

const NARROW = '@media (max-width: 759px)'

const useStyles = makeStyles({
  root: {
    height: '100%',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
    [NARROW]: { overflowY: 'auto' },
  },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  drop: DROP_FRAME,
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(320px, 2fr)',
    gap: tokens.spacingHorizontalL,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', flexShrink: 0 },
  },
  table: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    // As high as its rows, as long as there is room for what they lead to.
    [NARROW]: { height: 'max(140px, min(320px, 45vh, calc(36px + var(--rows) * 48px)))' },
  },
  detail: { overflowY: 'auto', minHeight: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
})

/** 院汇总: the workbooks of many institutes, each checked, all added up; who is missing; a letter to each; the table as a file. */
export function AcademyPage({
  makeWorker,
  onOpen,
  onBack,
  trouble: notOpened,
}: {
  readonly makeWorker: () => Worker
  readonly onOpen: (file: PickedFile, place: Place | null) => void
  /** null where something else is open beside it. */
  readonly onBack: (() => void) | null
  /** Why a workbook could not be opened. */
  readonly trouble: string | null
}): ReactNode {
  const styles = useStyles()
  const { language, environment } = usePage()
  const { say } = academyWordsFor(language)
  const academy = useAcademy(makeWorker, say, likelyYear(environment.now()))
  const [wanted, setWanted] = useState<RowState | 'all'>('all')
  const [chosen, setChosen] = useState<string | null>(null)
  const [askedTotal, setAsked] = useState<Total | null>(null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const { rows, year, files, phase, trouble, expected, last } = academy
  const counts = countStates(rows)
  // While workbooks are read nobody knows yet which of them count.
  const asked = phase === 'reading' ? null : askedTotal
  const shown = wanted === 'all' ? rows : rows.filter(({ state }) => state === wanted)
  const row = rows.find((one) => rowKey(one) === chosen) ?? null
  // A table of some of them would be taken for one of all.
  const isReady = phase === 'done' && academy.read.size > 0 && !busy
  const failed = (error: unknown) => say.page.failed(error instanceof Error ? error.message : String(error))
  const saving = async (name: string, make: () => Promise<Blob>) => {
    setBusy(true)
    setSaid(null)
    try {
      download(await make(), name)
      setSaid(say.page.saved(name))
    } catch (error) {
      academy.complain(failed(error))
    } finally {
      setBusy(false)
    }
  }
  const makeBook = () =>
    academy.worker.ask('academyBook', {
      basis: {
        year,
        results: Array.from(academy.read.values(), ({ result }) => result),
        expected: expected?.value ?? null,
        last: last?.value ?? null,
      },
      language,
      computedAt: environment.now(),
      title: say.name,
    })
  const fileOf = (one: InstituteRow) =>
    one.kind === 'sent' ? files.find(({ file }) => file === one.result.file) : undefined
  const file = row && fileOf(row)
  const result = row && countedResult(row)
  const share = result && asked ? asked.of(result) : null
  const openAt = (one: InstituteFile) => (place: Place | null) =>
    onOpen({ name: one.blob.name, blob: one.blob, target: null }, place)
  const choose = (one: InstituteRow) => {
    setAsked(null)
    setChosen(rowKey(one))
  }
  const { body, detail } = useDetailInSight(chosen, asked)
  // Folders are walked through for a while, in which more may be given and the year be another.
  const latest = useRef(academy)
  useEffect(() => {
    latest.current = academy
  })
  const { isOver, listeners } = useFileDrop(
    (data) =>
      void fromFolderDrop(data).then(
        (given) => latest.current.add(given),
        () => latest.current.complain(say.page.folderRefused),
      ),
  )
  return (
    <main className={isOver ? `${styles.root} ${styles.over}` : styles.root} {...listeners}>
      <div className={styles.bar}>
        <Title3 as="h1" className={styles.heading}>
          {say.name}
        </Title3>
        {onBack && <Button onClick={onBack}>{say.page.back}</Button>}
      </div>
      <Text className={styles.hint}>{say.page.lead}</Text>
      <AcademyBar academy={academy} say={say} />
      <div role="status">
        {(trouble ?? notOpened) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble ?? notOpened}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {rows.length === 0 ? (
        <div className={styles.drop}>
          <FolderOpenRegular fontSize={48} aria-hidden />
          <Text size={400} weight="semibold">
            {say.page.dropHere}
          </Text>
        </div>
      ) : (
        <>
          <div className={styles.bar}>
            <Select
              aria-label={say.page.filter}
              value={wanted}
              onChange={(_, { value }) => setWanted(value as RowState | 'all')}
            >
              <option value="all">
                {say.page.all} {rows.length}
              </option>
              {ROW_STATES.filter((state) => counts[state] > 0).map((state) => (
                <option key={state} value={state}>
                  {say.states[state]} {counts[state]}
                </option>
              ))}
            </Select>
            <Button
              appearance="primary"
              icon={<ArrowDownloadRegular />}
              disabledFocusable={!isReady}
              onClick={() => void saving(say.page.saveName(year), makeBook)}
            >
              {say.page.save}
            </Button>
            <Button
              icon={<MailRegular />}
              disabledFocusable={!isReady}
              onClick={() => void saving(say.page.lettersName(year), () => lettersZip(rows, { ...academy, language }))}
            >
              {say.page.letters}
            </Button>
            <Text role="status">{said}</Text>
          </div>
          <div ref={body} className={styles.body}>
            <div className={styles.table} style={{ '--rows': shown.length } as CSSProperties}>
              <InstituteList rows={shown} chosen={chosen} say={say} onChoose={choose} />
            </div>
            <section ref={detail} className={styles.detail} aria-label={say.page.details}>
              {asked ? (
                share && file && row ? (
                  <ShareCells
                    total={asked}
                    amount={share}
                    institute={calledRow(row, say)}
                    file={file.blob}
                    year={year}
                    worker={academy.worker}
                    onOpen={openAt(file)}
                    onBack={() => setChosen(null)}
                  />
                ) : (
                  <TotalShares
                    total={asked}
                    rows={rows}
                    onAsk={(one) => setChosen(rowKey(one))}
                    onBack={() => setAsked(null)}
                  />
                )
              ) : row ? (
                <>
                  <BackTo to={say.page.totals.title} onBack={() => setChosen(null)} />
                  <InstituteDetail
                    key={rowKey(row)}
                    row={row}
                    letter={letterOf(row, { ...academy, language })}
                    onOpen={file ? () => openAt(file)(null) : null}
                  />
                </>
              ) : phase === 'reading' ? (
                <Text className={styles.hint}>{say.page.totals.later}</Text>
              ) : (
                <>
                  <Text className={styles.hint}>{say.page.choose}</Text>
                  <AcademyTotals counted={countedOf(rows)} onAsk={setAsked} />
                </>
              )}
            </section>
          </div>
        </>
      )}
    </main>
  )
}

/** December's work is of its own year; who comes before summer is late with the last one. */
function likelyYear(now: Moment): number {
  const { year, month } = calendarDate(now)
  return month < 7 ? year - 1 : year
}
