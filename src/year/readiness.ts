import { classGaps } from '../engine/classGaps'
import { isFilled } from '../records/filled'
import { isQuestion } from '../records/finding'
import { type Moment, momentOf } from '../records/moment'
import { type EmptyCell, type ReadyLine, SIGNED_FIELDS, type SignedField } from '../records/readyLine'
import { severityOf } from '../records/severity'
import { SHEET_NAMES } from '../records/writtenSheets'
import { checkCodeIn } from '../report/checkCode'
import { typedCode } from '../report/typedCode'
import type { Place } from '../workbook/address'
import { certificateOfCode } from './certificateOfCode'
import { ownGrids } from './keptBasis'
import { movedSince } from './movedSince'
import type { ComputedYear } from './openYear'
import { savedSummary, summaryChanges } from './savedSummary'
import { STAMPED_NAMES, type StampedName } from './stampedSheets'
import { codesOnPaper, type PrintedState, type StampedState, stampedCodes } from './stampedState'
import { reportsAmong, type Verification } from './verifyReports'

/** What is known of a stamped sheet: whether it is there, what of it is not what the data gives, and its codes. */
export interface StampedCheck {
  readonly name: StampedName
  readonly isThere: boolean
  /** Cells and looks that differ from what the data gives; 0 where the sheet is not there. */
  readonly differences: number
  /** The first of them. */
  readonly first: Place | null
  /** The 校验码 in its footer; null for none, undefined where it was not looked at, since the cells differ anyway. */
  readonly printed: string | null | undefined
  /** The one that the data gives. */
  readonly now: string
  /** Other sheets of the file that are the same table. */
  readonly copies: readonly string[]
}

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
    reportedLine(year),
    summaryLine(year),
    ...stamped.flatMap((check) => sheetLines(check, year.statistics.backbone.status === 'finished')),
  ]
  return paper === null ? lines : [...lines, paperLine(year, paper)]
}

/** Whether all lines hold. */
export function isReady(lines: readonly ReadyLine[]): boolean {
  return lines.every(({ ok }) => ok)
}

/** How the stamped sheets of a file stand, by what `verifyReports` found. */
export function checksOf(year: ComputedYear, { verified }: Verification): readonly StampedCheck[] {
  const codes = stampedCodes(year, [])
  return STAMPED_NAMES.map((name) => {
    const all = verified.filter(({ report }) => report === SHEET_NAMES[name])
    const found = all.find(({ sheet }) => sheet === SHEET_NAMES[name]) ?? all[0]
    const [first] = found?.differences ?? []
    return {
      name,
      isThere: found !== undefined,
      differences: found ? found.differences.length + found.otherwise.length : 0,
      first: first ? { file: '', sheet: found!.sheet, row: first.row, column: first.column } : null,
      printed: found?.printed ?? null,
      now: found?.now ?? codes[name],
      copies: all.flatMap((one) => (one === found ? [] : one.sheet)),
    }
  })
}

/** The same of the open workbook, by how its sheets stand and print. */
export function checksOfState(
  year: ComputedYear,
  stamped: StampedState,
  printed: PrintedState,
): readonly StampedCheck[] {
  const codes = stampedCodes(year, year.grids)
  const reports = reportsAmong(ownGrids(year))
  return STAMPED_NAMES.map((name) => {
    const [cells, looks] = [stamped[name], printed[name] ?? []]
    const [first] = cells ?? []
    const footer = looks.find(({ what }) => what === 'footer')
    return {
      name,
      isThere: cells !== null,
      differences: (cells?.length ?? 0) + looks.length,
      first: first ? { file: '', sheet: SHEET_NAMES[name], row: first.row, column: first.column } : null,
      printed:
        cells === null || cells.length > 0 ? undefined : footer ? checkCodeIn(footer.report) || null : codes[name],
      now: codes[name],
      copies: reports.flatMap(({ report, grid: { sheet } }) =>
        report === SHEET_NAMES[name] && sheet !== report ? sheet : [],
      ),
    }
  })
}

