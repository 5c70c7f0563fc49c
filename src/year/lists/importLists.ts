import type { Returned } from '../../records/collecting'
import type { Seconds } from '../../records/duration'
import type { Moment } from '../../records/moment'
import type { Person } from '../../records/person'
import { ACCEPTABLE, type Proposal, type ProposalKind, type ProposalTarget } from '../../records/proposal'
import type { Turn } from '../../run'
import type { Grid } from '../../workbook/grid'
import { withCells, withRowsBelow } from '../../workbook/gridChange'
import type { Layout } from '../../workbook/layout'
import type { Run } from '../../workbook/workbook'
import { answeredChanges } from '../collecting/answered'
import { readReturned, sheetKey } from '../collecting/readReturned'
import { withSuperseded } from '../collecting/superseded'
import { computeYear, type OpenYear } from '../openYear'
import { gridsAfter, type StepBook, writeStep } from '../writeStep'
import { planRows, type RowsPlan } from './planRows'
import { proposalsOf } from './proposals'
import { type ListAnswers, type ListsRead, type ReadSheets, readLists } from './readLists'
import { rowKey } from './rowKey'
import { HEAD_ROW, templateOf } from './rowTarget'
import { studyName } from './sameStudy'

/** Lists read, with what is proposed for each of their rows. */
export interface ListsProposed {
  readonly opened: OpenYear
  readonly read: ListsRead
  readonly proposals: readonly Proposal[]
  /** Collection workbooks among the lists. */
  readonly returned: readonly Returned[]
}

/** Reads lists beside an opened workbook and says what to do with their rows; writes nothing. Files must bear names of their own. */
export async function proposeLists(
  opened: OpenYear,
  grids: readonly Grid[],
  answers: ListAnswers,
  read: ReadSheets,
  turn?: Turn,
): Promise<ListsProposed> {
  const came = readReturned(opened, grids, answers.saved ?? new Map())
  const readings = [...came.readings, ...answers.readings]
  const lists = await readLists(opened, came.grids, { ...answers, readings }, read, turn)
  const isOlder = (file: string, sheet: string) => came.superseded.has(sheetKey(file, sheet))
  const proposals = withSuperseded(proposalsOf(opened, lists, answers.names, isOlder), came.superseded)
  return { opened, read: lists, proposals, returned: came.returned }
}

/** Which proposals are taken: by their kinds, and line by line, where the line has the last word. */
export interface Accepted {
  readonly kinds: ReadonlySet<ProposalKind>
  /** By `Proposal.id`. */
  readonly lines: ReadonlyMap<string, boolean>
}

/** Only what leaves no doubt. */
export const CERTAIN: Accepted = { kinds: new Set(['new']), lines: new Map() }

/** Whether a proposal can be taken at all. */
export function isAcceptable({ kind }: Proposal): boolean {
  return ACCEPTABLE.has(kind)
}

/**
 * The proposals that are taken. Of a row with several doubts each must be taken; of rows that tell of one thing a kind takes the first, and
 * none where a line has chosen: nothing is counted twice but by a line.
 */
export function acceptedOf(proposals: readonly Proposal[], { kinds, lines }: Accepted): readonly Proposal[] {
  const chosen = new Set(proposals.flatMap((one) => (lines.get(one.id) ? [oneThing(one)] : [])))
  return proposals.filter((proposal) => {
    if (!isAcceptable(proposal)) return false
    const line = lines.get(proposal.id)
    if (line !== undefined) return line
    const key = oneThing(proposal)
    if (key !== null && chosen.has(key)) return false
    const said = proposal.doubts.length === 0 ? [proposal.kind] : proposal.doubts.map(({ kind }) => kind)
    const isTaken = said.every((kind) => kinds.has(kind))
    if (isTaken && key !== null) chosen.add(key)
    return isTaken
  })
}

/** What rows have in common that say different hours of one person at one class, or tell of one other study; null for all others. */
function oneThing({ doubts, person, record }: Proposal): string | null {
  if (person === null || record.target === 'staff') return null
  const disagrees = doubts.some(({ kind }) => kind === 'disagrees')
  if (record.target === 'attendance') return disagrees ? `${person} ${record.trainingClass}` : null
  // Rows that say the same of a cell change it but once.
  if (!disagrees && doubts.some(({ kind }) => kind === 'contradicts')) return null
  const { title, start, year } = record
  return studyName({ person, isOnline: record.target === 'online', title, start, year: year ?? 0 })
}

/** A person's hours that count, before and after. */
export interface PersonHours {
  readonly person: Person
  readonly before: Seconds
  readonly after: Seconds
}

/** What taking proposals would do, counted by the rules from the sheets as they would be. */
export interface ImportPreview {
  readonly plan: RowsPlan
  readonly taken: readonly Proposal[]
  /** Accepted ones that cannot be taken: no sheet can hold them so that they are read again as they are meant. */
  readonly left: readonly Proposal[]
  /** Whose hours change, and who is new, in the order of 人员. */
  readonly people: readonly PersonHours[]
  readonly after: OpenYear
}

/**
 * Plans the accepted proposals and reads the sheets as they would be: what would not be read again as it is meant is left out.
 */
