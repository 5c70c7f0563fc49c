import type { Finding } from '../../records/finding'
import type { SheetFate } from '../../records/readingPlan'
import type { Grid } from '../../workbook/grid'
import { wholeOf } from '../header'
import type { Reading } from '../reading'
import { lackingHoursAsked } from './columns/askedValues'
import { cardSignersAsked } from './columns/cardSigners'
import { leftOutTold } from './columns/listCaptions'
import { noteSheetAsked } from './columns/noteSheets'
import { sentencesAsked } from './columns/sentencesBeside'
import { settingNotesAsked } from './columns/settingNotes'
import { struckAsked } from './columns/struckRows'
import { concludeTable, type Outcome } from './concludeTable'
import { asker } from './known/asking'
import type { Knowledge } from './known/knowledge'
import type { Looked, UnderstoodSheet } from './known/looked'
import { askSheet, holdsRecords, listsCosts } from './known/unknownSheets'
import { unansweredColumns } from './known/unreadColumns'
import { byValues } from './tables/headless'
import { sectionYearsAsked } from './tables/sectionYears'
import type { StaffVerdict } from './tables/staffLists'

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
  const outcomes = sheet.tables.map((table) => concludeTable(sheet, table, verdicts, knowledge))
  const tables = outcomes.flatMap((one) => one.tables)
  const nearly = outcomes.find((one) => one.nearly !== null)?.nearly ?? null
  const word = outcomes.find((one) => one.word !== '')?.word ?? ''
  const questions = outcomes.flatMap((one) => one.questions)
  for (const question of lackingAsked(sheet, nearly)) questions.push(question)
  let fate = nearly !== null && tables.length === 0 ? 'lacks-columns' : fateAmong(outcomes)
  const unknown = fate === 'unknown' ? unknownAsked(sheet, knowledge) : null
  if (unknown) {
    questions.push(unknown)
    fate = 'asked'
  }
  if (fate === 'unknown' || fate === 'turned-away')
    for (const note of noteSheetAsked(grid, knowledge.year)) questions.push(note)
  for (const note of cardSignersAsked(grid, tables, knowledge, answers)) questions.push(note)
  for (const note of settingNotesAsked(grid, tables, answers)) questions.push(note)
  for (const question of struckAsked(grid, tables, answers)) questions.push(question)
  for (const question of sectionYearsAsked(grid, sheet.tables, knowledge.year, answers)) questions.push(question)
  for (const note of sentencesAsked(grid, tables, knowledge, answers, questions)) questions.push(note)
  const isAnswered = chosen !== undefined
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
    word,
    questions,
    asked,
  }
}

/** What becomes of a sheet of several tables: it is read where one of them is, and asked about before anything else. */
function fateAmong(outcomes: readonly Outcome[]): SheetFate {
  for (const fate of FATES) if (outcomes.some((one) => one.fate === fate)) return fate
  return 'unknown'
}

const FATES = ['read', 'asked', 'turned-away', 'adds-nobody', 'left-out'] as const

/** Columns that may be what a table lacks, unless the user has said of them what they are. */
function lackingAsked({ tables, grid, answers }: Looked, nearly: Reading | null): readonly Finding[] {
  const table = nearly && tables.find((one) => one.reading === null && one.nearly === nearly)
  if (!table || !nearly) return []
  const own: Grid = table.view ?? grid
  return lackingHoursAsked(nearly, unansweredColumns(own, [nearly], answers), asker(own, nearly))
}

/** A question about a sheet of which no table is known, and that may hold people's records all the same; null for none. */
function unknownAsked({ grid, chosen }: Looked, knowledge: Knowledge): Finding | null {
  if (chosen !== undefined || !holdsRecords(grid, knowledge) || listsCosts(grid, knowledge)) return null
  const may = HEADLESS.filter((kind) => byValues(grid, wholeOf(grid), kind, knowledge) !== null)
  return askSheet(grid, null, null, may.length > 0 ? { may } : {})
}

/** What a list without a head may be. */
const HEADLESS = ['attendance', 'external', 'online'] as const
