import { useEffect, useMemo, useRef, useState } from 'react'
import { earlierYear } from '../../../academy/earlierYear'
import type { InstituteRow } from '../../../academy/instituteRow'
import type { LastYear } from '../../../academy/lastYear'
import { type ExpectedInstitute, nameOf } from '../../../academy/matchInstitutes'
import { readExpected } from '../../../academy/readExpected'
import type { AcademyWords } from '../../../text/academyWords'
import { sayTrouble } from '../../../text/say'
import { wordsFor } from '../../../text/wordsFor'
import { WorkbookError } from '../../../workbook/workbook'
import { usePage } from '../pageContext'
import { type PageWorker, pageWorker } from '../worker/pageWorker'
import type { InstituteRead } from '../worker/protocol'
import { addedTo, type GivenFiles, type InstituteFile } from './instituteFiles'
import { readInstitutes } from './readInstitutes'

/** Something that was read from a file beside the institutes' workbooks. */
interface Beside<Value> {
  readonly name: string
  readonly value: Value
}

export interface Academy {
  readonly year: number
  readonly setYear: (year: number) => void
  readonly files: readonly InstituteFile[]
  /** Files that are no workbooks. */
  readonly others: number
  readonly read: ReadonlyMap<string, InstituteRead>
  readonly phase: 'idle' | 'reading' | 'stopped' | 'done'
  /** While they are read in the order in which they are; who is missing is known only once all are read. */
  readonly rows: readonly InstituteRow[]
  readonly expected: Beside<readonly ExpectedInstitute[]> | null
  readonly last: Beside<LastYear> | null
  readonly trouble: string | null
  readonly add: (given: GivenFiles) => void
  readonly stop: () => void
  readonly goOn: () => void
  readonly clear: () => void
  readonly takeList: (file: File) => void
  readonly takeLast: (file: File) => void
  readonly forgetList: () => void
  readonly forgetLast: () => void
  readonly complain: (text: string | null) => void
  /** The one that makes the table. */
  readonly worker: PageWorker
}

/** Workbooks read at once: a core is left to the page. */
const MOST_WORKERS = 4

/** Milliseconds between two looks of the table while workbooks are read. */
const SHOWN_EVERY = 150

/** What the page 院汇总 does: reads what is given, in workers of its own, and keeps what came of it. */
export function useAcademy(makeWorker: () => Worker, say: AcademyWords, firstYear: number): Academy {
  const { language, environment } = usePage()
  const workers = useMemo(() => {
    const count = Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency ?? 2) - 1))
    return Array.from({ length: count }, () => pageWorker(makeWorker))
  }, [makeWorker])
  const [year, setYear] = useState(firstYear)
  const [files, setFiles] = useState<readonly InstituteFile[]>([])
  const [others, setOthers] = useState(0)
  const [read, setRead] = useState<ReadonlyMap<string, InstituteRead>>(new Map())
  const [phase, setPhase] = useState<Academy['phase']>('idle')
  const [rows, setRows] = useState<readonly InstituteRow[] | null>(null)
  const [expected, setExpected] = useState<Academy['expected']>(null)
  const [lastGiven, setLast] = useState<Academy['last']>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const all = useRef(new Map<string, InstituteRead>())
  const reading = useRef<AbortController | null>(null)

  // Ends what is being read when the page goes.
  useEffect(() => () => reading.current?.abort(), [])

  // The year may be another one by now.
  const last = lastGiven && lastGiven.value.year < year ? lastGiven : null
  const list = expected?.value ?? null
  useEffect(() => {
    if (phase === 'reading') return
    if (read.size + (list?.length ?? 0) === 0) return setRows(null)
    let isWanted = true
    const results = Array.from(read.values(), ({ result }) => result)
    void workers[0]!.ask('academyRows', { results, expected: list }).then((found) => {
      // What was not read may be of anybody on the list.
      if (isWanted) setRows(phase === 'stopped' ? found.filter(({ state }) => state !== 'missing') : found)
    })
    return () => {
      isWanted = false
    }
  }, [phase, read, list, workers])

  const start = async (wanted: readonly InstituteFile[]) => {
    const controller = new AbortController()
    reading.current = controller
    setPhase('reading')
    setRows(null)
    const show = () => setRead(new Map(all.current))
    const timer = setInterval(show, SHOWN_EVERY)
    await readInstitutes(wanted, workers, {
      year,
      program: environment.version,
      signal: controller.signal,
      // What was cleared away meanwhile is not to come back.
      told: ({ file }, one) => reading.current === controller && all.current.set(file, one),
    })
    clearInterval(timer)
    if (reading.current !== controller) return
    reading.current = null
    show()
    setPhase(controller.signal.aborted ? 'stopped' : 'done')
  }
  const beside = async <Value>(file: File, take: (value: Value, name: string) => void, read: Reading<Value>) => {
    setTrouble(null)
    const { name } = file
    try {
      const { grids } = await workers[0]!.readGrids({ files: [{ name, file: name, blob: file }] })
      const found = await read(grids)
      if (typeof found === 'string') setTrouble(`${name}：${found}`)
      else take(found, name)
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error
      setTrouble(`${name}：${sayTrouble(error, wordsFor(language))}`)
    }
  }
  const shown = useMemo(() => rows ?? Array.from(read.values(), rowWhileReading), [rows, read])
  return {
    year,
    setYear,
    files,
    others,
    read,
    phase,
    rows: shown,
    expected,
    last,
    trouble,
    add({ books, others: left }) {
      const fresh = addedTo(files, books)
      setOthers(others + left)
      setTrouble(books.length === 0 ? say.page.noBooks : null)
      if (fresh.length === 0) return
      const next = [...files, ...fresh]
      setFiles(next)
      reading.current?.abort()
      void start(next.filter(({ file }) => !all.current.has(file)))
    },
    stop: () => reading.current?.abort(),
    goOn: () => void start(files.filter(({ file }) => !all.current.has(file))),
    clear() {
      reading.current?.abort()
      reading.current = null
      all.current = new Map()
      setFiles([])
      setOthers(0)
      setRead(new Map())
      setRows(null)
      setPhase('idle')
      setTrouble(null)
    },
    takeList: (file) =>
      void beside<readonly ExpectedInstitute[]>(
        file,
        (value, name) => setExpected({ name, value }),
        async (grids) => readExpected(grids) ?? say.files.noNames,
      ),
    takeLast: (file) =>
      void beside<LastYear>(
        file,
        (value, name) => setLast({ name, value }),
        async (grids) => {
          const found = await earlierYear(grids, year)
          if (found.kind === 'found') return found.last
          if (found.kind === 'not-earlier') return say.files.notEarlier(found.year, year)
          return found.kind === 'no-basis' ? say.files.noBasis : say.files.basisBroken
        },
      ),
    forgetList: () => setExpected(null),
    forgetLast: () => setLast(null),
    complain: setTrouble,
    worker: workers[0]!,
  }
}

/** What a file holds, or in words why it does not hold what it is given for. */
type Reading<Value> = (grids: Parameters<typeof readExpected>[0]) => Promise<Value | string>

function rowWhileReading({ result }: InstituteRead): InstituteRow {
  return { kind: 'sent', result, institute: nameOf(result), state: result.state, notes: [] }
}
