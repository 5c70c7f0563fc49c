import type { PersonStanding } from '../../records/basis'
import type {
  Cause,
  CausedTerm,
  CausePerson,
  FigureCauses,
  HoursCause,
  LackNow,
  PersonChange,
  SettingChange,
} from '../../records/cause'
import type { Dataset } from '../../records/dataset'
import { keptText } from '../../records/keptHours'
import { WAN } from '../../records/money'
import { personKey } from '../../records/personKey'
import type { SettingField } from '../../records/policy'
import type { ReportingEntry } from '../../records/reportingLog'
import type { SummaryFigure } from '../../records/summaryFigures'
import type { TrainingClass } from '../../records/trainingClass'
import {
  BASIS_SETTINGS,
  type Basis,
  type BasisClass,
  type BasisPerson,
  type BasisSetting,
  classStanding,
  personStanding,
  settingWorth,
} from '../basis'
import { cellOf } from '../cellOf'
import { replay } from '../replay'
import type { Statistics } from '../statistics'
import { isByRules, isMovedByRules } from './byRules'
import { hoursCause } from './hoursCause'
import { inGroups } from './inGroups'
import { personChanges } from './personChanges'
import { samePeople } from './samePeople'
import { settingChanges } from './settingChanges'

/**
 * Why figures of the summary are others than those made from `basis`: for each figure its terms then and now, and the people, rows,
 * classes, settings and reports that make the difference. Rows are looked up for those alone whose hours have moved.
 */
export function figureCauses(
  figures: readonly SummaryFigure[],
  basis: Basis,
  dataset: Dataset,
  statistics: Statistics,
): readonly FigureCauses[] {
  const people = peopleThenAndNow(basis, dataset, statistics)
  const settings = settingChanges(basis, dataset)
  const now = (field: BasisSetting) => settingWorth(dataset.policy, field) ?? 0
  const then = (field: BasisSetting) => basis.settings[field] ?? 0
  const changed = (fields: readonly SettingField[]) => settings.filter(({ field }) => fields.includes(field))
  const entered = (field: BasisSetting, factor: number): CausedTerm =>
    term(
      Math.round(then(field) * factor),
      changed([field]).map(settingCause(Math.round(then(field) * factor), Math.round(now(field) * factor))),
    )
  const count = (counts: (standing: PersonStanding | null) => boolean) => countOfPeople(people, counts)
  const reached = () => count((standing) => standing === 'counts')
  const required = () => count((standing) => standing === 'counts' || standing === 'below-requirement')
  const classes = classesThenAndNow(basis, statistics)
  const hours = (): CausedTerm => {
    const causes = people.flatMap((one): Cause[] => {
      const cause = one.hours()
      return cause.from === cause.to ? [] : [{ what: 'hours', who: one.who, ...cause }]
    })
    return term(sum(basis.people.map(({ seconds }) => seconds)), causes)
  }
  const caps = () =>
    changed([
      ...BASIS_SETTINGS.filter((field) => field === 'measure' || field.startsWith('cap:')),
      ...(['groupCaps', 'unnamedSubject'] as const),
    ])
  const forPeople = () => [
    ...changed(['pack', 'leavers', 'newHires']),
    // Where people only came, went or are held to none any more, no other rule moved anybody.
    ...(people.some(isMovedByRules)
      ? [...changed(['requiredSeconds', 'professionalShare', 'groups', 'minima', 'groupMinima']), ...caps()]
      : []),
  ]
  const make: { readonly [Figure in SummaryFigure]: () => Omit<FigureCauses, 'figure'> } = {
    personTimes: () => plain(plannedTerm(basis, classes, statistics, changed(['personTimes']))),
    executionRate: () => ({
      part: classTerm(classes, (standing) => standing === 'counts'),
      whole: classTerm(classes, (standing) => standing !== 'refused'),
      settings: [],
    }),
    reached: () => plain(reached(), forPeople()),
    required: () => plain(required(), changed(['leavers', 'newHires', 'pack'])),
    completionRate: () => ({ part: reached(), whole: required(), settings: forPeople() }),
    headcount: () => plain(entered('headcount', 1)),
    backboneRate: () => ({ part: reportedTerm(basis, dataset, statistics), whole: shareTerm(), settings: [] }),
    funding: () => plain(entered('funding', WAN)),
    totalHours: () => plain(hours(), caps()),
    averageHours: () => ({ part: hours(), whole: count((standing) => standing !== null), settings: caps() }),
  }
  return figures.map((figure) => ({ figure, ...make[figure]() }))

  /** 单位在职总人数 × 骨干人才比例, in ten thousandths of a person: first the one changes, then the other. */
  function shareTerm(): CausedTerm {
    const share = (of: (field: BasisSetting) => number) => Math.round(of('backboneShare') * 100)
    const start = then('headcount') * share(then)
    const between = now('headcount') * share(then)
    return term(start, [
      ...changed(['headcount']).map(settingCause(start, between)),
      ...changed(['backboneShare']).map(settingCause(between, now('headcount') * share(now))),
    ])
  }
}

