import type { Finding } from '../../records/finding'
import type { SheetFate } from '../../records/readingPlan'
import { cellAt, type Grid } from '../../workbook/grid'
import { inPanels, readAs, wholeOf } from '../header'
import { classGroups, namesGroups, PERSON_KEYS } from '../layouts/groups'
import type { Section } from '../layouts/sections'
import { turnsMarks } from '../legend'
import type { Reading } from '../reading'
import { slotFrom } from '../slots'
import { saysVoid } from '../vocabulary/notes'
import { type ListWord, speaksOfCourse } from '../vocabulary/turnedAway'
import type { SheetAnswers } from './answers'
import { settleColumns } from './askedColumns'
import { lackingHoursAsked } from './askedValues'
import { asker } from './asking'
import { isExample } from './examples'
import { fateOf, isAsked, saysOfItselfNotCounted } from './fateOf'
import { byValues } from './headless'
import type { Knowledge } from './knowledge'
import { ledgerOf } from './ledger'
import { leftOutTold } from './listCaptions'
import { LISTS, type Looked, RECORDS, type UnderstoodSheet } from './looked'
import { isMatrix, unknownClasses } from './matrices'
import { namesClass } from './namedClass'
import { notesOnHours } from './notesOnHours'
import { plansAsked, saysOtherPeople } from './otherPeople'
import { matrixRemarksAsked } from './remarksOnComing'
import { sectionYearsAsked } from './sectionYears'
import { sentencesAsked } from './sentencesBeside'
import type { StaffVerdict } from './staffLists'
import { struckAsked } from './struckRows'
import { askSheet, headsNamePeople, holdsMarks, holdsRecords, mayBeAsked, mayGiveHours } from './unknownSheets'
import { type UnreadColumn, unreadColumns } from './unreadColumns'
import { answerOfTable, withAnswers } from './withAnswers'
import { wordOf } from './wordOf'

