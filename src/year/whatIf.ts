import { type Assumed, assume, awaits } from '../engine/assume'
import type * as rules from '../engine/compareYears'
import { statisticsInPieces } from '../engine/computeStatistics'
import { smallestStep as smallestStepOf } from '../engine/smallestStep'
import { COUNTS, STANDINGS } from '../engine/standing'
import type { Statistics } from '../engine/statistics'
import type { AssumedEffect, AssumedRecord, AssumedSetting, Assumption, PendingOf } from '../records/assumption'
import type { Dataset } from '../records/dataset'
import type { Why } from '../records/reason'
import { asksSubjects } from '../records/requirement'
import { rulePackOf } from '../records/rulePacks/rulePacks'
import { type Turn, takingTurns } from '../run'
import { assumedPolicy } from './assumedPolicy'
import type { ComputedYear } from './openYear'
import { type YearThen, yearThen } from './yearThen'

/** A year as it stands, and as it would stand. Nothing of it is written. */
export interface WhatIf extends YearThen {
  /** What is assumed. */
  readonly assumptions: readonly Assumption[]
  readonly before: ComputedYear
  /** What the rules make of the assumptions. The summary's state is not looked at anew: 试算 is never stamped. */
  readonly after: rules.ComputedYear
  /** One for each assumption, in their order. */
  readonly effects: readonly AssumedEffect[]
}

/** What the year would be if all that is assumed were so. `turn` lets others have theirs between two pieces of the work. */
export async function whatIf(
  before: ComputedYear,
  assumptions: readonly Assumption[],
  turn: Turn = async () => {},
): Promise<WhatIf> {
  const { year } = before.statistics
  const settings = assumptions.filter((one): one is AssumedSetting => one.kind === 'setting')
  const policy = await assumedPolicy(before, settings)
  const { dataset, ...records } = assume(before.dataset, year, assumptions, policy)
  const statistics = await takingTurns(statisticsInPieces(dataset, year), turn)
  const after = { dataset, statistics }
  return {
    ...yearThen(before, after),
    assumptions,
    before,
    after,
    effects: assumptions.map((one, index) => effectOf(one, index, records, before, after)),
  }
}

/**
 * The least further study that would make a candidate of somebody; nothing for who is one, null where none would. The rules have
 * counted it.
 */
export function smallestStep({ dataset, statistics }: ComputedYear, person: number): readonly AssumedRecord[] | null {
  return smallestStepOf(dataset, statistics.year, statistics.people, person)
}

/** Whether the rules of the year ask of which subject hours are. */
export function subjectsMatter({ dataset: { policy } }: ComputedYear): boolean {
  return asksSubjects(policy)
}

/** Records that wait for their approval, and would be of the year; `count` of them. */
export interface Pending {
  readonly of: PendingOf
  readonly count: number
}

/** What there is to be approved: all of it first, then by sheet, then by person; nothing where nothing waits. */
export function pendingRecords({ dataset, statistics }: ComputedYear): readonly Pending[] {
  const { studies, sheets } = dataset
  const waits = STANDINGS.indexOf('pending')
  const bySheet = new Map<number, number>()
  const byPerson = new Map<number, number>()
  let all = 0
  for (let record = 0; record < studies.count; record++) {
    if (statistics.judged.standing[record] !== waits) continue
    all++
    const [sheet, person] = [studies.sheet[record]!, studies.person[record]!]
    // Several tables of one sheet are one sheet to the user.
    const first = sheets.findIndex((one) => one.file === sheets[sheet]!.file && one.sheet === sheets[sheet]!.sheet)
    bySheet.set(first, (bySheet.get(first) ?? 0) + 1)
    byPerson.set(person, (byPerson.get(person) ?? 0) + 1)
  }
  if (all === 0) return []
  return [
    { of: { all: true }, count: all },
    ...[...bySheet]
      .sort(([a], [b]) => a - b)
      .map(([index, count]) => ({ of: { file: sheets[index]!.file, sheet: sheets[index]!.sheet }, count })),
    ...[...byPerson].sort(([a], [b]) => a - b).map(([person, count]) => ({ of: { person }, count })),
  ]
}

interface Computed {
  readonly dataset: Dataset
  readonly statistics: Statistics
}

function effectOf(
  assumption: Assumption,
  index: number,
  { recordOf, recordNow }: Omit<Assumed, 'dataset'>,
  before: Computed,
  after: Computed,
): AssumedEffect {
  const { studies, classes } = before.dataset
  const [was, is] = [before.statistics.judged.standing, after.statistics.judged.standing]
  switch (assumption.kind) {
    case 'record':
      // Nobody is assumed to get a record who is not on 人员.
      return { kind: 'record', why: STANDINGS[is[recordOf[index]!]!] as Why }
    case 'held': {
      const { trainingClass } = assumption
      const { implemented, approval, year } = classes[trainingClass]!
      let listed = 0
      for (let one = 0; one < studies.count; one++)
        if (studies.trainingClass[one] === trainingClass && was[one] === COUNTS) listed++
      const why =
        year !== before.statistics.year
          ? 'otherYear'
          : approval === 'refused'
            ? 'refused'
            : implemented
              ? 'heldAlready'
              : 'counts'
      return { kind: 'held', why, listed }
    }
    case 'attended':
    case 'approved': {
      const waits = awaits(before.dataset, assumption)
      let counting = 0
      let others = 0
      for (let one = 0; one < studies.count; one++)
        if (waits(one)) {
          const now = is[recordNow(one)]!
          if (now === COUNTS) counting++
          else if (STANDINGS[now] !== 'other-year') others++
        }
      return { kind: 'waiting', counting, others }
    }
    case 'setting': {
      const { name, decides } = rulePackOf(after.dataset.policy.pack)
      return { kind: 'setting', decidedBy: assumption.field in decides ? name : null }
    }
  }
}
