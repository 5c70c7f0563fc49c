import type { Finding } from '../../records/finding'
import type { SheetFate } from '../../records/readingPlan'
import type { Grid } from '../../workbook/grid'
import { inPanels, readAs } from '../header'
import { classGroups, namesGroups, PERSON_KEYS } from '../layouts/groups'
import { turnsMarks } from '../legend'
import type { Reading } from '../reading'
import { saysComing } from '../vocabulary/columnHeads'
import { saysVoid } from '../vocabulary/notes'
import { type ListWord, saysCosts, speaksOfCourse } from '../vocabulary/turnedAway'
import { settleColumns } from './columns/askedColumns'
import { notesOnHours } from './columns/notesOnHours'
import { plansAsked, titleOfOtherPeople } from './columns/otherPeople'
import { matrixRemarksAsked } from './columns/remarksOnComing'
import { type Fate, fateOf, isAsked, ownWordOfNotCounted } from './fateOf'
import type { SheetAnswers } from './known/answers'
import { asker } from './known/asking'
import type { Knowledge } from './known/knowledge'
import { LISTS, type Looked, RECORDS, type Table } from './known/looked'
import { namesClass } from './known/namedClass'
import { askSheet, headsNamePeople, holdsMarks, mayBeAsked, mayGiveHours } from './known/unknownSheets'
import { inOwnPanel, unansweredColumns, unreadColumns } from './known/unreadColumns'
import { answerOfTable, withAnswers } from './known/withAnswers'
import { withoutNames, wordOf } from './known/wordOf'
import { isExample } from './tables/examples'
import { ledgerOf } from './tables/ledger'
import { isMatrix, unknownClasses } from './tables/matrices'
import { withOwnClasses } from './tables/panelClasses'
import type { StaffVerdict } from './tables/staffLists'

/** What becomes of one table of a sheet. */
export interface Outcome {
  /** The readings of it: several where panels stand side by side. */
  readonly tables: readonly Reading[]
  readonly questions: readonly Finding[]
  readonly fate: SheetFate
  /** What it lacks columns to be; null for none. */
  readonly nearly: Reading | null
  /** That turned it away; '' for none. */
  readonly word: string
}

const NOTHING: Outcome = { tables: [], questions: [], fate: 'unknown', nearly: null, word: '' }

/** A table with all that its fate hangs on. */
interface TableAt {
  readonly sheet: Looked
  readonly table: Table
  /** With the table's own columns alone, where another table stands beside it. */
  readonly grid: Grid
  /** What its titles say of the people on it; null where nobody asks. */
  readonly word: ListWord | null
  readonly isAnswered: boolean
  readonly knowledge: Knowledge
}

/** Says what becomes of a table, now that it is known who and what can be meant. */
export function concludeTable(
  sheet: Looked,
  table: Table,
  verdicts: ReadonlyMap<Reading, StaffVerdict>,
  knowledge: Knowledge,
): Outcome {
  const grid = table.view ?? sheet.grid
  const isAnswered = sheet.chosen !== undefined
  const [doubted] = table.doubted ?? []
  const isOther = doubted !== undefined && table.reading !== null && doubted !== table.reading.kind
  const reading = isOther ? readAs(grid, doubted, table.section)! : table.reading
  const at: TableAt = { sheet, table, grid, isAnswered, knowledge, word: wordOver(sheet, table, reading, knowledge) }
  if (!reading) return unreadOutcome(at)
  if (!isAnswered && isExample(grid, table.section, reading, knowledge))
    return { ...NOTHING, fate: 'turned-away', word: '示例' }
  const verdict = isAnswered || doubted ? 'read' : fateOf(grid, reading, at.word, verdicts.get(reading), knowledge)
  const doubt =
    isAnswered || doubted || verdict !== 'read'
      ? ''
      : ownWordOfNotCounted(grid, table.section, reading) || titleOfOtherPeople(grid, table.section, reading, knowledge)
  const outcome =
    (reading.kind === 'staff' && listOutcome(at, verdict)) ||
    awayOutcome(at, reading, verdict) ||
    askedOutcome(at, reading, verdict) ||
    readOutcome(at, reading, verdict)
  return withQuestions(outcome, [
    ...(doubted ? [askSheet(grid, reading, doubted, { may: table.doubted })] : []),
    ...(doubt === '' ? [] : [askSheet(grid, reading, reading.kind, { doubt })]),
  ])
}

