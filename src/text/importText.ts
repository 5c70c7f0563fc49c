import type { Dataset } from '../records/dataset'
import type { Seconds } from '../records/duration'
import { calendarDate, isoMoment, type Moment } from '../records/moment'
import type { Doubt, FieldValue, Proposal } from '../records/proposal'
import { type StudySource, StudyState } from '../records/studyRecords'
import { columnLetters, type Place, placeName } from '../workbook/address'
import { decimalHours } from './amounts'
import { choiceText } from './choiceText'
import { importEn } from './en/importing'
import type { ImportWords } from './importWords'
import type { Language } from './say'
import { wordsFor } from './wordsFor'
import { importZhCN } from './zhCN/importing'

const WORDS = { 'zh-CN': importZhCN, en: importEn } as const satisfies Record<Language, ImportWords>

/** What 导入 says in a language. */
export function importWordsFor(language: Language): ImportWords {
  return WORDS[language]
}

/** What the sentences about a proposal need to know besides it. */
export interface ImportTextContext {
  readonly language: Language
  /** Of the workbook that is imported into. */
  readonly dataset: Dataset
  /** The heading of a column by its key. */
  readonly heading: (target: Proposal['record']['target'], key: string) => string
}

/** As what the rows that are taken count as soon as they are written: a sentence for each kind that does. */
export function countsAtOnce(taken: readonly Proposal[], language: Language): readonly string[] {
  const words = importWordsFor(language)
  const say = words.countsAtOnce
  const doubled = taken.filter(({ doubts }) => doubts.some(({ kind }) => kind === 'double')).length
  const added = taken.flatMap(({ doubts, record }) =>
    doubts.some(({ kind }) => kind === 'contradicts') ? [] : [record],
  )
  return [
    ...(added.some((one) => one.target === 'attendance' && one.confirmed) ? [say.attendance] : []),
    ...(added.some((one) => one.target === 'external' && one.state === StudyState.accepted) ? [say.external] : []),
    ...(doubled > 0 ? [words.doubled(doubled)] : []),
  ]
}

/** Whom a proposal is about: `张三 00101`, as the list writes it where nobody is sure. */
export function proposalWho(
  { person, written, record }: Proposal,
  { dataset }: Pick<ImportTextContext, 'dataset'>,
): string {
  if (person !== null) return personText(dataset, person)
  return record.target === 'staff' ? `${record.name} ${record.id}`.trim() : written
}

/** A person of the workbook as told to somebody who chooses. */
export function personText({ people }: Dataset, index: number): string {
  const { name, id, department } = people[index]!
  return [name, id || department].filter((part) => part !== '').join(' ')
}

/** What a proposal is about: the class, or the title with its day, and the hours. */
export function proposalWhat({ record }: Proposal, { dataset, language }: ImportTextContext): string {
  const { catalogue, say } = { catalogue: wordsFor(language), say: importWordsFor(language) }
  if (record.target === 'staff') return record.department
  const hours = record.seconds === null ? '' : `${decimalHours(record.seconds)} ${catalogue.units.hours}`
  if (record.target === 'attendance') {
    const name = record.trainingClass === null ? '' : dataset.classes[record.trainingClass]!.name
    return [name, hours || say.ofClass].filter((part) => part !== '').join('，')
  }
  const day = record.start === null ? '' : dayText(record.start)
  return [record.title, catalogue.sources[record.source], day, hours].filter((part) => part !== '').join('，')
}

const dayText = (moment: Moment) => isoMoment(moment, false)

/** A moment with its hour, where it has one. */
function momentText(moment: Moment): string {
  const { hour, minute } = calendarDate(moment)
  return isoMoment(moment, hour > 0 || minute > 0)
}

/** What would be done, in a sentence; what is doubtful is said by `doubtText`. */
export function outcomeText(
  { kind, record, rows }: Proposal,
  { language }: Pick<ImportTextContext, 'language'>,
): string {
  const say = importWordsFor(language)
  const isRepeated = rows.length > 1 && (record.target === 'external' || record.target === 'online')
  return kind === 'new' ? say.outcome.add(say.targets[record.target], isRepeated) : say.kinds[kind]
}

/** A doubt in a sentence. */
export function doubtText(doubt: Doubt, proposal: Proposal, context: ImportTextContext): readonly string[] {
  const { language, dataset } = context
  const say = importWordsFor(language)
  const people = (choices: readonly number[]) => choices.map((choice) => personText(dataset, choice))
  switch (doubt.kind) {
    case 'unreadable':
      return [say.doubts.unreadable(doubt.places.map(placeName).join('、') || placeName(proposal.place))]
    case 'asked':
      return [
        say.doubts.asked(
          doubt.choices.map((choice) => choiceText(choice, wordsFor(language))),
          doubt.columns.map(({ column, heading }) => [columnLetters(column), heading] as const),
        ),
      ]
    case 'unknown-class':
      return [
        say.doubts.unknownClass(
          doubt.name,
          doubt.choices.map((choice) => dataset.classes[choice]!.name),
        ),
      ]
    case 'name':
      return [(doubt.namesakes ? say.doubts.namesakes : say.doubts.name)(proposal.written, people(doubt.choices))]
    case 'there':
      return [say.outcome.there(placeText(doubt.place, context))]
    case 'contradicts':
      return doubt.changes.map(({ key, place, before, after }) =>
        say.outcome.change(
          context.heading(proposal.record.target, key),
          valueText(before, language),
          valueText(after, language),
          placeText(place, context),
        ),
      )
    case 'absent':
      return [say.outcome.absent]
    case 'other-year':
      return [say.doubts.otherYear(doubt.year)]
    case 'outside-dates':
      return [say.doubts.outsideDates(momentText(doubt.at), dayText(doubt.from), dayText(doubt.to))]
    case 'disagrees':
      return doubt.others.map(({ place, seconds }) =>
        say.doubts.disagrees(valueText({ seconds }, language), placeText(place, context)),
      )
    case 'superseded':
      return [say.doubts.superseded(doubt.newer)]
    case 'double':
      return [say.doubts.double(placeText(doubt.other, context))]
    case 'short-stay':
      return [say.doubts.shortStay(hoursText(doubt.stayed, language), hoursText(doubt.hours, language))]
  }
}

/** A place of the workbook, or of a list with the list's name before it. */
function placeText(place: Place, { dataset }: Pick<ImportTextContext, 'dataset'>): string {
  const isOurs = dataset.sheets.some(({ file }) => file === place.file)
  return isOurs ? placeName(place) : `${place.file}：${placeName(place)}`
}

function hoursText(seconds: Seconds, language: Language): string {
  return `${decimalHours(seconds)} ${wordsFor(language).units.hours}`
}

function valueText(value: FieldValue, language: Language): string {
  const say = importWordsFor(language)
  if ('seconds' in value) return value.seconds === null ? say.nothing : hoursText(value.seconds, language)
  if ('moment' in value) return value.moment === null ? say.nothing : momentText(value.moment)
  if ('yes' in value) return value.yes ? say.yes : say.no
  if ('state' in value) {
    const { accepted, pending, rejected } = StudyState
    if (value.state === accepted) return say.reviews.accepted
    return value.state === pending
      ? say.reviews.pending
      : value.state === rejected
        ? say.reviews.rejected
        : say.reviews.other
  }
  const { sources } = wordsFor(language)
  return value.text in sources ? sources[value.text as StudySource] : value.text || say.nothing
}