export async function previewImport(
  lists: ListsProposed,
  accepted: readonly Proposal[],
  now: Moment,
  read: ReadSheets,
  turn: Turn = async () => {},
): Promise<ImportPreview> {
  const { opened } = lists
  const tryOut = async (taken: readonly Proposal[]) => {
    const plan = planRows(opened, lists.read, taken, now)
    const held = taken.filter(({ id }) => !plan.unheld.has(id))
    const grids = sheetsAfter(opened.grids, plan)
    const after = await computeYear(await read(grids, []), grids, opened.statistics?.year ?? null, turn)
    const isRead = readAgain(opened, after, plan)
    const misread = new Set(held.filter((one) => !isRead(one)).map(({ id }) => id))
    return { plan, held, after, misread }
  }
  let tried = await tryOut(accepted)
  if (tried.misread.size > 0) tried = await tryOut(accepted.filter(({ id }) => !tried.misread.has(id)))
  const { held, after } = tried
  const changes = [...tried.plan.changes, ...answeredChanges(opened, lists.returned, now)]
  const plan: RowsPlan = { ...tried.plan, changes }
  const taken = new Set(held.map(({ id }) => id))
  return { plan, taken: held, left: accepted.filter(({ id }) => !taken.has(id)), people: hoursOf(opened, after), after }
}

/** Writes what a preview has shown, in one step that can be taken back as one. Throws as `writeStep` does. */
export async function writeImport(
  book: StepBook,
  opened: OpenYear,
  { made, changes }: RowsPlan,
  run?: Run,
): Promise<void> {
  const sheets = made.length === 0 ? [] : await layoutsOf(made)
  await writeStep(book, opened, { sheets, changes }, run)
}

/** The empty sheets that are made, each with our column behind the others. */
async function layoutsOf(made: RowsPlan['made']): Promise<readonly Layout[]> {
  const { templateLayouts } = await import('../../sample/template')
  const templates = templateLayouts()
  return made.map(({ kind, sheet }) => {
    const template = templates.find((one) => one.sheet === templateOf(kind).name)!
    return { ...template, sheet, columnWidths: [...template.columnWidths, ORIGIN_WIDTH] }
  })
}

const ORIGIN_WIDTH = 36

function sheetsAfter(grids: readonly Grid[], { made, changes }: RowsPlan): readonly Grid[] {
  const file = grids[0]?.file ?? ''
  return gridsAfter([...grids, ...made.map(({ kind, sheet }) => madeGrid(file, sheet, kind))], changes)
}

function madeGrid(file: string, sheet: string, kind: ProposalTarget): Grid {
  const empty: Grid = {
    file,
    sheet,
    hidden: false,
    rows: new Int32Array(0),
    columns: [],
    texts: [],
    merges: [],
    date1904: false,
  }
  return withCells(
    withRowsBelow(empty, [HEAD_ROW]),
    templateOf(kind).headings.map((text, index) => ({
      row: HEAD_ROW,
      column: index + 1,
      cell: { kind: 'text', text } as const,
    })),
  )
}

/** Tells whether a row is read again as what it was in its list: the same person, class and hours, counting as it did there. */
function readAgain(opened: OpenYear, after: OpenYear, { placed }: RowsPlan): (proposal: Proposal) => boolean {
  const file = opened.grids[0]?.file ?? ''
  const { people, studies, sheets } = after.dataset
  const added = new Set([...placed.values()].map(({ sheet, row }) => rowKey(file, sheet, row)))
  const records = new Map<string, number>()
  for (let record = 0; record < studies.count; record++) {
    const source = sheets[studies.sheet[record]!]!
    const key = rowKey(source.file, source.sheet, studies.row[record]!)
    if (added.has(key)) records.set(key, record)
  }
  const staff = new Set(people.map(({ place }) => rowKey(place.file, place.sheet, place.row)))
  return ({ id, record, person }) => {
    const at = placed.get(id)
    if (!at) return true
    const key = rowKey(file, at.sheet, at.row)
    if (record.target === 'staff') return staff.has(key)
    const index = records.get(key)
    if (index === undefined || studies.person[index] !== person) return false
    if ((record.seconds ?? -1) !== studies.seconds[index]) return false
    if (record.target === 'attendance') return studies.trainingClass[index] === record.trainingClass
    const start = studies.start[index]!
    const isSameDay = record.start === null || Number.isNaN(start) || isDay(start, record.start)
    return studies.state[index] === record.state && isSameDay
  }
}

const isDay = (a: number, b: number) => Math.floor(a / 86_400) === Math.floor(b / 86_400)

function hoursOf(before: OpenYear, after: OpenYear): readonly PersonHours[] {
  const keyOf = ({ place }: Person) => rowKey(place.file, place.sheet, place.row)
  const indexes = new Map(before.dataset.people.map((person, index) => [keyOf(person), index]))
  return after.dataset.people.flatMap((person, index): PersonHours[] => {
    const old = indexes.get(keyOf(person))
    const was = old === undefined ? 0 : (before.statistics?.people.counted[old] ?? 0)
    const is = after.statistics?.people.counted[index] ?? 0
    return old === undefined || was !== is ? [{ person, before: was, after: is }] : []
  })
}

/** How many proposals there are of each kind, in the order of the kinds. */
export function countsOf(proposals: readonly Proposal[]): ReadonlyMap<ProposalKind, number> {
  const counts = new Map<ProposalKind, number>()
  for (const { kind } of proposals) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
