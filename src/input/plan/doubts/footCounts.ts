import { type Finding, finding } from '../../../records/finding'
import { cameCells, peopleIn } from '../../../records/givenPeople'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { AS_LISTED_PREFIX } from '../../../state/answerWords'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import type { Reading } from '../../reading'
import { textsIn } from '../../rowCells'
import { slotFrom } from '../../slots'
import { saidAway, saidCame, saidListed, saysCount } from '../../vocabulary/cameCount'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { rowsOf } from '../known/unreadColumns'

/** How far from its rows a list may say how many came. */
const NEAR = { above: 6, foot: 8 } as const

/**
 * A question for every list of one class that says how many came (实到9人, 签到人数 | 9), stand on it (共30人) or stayed away (缺席3人) and holds another
 * number who did. 培训班 that says what the list holds settles it where more came, who may be guests, and so does an answer; a list with rows of
 * nobody known is told of those.
 *
 * @param told what is found already: a note that is asked about is not asked about again
 */
export function footCounts(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  told: readonly Finding[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'asListed'>,
): Finding[] {
  return tables.flatMap(({ grid, reading }, table) => {
    if (!isListOfOne(reading)) return []
    // Panels of one head share what stands above and below them, and so do sections, each with a class of its own.
    const panels = tables.flatMap((one, at) =>
      one.grid === grid && one.reading.headerRow === reading.headerRow ? [at] : [],
    )
    if (panels[0] !== table) return []
    const said = countNear(grid, tables, table)
    if (said === null) return []
    const listed = listedIn(studies, panels)
    const meant = listed && classes[listed.trainingClass]
    if (!meant || agrees(said, listed) || answered(grid).asListed.has(meant.name)) return []
    const cells = cameCells(meant)
    // More may have come than the staff; fewer say that somebody listed did not.
    if (said.of !== 'away' && cells.length > 0 && peopleIn(cells) === listed.people && said.count > listed.people)
      return []
    if (said.of === 'away' && told.some((one) => isOfNote(one, grid))) return []
    return [
      finding(
        'question-foot-count',
        { file: grid.file, sheet: grid.sheet, row: said.row, column: said.column },
        {
          trainingClass: meant.name,
          listed: listed.people,
          text: said.text,
          choices: choicesOf(grid, null, [`${AS_LISTED_PREFIX}${meant.name}`]),
        },
      ),
    ]
  })
}

function isListOfOne({ kind, layout, found }: Reading): boolean {
  return kind === 'attendance' && (layout === 'list' || layout === 'panel') && !found.has('className')
}

/** Who is named as away, or how many, is asked about already. */
function isOfNote({ code, place }: Finding, { file, sheet }: Grid): boolean {
  return (code === 'question-note' || code === 'question-attended') && place?.file === file && place.sheet === sheet
}

function agrees({ of, count }: Said, { people, all, rows }: Listed): boolean {
  if (of === 'came') return people === count
  return of === 'all' ? [people, all, rows].includes(count) : all - people === count
}

/** What a list says of itself: how many came, stand on it, or stayed away. */
interface Said {
  readonly of: 'came' | 'all' | 'away'
  readonly count: number
  readonly text: string
  readonly row: number
  readonly column: number
}

/**
 * What the rows next above a table's head, and the last before the next table, say of how many came; else what those behind its rows say of how many
 * stand on it, or stayed away. null where nothing or several do.
 */
function countNear(grid: Grid, tables: readonly ReadTable[], table: number): Said | null {
  const { reading } = tables[table]!
  const { from, end } = rowsOf(grid, reading)
  const head = slotFrom(grid.rows, reading.headerRow)
  const before = tables.reduce(
    (last, one) =>
      one.grid === grid && one.reading.headerRow < reading.headerRow
        ? Math.max(last, one.reading.lastDataRow === null ? 0 : rowsOf(grid, one.reading).end)
        : last,
    0,
  )
  const next = tables.reduce(
    (first, one) =>
      one.grid === grid && one.reading.headerRow > reading.headerRow
        ? Math.min(first, slotFrom(grid.rows, one.reading.headerRow))
        : first,
    grid.rows.length,
  )
  const last = Math.min(end, next)
  const slots = [...range(Math.max(before, head - NEAR.above), head), ...range(Math.max(from, last - NEAR.foot), last)]
  const came = slots.flatMap((slot) => countsIn(grid, slot))
  if (came.length > 0) return onlyOne(came)
  const foot = range(Math.max(from, last - NEAR.foot), last)
  return onlyOne(saidIn(grid, foot, 'all', saidListed)) ?? onlyOne(saidIn(grid, foot, 'away', saidAway))
}

function onlyOne(found: readonly Said[]): Said | null {
  return new Set(found.map(({ count }) => count)).size === 1 ? found[0]! : null
}

/** Counts of rows that hold nothing else beside: 共5人 behind a department's name is that department's. */
function saidIn(
  grid: Grid,
  slots: readonly number[],
  of: Said['of'],
  countIn: (text: string) => number | null,
): readonly Said[] {
  return slots.flatMap((slot) => {
    const texts = new Set(textsIn(grid, slot))
    const column = grid.columns.findIndex((one) => one?.kinds[slot] === CellKind.text) + 1
    const [text] = texts
    const count = texts.size === 1 && text !== undefined ? countIn(text) : null
    return count === null ? [] : [{ of, count, text: text!.trim(), row: grid.rows[slot]!, column }]
  })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

function countsIn(grid: Grid, slot: number): readonly Said[] {
  const found: Said[] = []
  let asked: string | null = null
  for (let column = 1; column <= grid.columns.length; column++) {
    const cell = cellAt(grid, slot, column)
    if (cell.kind === 'empty') continue
    const at = { of: 'came', row: grid.rows[slot]!, column } as const
    if (asked !== null && cell.kind === 'number')
      found.push({ ...at, count: cell.value, text: `${asked} ${cell.value}` })
    asked = null
    if (cell.kind !== 'text') continue
    const count = saidCame(cell.text)
    if (count !== null) found.push({ ...at, count, text: cell.text.trim().slice(0, MOST_SAID) })
    if (saysCount(cell.text)) asked = cell.text.trim()
  }
  return found
}

const MOST_SAID = 20

/** Of one class: how many different people came, stand on the list, and in how many rows. */
interface Listed {
  readonly trainingClass: number
  readonly people: number
  readonly all: number
  readonly rows: number
}

/** What the records of some tables confirm; null where a row is of nobody, or of several classes. */
function listedIn(
  { count, sheet, state, person, trainingClass }: StudyRecords,
  panels: readonly number[],
): Listed | null {
  const people = new Set<number>()
  const all = new Set<number>()
  let of = -1
  let rows = 0
  for (const table of panels)
    for (let record = sheet.indexOf(table); record >= 0 && record < count && sheet[record] === table; record++) {
      if (of < 0) of = trainingClass[record]!
      if (trainingClass[record] !== of || person[record]! < 0 || state[record] === StudyState.unreadable) return null
      if (state[record] === StudyState.accepted || state[record] === StudyState.merged) people.add(person[record]!)
      all.add(person[record]!)
      rows++
    }
  return of < 0 ? null : { people: people.size, all: all.size, rows, trainingClass: of }
}
