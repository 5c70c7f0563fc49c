import type { Finding } from '../../records/finding'
import type { ReadingAnswer } from '../../records/readingAnswer'
import type { SheetFate } from '../../records/readingPlan'
import { choiceFor, type SheetChoice } from '../../records/sheetChoice'
import type { SheetKind } from '../../records/sheetKind'
import { ABSENCES } from '../../state/answerWords'
import { cellAt, type Grid } from '../../workbook/grid'
import { sampleOf } from '../evidence/columnValues'
import { inPanels, likeliest, type Reading, readAs } from '../header'
import { namesGroups } from '../layouts/groups'
import { titleBlock } from '../layouts/labels'
import { type Section, sectionsOf } from '../layouts/sections'
import { slotFrom } from '../slots'
import { attended } from '../vocabulary/attended'
import { type ListWord, listWord } from '../vocabulary/turnedAway'
import { answersOf, type SheetAnswers } from './answers'
import { settleColumns, withColumn } from './askedColumns'
import { type Knowledge, knowledgeOf } from './knowledge'
import { byDays, isMatrix, matrixOf } from './matrices'
import { namesClass, titlesOf } from './namedClass'
import { shapeOf } from './shape'
import { chooseStaff, type StaffCandidate, type StaffVerdict } from './staffLists'
import { askSheet, holdsMarks, holdsRecords } from './unknownSheets'
import { rowsOf } from './unreadColumns'

/** What a sheet is taken for. */
export interface UnderstoodSheet {
  readonly grid: Grid
  /** Its tables, in their order; empty where nothing is read. */
  readonly tables: readonly Reading[]
  /** What it lacks columns to be; null where it is read, or nothing of ours, or one of our reports. */
  readonly nearly: Reading | null
  readonly fate: SheetFate
  /** The word that turned it away; '' for none. */
  readonly word: string
  readonly questions: readonly Finding[]
}

/** A table while it is being understood. */
interface Table {
  readonly section: Section
  readonly reading: Reading | null
  readonly nearly: Reading | null
}

interface Looked {
  readonly grid: Grid
  readonly answers: SheetAnswers
  readonly chosen: SheetKind | null | undefined
  readonly own: boolean
  readonly tables: readonly Table[]
}

/**
 * Says what every sheet of a workbook is and which tables it holds (docs/reading.md). 人员 and 培训班 first, the others with the help
 * of who and what they name. `kinds` and `answers` are the user's own word. What is uncertain and decides a figure is a question.
 */
export function understand(
  grids: readonly Grid[],
  kinds: readonly SheetChoice[] = [],
  answers: readonly ReadingAnswer[] = [],
): UnderstoodSheet[] {
  const main = grids[0]?.file ?? ''
  const looked = grids.map((grid) => look(grid, kinds, answers, main))
  const of = (kind: SheetKind) =>
    looked.flatMap(({ grid, tables }) =>
      tables.flatMap(({ reading }) => (reading?.kind === kind ? [{ grid, reading }] : [])),
    )
  const { classes } = knowledgeOf([], of('classes'))
  const helped = looked.map((sheet) => (sheet.chosen === undefined && !sheet.own ? withClasses(sheet, classes) : sheet))
  const candidates = helped.flatMap(({ grid, chosen, tables }) =>
    tables.flatMap(({ reading }) => (reading?.kind === 'staff' && chosen === undefined ? [{ grid, reading }] : [])),
  )
  const verdicts = new Map<Reading, StaffVerdict>(
    Array.from(chooseStaff(candidates), ([{ reading }, verdict]: [StaffCandidate, StaffVerdict]) => [reading, verdict]),
  )
  const staff = helped.flatMap(({ grid, chosen, tables }) =>
    tables.flatMap(({ reading }) =>
      reading?.kind === 'staff' && (chosen !== undefined || isStaff(verdicts.get(reading)!)) ? [{ grid, reading }] : [],
    ),
  )
  const knowledge = { ...knowledgeOf(staff, []), classes }
  return helped.map((sheet) => conclude(sheet, verdicts, knowledge))
}

function isStaff({ is }: StaffVerdict): boolean {
  return is === 'staff' || is === 'doubted'
}