/** Says what becomes of a sheet, now that it is known who and what can be meant. */
export function conclude(
  sheet: Looked,
  verdicts: ReadonlyMap<Reading, StaffVerdict>,
  knowledge: Knowledge,
): UnderstoodSheet {
  const { grid, answers, chosen, own } = sheet
  const asked = chosen ?? null
  const none = { grid, tables: [], nearly: null, word: '', questions: [], asked }
  if (chosen === null) return { ...none, fate: 'left-out' }
  if (grid.rows.length === 0) return { ...none, fate: 'empty' }
  if (own) return { ...none, fate: 'own' }
  if (sheet.before !== '') return { ...none, fate: 'turned-away', word: sheet.before }
  const tables: Reading[] = []
  const questions: Finding[] = []
  let nearly: Reading | null = null
  let fate: SheetFate = 'unknown'
  let turnedBy = ''
  const isAnswered = chosen !== undefined
  for (const table of sheet.tables) {
    const { section } = table
    const grid = table.view ?? sheet.grid
    const [doubted] = table.doubted ?? []
    const isOther = doubted !== undefined && table.reading !== null && doubted !== table.reading.kind
    const reading = isOther ? readAs(grid, doubted, section)! : table.reading
    const subject = reading ?? table.nearly
    // Where words over each list say who came, 报名及签到名单 over all of them turns nothing round.
    const word =
      sheet.lists.leftOut.length > 0
        ? NO_WORD
        : isAnswered || !subject || LISTS.has(subject.kind)
          ? wordOf(grid, section, subject, knowledge)
          : null
    if (!reading) {
      if (!isAnswered && word?.says === 'no' && word.why === 'other' && mayGiveHours(grid, table.nearly, knowledge)) {
        questions.push(askSheet(grid, table.nearly, null, { doubt: word.word }))
        if (fate === 'unknown') fate = 'asked'
        continue
      }
      if (table.nearly && word?.says !== 'no') nearly ??= table.nearly
      if (word?.says === 'no' && !isAnswered) turnedBy ||= word.word
      if (table.nearly && nearly === table.nearly)
        for (const question of lackingAsked(grid, table.nearly, answers)) questions.push(question)
      continue
    }
    if (!isAnswered && isExample(grid, section, reading, knowledge)) {
      turnedBy ||= '示例'
      fate = fate === 'unknown' ? 'turned-away' : fate
      continue
    }
    if (doubted) questions.push(askSheet(grid, reading, doubted, { may: table.doubted }))
    const verdict = isAnswered || doubted ? 'read' : fateOf(grid, reading, word, verdicts.get(reading), knowledge)
    if (
      !isAnswered &&
      !doubted &&
      verdict === 'read' &&
      (saysOfItselfNotCounted(grid, section, reading) || saysOtherPeople(grid, section, reading, knowledge))
    )
      questions.push(askSheet(grid, reading, reading.kind))
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
      if (holdsMarks(grid, reading) || speaksOfCourse([grid.sheet, ...reading.titles].map(knowledge.withoutUnit))) {
        // Marks or hours beside people of the institute may be a matrix whose heads nobody knows; 第3期参训人员 came to a class that is not ours.
        questions.push(askSheet(grid, reading, null, { doubt: word?.word }))
        fate = fate === 'unknown' ? 'asked' : fate
        continue
      }
    if (verdict === 'turned-away') {
      if (word && mayBeAsked(grid, reading, word, knowledge)) {
        questions.push(askSheet(grid, reading, null, { doubt: word.word }))
        fate = fate === 'unknown' ? 'asked' : fate
        continue
      }
      turnedBy ||= word?.word || '名单'
      if (fate !== 'read') fate = 'turned-away'
      continue
    }
    if (verdict === 'adds-nobody') {
      if (fate === 'unknown') fate = 'adds-nobody'
      continue
    }
    if (
      !isAnswered &&
      reading.layout === 'list' &&
      RECORDS.has(reading.kind) &&
      headsNamePeople(grid, reading, knowledge)
    ) {
      questions.push(askSheet(grid, reading, null))
      if (fate === 'unknown') fate = 'asked'
      continue
    }
    // 外部学习（作废）, 草稿: whether it holds.
    const doubt = [grid.sheet, ...reading.titles].find(saysVoid)
    if (!isAnswered && verdict === 'read' && reading.kind !== 'staff' && doubt !== undefined)
      questions.push(askSheet(grid, reading, reading.kind, { may: [], doubt }))
    // Of a matrix no column is asked about.
    if (!isAnswered && verdict === 'read' && isMatrix(reading) && reading.found.has('confirmed') && turnsMarks(grid))
      questions.push(askSheet(grid, reading, reading.kind, { may: [] }))
    if (isAsked(verdict)) questions.push(askSheet(grid, reading, verdict.likely, verdict))
    if (isAsked(verdict) && verdict.likely === null) {
      if (fate === 'unknown') fate = 'asked'
      continue
    }
    const sides = LISTS.has(reading.kind) && reading.layout === 'list' ? inPanels(grid, reading, section) : [reading]
    if (reading.layout === 'people-by-classes' && sheet.tables[0] === table)
      for (const found of unknownClasses(
        grid,
        sheet.tables.flatMap((one) => one.reading ?? []),
      ))
        questions.push(found)
    const panels = sides.length > 1 ? withOwnClasses(grid, sides, knowledge) : sides
    const alike = sheet.tables.flatMap((one) => (one.section === section && one.reading ? [one.reading] : []))
    const siblings = isMatrix(reading)
      ? sheet.tables.flatMap((one) => one.reading ?? [])
      : alike.length > 1
        ? alike
        : panels
    if (isMatrix(reading) && alike[0] === reading)
      for (const question of matrixRemarksAsked(grid, alike, unanswered(grid, siblings, answers)))
        questions.push(question)
    const ledger = reading.kind === 'classes' ? ledgerOf(grid, reading, knowledge, answers) : null
    // How many the names beside it are is asked of nobody.
    const isOfCount = ({ place }: Finding) =>
      ledger !== null && ledger.counted !== null && place?.column === ledger.counted
    for (const panel of panels) {
      if (answerOfTable(panel, answers) === null) {
        if (fate === 'unknown') fate = 'left-out'
        continue
      }
      const answered = asGroups(grid, withAnswers(panel, answers))
      // The user has taken away what every row needs.
      if (answered.missing.length > 0) {
        nearly ??= answered
        continue
      }
      if (answered.layout === 'headless') {
        const hours = answered.found.get('hours')
        if (hours?.fit === 'values')
          questions.push(asker(grid, answered)(hours.number, '', hours.column.heading, hours.column.heading))
      }
      const settled =
        isQuiet(panel, siblings, reading) || isFormOfStudy(panel)
          ? { reading: answered, questions: [] }
          : settleColumns(grid, answered, siblings, knowledge, answers)
      if (panel === panels[0])
        for (const note of [
          ...notesOnHours(grid, answered, knowledge, answers),
          ...plansAsked(grid, answered, answers),
        ])
          questions.push(note)
      tables.push(settled.reading)
      for (const question of settled.questions) if (!isOfCount(question)) questions.push(question)
      fate = 'read'
    }
    if (ledger) {
      if (ledger.attendance) tables.push(ledger.attendance)
      for (const question of ledger.questions) questions.push(question)
    }
  }
  if (tables.length === 0 && nearly === null && fate === 'unknown') {
    if (turnedBy !== '') fate = 'turned-away'
    else if (!isAnswered && holdsRecords(grid, knowledge)) {
      const may = HEADLESS.filter((kind) => byValues(grid, wholeOf(grid), kind, knowledge) !== null)
      questions.push(askSheet(grid, null, null, may.length > 0 ? { may } : {}))
      fate = 'asked'
    }
  }
  if (nearly !== null && fate !== 'read') fate = 'lacks-columns'
  for (const question of struckAsked(grid, tables, answers)) questions.push(question)
  for (const question of sectionYearsAsked(grid, sheet.tables, knowledge.year, answers)) questions.push(question)
  for (const note of sentencesAsked(grid, tables, knowledge, answers, questions)) questions.push(note)
  const { leftOut, unclear } = sheet.lists
  const isLost = leftOut.length > 0 && tables.length === 0
  if ((unclear !== '' || isLost) && !isAnswered && questions.length === 0) {
    questions.push(askSheet(grid, tables[0] ?? null, tables[0]?.kind ?? null, { doubt: unclear }))
    if (fate !== 'read') fate = 'asked'
  }
  if (fate === 'read') for (const told of leftOutTold(grid, leftOut, isAnswered)) questions.push(told)
  return {
    grid,
    tables: answers.keepsStruck ? tables.map((one) => ({ ...one, keepsStruck: true })) : tables,
    nearly: fate === 'lacks-columns' ? nearly : null,
    fate,
    word: turnedBy,
    questions,
    asked,
  }
}

