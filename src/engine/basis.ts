import type { BasisLine, ClassStanding, PersonStanding } from '../records/basis'
import type { Dataset } from '../records/dataset'
import { HOUR, type Seconds } from '../records/duration'
import type { HeldBy } from '../records/heldBy'
import { type KeptHours, keptText } from '../records/keptHours'
import { WAN } from '../records/money'
import type { Policy, SettingField } from '../records/policy'
import { RULE_PACKS } from '../records/rulePacks/rulePacks'
import { CATEGORIES } from '../records/subject'
import type { TrainingClass } from '../records/trainingClass'
import { CLASS_WORDS, PERSON_WORDS } from '../state/basis'
import { numberedText, readNumbered } from '../state/numberedRows'
import { byGroupText, categoriesText, groupsText, UNNAMED_TEXT } from '../state/ruleTexts'
import { readStandingText, standingText } from '../state/standingText'
import { notRequired } from './annualSummary'
import { countedRows } from './countedRows'
import { isHeldToYears } from './demands'
import type { Statistics } from './statistics'

/*
 * What the lines of 数据底稿 mean: made when a summary is saved, and understood again when its figures have changed since.
 */

/** The settings that figures hang on, and what each is worth in its line; null where nothing is set. */
const SETTINGS = {
  headcount: ({ headcount }) => headcount,
  funding: ({ funding }) => (funding === null ? null : funding / WAN),
  personTimes: ({ personTimes }) => personTimes,
  backboneShare: ({ backboneShare }) => backboneShare / 100,
  requiredSeconds: ({ requiredSeconds }) => requiredSeconds / HOUR,
  measure: ({ measure }) => (measure === 'effective' ? 1 : 0),
  pack: ({ pack }) => RULE_PACKS.findIndex(({ id }) => id === pack),
  newHires: ({ newHires }) => (newHires === 'required' ? 1 : 0),
  professionalShare: ({ professionalShare }) => (professionalShare === null ? null : professionalShare / 100),
  leavers: ({ leavers }) => (leavers === null ? null : leavers === 'required' ? 1 : 0),
  ...Object.fromEntries(
    CATEGORIES.map((category) => [
      `cap:${category}`,
      ({ caps }: Policy) => (caps[category] === null ? null : caps[category] / HOUR),
    ]),
  ),
} as Readonly<Record<BasisSetting, (policy: Policy) => number | null>>

/** The settings that are kept as texts, and what each says; '' for nothing. */
const TEXTS = {
  groups: ({ groups }) => groupsText(groups),
  minima: ({ minima }) => categoriesText(minima),
  groupMinima: ({ groupMinima }) => byGroupText(groupMinima),
  groupCaps: ({ groupCaps }) => byGroupText(groupCaps),
  unnamedSubject: ({ unnamedSubject }) => (unnamedSubject === null ? '' : UNNAMED_TEXT[unnamedSubject]),
} as const satisfies Partial<Record<SettingField, (policy: Policy) => string>>

export type BasisText = keyof typeof TEXTS

export const BASIS_TEXTS = Object.keys(TEXTS) as readonly BasisText[]

/** What a setting that names hours or a choice says; '' for nothing. */
export function settingText(policy: Policy, field: BasisText): string {
  return TEXTS[field](policy)
}

export type BasisSetting = Extract<
  SettingField,
  | 'headcount'
  | 'funding'
  | 'personTimes'
  | 'backboneShare'
  | 'requiredSeconds'
  | 'measure'
  | 'leavers'
  | 'pack'
  | 'newHires'
  | 'professionalShare'
  | `cap:${string}`
>

export const BASIS_SETTINGS = Object.keys(SETTINGS) as readonly BasisSetting[]

/** What a setting is worth, in the unit of its line: people, 万元, times, percent, hours; of a choice 1 or 0; of 考核办法 its place in `RULE_PACKS`, where new ones go last. */
export function settingWorth(policy: Policy, field: BasisSetting): number | null {
  return SETTINGS[field](policy)
}

/** How a person stands to the requirement; null for somebody who is not of the year's staff. */
export function personStanding(
  dataset: Dataset,
  { people }: Pick<Statistics, 'people'>,
  isOfStaff: (person: number) => boolean,
  person: number,
): PersonStanding | null {
  if (person < 0 || !isOfStaff(person)) return null
  const why = notRequired(dataset, people, person)
  return (why ?? (people.reached[person] === 1 ? 'counts' : 'below-requirement')) as PersonStanding
}

/** What decides with a person's rows, as far as the rules ask for it. */
export function heldBy(
  { policy, people }: Dataset,
  { people: hours }: Pick<Statistics, 'people'>,
  person: number,
): HeldBy {
  const { group, rank } = people[person]!
  const { groups, groupMinima, groupCaps, leading, orDays } = policy
  const isByGroup = [groups, groupMinima, groupCaps].some((of) => Object.keys(of).length > 0)
  const isOfYears = isHeldToYears(policy, people[person]!)
  return {
    group: isByGroup ? keptText(group) : null,
    rank: leading === null ? null : keptText(rank),
    years: hours.ofYears(person),
    perYear: hours.perYear(person),
    yearsDays: isOfYears && orDays !== null ? (hours.days(person)?.came ?? null) : null,
  }
}

export function classStanding({ approval, implemented }: TrainingClass): ClassStanding {
  if (approval === 'refused') return 'refused'
  return implemented ? 'counts' : 'not-implemented'
}

