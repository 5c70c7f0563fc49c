import type { Dataset } from '../../records/dataset'
import { DAY, type Seconds } from '../../records/duration'
import { type Doubt, type NameAnswer, PROPOSAL_KINDS, type Proposal, type ProposedRecord } from '../../records/proposal'
import { CLASS_SOURCE, STUDY_SOURCES, StudyState } from '../../records/studyRecords'
import { SUBJECTS } from '../../records/subject'
import type { OpenYear } from '../openYear'
import { byHours, byRow, disagreement } from './disagreements'
import { doublesIn, standingsOf } from './doubles'
import { findingsByRow, type RowFindings } from './findingsByRow'
import { matcher } from './matching'
import { likelyPeople, writtenName } from './names'
import type { ListsRead } from './readLists'
import { rowKey } from './rowKey'
import { sameStudy, studyName, studyOf } from './sameStudy'
import { staffProposals } from './staffProposals'

/** Of a stay shorter than this part of the hours that it would count for somebody must say that it counts. */
const SHORT = 0.5

/**
 * What is proposed for every row of the lists, in their order (domain.md §7). Nothing of the workbook is changed, and no row is left out:
 * what cannot be taken over is told with its reason. `isOlder`: whether a sheet is of an answer that was sent back again later.
 */
export function proposalsOf(
  opened: OpenYear,
  read: ListsRead,
  names: readonly NameAnswer[],
  isOlder: (file: string, sheet: string) => boolean,
): readonly Proposal[] {
  return [...studyProposals(read, isOlder), ...staffProposals(opened.dataset, read, names)]
}

interface Row {
  readonly record: number
  readonly id: string
  readonly written: string
}

