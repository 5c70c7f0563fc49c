import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { DAYS_WORDS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'
import { dayHours } from './dayHours'
import { dayMatrices } from './dayMatrices'
import { partialRows } from './partialDays'

/**
 * A question for every class that several sign-in sheets list, where somebody is on more than one: their hours add up, or they are
 * the same once more (docs/reading.md). Until it is answered the first counts.
 */
export function severalSheets(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'days'>,
): Finding[] {
  const questions: Finding[] = []
  for (const [trainingClass, listed] of listsByClass(tables, studies)) {
    const sheets = [...new Set(listed.map((table) => tables[table]!.grid))]
    if (sheets.length < 2 || sheets.some((grid) => answered(grid).days !== null)) continue
    if (areOtherDays(tables, listed)) continue
    if (!sharePeople(listed, studies)) continue
    // Whoever was there on one day was there on all: once and by shares are the same.
    if (!haveHours(tables, listed) && areSamePeople(listed, studies)) continue
    const { grid, reading } = tables[listed[1]!]!
    const { file, sheet } = grid
    questions.push(
      finding(
        'question-several-days',
        { file, sheet, row: reading.headerRow, column: null },
        {
          trainingClass: classes[trainingClass]!.name,
          sheets: sheets.length,
          choices: (['once', haveHours(tables, listed) ? 'add' : 'share'] as const).map((key) => {
            return { file, sheet, column: null, as: DAYS_WORDS[key], shape: '' }
          }),
        },
      ),
    )
  }
  return questions
}

/** By class, the tables of attendance that are wholly of it. */
function listsByClass(tables: readonly ReadTable[], studies: StudyRecords): ReadonlyMap<number, readonly number[]> {
  const byClass = new Map<number, number[]>()
  tables.forEach(({ reading }, table) => {
    const { kind, found, presence } = reading
    if (kind !== 'attendance' || found.has('className') || found.has('classCode') || presence !== null) return
    const record = studies.sheet.indexOf(table)
    const trainingClass = record < 0 ? -1 : studies.trainingClass[record]!
    if (trainingClass < 0) return
    byClass.set(trainingClass, [...(byClass.get(trainingClass) ?? []), table])
  })
  return byClass
}

const OTHER_DAY = /第[一二三四五六七八九十\d]+[天日次]|\d{1,2}月\d{1,2}日|\d{1,2}[.-]\d{1,2}(?!\d)/g

/** Sheets that each say another day and have hours of their own: what they give adds up (docs/reading.md). */
function areOtherDays(tables: readonly ReadTable[], listed: readonly number[]): boolean {
  const days = listed.map((table) => {
    const { grid, reading } = tables[table]!
    return [grid.sheet, ...reading.titles].flatMap((text) => text.match(OTHER_DAY) ?? []).join()
  })
  const isAlone = new Set(days).size === days.length && days.every((day) => day !== '')
  return isAlone && listed.every((table) => tables[table]!.reading.found.has('hours'))
}

function haveHours(tables: readonly ReadTable[], listed: readonly number[]): boolean {
  return listed.some((table) => tables[table]!.reading.found.has('hours'))
}

/**
 * Counts the days of a class that the user has answered so: a person's hours of all its sheets stand with the first row, the others
 * are `merged` into it. 各天相加 adds the rows' own hours; 按天折算 gives each day its share of the class's. Changes `studies`.
 */
export function addDays(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'days'>,
): void {
  for (const [trainingClass, listed] of listsByClass(tables, studies)) {
    const grids = [...new Set(listed.map((table) => tables[table]!.grid))]
    const days =
      grids.map((grid) => answered(grid).days).find((one) => one !== null) ??
      (areOtherDays(tables, listed) ? 'add' : undefined)
    const whole = classes[trainingClass]!.hours
    if (grids.length < 2 || (days !== 'add' && days !== 'share') || (days === 'share' && whole === null)) continue
    const share = Math.round((whole ?? 0) / grids.length)
    mergeDays(new Set(listed), studies, (record) => {
      const own = studies.seconds[record]!
      return days === 'share' && own < 0 ? share : own
    })
  }
}

/**
 * The same of the days of a matrix people × days: marks share the class's hours, unless somebody said that one day is enough for all of
 * them or only all days count; hours of their own add up, and
 * 获得学时 beside the days is the row's. Changes `studies`.
 */
export function addDayColumns(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'days' | 'ignoreTotals'>,
): void {
  for (const days of dayMatrices(tables)) {
    const answer = answered(tables[[...days][0]!]!.grid).days
    if (answer === 'full') {
      const missed = partialRows(days, studies).flatMap(({ records }) => records)
      for (const record of missed) studies.state[record] = StudyState.notConfirmed
    }
    const beside = dayHours(tables, days, studies, answered)
    mergeDays(days, studies, (record, isFirst) => {
      const stated = beside?.of(studies.row[record]!) ?? null
      if (stated !== null) return isFirst ? stated : 0
      const own = studies.seconds[record]!
      const whole = classes[studies.trainingClass[record]!]?.hours ?? null
      if (own >= 0 || whole === null) return own
      if (answer === 'whole') return isFirst ? whole : 0
      return Math.round(whole / days.size)
    })
  }
}

/** The rows of a person on other days of one class, each with hours of its own, add up (docs/reading.md). Changes `studies`. */
export function addDayRows(
  tables: readonly ReadTable[],
  { count, sheet, row, person, trainingClass, state, seconds }: StudyRecords,
): void {
  const dated = new Set(
    tables.flatMap(({ reading }, table) => (reading.dayColumn === null || !reading.found.has('hours') ? [] : [table])),
  )
  if (dated.size === 0) return
  const firsts = new Map<string, { readonly record: number; readonly days: Set<string> }>()
  for (let record = 0; record < count; record++) {
    const table = sheet[record]!
    if (!dated.has(table) || person[record]! < 0 || trainingClass[record]! < 0) continue
    if (state[record] !== StudyState.accepted || seconds[record]! < 0) continue
    const { grid, reading } = tables[table]!
    const day = textOfCell(cellAt(grid, slotFrom(grid.rows, row[record]!), reading.dayColumn!)).trim()
    const key = `${person[record]} ${trainingClass[record]}`
    const first = firsts.get(key)
    if (!first) firsts.set(key, { record, days: new Set([day]) })
    else if (day !== '' && !first.days.has(day)) {
      first.days.add(day)
      seconds[first.record] = seconds[first.record]! + seconds[record]!
      state[record] = StudyState.merged
    }
  }
}

function mergeDays(
  tables: ReadonlySet<number>,
  { count, sheet, person, state, seconds }: StudyRecords,
  hoursOf: (record: number, isFirst: boolean) => number,
): void {
  const firsts = new Map<number, number>()
  const seen = new Set<string>()
  for (let record = 0; record < count; record++) {
    const who = person[record]!
    if (!tables.has(sheet[record]!) || who < 0 || state[record] !== StudyState.accepted) continue
    // The same person twice on one sheet is a mistake of that sheet, told as such.
    const key = `${who} ${sheet[record]}`
    if (seen.has(key)) continue
    seen.add(key)
    const first = firsts.get(who)
    const hours = hoursOf(record, first === undefined)
    if (first === undefined) {
      firsts.set(who, record)
      seconds[record] = hours
    } else if (hours >= 0) {
      seconds[first] = Math.max(0, seconds[first]!) + hours
      state[record] = StudyState.merged
    }
  }
}

function areSamePeople(listed: readonly number[], { count, sheet, person, state }: StudyRecords): boolean {
  const on = new Map(listed.map((table) => [table, new Set<number>()]))
  for (let record = 0; record < count; record++)
    if (person[record]! >= 0 && state[record] === StudyState.accepted) on.get(sheet[record]!)?.add(person[record]!)
  const [first, ...others] = [...on.values()].map((people) => [...people].sort((a, b) => a - b).join())
  return others.every((people) => people === first)
}

function sharePeople(listed: readonly number[], { count, sheet, person, state }: StudyRecords): boolean {
  const tables = new Set(listed)
  const seen = new Map<number, number>()
  for (let record = 0; record < count; record++) {
    const table = sheet[record]!
    if (!tables.has(table) || person[record]! < 0 || state[record] !== StudyState.accepted) continue
    const first = seen.get(person[record]!)
    if (first === undefined) seen.set(person[record]!, table)
    else if (first !== table) return true
  }
  return false
}