function look(grid: Grid, kinds: readonly SheetChoice[], all: readonly ReadingAnswer[], main: string): Looked {
  const answers = answersOf(
    all.filter(({ file }) => file !== '' || grid.file === main),
    grid,
    all.length > 0 ? shapeOf(grid) : '',
  )
  const chosen = choiceFor(kinds, grid)?.kind ?? (choiceFor(kinds, grid) ? null : answers.kind)
  const nothing = { grid, answers, chosen, own: false, tables: [] }
  if (chosen === null || grid.rows.length === 0) return nothing
  if (chosen !== undefined) {
    const tables = sectionsBy(grid, answers).map((section) => {
      const found = readAs(grid, chosen, section) ?? null
      const reading = found && withAnswers(found, answers)
      const whole = reading !== null && reading.missing.length === 0
      return { section, reading: whole ? reading : null, nearly: whole ? null : reading }
    })
    return { ...nothing, tables }
  }
  const sections = sectionsBy(grid, answers)
  const first = likeliest(grid, sections[0])
  if (first.own) return { ...nothing, own: true }
  const tables = sections.map((section, index) => {
    const { reading, nearly } = index === 0 ? first : likeliest(grid, section)
    // What it lacks the user may have named.
    const named = nearly && answers.columns.size > 0 ? withAnswers(nearly, answers) : nearly
    if (!reading && named && named.missing.length === 0) return { section, reading: named, nearly: null }
    return { section, reading, nearly }
  })
  return { ...nothing, tables }
}

/** The sheet's tables; the one below the heads that the user has named. */
function sectionsBy(grid: Grid, { headerRow }: SheetAnswers): readonly Section[] {
  if (headerRow === null) return sectionsOf(grid)
  return [{ from: Math.min(slotFrom(grid.rows, headerRow), grid.rows.length - 1), end: grid.rows.length }]
}

/** Lists of people by classes, and lists named or titled after a class, are attendance. */
function withClasses(sheet: Looked, classes: ReadonlySet<string>): Looked {
  const { grid } = sheet
  const tables = sheet.tables.flatMap((table): Table[] => {
    const { section, reading } = table
    if (reading && NEVER_ATTENDANCE.has(reading.kind)) return [table]
    const matrix = matrixOf(grid, section, classes)
    if (matrix.length > 0) return matrix.map((one) => ({ section, reading: one, nearly: null }))
    const attendance = asAttendance(grid, table, sheet.tables, classes)
    const days = attendance ? byDays(grid, section, attendance) : []
    if (days.length > 0) return days.map((one) => ({ section, reading: one, nearly: null }))
    return [attendance ? { section, reading: attendance, nearly: null } : table]
  })
  return { ...sheet, tables }
}

const NEVER_ATTENDANCE: ReadonlySet<SheetKind> = new Set<SheetKind>([
  'settings',
  'departments',
  'classes',
  'reportingLog',
])

function asAttendance(
  grid: Grid,
  { section, reading }: Table,
  all: readonly Table[],
  classes: ReadonlySet<string>,
): Reading | null {
  if (reading && reading.kind !== 'staff' && reading.kind !== 'online')
    return reading.kind === 'attendance' ? reading : null
  if (reading?.kind === 'staff' && grid.sheet.trim() === reading.sheet.sheet) return null
  const attendance = readAs(grid, 'attendance', section)
  if (!attendance || attendance.missing.length > 0) return null
  const general = section.from > 0 && all[0] ? titlesOf(grid, all[0].section) : []
  const titles = [...attendance.titles, ...general]
  // A sheet that calls itself 签到 or the like is none of the staff, even with a column that only that sheet knows.
  if (!attendance.hinted && attendance.found.size < (reading?.found.size ?? 0)) return null
  const named = attendance.className === null ? [...titles, grid.sheet] : [attendance.className]
  return namesClass(named, classes) ? { ...attendance, titles } : null
}

const LISTS: ReadonlySet<SheetKind> = new Set<SheetKind>(['staff', 'attendance', 'external', 'online'])

