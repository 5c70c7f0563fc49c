import type { Grid } from '../../../workbook/grid'
import { hasWord } from '../../han'
import { nameKey, plain } from '../../plainText'
import type { Reading } from '../../reading'
import { listsEmployed, listsOthers, listsTenured } from '../../vocabulary/groups'
import { saysBefore } from '../../vocabulary/ofItself'
import type { WithoutUnit } from '../../vocabulary/ownUnit'
import { listWord, saysOtherMatter } from '../../vocabulary/turnedAway'
import { latestYear } from '../../vocabulary/years'
import { valuesOf } from '../known/knowledge'

/** A table that may be a list of the staff. */
export interface StaffCandidate {
  readonly grid: Grid
  readonly reading: Reading
}

/** What becomes of a list of people beside the others. `asked`: it may be staff or not, and people hang on it. */
export type StaffVerdict =
  | { readonly is: 'staff' }
  /** `doubted`: the only list there is, though a word speaks against it. */
  | { readonly is: 'doubted'; readonly word: string }
  | { readonly is: 'turned-away'; readonly word: string }
  | { readonly is: 'adds-nobody' }
  /** `beside`: the list that is read meanwhile. */
  | { readonly is: 'asked'; readonly beside: Grid }

interface Weighed {
  readonly candidate: StaffCandidate
  readonly names: readonly string[]
  readonly ids: readonly string[]
  readonly heads: string
  readonly word: string
  readonly score: number
}

/**
 * Which of several lists of people is the staff (reading.md, 人员): the one with numbers, requirement, hiring date or status. Others
 * are staff only where they share its heads and no person, a sheet a department; those that hold the same people add nobody, and so
 * do copies of an earlier year than `inUse`, the latest that the workbook speaks of.
 */
export function chooseStaff(
  candidates: readonly StaffCandidate[],
  inUse: number | null = null,
  withoutUnit: WithoutUnit = (text) => text,
): ReadonlyMap<StaffCandidate, StaffVerdict> {
  const verdicts = new Map<StaffCandidate, StaffVerdict>()
  const [only, ...others] = candidates
  // Nothing to weigh it against: its people need not be read.
  if (only && others.length === 0) return verdicts.set(only, verdictOfBest(wordAgainst(only, withoutUnit)))
  const weighed = candidates.map((candidate) => weigh(candidate, inUse, withoutUnit))
  const [best] = weighed.toSorted((a, b) => b.score - a.score)
  if (!best) return verdicts
  verdicts.set(best.candidate, verdictOfBest(best.word))
  const names = new Set(best.names)
  const ids = new Set(best.ids)
  for (const one of weighed.toSorted((a, b) => b.score - a.score)) {
    if (one === best) continue
    const verdict = verdictBeside(one, best, names, ids, inUse)
    verdicts.set(one.candidate, verdict)
    if (verdict.is === 'staff') {
      for (const name of one.names) names.add(name)
      for (const id of one.ids) ids.add(id)
    }
  }
  return verdicts
}

function verdictOfBest(word: string): StaffVerdict {
  return word === '' ? { is: 'staff' } : { is: 'doubted', word }
}

function verdictBeside(
  one: Weighed,
  best: Weighed,
  names: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  inUse: number | null,
): StaffVerdict {
  const shared = one.names.filter((name) => names.has(name)).length
  const sharedIds = one.ids.filter((id) => ids.has(id)).length
  const isApart = shared === 0 && sharedIds === 0 && one.heads === best.heads && !one.candidate.grid.hidden
  // 体检 over people of whom the other list has none may be a department's name as well.
  if (one.word !== '' && !(isApart && one.names.length > 0 && saysOtherMatter(one.word)))
    return { is: 'turned-away', word: one.word }
  if (isOfBefore(one, best, names, inUse)) return { is: 'adds-nobody' }
  if (isApart && one.word === '' && isPlainPart(one, best)) return { is: 'staff' }
  if (isApart) return { is: 'asked', beside: best.candidate.grid }
  // Names alone, or the same people again: a list made of the staff, not one of the staff.
  const isSame = shared === one.names.length || (one.ids.length > 0 && sharedIds === one.ids.length)
  if (isSame || (one.ids.length === 0 && shared * 2 >= one.names.length)) return { is: 'adds-nobody' }
  return { is: 'asked', beside: best.candidate.grid }
}

/**
 * Whether more people under the heads of the staff are plainly staff too: 新增人员, a department, 编外人员 beside 在编人员. Words that leave it open
 * (临时工) do not say it, nor those of a way to be employed (劳务派遣人员) beside a list that may hold all, nor a sheet that nobody has named
 * beside one that bears a name.
 */
function isPlainPart(one: Weighed, best: Weighed): boolean {
  const [said, saidOfBest] = [textsOf(one), textsOf(best)]
  if (listsOthers([said]) && !listsOthers([saidOfBest])) return false
  if (listsEmployed(said) && !listsEmployed(saidOfBest) && !listsTenured(saidOfBest)) return false
  return hasWord(said) || !hasWord(saidOfBest)
}

/** A copy of an earlier year, by its name or title, that holds people of the list in use: 2024年在职人员（存档）. */
function isOfBefore(one: Weighed, best: Weighed, names: ReadonlySet<string>, inUse: number | null): boolean {
  const shared = one.names.filter((name) => names.has(name)).length
  if (shared * 2 < one.names.length) return false
  const [said, saidOfBest] = [textsOf(one), textsOf(best)]
  if (saysBefore(saidOfBest)) return false
  const [year, yearOfBest] = [latestYear(said), latestYear(saidOfBest)]
  if (saysBefore(said)) return true
  return year !== null && inUse !== null && year < (yearOfBest ?? inUse)
}

function textsOf({ candidate: { grid, reading } }: Weighed): string {
  return [grid.sheet, ...reading.titles].join(' ')
}

const WEIGHTS: Readonly<Record<string, number>> = { id: 4, required: 6, hired: 5, status: 4, department: 1, unit: 1 }

function weigh(candidate: StaffCandidate, inUse: number | null, withoutUnit: WithoutUnit): Weighed {
  const { grid, reading } = candidate
  const names = valuesOf(grid, reading, 'name', nameKey)
  const word = wordAgainst(candidate, withoutUnit)
  const repeated = names.length - new Set(names).size
  let score = reading.hinted ? 5 : 0
  for (const key of reading.found.keys()) score += WEIGHTS[key] ?? 0
  if (grid.sheet.trim() === reading.sheet.sheet) score += 100
  if (grid.hidden) score -= 30
  if (word !== '') score -= 60
  // Of two that are alike the one of the year: 花名册2024, 花名册2025.
  const said = [grid.sheet, ...reading.titles].join(' ')
  const year = latestYear(said)
  if (saysBefore(said) || (year !== null && inUse !== null && year < inUse)) score -= 3
  // Rows of records, not of people.
  if (repeated * 4 > names.length) score -= 40
  return {
    candidate,
    names,
    ids: valuesOf(grid, reading, 'id', plain),
    heads: [...reading.found.keys()].join(),
    word,
    score: score + Math.min(names.length, 1000) / 10_000,
  }
}

/** What a sheet's name or title says that speaks against its being the staff; '' for nothing. */
function wordAgainst({ grid, reading }: StaffCandidate, withoutUnit: WithoutUnit): string {
  const words = [grid.sheet, ...reading.titles].map((text) => listWord(withoutUnit(text)))
  const away = words.find(({ says }) => says === 'no' || says === 'both' || says === 'came')
  return away ? away.word || '签到' : ''
}