function withQuestions(outcome: Outcome, questions: readonly Finding[]): Outcome {
  return questions.length === 0 ? outcome : { ...outcome, questions: [...questions, ...outcome.questions] }
}

function wordOver(sheet: Looked, table: Table, reading: Reading | null, knowledge: Knowledge): ListWord | null {
  // Where words over each list say who came, 报名及签到名单 over all of them turns nothing round.
  if (sheet.lists.leftOut.length > 0) return NO_WORD
  const subject = reading ?? table.nearly
  const isSought = sheet.chosen !== undefined || !subject || LISTS.has(subject.kind)
  return isSought ? wordOf(table.view ?? sheet.grid, table.section, subject, knowledge) : null
}

const NO_WORD: ListWord = { says: 'nothing', word: '' }

/** Of a table that nothing reads. */
function unreadOutcome({ grid, table: { nearly }, word, isAnswered, knowledge }: TableAt): Outcome {
  if (word?.says !== 'no') return { ...NOTHING, nearly }
  if (isAnswered) return NOTHING
  return word.why === 'other' && mayGiveHours(grid, nearly, knowledge)
    ? { ...NOTHING, fate: 'asked', questions: [askSheet(grid, nearly, null, { doubt: word.word })] }
    : { ...NOTHING, fate: 'turned-away', word: word.word }
}

/** People of the institute under a class's name: who attended it. null for any other list of staff. */
function listOutcome({ grid, table, sheet: { answers }, knowledge }: TableAt, verdict: Fate): Outcome | null {
  if (verdict !== 'adds-nobody' && !isAsked(verdict)) return null
  const listed = readAs(grid, 'attendance', table.section)
  if (!listed || listed.missing.length > 0 || !namesClass([...listed.titles, grid.sheet], knowledge.classes))
    return null
  const settled = settleColumns(grid, asGroups(grid, withAnswers(grid, listed, answers)), [listed], knowledge, answers)
  return { ...NOTHING, fate: 'read', tables: [settled.reading], questions: settled.questions }
}

/** Of a table whose titles turn it away, or that holds the staff once more; null for any other. */
function awayOutcome({ grid, word, knowledge }: TableAt, reading: Reading, verdict: Fate): Outcome | null {
  if (verdict !== 'turned-away' && verdict !== 'adds-nobody') return null
  const ask = (): Outcome => ({
    ...NOTHING,
    fate: 'asked',
    questions: [askSheet(grid, reading, null, { doubt: word?.word })],
  })
  // Marks or hours beside people of the institute may be a matrix whose heads nobody knows; 第3期参训人员 came to a class that is not ours.
  if (
    (verdict === 'adds-nobody' || !word?.word) &&
    (holdsMarks(grid, reading) || speaksOfCourse([grid.sheet, ...reading.titles].map(knowledge.withoutUnit)))
  )
    return ask()
  if (verdict === 'adds-nobody') return { ...NOTHING, fate: 'adds-nobody' }
  if (word && mayBeAsked(grid, reading, word, knowledge)) return ask()
  return { ...NOTHING, fate: 'turned-away', word: word?.word || '名单' }
}