/** A term that starts at `from` and ends where its causes lead. */
function term(from: number, causes: readonly Cause[]): CausedTerm {
  return { from, to: causes.reduce((at, cause) => at + cause.to - cause.from, from), causes }
}

function plain(part: CausedTerm, settings: readonly SettingChange[] = []): Omit<FigureCauses, 'figure'> {
  return { part, whole: null, settings }
}

const settingCause =
  (from: number, to: number) =>
  (change: SettingChange): Cause => ({ what: 'setting', from, to, ...change })

/** Somebody who was of the year's staff then, is now, or both. */
interface PersonThenAndNow {
  readonly who: CausePerson
  readonly was: PersonStanding | null
  readonly is: PersonStanding | null
  /** Their rows are looked up where the hours have moved alone. */
  readonly hours: () => HoursCause
  /** The same with the rows, whether the hours have moved or not. */
  readonly rows: () => HoursCause
  /** What of them decides and is another, and what they do not meet now; told of those alone whose standing has changed. */
  readonly changes: () => readonly PersonChange[]
  readonly lacks: () => readonly LackNow[]
}

function peopleThenAndNow(basis: Basis, dataset: Dataset, statistics: Statistics): readonly PersonThenAndNow[] {
  const staff = new Set(statistics.people.staff)
  const person = (kept: BasisPerson | null, index: number): PersonThenAndNow => {
    const one = dataset.people[index]
    const { id, name, department } = one ?? kept!
    let [hours, rows]: (HoursCause | null)[] = []
    return {
      who: { id, name, department, place: one ? cellOf(dataset, one.place, 'name') : null },
      was: kept?.standing ?? null,
      is: personStanding(dataset, statistics, (who) => staff.has(who), index),
      hours: () => (hours ??= hoursOf(kept, index, false)),
      rows: () => (rows ??= hoursOf(kept, index, true)),
      changes: () => (kept ? personChanges(kept.heldBy, dataset, statistics, index) : []),
      lacks: () => (index < 0 ? [] : statistics.people.lacking(index)),
    }
  }
  const hoursOf = (kept: BasisPerson | null, index: number, isAsked: boolean) => {
    const seconds = kept?.seconds ?? 0
    const withRows = isAsked || seconds !== (statistics.people.counted[index] ?? 0)
    const then = { seconds, hours: kept ? (withRows ? kept.hours() : null) : {}, rules: null }
    return hoursCause(then, dataset, statistics, index)
  }
  const same = samePeople(basis.people, dataset.people)
  const known = new Set(same)
  return [
    ...basis.people.map((kept, at) => person(kept, same[at]!)),
    ...statistics.people.staff.filter((index) => !known.has(index)).map((index) => person(null, index)),
  ]
}

function countOfPeople(
  people: readonly PersonThenAndNow[],
  counts: (standing: PersonStanding | null) => boolean,
): CausedTerm {
  const one = (standing: PersonStanding | null) => (counts(standing) ? 1 : 0)
  const causes = people.flatMap(({ who, was, is, rows, changes, lacks }): Cause[] => {
    const [from, to] = [one(was), one(is)]
    if (from === to) return []
    const byHours = isByRules(was) && isByRules(is) ? rows() : null
    const moved = byHours && (byHours.from !== byHours.to || byHours.rows?.length) ? byHours : null
    const isHeld = isByRules(was) && isByRules(is)
    const now = is === 'below-requirement' ? lacks() : []
    return [{ what: 'person', who, from, to, was, is, hours: moved, changes: isHeld ? changes() : [], lacks: now }]
  })
  return term(sum(people.map(({ was }) => one(was))), causes)
}

