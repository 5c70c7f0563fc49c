import { SOURCE_WORDS, SUBJECT_WORDS } from '../input/cells/words'
import { compact, plain, titleKey } from '../input/plainText'
import { settingNamed } from '../input/settings/settingNames'
import { SETTING_FIELDS, settingOf } from '../input/settings/settings'
import { withSuggestions } from '../input/suggestions'
import type { AssumedRecord, Assumption, AssumptionTrouble } from '../records/assumption'
import { finding } from '../records/finding'
import { isoMoment } from '../records/moment'
import { DEFAULT_POLICY, type Policy, type SettingField } from '../records/policy'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import { SUBJECTS, type Subject } from '../records/subject'
import { LANGUAGES } from '../text/say'
import { classMark } from '../text/whatIfText'
import { wordsFor } from '../text/wordsFor'
import { findPerson } from './findPerson'
import type { ComputedYear } from './openYear'
import { namedSetting, settingName } from './settingEntry'
import { typedHours } from './typedHours'
import { pendingRecords } from './whatIf'

/** What words assume, or why they assume nothing. */
export type ReadAssumption = { readonly assumption: Assumption } | { readonly trouble: AssumptionTrouble }

/**
 * Reads an assumption in the manual's words: `张三(00101)+16学时外部培训`, `张三+保密教育`, `实施:保密教育`, `参会:保密教育`, `审核通过:全部`,
 * `年度学时要求=80`; the words in front of the colon in English, too. Nothing is guessed: what is not understood is named, with
 * what may have been meant.
 */
export async function readAssumption(year: ComputedYear, text: string): Promise<ReadAssumption> {
  const words = plain(text)
  const [, keyword, about] = /^([^:=+]+?)\s*:\s*(.+)$/s.exec(words) ?? []
  const kind = keyword === undefined ? undefined : KEYWORDS.get(compact(keyword))
  if (kind === 'approved') return readApproval(year, about!)
  if (kind) {
    const found = classNamed(year, about!)
    if (typeof found === 'number') return { assumption: { kind, trainingClass: found } }
    return { trouble: found ?? (await noClass(year, about!)) }
  }
  const [, name, value] = /^([^=+]+)=(.*)$/s.exec(words) ?? []
  if (name !== undefined) return assumedSetting(name.trim(), value!.trim())
  const [, who, what] = /^([^+]*)\+(.+)$/s.exec(words) ?? []
  return who === undefined ? { trouble: { code: 'form', args: { text } } } : readRecord(year, who.trim(), what!.trim())
}

/** Reads several; the first that is not understood, with its words, otherwise. What contradicts itself assumes nothing. */
export async function readAssumptions(
  year: ComputedYear,
  texts: readonly string[],
): Promise<
  { readonly assumptions: readonly Assumption[] } | { readonly text: string; readonly trouble: AssumptionTrouble }
> {
  const assumptions: Assumption[] = []
  for (const text of texts) {
    const read = await readAssumption(year, text)
    if ('trouble' in read) return { text, trouble: read.trouble }
    const { assumption } = read
    if (
      assumption.kind === 'setting' &&
      assumptions.some(
        (one) => one.kind === 'setting' && one.field === assumption.field && one.value !== assumption.value,
      )
    )
      return { text, trouble: { code: 'twice', args: { name: assumption.name } } }
    assumptions.push(assumption)
  }
  return { assumptions }
}

/** A setting by its name and what it shall say, or why that cannot be tried. */
export function assumedSetting(name: string, value: string): ReadAssumption {
  const named = settingNamed(name)
  if (named && READING.has(named.field)) return { trouble: { code: 'reading-setting', args: { name } } }
  const entered = namedSetting(name, value)
  if ('wrong' in entered && entered.wrong === 'name') {
    const known = assumableSettings().map(settingName)
    const near = known.filter((one) => compact(one).includes(compact(name)))
    return { trouble: { code: 'setting', args: { text: name, known: near.length > 0 ? near : known } } }
  }
  if ('wrong' in entered) return { trouble: { code: 'value', args: { name, text: value } } }
  if (value === '') return { trouble: { code: 'value', args: { name, text: '' } } }
  return { assumption: { kind: 'setting', field: entered.wanted.field, name: entered.name, value } }
}