/** Of a table that is read as nothing until somebody says what it is; null for any other. */
function askedOutcome({ grid, isAnswered, knowledge }: TableAt, reading: Reading, verdict: Fate): Outcome | null {
  const asked: Outcome = { ...NOTHING, fate: 'asked' }
  if (isAsked(verdict) && verdict.likely === null)
    return { ...asked, questions: [askSheet(grid, reading, null, verdict)] }
  const mayNamePeople = !isAnswered && reading.layout === 'list' && RECORDS.has(reading.kind)
  if (!mayNamePeople || !headsNamePeople(grid, reading, knowledge)) return null
  return { ...asked, questions: [askSheet(grid, reading, null)] }
}

/** Of a table that is read, with all that is asked about its columns and the notes beside it. */
function readOutcome(at: TableAt, reading: Reading, verdict: Fate): Outcome {
  const { sheet, table, grid, knowledge } = at
  const { answers } = sheet
  const questions = [...kindAsked(at, reading, verdict), ...matrixAsked(at, reading)]
  const tables: Reading[] = []
  let nearly: Reading | null = null
  let isLeftOut = false
  const panels = panelsOf(at, reading)
  const siblings = siblingsOf(sheet, table, reading, panels)
  const ledger = reading.kind === 'classes' ? ledgerOf(grid, reading, knowledge, answers) : null
  // How many the names beside it are is asked of nobody.
  const isOfCount = ({ place }: Finding) =>
    ledger !== null && ledger.counted !== null && place?.column === ledger.counted
  for (const panel of panels) {
    if (answerOfTable(panel, answers) === null) {
      isLeftOut = true
      continue
    }
    const answered = asGroups(grid, withAnswers(grid, panel, ofPanel(answers, panel, panels)))
    // The user has taken away what every row needs.
    if (answered.missing.length > 0) {
      nearly ??= answered
      continue
    }
    for (const question of headlessAsked(grid, answered)) questions.push(question)
    const settled =
      isQuiet(panel, siblings, reading) || isFormOfStudy(panel)
        ? { reading: answered, questions: [] }
        : settleColumns(grid, answered, siblings, knowledge, answers)
    // The classes of a matrix share what stands beside it.
    if (panel === panels[0] && (!isMatrix(reading) || readingsIn(sheet, table)[0] === reading))
      for (const note of [...notesOnHours(grid, answered, knowledge, answers), ...plansAsked(grid, answered, answers)])
        questions.push(note)
    tables.push(settled.reading)
    for (const question of settled.questions)
      if (!isOfCount(question) && !(panel !== panels[0] && isAskedAlready(questions, question)))
        questions.push(question)
  }
  const fate = tables.length > 0 ? 'read' : isLeftOut ? 'left-out' : 'unknown'
  if (ledger?.attendance) tables.push(ledger.attendance)
  for (const question of ledger?.questions ?? []) questions.push(question)
  return { tables, questions, fate, nearly, word: '' }
}

/** Whether a table that is read meanwhile is what it is read as. */
function kindAsked({ grid, isAnswered, knowledge }: TableAt, reading: Reading, verdict: Fate): readonly Finding[] {
  if (isAsked(verdict)) return [askSheet(grid, reading, verdict.likely, verdict)]
  if (isAnswered || verdict !== 'read') return []
  // 费用明细 of a class by people says for whom was paid.
  const { found } = reading
  const isBare = reading.kind === 'attendance' && !found.has('confirmed') && !found.has('hours')
  const isOfCosts = (text: string) => isBare && saysCosts(withoutNames(text, knowledge))
  // 外部学习（作废）, 草稿: whether it holds. 报名时间 where nothing says who came: whether they did.
  const doubt =
    reading.kind === 'staff'
      ? undefined
      : ([grid.sheet, ...reading.titles].find((text) => saysVoid(text) || isOfCosts(text)) ?? headOfDue(grid, reading))
  // Of a matrix no column is asked about.
  const isTurned = isMatrix(reading) && reading.found.has('confirmed') && turnsMarks(grid)
  return [
    ...(doubt === undefined ? [] : [askSheet(grid, reading, reading.kind, { may: [], doubt })]),
    ...(isTurned ? [askSheet(grid, reading, reading.kind, { may: [] })] : []),
  ]
}

