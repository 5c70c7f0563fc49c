import type { Dataset, SheetSource } from '../records/dataset'
import type { Department } from '../records/department'
import { type Finding, finding } from '../records/finding'
import type { ReadingAnswer } from '../records/readingAnswer'
import type { LogSeal, ReportingEntry } from '../records/reportingLog'
import type { SheetChoice } from '../records/sheetChoice'
import type { SheetKind } from '../records/sheetKind'
import type { StudyRecords } from '../records/studyRecords'
import type { TrainingClass } from '../records/trainingClass'
import { readReadingSettings } from '../state/readingSettings'
import { REPORTING_LOG_VERSION, readSeal } from '../state/reportingLog'
import type { Grid } from '../workbook/grid'
import { arpPeople } from './arpPeople'
import { askedOnce } from './askedOnce'
import { classIndex } from './classIndex'
import { unknownDepartments } from './departmentTree'
import { duplicateIds } from './duplicateIds'
import { keptOfSheet } from './keptSheets'
import { foreignCell } from './ownSheets'
import { headcountSaid } from './plan/columns/headcountSaid'
import { withYears } from './plan/columns/yearAsked'
import { type AllRead, askedOfRead } from './plan/doubts/askedOfRead'
import { farFunding } from './plan/doubts/farFunding'
import { samePeople } from './plan/doubts/samePeople'
import { answersOf, type SheetAnswers } from './plan/known/answers'
import { answerTroubles } from './plan/known/answerTroubles'
import { shapeOf } from './plan/known/shape'
import { planOf } from './plan/planOf'
import { collectedElsewhere } from './plan/tables/collectedElsewhere'
import { isOfCopy, isUnread, provenCopies, sheetKey } from './plan/tables/statedCopies'
import { understand } from './plan/understand'
import { readArp } from './readArp'
import { readAttendance } from './readAttendance'
import { readClasses, type UnreadableClass } from './readClasses'
import { departmentCircles, readDepartments } from './readDepartments'
import { readExternal } from './readExternal'
import type { Reading } from './reading'
import { NO_MEMORY, type ReadMemory } from './readMemory'
import { readOnline } from './readOnline'
import { readReportingLog } from './readReportingLog'
import { departmentOfSheet, readStaff } from './readStaff'
import { rosterOf } from './roster'
import type { ColumnKey } from './schema'
import { readSettings } from './settings/readSettings'
import { type SheetCells, sheetCells } from './sheetCells'
import { sheetTroubles } from './sheetTroubles'
import type { StudyContext } from './studyCells'
import { studyTable } from './studyTable'
import { withSuggestions } from './suggestions'
import { textPool } from './textPool'

/** What the user decides about reading. */
export interface ReadOptions {
  /** What sheets are, whatever their headers say. */
  readonly kinds?: readonly SheetChoice[]
  /** What the user has answered. */
  readonly answers?: readonly ReadingAnswer[]
  /** What was read of the same workbook before. */
  readonly memory?: ReadMemory
}

/**
 * Reads all sheets of a workbook (domain.md §1–3): what they say, and every cell that could not be read. Sheets of one kind
 * are read as one, in the workbook's order.
 */
