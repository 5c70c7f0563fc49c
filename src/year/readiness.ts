import { cellOf } from '../engine/cellOf'
import type { PointedColumn } from '../records/columnKeys'
import { isQuestion, severityOf } from '../records/finding'
import type { SettingField } from '../records/policy'
import type { ReportingAction } from '../records/reportingLog'
import { SHEET_NAMES } from '../records/writtenSheets'
import type { Place } from '../workbook/address'
import type { ComputedYear } from './openYear'
import { savedSummary, summaryChanges } from './savedSummary'
import type { StampedName } from './stampedState'

/** What is known of a stamped sheet: whether it is there, what of it is not what the data gives, and its codes. */
export interface StampedCheck {
  readonly name: StampedName
  readonly isThere: boolean
  /** Cells and looks that differ from what the data gives; 0 where the sheet is not there. */
  readonly differences: number
  /** The first of them. */
  readonly first: Place | null
  /** The 校验码 in its footer; null for none. */
  readonly printed: string | null
  /** The one that the data gives. */
  readonly now: string
}

/** A line of 用印前检查: what must hold before a table is stamped, and where it does not. */
export type ReadyLine = {
  /** Whether it holds. */
  readonly ok: boolean
  /** Where to put it right; of many the first ones. */
  readonly places: readonly Place[]
} & (
  | { readonly check: 'errors' | 'questions'; readonly count: number }
  | { readonly check: 'reporting'; readonly reported: number }
  | { readonly check: 'summary'; readonly isSaved: boolean; readonly changed: number }
  | { readonly check: 'sheet'; readonly sheet: string; readonly isThere: boolean; readonly differences: number }
  | { readonly check: 'code'; readonly sheet: string; readonly printed: string | null; readonly now: string }
  /** A code on paper that somebody has typed in; `sheet` is whose it is, null where it is none of them. */
  | { readonly check: 'paper'; readonly code: string; readonly sheet: string | null }
  | { readonly check: 'starred'; readonly empty: readonly EmptyCell[] }
  | { readonly check: 'signed'; readonly empty: readonly SettingField[] }
)

/** A cell of a class that the stamped table prints empty. */
export interface EmptyCell {
  readonly trainingClass: string
  readonly field: StarredField
  readonly place: Place
}

/** What the manual marks with a star and the execution table prints: of every 已实施 class it must be filled in. */
export const STARRED_FIELDS = [
  'audience',
  'content',
  'goal',
  'start',
  'location',
  'participants',
  'cost',
  'contact',
  'phone',
] as const satisfies readonly PointedColumn<'classes'>[]
export type StarredField = (typeof STARRED_FIELDS)[number]

/** Who signs at the foot of the tables, and when. */
const SIGNERS = ['preparer', 'reviewer', 'head', 'phone', 'reportDate'] as const satisfies readonly SettingField[]

/** So many places lead somewhere; the count says the rest. */
const LED_TO = 20

/**
 * 用印前检查: all that must hold before the three tables are stamped, in the order in which it is put right. Computes nothing anew: `stamped` says
 * how the stamped sheets stand; `paper` is a code from a printed table, null where none is held against the data.
 */
export function readiness(
  year: ComputedYear,
  stamped: readonly StampedCheck[],
  paper: string | null = null,
): readonly ReadyLine[] {
  const errors = year.findings.filter((found) => severityOf(found) === 'error')
  const questions = errors.filter(isQuestion)
  const wrong = errors.filter((found) => !isQuestion(found))
  const placesOf = (found: readonly { readonly place: Place | null }[]) =>
    found.slice(0, LED_TO).flatMap(({ place }) => place ?? [])
  const lines: ReadyLine[] = [
    { check: 'errors', ok: wrong.length === 0, count: wrong.length, places: placesOf(wrong) },
    { check: 'questions', ok: questions.length === 0, count: questions.length, places: placesOf(questions) },
    starredLine(year),
    signedLine(year),
    reportingLine(year),
    summaryLine(year),
    ...stamped.flatMap(sheetLines),
  ]
  return paper === null ? lines : [...lines, paperLine(paper, stamped)]
}

/** Whether all lines hold. */
export function isReady(lines: readonly ReadyLine[]): boolean {
  return lines.every(({ ok }) => ok)
}

function starredLine({ dataset, statistics }: ComputedYear): ReadyLine {
  const empty = statistics.execution.rows.flatMap(({ trainingClass, participants }): EmptyCell[] => {
    if (!trainingClass.implemented) return []
    const isEmpty = (field: StarredField) => {
      if (field === 'participants') return participants.amount === null
      const value = trainingClass[field]
      return value === null || value === ''
    }
    return STARRED_FIELDS.filter(isEmpty).map((field) => ({
      trainingClass: trainingClass.name,
      field,
      place: cellOf(dataset, trainingClass.place, field),
    }))
  })
  return { check: 'starred', ok: empty.length === 0, empty, places: empty.slice(0, LED_TO).map(({ place }) => place) }
}

function signedLine({ dataset: { policy } }: ComputedYear): ReadyLine {
  const empty = SIGNERS.filter((field) => policy[field] === null || policy[field] === '')
  return {
    check: 'signed',
    ok: empty.length === 0,
    empty,
    places: empty.flatMap((field) => policy.places[field] ?? []),
  }
}

const LAST: ReportingAction = 'finish'

function reportingLine({ statistics: { backbone, year }, dataset }: ComputedYear): ReadyLine {
  const finished = dataset.log.findLast((entry) => entry.year === year && entry.action === LAST)
  return {
    check: 'reporting',
    ok: backbone.status === 'finished',
    reported: backbone.reported.length,
    places: finished?.place ? [finished.place] : [],
  }
}

function summaryLine(year: ComputedYear): ReadyLine {
  const saved = savedSummary(year)
  const changed = summaryChanges(year).length
  return {
    check: 'summary',
    ok: saved !== undefined && changed === 0,
    isSaved: saved !== undefined,
    changed,
    places: saved?.place ? [saved.place] : [],
  }
}

function sheetLines({ name, isThere, differences, first, printed, now }: StampedCheck): readonly ReadyLine[] {
  const sheet = SHEET_NAMES[name]
  const top: Place = { file: '', sheet, row: 1, column: 1 }
  const line: ReadyLine = {
    check: 'sheet',
    ok: isThere && differences === 0,
    sheet,
    isThere,
    differences,
    places: isThere ? [first ?? top] : [],
  }
  if (!isThere) return [line]
  return [line, { check: 'code', ok: printed === now, sheet, printed, now, places: [top] }]
}

function paperLine(code: string, stamped: readonly StampedCheck[]): ReadyLine {
  const meant = stamped.find(({ now }) => now.toUpperCase() === code.trim().toUpperCase())
  const sheet = meant ? SHEET_NAMES[meant.name] : null
  return { check: 'paper', ok: sheet !== null, code: code.trim(), sheet, places: [] }
}