interface ClassThenAndNow {
  readonly was: BasisClass | null
  readonly is: TrainingClass | null
}

/** Classes by code, without one by name; several of one key in their order. */
function classesThenAndNow(basis: Basis, { execution }: Statistics): readonly ClassThenAndNow[] {
  const key = (code: string, name: string) => JSON.stringify(code === '' ? [name] : [code, ''])
  const now = inGroups(
    execution.rows.map(({ trainingClass }) => trainingClass),
    ({ code, name }) => key(keptText(code), keptText(name)),
  )
  const kept = basis.classes.map(
    (was): ClassThenAndNow => ({ was, is: now.get(key(was.code, was.name))?.shift() ?? null }),
  )
  return [...kept, ...[...now.values()].flat().map((is): ClassThenAndNow => ({ was: null, is }))]
}

function classTerm(
  classes: readonly ClassThenAndNow[],
  counts: (standing: ReturnType<typeof classStanding>) => boolean,
): CausedTerm {
  const before = ({ was }: ClassThenAndNow) => (was && counts(was.standing) ? 1 : 0)
  const causes = classes.flatMap((one): Cause[] => {
    const { was, is } = one
    const standing = is && classStanding(is)
    const [from, to] = [before(one), standing && counts(standing) ? 1 : 0]
    if (from === to) return []
    return [
      {
        what: 'class',
        name: nameOf(one),
        from,
        to,
        was: was?.standing ?? null,
        is: standing,
        place: is?.place ?? null,
      },
    ]
  })
  return term(sum(classes.map(before)), causes)
}

/** 单位培训总人次: what was entered counts before what was planned. */
function plannedTerm(
  { settings, classes: kept }: Basis,
  classes: readonly ClassThenAndNow[],
  { summary }: Statistics,
  changed: readonly SettingChange[],
): CausedTerm {
  const planned = sum(kept.map((one) => one.planned))
  const from = settings.personTimes ?? planned
  const { amount, made } = summary.personTimes
  const to = amount?.unit === 'personTimes' ? amount.count : 0
  if (typeof settings.personTimes === 'number' || made.how !== 'sum')
    return term(from, changed.map(settingCause(from, to)))
  return term(
    from,
    classes.flatMap((one): Cause[] => {
      const { was, is } = one
      const [before, after] = [was?.planned ?? 0, is?.plannedPeople ?? 0]
      if (before === after) return []
      const standings = { was: was?.standing ?? null, is: is && classStanding(is) }
      return [{ what: 'planned', name: nameOf(one), from: before, to: after, ...standings, place: is?.place ?? null }]
    }),
  )
}

function nameOf({ was, is }: ClassThenAndNow): string {
  return is?.name ?? was!.name
}

/** Who was reported when the summary was saved, and who is now, by the rows of the log up to either moment; a ten thousandth each. */
function reportedTerm({ logged }: Basis, { log }: Dataset, { year }: Statistics): CausedTerm {
  const byKey = (entries: readonly ReportingEntry[]) => new Map(entries.map((entry) => [keyOf(entry), entry]))
  const before = byKey(replay(log.slice(0, logged), year).reported)
  const after = byKey(replay(log, year).reported)
  const who = ({ personId: id, personName: name, department, place }: ReportingEntry): CausePerson => ({
    id,
    name,
    department,
    place,
  })
  const added = [...after].filter(([key]) => !before.has(key)).map(([, entry]) => who(entry))
  const gone = [...before].flatMap(([key, entry]) => {
    if (after.has(key)) return []
    const withdrawn = log.findLast((row) => row.year === year && row.action === 'withdraw' && keyOf(row) === key)
    return [who(withdrawn ?? entry)]
  })
  return term(before.size * SHARE, [
    ...added.map((one): Cause => ({ what: 'reported', who: one, from: 0, to: SHARE })),
    ...gone.map((one): Cause => ({ what: 'reported', who: one, from: SHARE, to: 0 })),
  ])
}

/** One person, in the unit of 单位在职总人数 × 骨干人才比例. */
const SHARE = 10_000

function keyOf({ personId, personName, department }: ReportingEntry): string {
  return personKey({ id: personId, name: personName, department })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