function conclude(sheet: Looked, verdicts: ReadonlyMap<Reading, StaffVerdict>, knowledge: Knowledge): UnderstoodSheet {
  const { grid, answers, chosen, own } = sheet
  const none = { grid, tables: [], nearly: null, word: '', questions: [] }
  if (chosen === null) return { ...none, fate: 'left-out' }
  if (grid.rows.length === 0) return { ...none, fate: 'empty' }
  if (own) return { ...none, fate: 'own' }
  const tables: Reading[] = []
  const questions: Finding[] = []
  let nearly: Reading | null = null
  let fate: SheetFate = 'unknown'
  let turnedBy = ''
  const isAnswered = chosen !== undefined
  for (const table of sheet.tables) {
    const { section, reading } = table
    const subject = reading ?? table.nearly
    const word = isAnswered || !subject || LISTS.has(subject.kind) ? wordOf(grid, section, subject) : null
    if (!reading) {
      if (table.nearly && word?.says !== 'no') nearly ??= table.nearly
      if (word?.says === 'no' && !isAnswered) turnedBy ||= word.word
      continue
    }
    const verdict = isAnswered ? 'read' : fateOf(grid, reading, word, verdicts.get(reading))
    const listed =
      reading.kind === 'staff' && (verdict === 'adds-nobody' || isAsked(verdict))
        ? titledList(grid, section, knowledge)
        : null
    if (listed) {
      // People of the institute under a class's name: who attended it.
      const settled = settleColumns(grid, asGroups(grid, withAnswers(listed, answers)), [listed], knowledge, answers)
      tables.push(settled.reading)
      for (const question of settled.questions) questions.push(question)
      fate = 'read'
      continue
    }
    if ((verdict === 'turned-away' && !word?.word) || verdict === 'adds-nobody')
      if (holdsMarks(grid, reading))
        // Marks or hours beside people of the institute may be a matrix whose heads nobody knows.
        questions.push(askSheet(grid, reading, null))
    if (verdict === 'turned-away') {
      turnedBy ||= word?.word || '名单'
      fate = 'turned-away'
      continue
    }
    if (verdict === 'adds-nobody') {
      if (fate === 'unknown') fate = 'adds-nobody'
      continue
    }
    if (isAsked(verdict)) questions.push(askSheet(grid, reading, verdict.likely))
    if (isAsked(verdict) && verdict.likely === null) continue
    const sides = LISTS.has(reading.kind) && reading.layout === 'list' ? inPanels(grid, reading, section) : [reading]
    const panels = sides.length > 1 ? withOwnClasses(grid, sides, knowledge) : sides
    const siblings = isMatrix(reading) ? sheet.tables.flatMap((one) => one.reading ?? []) : panels
    for (const panel of panels) {
      const answered = asGroups(grid, withAnswers(panel, answers))
      // The user has taken away what every row needs.
      if (answered.missing.length > 0) {
        nearly ??= answered
        continue
      }
      const settled = isQuiet(panel, panels, reading)
        ? { reading: answered, questions: [] }
        : settleColumns(grid, answered, siblings, knowledge, answers)
      tables.push(settled.reading)
      for (const question of settled.questions) questions.push(question)
      fate = 'read'
    }
  }
  if (tables.length === 0 && nearly === null && fate === 'unknown') {
    if (turnedBy !== '') fate = 'turned-away'
    else if (!isAnswered && holdsRecords(grid, knowledge)) questions.push(askSheet(grid, null, null))
  }
  if (nearly !== null && fate !== 'read') fate = 'lacks-columns'
  return { grid, tables, nearly: fate === 'lacks-columns' ? nearly : null, fate, word: turnedBy, questions }
}

/** Panels of which each has its own class's name above it, in its own columns. */
function withOwnClasses(grid: Grid, panels: readonly Reading[], { classes }: Knowledge): readonly Reading[] {
  const lefts = panels.map(({ found }) =>
    Array.from(found.values(), ({ number }) => number).reduce((a, b) => Math.min(a, b)),
  )
  const named = panels.map(({ headerRow }, index) => {
    const last = (lefts[index + 1] ?? grid.columns.length + 1) - 1
    for (let slot = slotFrom(grid.rows, headerRow) - 1; slot >= 0; slot--)
      for (let number = index === 0 ? 1 : lefts[index]!; number <= last; number++) {
        const cell = cellAt(grid, slot, number)
        if (cell.kind === 'text' && namesClass([cell.text], classes)) return cell.text
      }
    return null
  })
  if (new Set(named.filter((name) => name !== null)).size < 2) return panels
  return panels.map((panel, index) => (named[index] === null ? panel : { ...panel, className: named[index]! }))
}