function starredLine({ dataset, statistics }: ComputedYear): ReadyLine {
  const empty = statistics.execution.rows.flatMap((row): EmptyCell[] => {
    const { trainingClass } = row
    if (!trainingClass.implemented) return []
    const { gaps, places } = classGaps(dataset, row)
    return gaps.map((field, at) => ({ trainingClass: trainingClass.name, field, place: places[at]! }))
  })
  // Where the sheet lacks the columns, all of a class lead to its row.
  const places = new Map(empty.map(({ place }) => [`${place.row} ${place.column}`, place]))
  return { check: 'starred', ok: empty.length === 0, empty, places: [...places.values()].slice(0, LED_TO) }
}

function signedLine({ dataset: { policy }, statistics: { year } }: ComputedYear): ReadyLine {
  const empty = SIGNED_FIELDS.filter((field) => {
    const value = policy[field]
    return value === null || (typeof value === 'string' && !isFilled(value))
  })
  const { reportDate } = policy
  const badDate = reportDate !== null && !isDateOf(year, reportDate) ? reportDate : null
  const fields: readonly SignedField[] = badDate === null ? empty : [...empty, 'reportDate']
  return {
    check: 'signed',
    ok: fields.length === 0,
    empty,
    badDate,
    places: fields.flatMap((field) => policy.places[field] ?? []),
  }
}

/** Months of the next year in which the tables of a year may still be dated. */
const MONTHS_AFTER = 6

function isDateOf(year: number, date: Moment): boolean {
  return date >= momentOf(year, 1, 1)! && date < momentOf(year + 1, MONTHS_AFTER + 1, 1)!
}

function reportingLine({ statistics: { backbone, year }, dataset }: ComputedYear): ReadyLine {
  const finished = dataset.log.findLast((entry) => entry.year === year && entry.action === 'finish')
  return {
    check: 'reporting',
    ok: backbone.status === 'finished',
    isFinished: backbone.status === 'finished',
    reported: backbone.reported.length,
    places: finished?.place ? [finished.place] : [],
  }
}

function reportedLine(year: ComputedYear): ReadyLine {
  const moved = movedSince(year)
  return {
    check: 'reported',
    ok: moved.length === 0,
    moved,
    places: moved.flatMap(({ place }) => place ?? []).slice(0, LED_TO),
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

function sheetLines(
  { name, isThere, differences, first, printed, now, copies }: StampedCheck,
  isFinished: boolean,
): readonly ReadyLine[] {
  const sheet = SHEET_NAMES[name]
  const top: Place = { file: '', sheet, row: 1, column: 1 }
  const line: ReadyLine = {
    check: 'sheet',
    ok: isThere && differences === 0 && copies.length === 0,
    sheet,
    isThere,
    differences,
    copies,
    isFrozen: name === 'backbone' && isFinished,
    places: [...(isThere ? [first ?? top] : []), ...copies.map((copy) => ({ ...top, sheet: copy }))],
  }
  if (!isThere || printed === undefined) return [line]
  return [line, { check: 'code', ok: printed === now, sheet, printed, now, places: [top] }]
}

/** Whose a code on paper is: one of the stamped tables', somebody's certificate's, or neither's. */
export function paperLine(year: ComputedYear, code: string): Extract<ReadyLine, { check: 'paper' }> {
  const typed = typedCode(code)
  const codes = codesOnPaper(year)
  const meant = STAMPED_NAMES.find((name) => typed !== null && codes[name].includes(typed))
  const sheet = meant ? SHEET_NAMES[meant] : null
  const certificate = sheet === null ? certificateOfCode(year, code) : null
  const ok = sheet !== null || certificate?.is === 'same'
  return { check: 'paper', ok, code: typed ?? code.trim(), isCode: typed !== null, sheet, certificate, places: [] }
}