function studyProposals(read: ListsRead, isOlder: (file: string, sheet: string) => boolean): readonly Proposal[] {
  const { joint, grids } = read
  const { dataset } = joint
  const files = new Set(grids.map(({ file }) => file))
  const { studies, sheets } = dataset
  const groups = new Map<string, Row[]>()
  for (let record = 0; record < studies.count; record++) {
    const { file, sheet } = sheets[studies.sheet[record]!]!
    if (!files.has(file)) continue
    const id = rowKey(file, sheet, studies.row[record]!)
    const row = { record, id, written: writtenName(dataset, grids, record) }
    const key = groupKey(dataset, row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const context = contextOf(read, files, isOlder)
  const isOfOlder = ({ record }: Row) => {
    const { file, sheet } = sheets[studies.sheet[record]!]!
    return isOlder(file, sheet)
  }
  return [...groups.values()].flatMap((rows) => {
    const isClass = studies.source[rows[0]!.record] === CLASS_SOURCE
    const parts = isClass ? byHours(dataset, rows, isOfOlder) : byRow(dataset, rows, isOfOlder)
    return parts.map((part) => proposalOf(context, part, disagreement(dataset, part, parts)))
  })
}

/** Rows of one person at one class are one group, of two people who may be meant those of one name; and so are rows of one other study. */
function groupKey(dataset: Dataset, { record, id, written }: Row): string {
  const { studies } = dataset
  if (studies.source[record] !== CLASS_SOURCE) {
    const study = studyOf(dataset, record)
    return (study && studyName(study)) ?? sameStudy(dataset, record) ?? id
  }
  const person = studies.person[record]!
  const who = person >= 0 ? String(person) : written === '' ? id : `${studies.sheet[record]} ${written}`
  return `${who}\n${studies.trainingClass[record]! < 0 ? `in ${studies.sheet[record]}` : studies.trainingClass[record]}`
}

type Context = ReturnType<typeof contextOf>

function contextOf(read: ListsRead, files: ReadonlySet<string>, isOlder: (file: string, sheet: string) => boolean) {
  const { joint } = read
  return {
    read,
    files,
    dataset: joint.dataset,
    judged: standingsOf(joint),
    match: matcher(joint, files),
    doubles: doublesIn(joint, files, isOlder),
    likely: likelyPeople(joint.dataset.people, joint.findings),
    findings: findingsByRow(joint.findings, files),
  }
}

function proposalOf(context: Context, rows: readonly Row[], disagrees: Doubt | null): Proposal {
  const { dataset, read } = context
  const { studies, sheets } = dataset
  // Of several rows the one that counts speaks for all; hours of days added up stand with the first.
  const isAccepted = ({ record }: Row) => studies.state[record] === StudyState.accepted
  const row = rows.find(isAccepted) ?? rows[0]!
  const { file, sheet } = sheets[studies.sheet[row.record]!]!
  const own = rows.filter(({ record }) => studies.sheet[record] === studies.sheet[row.record])
  const numbers = [...new Set(own.map(({ record }) => studies.row[record]!))].sort((a, b) => a - b)
  const person = studies.person[row.record]!
  const stays = numbers.flatMap((one) => read.times.get(rowKey(file, sheet, one))?.stayed ?? [])
  const stayed = stays.length === 0 ? null : stays.reduce((sum, one) => sum + one, 0)
  const record = recordOf(dataset, row.record)
  const doubts = doubtsOf(context, row, record, stayed, disagrees)
  return {
    id: row.id,
    place: { file, sheet, row: numbers[0]!, column: null },
    rows: numbers,
    kind: doubts[0]?.kind ?? 'new',
    doubts,
    written: row.written || (dataset.people[person]?.name ?? context.findings.at(row.id).name),
    person: person < 0 || doubts.some(({ kind }) => kind === 'name') ? null : person,
    record,
    stayed,
  }
}

function recordOf({ studies, texts }: Dataset, record: number): ProposedRecord {
  const seconds = studies.seconds[record]! < 0 ? null : studies.seconds[record]!
  const subject = SUBJECTS[studies.subject[record]! - 1] ?? null
  const source = STUDY_SOURCES[studies.source[record]!]!
  if (source === 'class') {
    const which = studies.trainingClass[record]!
    const confirmed = studies.state[record] !== StudyState.notConfirmed
    return { target: 'attendance', trainingClass: which < 0 ? null : which, seconds, confirmed, subject }
  }
  const [start, end] = [studies.start[record]!, studies.end[record]!]
  return {
    target: source === 'online' ? 'online' : 'external',
    source,
    title: texts[studies.title[record]!] ?? '',
    seconds,
    state: studies.state[record] as StudyState,
    subject,
    year: studies.year[record]! || null,
    start: Number.isNaN(start) ? null : start,
    end: Number.isNaN(end) ? null : end,
  }
}

function doubtsOf(
  context: Context,
  row: Row,
  record: ProposedRecord,
  stayed: Seconds | null,
  disagrees: Doubt | null,
): readonly Doubt[] {
  const { dataset, files } = context
  const { studies, classes } = dataset
  const found = context.findings.at(row.id)
  const doubts: Doubt[] = []
  if (studies.state[row.record] === StudyState.unreadable || found.unreadable.length > 0)
    doubts.push({ kind: 'unreadable', places: found.unreadable })
  const person = studies.person[row.record]!
  if (person < 0 || found.mismatch) doubts.push(nameDoubt(context, row, person, found))
  const own = record.target === 'attendance' && record.trainingClass !== null ? classes[record.trainingClass]! : null
  if (record.target === 'attendance' && (own === null || files.has(own.place.file)))
    doubts.push(classDoubt(context, row, found))
  if (doubts.length === 0) {
    const matched = context.match(row.record)
    if (matched) doubts.push(matched)
    else for (const doubt of doubtsOfNew(context, row, record, stayed)) doubts.push(doubt)
  }
  if (disagrees && !doubts.some(({ kind }) => kind === 'there')) doubts.push(disagrees)
  const rank = ({ kind }: Doubt) => PROPOSAL_KINDS.indexOf(kind)
  return doubts.sort((a, b) => rank(a) - rank(b))
}

function nameDoubt({ dataset, likely }: Context, { written }: Row, person: number, { name }: RowFindings): Doubt {
  const { choices, namesakes } = likely(written || name)
  const all = person < 0 ? choices : [person, ...choices.filter((one) => one !== person)]
  return { kind: 'name', choices: all.filter((one) => dataset.people[one] !== undefined), namesakes }
}

/** The classes that may be meant: by what was like the name, else those held on the day. */
function classDoubt(
  { dataset: { classes, studies, sheets }, read, files }: Context,
  row: Row,
  found: RowFindings,
): Doubt {
  const { file, sheet } = sheets[studies.sheet[row.record]!]!
  const own = classes.flatMap((one, index) => (files.has(one.place.file) ? [] : [{ ...one, index }]))
  const like = own.filter(({ name }) => found.classes.includes(name))
  const at = read.times.get(rowKey(file, sheet, studies.row[row.record]!))?.at ?? null
  const held = own.filter(({ start, end }) => at !== null && start !== null && isWithin(at, start, end ?? start))
  const choices = [...new Set([...like, ...held].map(({ index }) => index))]
  return { kind: 'unknown-class', name: found.className, choices }
}

function doubtsOfNew(context: Context, row: Row, record: ProposedRecord, stayed: Seconds | null): readonly Doubt[] {
  const { dataset, judged, read, doubles, findings } = context
  const { studies, sheets, classes } = dataset
  const { file, sheet } = sheets[studies.sheet[row.record]!]!
  const doubts: Doubt[] = []
  if (record.target === 'attendance' && !record.confirmed) doubts.push({ kind: 'absent' })
  const open = findings.questionsOf(file, sheet)
  if (open) doubts.push({ kind: 'asked', ...open })
  const year = judged.otherYear(row.record)
  if (year !== null) doubts.push({ kind: 'other-year', year })
  const other = doubles(row.record)
  if (other) doubts.push({ kind: 'double', other })
  if (record.target !== 'attendance') return doubts
  const { start, end, hours } = classes[record.trainingClass!]!
  const at = read.times.get(rowKey(file, sheet, studies.row[row.record]!))?.at ?? null
  if (at !== null && start !== null && !isWithin(at, start, end ?? start))
    doubts.push({ kind: 'outside-dates', at, from: start, to: end ?? start })
  const worth = record.seconds ?? hours
  if (stayed !== null && worth !== null && stayed < worth * SHORT)
    doubts.push({ kind: 'short-stay', stayed, hours: worth })
  return doubts
}

function isWithin(at: number, from: number, to: number): boolean {
  const day = (moment: number) => Math.floor(moment / DAY)
  return day(from) <= day(at) && day(at) <= day(to)
}