/** The settings that change figures when they are tried: no names, no days, and none that decides how sheets are read. */
export function assumableSettings(): readonly SettingField[] {
  return SETTING_FIELDS.filter((field) => {
    const { meaning } = settingOf(field)
    const isName = meaning === 'text' && typeof DEFAULT_POLICY[field as keyof Policy] === 'string'
    return !READING.has(field) && meaning !== 'date' && !isName
  })
}

const KEYWORDS: ReadonlyMap<string, 'held' | 'attended' | 'approved'> = new Map([
  ['实施', 'held'],
  ['已实施', 'held'],
  ['held', 'held'],
  ['参会', 'attended'],
  ['attended', 'attended'],
  ['审核通过', 'approved'],
  ['approved', 'approved'],
])

const ALL = new Set(['全部', '所有', 'all'])

/** What decides which year is looked at, and how rows are read: the figures hang on more than the policy there. */
const READING: ReadonlySet<SettingField> = new Set(['year', 'secondsPerDay', 'secondsPerLesson', 'moneyUnit'])

async function readApproval(year: ComputedYear, about: string): Promise<ReadAssumption> {
  if (ALL.has(compact(about))) return { assumption: { kind: 'approved', of: { all: true } } }
  const named = year.dataset.sheets.find(({ sheet }) => compact(sheet) === compact(about))
  if (named) return { assumption: { kind: 'approved', of: { file: named.file, sheet: named.sheet } } }
  const found = findPerson(year.dataset, about)
  if ('person' in found) return { assumption: { kind: 'approved', of: found } }
  if ('candidates' in found) return { trouble: { code: 'namesakes', args: { text: about, ...found } } }
  const sheets = pendingRecords(year).flatMap(({ of }) => ('sheet' in of ? [of.sheet] : []))
  const near = await nearPeople(year, about, found.near)
  return { trouble: { code: 'pending', args: { text: about, sheets, near } } }
}

async function readRecord(year: ComputedYear, who: string, what: string): Promise<ReadAssumption> {
  const found = findPerson(year.dataset, who)
  if ('candidates' in found) return { trouble: { code: 'namesakes', args: { text: who, ...found } } }
  if ('near' in found)
    return { trouble: { code: 'person', args: { text: who, near: await nearPeople(year, who, found.near) } } }
  const { person } = found
  for (let at = 0; at < what.length; at++) {
    const [hours, rest] = [what.slice(0, at).trim(), what.slice(at).trim()]
    const study = studyNamed(year, rest)
    if (study === undefined) continue
    return 'trouble' in study ? study : withHours(year, { kind: 'record', person, ...study }, hours)
  }
  const rest = what.replace(/^[\d.]+\s*(?:个?(?:学时|小时|课时|hours?|h))?\s*/i, '')
  const text = rest === '' ? what : rest
  const sources = STUDY_SOURCES.filter((source) => source !== 'class').map(
    (source) => wordsFor('zh-CN').sources[source],
  )
  const near = await nearClasses(year, text)
  return { trouble: { code: 'what', args: { text, sources, near } } }
}

type Study = Pick<AssumedRecord, 'source' | 'trainingClass' | 'subject'>

/** A source or a class of the year, with its 科目类别 in front where it is said; undefined where it is none. */
function studyNamed(year: ComputedYear, text: string): Study | { readonly trouble: AssumptionTrouble } | undefined {
  const source = SOURCE_WORDS(text) ?? SOURCE_NAMES.get(compact(text))
  if (source === 'class') return { trouble: { code: 'which-class', args: { source: text } } }
  if (source) return { source, trainingClass: null }
  const trainingClass = classNamed(year, text)
  if (typeof trainingClass === 'number') return { source: 'class', trainingClass }
  if (trainingClass) return { trouble: trainingClass }
  for (let length = 2; length < text.length; length++) {
    const subject = subjectNamed(text.slice(0, length))
    const study = subject && studyNamed(year, text.slice(length).trim())
    if (study) return 'trouble' in study ? study : { ...study, subject }
  }
  return undefined
}