/** The lines of a year as its data gives them now. `settingName` is what 设置 calls a setting. */
export function basisLines(
  dataset: Dataset,
  statistics: Statistics,
  settingName: (field: SettingField) => string,
): readonly BasisLine[] {
  const { year, execution, people: hours, judged } = statistics
  const { policy, people, log } = dataset
  const line = (kind: BasisLine['kind'], given: Partial<BasisLine>): BasisLine => ({ ...BLANK, year, kind, ...given })
  const titles = new Map<string, { readonly number: number; readonly seconds: Seconds | null }>()
  const add = (title: string, number: number, seconds: Seconds | null) => {
    const found = titles.get(title)
    if (found) return found
    const added = { number, seconds }
    titles.set(title, added)
    return added
  }
  const classes = execution.rows.map(({ trainingClass }, index) => {
    const { name, code, hours: seconds, plannedPeople } = trainingClass
    const [number, title] = [index + 1, keptText(name)]
    add(title, number, seconds)
    const standing = CLASS_WORDS[classStanding(trainingClass)]
    return line('class', { number, name: title, id: keptText(code), standing, value: plannedPeople, seconds })
  })
  const others: BasisLine[] = []
  const rowsOf = (kept: KeptHours): BasisLine['rows'] =>
    Object.fromEntries(
      Object.entries(kept).map(([source, of]) => [
        source,
        numberedText(of, ({ title, seconds }) => {
          const next = classes.length + others.length + 1
          const found = add(title, next, seconds)
          if (found.number === next) others.push(line('title', { number: next, name: title, seconds }))
          return found
        }),
      ]),
    )
  const staff = hours.staff.map((person) => {
    const { id, name, department } = people[person]!
    return line('person', {
      name: keptText(name),
      id: keptText(id),
      department: keptText(department),
      standing: standingText(
        PERSON_WORDS[personStanding(dataset, statistics, () => true, person)!],
        heldBy(dataset, statistics, person),
      ),
      seconds: hours.counted[person]!,
      rows: rowsOf(countedRows(dataset, judged, person)),
    })
  })
  return [
    ...BASIS_SETTINGS.map((field) =>
      line('setting', { id: field, name: settingName(field), value: settingWorth(policy, field) }),
    ),
    ...BASIS_TEXTS.map((field) =>
      line('setting', { id: field, name: settingName(field), standing: settingText(policy, field) }),
    ),
    line('log', { value: log.length }),
    ...classes,
    ...others,
    ...staff,
  ]
}

const BLANK: Omit<BasisLine, 'year' | 'kind'> = {
  number: null,
  name: '',
  id: '',
  department: '',
  standing: '',
  value: null,
  seconds: null,
  rows: {},
}

/** What a summary was made from, as its lines say. */
export interface Basis {
  /** In the unit of `settingWorth`; null for nothing, and for a setting that came later. */
  readonly settings: Readonly<Partial<Record<BasisSetting, number | null>>>
  /** Of those kept as texts; '' for nothing, absent for one that came later. */
  readonly texts: Readonly<Partial<Record<BasisText, string>>>
  /** How many rows 上报记录 had. */
  readonly logged: number
  readonly classes: readonly BasisClass[]
  readonly people: readonly BasisPerson[]
}

export interface BasisClass {
  readonly name: string
  readonly code: string
  readonly standing: ClassStanding
  readonly planned: number
}

export interface BasisPerson {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly standing: PersonStanding
  readonly seconds: Seconds
  readonly heldBy: HeldBy
  /** Understood when somebody asks; null where the cells say nothing that can be read. */
  readonly hours: () => KeptHours | null
}

/** What the lines of one year say; null where one cannot be understood. */
export function readBasisLines(lines: readonly BasisLine[]): Basis | null {
  const titles = new Map(
    lines.flatMap(({ number, name, seconds }) =>
      number === null ? [] : [[number, { title: name, seconds }] as const],
    ),
  )
  const of = (kind: BasisLine['kind']) => lines.filter((line) => line.kind === kind)
  const classes = of('class').flatMap(({ name, id, standing, value }): BasisClass[] => {
    const known = standingOf(CLASS_WORDS, standing)
    return known ? [{ name, code: id, standing: known, planned: value ?? 0 }] : []
  })
  const people = of('person').flatMap(({ id, name, department, standing, seconds, rows }): BasisPerson[] => {
    const { word, heldBy } = readStandingText(standing)
    const known = standingOf(PERSON_WORDS, word)
    if (!known || seconds === null) return []
    return [
      {
        ...{ id, name, department, standing: known, seconds, heldBy },
        hours: () => hoursIn(rows, (number) => titles.get(number)),
      },
    ]
  })
  const [log] = of('log')
  if (!log || classes.length < of('class').length || people.length < of('person').length) return null
  const texts = of('setting').filter(({ id }) => (BASIS_TEXTS as readonly string[]).includes(id))
  return {
    settings: Object.fromEntries(of('setting').map(({ id, value }) => [id, value])),
    texts: Object.fromEntries(texts.map(({ id, standing }) => [id, standing])),
    logged: log.value ?? 0,
    classes,
    people,
  }
}

function standingOf<Standing extends string>(words: Readonly<Record<Standing, string>>, word: string): Standing | null {
  return (Object.keys(words) as Standing[]).find((standing) => words[standing] === word) ?? null
}

function hoursIn(rows: BasisLine['rows'], titleOf: Parameters<typeof readNumbered>[1]): KeptHours | null {
  const read = Object.entries(rows).map(([source, text]) => [source, readNumbered(text, titleOf)] as const)
  return read.some(([, of]) => of === null) ? null : (Object.fromEntries(read) as KeptHours)
}