/** Merged cells are spread over their rows anyway. */
function asGroups(grid: Grid, reading: Reading): Reading {
  if (reading.kind === 'staff' || !LISTS.has(reading.kind) || reading.presence !== null) return reading
  return namesGroups(grid, reading) ? { ...reading, fillsDown: true } : reading
}

/** Questions of a sheet's columns are asked once, of its first panel or class. */
function isQuiet(panel: Reading, panels: readonly Reading[], reading: Reading): boolean {
  return panel !== panels[0] || isMatrix(reading)
}

function withAnswers(reading: Reading, { columns, className }: SheetAnswers): Reading {
  let settled = className === null ? reading : { ...reading, className }
  for (const [number, heading] of columns) {
    if (heading === ABSENCES) {
      settled = { ...settled, absences: number }
      continue
    }
    const column = reading.sheet.columns.find((one) => one.heading === heading)
    if (column) settled = withColumn(settled, column.key, number, column.heading, 'answer')
    else if (heading === null)
      settled = { ...settled, found: new Map([...settled.found].filter(([, one]) => one.number !== number)) }
  }
  const missing = reading.sheet.columns.filter(({ key, required }) => required && !settled.found.has(key))
  return { ...settled, missing }
}

/** The words of a table's titles, else of its sheet's name. */
function wordOf(grid: Grid, section: Section, reading: Reading | null): ListWord {
  const titles = reading
    ? titleBlock(grid, section.from, grid.rows.indexOf(reading.headerRow)).texts
    : titlesOf(grid, section)
  const own = titles.map(listWord)
  const words = section.from > 0 && own.some(({ says }) => says !== 'nothing') ? own : [...own, listWord(grid.sheet)]
  const against = words.find(({ says }) => says === 'no')
  const came = words.some(({ says }) => says === 'came')
  if (against) return came ? { says: 'both', word: against.word } : against
  return words.find(({ says }) => says === 'both') ?? words.find(({ says }) => says === 'came') ?? words[0]!
}

/** A list of people that is named or titled after a class, as its attendance; null for any other. */
function titledList(grid: Grid, section: Section, { classes }: Knowledge): Reading | null {
  const attendance = readAs(grid, 'attendance', section)
  if (!attendance || attendance.missing.length > 0) return null
  return namesClass([...attendance.titles, grid.sheet], classes) ? attendance : null
}

function isAsked(fate: Fate): fate is Exclude<Fate, string> {
  return typeof fate !== 'string'
}

type Fate = 'read' | 'turned-away' | 'adds-nobody' | { readonly likely: SheetKind | null }

function fateOf(grid: Grid, reading: Reading, word: ListWord | null, verdict: StaffVerdict | undefined): Fate {
  const { kind } = reading
  if (kind === 'staff') {
    if (!verdict || verdict.is === 'staff') return 'read'
    return verdict.is === 'doubted' ? { likely: 'staff' } : verdict.is === 'asked' ? { likely: null } : verdict.is
  }
  if (!word || !LISTS.has(kind) || grid.sheet.trim() === reading.sheet.sheet) return 'read'
  if (word.says === 'came' || word.says === 'nothing') return 'read'
  if (kind === 'attendance') {
    const hasMarks = saysWhoCame(grid, reading)
    if (word.says === 'both') return hasMarks ? 'read' : { likely: 'attendance' }
    return hasMarks ? { likely: 'attendance' } : 'turned-away'
  }
  return word.says === 'both' || reading.found.has('review') ? { likely: kind } : { likely: null }
}

function saysWhoCame(grid: Grid, reading: Reading): boolean {
  const confirmed = reading.found.get('confirmed')
  if (!confirmed) return false
  const { from, end } = rowsOf(grid, reading)
  return sampleOf(grid, confirmed.number, from, end).some(
    (cell) => cell.kind === 'text' && attended(cell.text) === true,
  )
}