export async function readDataset(
  grids: readonly Grid[],
  { kinds, answers: given = [], memory = NO_MEMORY }: ReadOptions = {},
): Promise<{ readonly dataset: Dataset; readonly findings: Finding[] }> {
  const own = readReadingSettings(grids.filter(({ file }) => file === grids[0]!.file))
  const answers = [...own.answers, ...given]
  const understood = understand(grids, kinds, answers, memory)
  const findings: Finding[] = [...answerTroubles(own, grids), ...understood.flatMap(({ questions }) => questions)]
  const texts = textPool(grids)
  const found = understood.flatMap(({ grid, tables }) => tables.map((reading) => ({ grid, reading })))
  const isElsewhere = ({ grid, reading }: (typeof found)[number]) =>
    reading.kind === 'reportingLog' && grid.file !== grids[0]!.file
  for (const { grid } of found.filter(isElsewhere))
    findings.push(finding('log-elsewhere', { file: grid.file, sheet: grid.sheet, row: 1, column: null }, {}))
  for (const unread of collectedElsewhere(understood, grids[0]?.file ?? '')) findings.push(unread)
  const read = found.filter((one) => !isElsewhere(one))
  const sheets = read.map(sourceOf)
  const cells = read.map(({ grid, reading }) => sheetCells(grid, reading, texts.tableOf(grid)))
  const of = <Kind extends SheetKind>(kind: Kind): SheetCells<ColumnKey<Kind>>[] =>
    cells.filter(({ reading }) => reading.kind === kind)

  const policy = readSettings(of('settings'), findings)
  const departments: Department[] = of('departments').flatMap((sheet) => readDepartments(sheet, findings))
  const { people: met, questions } = samePeople(
    of('staff').flatMap((sheet, number, all) => {
      const department = all.length > 1 ? departmentOfSheet(sheet.grid.sheet) : ''
      return keptOfSheet(memory, `staff ${number}`, sheet, [department], findings, (told) =>
        readStaff(sheet, told, department),
      )
    }),
    sheets,
    answers,
  )
  // The same people are the same list, so that who has it already need not be given it again.
  const people = memory.kept('people', [met], () => met)
  for (const question of questions) findings.push(question)
  const readable: TrainingClass[] = []
  const unreadable: UnreadableClass[] = []
  for (const [number, sheet] of of('classes').entries()) {
    const some = keptOfSheet(memory, `classes ${number}`, sheet, [policy], findings, (told) =>
      readClasses(sheet, policy, told),
    )
    for (const one of some.classes) readable.push(one)
    for (const one of some.unreadable) unreadable.push(one)
  }
  const classes = memory.kept('classes', [readable], () => readable)
  for (const trouble of sheetTroubles(understood, latestYear(classes))) findings.push(trouble)
  const listed = of('arp').flatMap((sheet, number) =>
    keptOfSheet(memory, `arp ${number}`, sheet, [], findings, (told) => readArp(sheet, told)),
  )
  const arp = await memory.kept('arp', [listed, people], () => arpPeople(listed, people))
  const roster = memory.kept('roster', [people], () => rosterOf(people))
  const index = memory.kept('class index', [classes, unreadable], () => classIndex(classes, unreadable))
  const table = studyTable(cells.reduce((rows, sheet) => rows + (READERS[sheet.reading.kind] ? sheet.slots : 0), 0))
  const attendances = new Map<Grid, number>()
  for (const { grid } of of('attendance')) attendances.set(grid, (attendances.get(grid) ?? 0) + 1)
  cells.forEach((sheet, number) => {
    READERS[sheet.reading.kind]?.({
      cells: sheet,
      sheet: number,
      isOneOfSeveral: (attendances.get(sheet.grid) ?? 0) > 1,
      table,
      roster,
      classes: index,
      rates: policy,
      findings,
      addText: texts.add,
    })
  })
  const studies = table.records()
  const answered = answeredIn(answers)
  const year = policy.year ?? latestYear(classes)
  const { funding, questions: far } = farFunding(policy, people.length, classes, read, answered)
  for (const question of far) findings.push(question)
  const all: AllRead = {
    understood,
    tables: read,
    cells,
    people,
    classes,
    studies,
    policy,
    texts: texts.all(),
    roster,
    index,
    year,
    answered,
  }
  for (const question of askedOfRead(all, findings)) findings.push(question)
  const logs = of('reportingLog')
  const log: ReportingEntry[] = logs.flatMap((sheet) => readReportingLog(sheet, findings))
  const logSeal = sealOf(logs, log, findings)

  const copies = provenCopies(understood, findings, { people, studies, classes })
  const known = understood.map((one) =>
    one.fate === 'read' && copies.has(sheetKey(one.grid))
      ? { ...one, fate: 'turned-away' as const, word: '合计', tables: [] }
      : one,
  )
  const dataset: Dataset = {
    sheets,
    policy: { ...policy, funding },
    people,
    arp: of('arp').length > 0 ? arp : null,
    saidHeadcount: policy.headcount === null ? headcountSaid(understood) : null,
    departments,
    classes,
    studies,
    texts: texts.all(),
    log,
    logSeal,
    answers: own.answers,
    plan: planOf(known, cells, answers, (reading) =>
      classNamed(
        read.findIndex((one) => one.reading === reading),
        studies,
        classes,
      ),
    ),
    summaries: [],
    collected: [],
    foreign: understood.flatMap(({ grid, tables }) =>
      grid.file === grids[0]!.file
        ? (foreignCell(grid, tables.find(({ kind }) => kind === 'reportingLog') ?? null) ?? [])
        : [],
    ),
  }
  const told = [
    ...findings.filter((one) => !(copies.has(sheetKey(one.place)) && (isUnread(one) || isOfCopy(one)))),
    ...duplicateIds(people, sheets),
    ...departmentCircles(departments),
    ...unknownDepartments(departments, people, classes, sheets),
  ]
  return {
    dataset,
    findings: await withSuggestions(withYears(askedOnce(told), understood, classes), people, classes, memory),
  }
}