function subjectNamed(text: string): Subject | undefined {
  return (
    SUBJECT_WORDS(text) ??
    SUBJECTS.find((subject) =>
      LANGUAGES.some((language) => compact(wordsFor(language).sources[subject]) === compact(text)),
    )
  )
}

function withHours(year: ComputedYear, record: Omit<AssumedRecord, 'seconds'>, text: string): ReadAssumption {
  if (text === '' && record.trainingClass !== null) return { assumption: { ...record, seconds: null } }
  const seconds = typedHours(year.dataset.policy, text)
  return seconds === null ? { trouble: { code: 'hours', args: { text } } } : { assumption: { ...record, seconds } }
}

const SOURCE_NAMES: ReadonlyMap<string, StudySource> = new Map(
  LANGUAGES.flatMap((language) =>
    STUDY_SOURCES.map((source) => [compact(wordsFor(language).sources[source]), source] as const),
  ),
)

/** A class of the year by its name, of several of one name with its code or first day in brackets; undefined where there is none. */
function classNamed({ dataset, statistics }: ComputedYear, text: string): number | AssumptionTrouble | undefined {
  const { classes } = dataset
  const named = (name: string) =>
    classes.flatMap((one, index) =>
      one.year === statistics.year && titleKey(one.name) === titleKey(name) ? [index] : [],
    )
  const whole = named(text)
  if (whole.length === 1) return whole[0]!
  if (whole.length > 1)
    return { code: 'classes-alike', args: { text, candidates: whole.map((index) => classMark(dataset, index)) } }
  const [, name, mark] = /^(.+)\(([^()]+)\)$/s.exec(text) ?? []
  if (name === undefined) return undefined
  const marked = named(name).filter((index) => {
    const { code, start, plannedStart } = classes[index]!
    const days = [start, plannedStart].flatMap((one) => (one === null ? [] : [isoMoment(one).slice(0, 10)]))
    return [code, ...days].some((one) => compact(one) === compact(mark!))
  })
  return marked.length === 1 ? marked[0]! : undefined
}

/** A class of the year by what somebody calls it. */
export async function classMeant(year: ComputedYear, text: string): Promise<number | AssumptionTrouble> {
  return classNamed(year, text) ?? (await noClass(year, text))
}

async function noClass(year: ComputedYear, text: string): Promise<AssumptionTrouble> {
  return { code: 'class', args: { text, year: year.statistics.year, near: await nearClasses(year, text) } }
}

/** So many near names are offered. */
const NEAR = 5

async function nearClasses({ dataset, statistics }: ComputedYear, text: string): Promise<readonly string[]> {
  const ours = dataset.classes.filter(({ year }) => year === statistics.year)
  const key = titleKey(text)
  const holding = ours.filter(({ name }) => titleKey(name).includes(key)).map(({ name }) => name)
  if (holding.length > 0) return [...new Set(holding)].slice(0, NEAR)
  const [told] = await withSuggestions([finding('unknown-class', null, { name: text, suggestions: [] })], [], ours)
  return told?.code === 'unknown-class' ? told.args.suggestions : []
}

async function nearPeople(
  { dataset }: ComputedYear,
  text: string,
  near: readonly string[],
): Promise<readonly string[]> {
  if (near.length > 0) return near
  const name = text.replace(/\(.*\)$/, '')
  const [told] = await withSuggestions(
    [finding('unknown-person', null, { name, id: '', suggestions: [] })],
    dataset.people,
    [],
  )
  return told?.code === 'unknown-person' ? told.args.suggestions : []
}