const NO_WORD: ListWord = { says: 'nothing', word: '' }

/** What a list without a head may be. */
const HEADLESS = ['attendance', 'external', 'online'] as const

/** The columns that nothing reads and of which the user has not said what they are. */
function unanswered(grid: Grid, readings: readonly Reading[], { columns }: SheetAnswers): readonly UnreadColumn[] {
  return unreadColumns(grid, readings).filter(({ number }) => !columns.has(number))
}

/** Columns that may be what a table lacks, unless the user has said of them what they are. */
function lackingAsked(grid: Grid, nearly: Reading, answers: SheetAnswers): readonly Finding[] {
  return lackingHoursAsked(nearly, unanswered(grid, [nearly], answers), asker(grid, nearly))
}

/** Panels of which each has its own class's name above it, in its own columns. */
function withOwnClasses(grid: Grid, panels: readonly Reading[], { classes }: Knowledge): readonly Reading[] {
  const numbersOf = ({ found }: Reading) => Array.from(found.values(), ({ number }) => number)
  // A panel begins behind the one before it: its 序号 is not read, and its title stands over that.
  const lefts = panels.map((_, index) =>
    index === 0 ? 1 : numbersOf(panels[index - 1]!).reduce((a, b) => Math.max(a, b)) + 1,
  )
  const named = panels.map(({ headerRow }, index) => {
    const last = (lefts[index + 1] ?? grid.columns.length + 1) - 1
    for (let slot = slotFrom(grid.rows, headerRow) - 1; slot >= 0; slot--)
      for (let number = lefts[index]!; number <= last; number++) {
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
  if (reading.kind === 'staff' || reading.kind === 'arp' || !LISTS.has(reading.kind) || reading.presence !== null)
    return reading
  if (namesGroups(grid, reading)) return { ...reading, fillsDown: PERSON_KEYS }
  return reading.kind === 'attendance' && classGroups(grid, reading)
    ? { ...reading, fillsDown: ['className'] }
    : reading
}

/** Questions of a sheet's columns are asked once, of its first panel or class. */
function isQuiet(panel: Reading, siblings: readonly Reading[], reading: Reading): boolean {
  return panel !== siblings[0] || isMatrix(reading)
}

/** One person's study as a form has no columns to ask about. */
function isFormOfStudy({ kind, slots }: Reading): boolean {
  return slots !== null && RECORDS.has(kind)
}

/** A list of people that is named or titled after a class, as its attendance; null for any other. */
function titledList(grid: Grid, section: Section, { classes }: Knowledge): Reading | null {
  const attendance = readAs(grid, 'attendance', section)
  if (!attendance || attendance.missing.length > 0) return null
  return namesClass([...attendance.titles, grid.sheet], classes) ? attendance : null
}