/** What somebody has answered about each sheet, put together once however many ask. */
function answeredIn(answers: readonly ReadingAnswer[]): (grid: Grid) => SheetAnswers {
  const known = new Map<Grid, SheetAnswers>()
  return (grid) => {
    const answered = known.get(grid) ?? answersOf(answers, grid, shapeOf(grid))
    known.set(grid, answered)
    return answered
  }
}

/** The class of a table's records where its rows name none; null where there is none, or they name several. */
function classNamed(table: number, studies: StudyRecords, classes: readonly TrainingClass[]): string | null {
  const record = studies.sheet.indexOf(table)
  return record < 0 ? null : (classes[studies.trainingClass[record]!]?.name ?? null)
}

/** The seal of the log; a log without one is told. */
function sealOf(
  logs: readonly SheetCells<ColumnKey<'reportingLog'>>[],
  log: readonly ReportingEntry[],
  findings: Finding[],
): LogSeal | null {
  const [sheet] = logs
  if (!sheet) return null
  const seal = readSeal(sheet.grid, sheet.reading.headerRow)
  if (!seal && log.length > 0)
    findings.push(finding('log-unsealed', { file: sheet.grid.file, sheet: sheet.grid.sheet, row: 1, column: 1 }, {}))
  if (seal && seal.version > REPORTING_LOG_VERSION)
    findings.push(finding('log-later', seal.place, { version: seal.version, known: REPORTING_LOG_VERSION }))
  return seal
}

const READERS: { readonly [Kind in SheetKind]?: (context: StudyContext<ColumnKey<Kind>>) => void } = {
  attendance: readAttendance,
  external: readExternal,
  online: readOnline,
}

function sourceOf({ grid, reading }: { readonly grid: Grid; readonly reading: Reading }): SheetSource {
  const { kind, headerRow, columns, found, slots } = reading
  // Of a form of study only what stands in the row of the record has a column there.
  const isThere = (key: string) => kind === 'classes' || slots === null || grid.rows[slots.get(key) ?? -1] === headerRow
  const columnOf = Object.fromEntries(
    Array.from(found, ([key, { number }]) => [key, number] as const).filter(([key]) => isThere(key)),
  )
  return { file: grid.file, sheet: grid.sheet, kind, headerRow, columns, columnOf }
}

function latestYear(classes: readonly TrainingClass[]): number | null {
  return classes.reduce<number | null>(
    (latest, { year }) => (year !== null && year > (latest ?? 0) ? year : latest),
    null,
  )
}