/** The head by which the people of a list had only put their names down (报名时间), where no column says who came; undefined for none. */
function headOfDue(grid: Grid, reading: Reading): string | undefined {
  const { kind, layout, found } = reading
  if (kind !== 'attendance' || layout !== 'list' || found.has('confirmed') || found.has('hours')) return undefined
  const unread = unreadColumns(grid, [reading])
  return unread.some(({ heading }) => saysComing(heading))
    ? undefined
    : unread.find(({ heading }) => /报名.*(?:时间|日期|渠道|方式|来源|状态|编号|序号)/.test(heading))?.heading
}

/** What is asked about a matrix as a whole: classes in its heads that nobody knows, remarks beside its marks. */
function matrixAsked({ sheet, table, grid }: TableAt, reading: Reading): readonly Finding[] {
  const all = sheet.tables.flatMap((one) => one.reading ?? [])
  const own = readingsIn(sheet, table)
  return [
    ...(reading.layout === 'people-by-classes' && sheet.tables[0] === table ? unknownClasses(grid, all) : []),
    ...(isMatrix(reading) && own[0] === reading
      ? matrixRemarksAsked(grid, own, unansweredColumns(grid, all, sheet.answers))
      : []),
  ]
}

/** The hours of a list without a head, taken for such by their values. */
function headlessAsked(grid: Grid, reading: Reading): readonly Finding[] {
  const hours = reading.layout === 'headless' ? reading.found.get('hours') : undefined
  if (hours?.fit !== 'values') return []
  return [asker(grid, reading)(hours.number, '', hours.column.heading, hours.column.heading)]
}

/** A list in panels side by side, each with the class that stands above it. */
function panelsOf({ grid, table, knowledge }: TableAt, reading: Reading): readonly Reading[] {
  const panels =
    LISTS.has(reading.kind) && reading.layout === 'list' ? inPanels(grid, reading, table.section) : [reading]
  return panels.length > 1 ? withOwnClasses(grid, panels, knowledge) : panels
}

/** The readings whose columns are each other's: what one of them reads is no unread column of another. */
function siblingsOf(sheet: Looked, table: Table, reading: Reading, panels: readonly Reading[]): readonly Reading[] {
  if (isMatrix(reading)) return sheet.tables.flatMap((one) => one.reading ?? [])
  const alike = readingsIn(sheet, table)
  return alike.length > 1 ? alike : panels
}

/** The readings of a table's rows. */
function readingsIn({ tables }: Looked, { section }: Table): readonly Reading[] {
  return tables.flatMap((one) => (one.section === section && one.reading ? [one.reading] : []))
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

/** Questions of a sheet's columns are asked once, of its first class; panels of names have columns of their own. */
function isQuiet(panel: Reading, siblings: readonly Reading[], reading: Reading): boolean {
  const hasOwn = panel.layout === 'panel' && panel.presence === null
  return (panel !== siblings[0] && !hasOwn) || isMatrix(reading)
}

/** The answers without those of another panel's columns: 请假 beside one name is of nobody on its left. */
function ofPanel(answers: SheetAnswers, panel: Reading, panels: readonly Reading[]): SheetAnswers {
  if (panels.length < 2 || answers.columns.size === 0) return answers
  return { ...answers, columns: new Map([...answers.columns].filter(([number]) => inOwnPanel(panel, panels, number))) }
}

/** Of the same place, by another panel. */
function isAskedAlready(questions: readonly Finding[], { code, place }: Finding): boolean {
  return questions.some(
    (one) => one.code === code && one.place?.row === place?.row && one.place?.column === place?.column,
  )
}

/** One person's study as a form has no columns to ask about. */
function isFormOfStudy({ kind, slots }: Reading): boolean {
  return slots !== null && RECORDS.has(kind)
}
