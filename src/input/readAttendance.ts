import { type Finding, finding } from '../records/finding'
import { STUDY_SOURCES, StudyState } from '../records/studyRecords'
import { cellAt } from '../workbook/grid'
import { awayIn } from './awayMarks'
import { Outcome } from './cells/outcome'
import { shortStays, stayColumns, whoStayed } from './evidence/stays'
import { HAN } from './han'
import { legendOf, othersAreAway } from './legend'
import { nameKey } from './plainText'
import { choicesOf, placeOf } from './plan/known/asking'
import type { Roster } from './roster'
import { textsIn } from './rowCells'
import type { ColumnKey } from './schema'
import { textOfCell } from './sheetText'
import { slotFrom } from './slots'
import { hoursIn, type StudyContext, titlesIn, wordsIn, yearsIn } from './studyCells'
import { begun, keep, keepSubjects, markFailed, markUnreadable } from './studyRows'
import { unknownMarks } from './unknownMarks'
import { attended } from './vocabulary/attended'
import { missedMuch } from './vocabulary/missedMuch'
import { remarkOf } from './vocabulary/rowRemarks'
import { Role, roleOfText } from './vocabulary/rowWords'
import { remarksAbsence, remarksPart, saysFailed } from './vocabulary/turnedAway'
import { whichClass } from './whichClass'

const CLASS = STUDY_SOURCES.indexOf('class')

/**
 * Reads a sheet 实际参会人员. A row whose 学时, 最终参会, number or name cannot be read stays as `unreadable`, and so does one
 * without a person; the class gives the hours where the row has none, and a sheet without 最终参会 confirms all it lists.
 */
export function readAttendance(context: StudyContext<ColumnKey<'attendance'>>): void {
  const { slots, persons, records, away } = begun(context)
  const { state } = records
  const hours = hoursIn(context, slots)
  const isSigned = headsSignatures(context)
  const isAnswered = context.cells.reading.found.get('confirmed')?.fit === 'answer'
  const legend = legendOf(context.cells.grid)
  const others = othersAreAway(context.cells.grid) ? false : undefined
  const { marks } = context.cells.reading
  const told: Finding[] = []
  const confirmed = wordsIn(
    { ...context, findings: told },
    'confirmed',
    (text) =>
      numbered(
        marks.get(text.trim()) ??
          attended(text) ??
          (isSigned ? isSignature(text, context.roster) : undefined) ??
          (isAnswered ? passed(text) : undefined) ??
          legend.get(text.trim()) ??
          (WORD.test(text.trim()) ? others : undefined),
      ),
    slots,
    legend.size === 0 && others === undefined && marks.size === 0 ? '' : context.cells.grid.sheet,
  )
  for (const one of unknownMarks(context.cells, slots, confirmed, told)) context.findings.push(one)
  askOtherSigners(context, slots)
  // A print that nobody has signed lists those who came; an empty 最终参会 waits for its answers.
  const { fit } = context.cells.reading.found.get('confirmed') ?? {}
  const confirmsAll =
    fit === undefined || (fit !== 'named' && fit !== 'answer' && !confirmed.some((word) => word !== Outcome.blank))
  records.source.fill(CLASS)
  keepSubjects(context, slots, records)
  records.trainingClass.set(whichClass(context, slots, yearsIn(context, 'year', slots)))
  const count = slots.length
  if (!confirmsAll) for (let at = 0; at < count; at++) if (confirmed[at] !== 1) state[at] = StudyState.notConfirmed
  if (away.size > 0) markBelow(context, slots, away, confirmed, state)
  markAway(context, slots, state)
  markFailed(context, slots, state)
  markUnreadable(state, confirmed)
  markUnreadable(state, hours)
  keep(records, persons, titlesIn(context, 'className', slots), hours)
}

/**
 * Whoever stands below 请假人员 has not come. Where a row says itself that somebody did, the words over it are asked about.
 *
 * @param confirmed by the index of `slots`: 1 where the row says that somebody came
 */
function markBelow(
  { cells, findings }: StudyContext<ColumnKey<'attendance'>>,
  slots: Int32Array,
  away: ReadonlySet<number>,
  confirmed: Int32Array,
  state: Uint8Array,
): void {
  let doubted = -1
  for (const [at, slot] of slots.entries())
    if (away.has(slot)) {
      if (confirmed[at] !== 1) state[at] = StudyState.notConfirmed
      else if (doubted < 0) doubted = slot
    }
  const { grid, reading } = cells
  const column = reading.found.get('confirmed')
  if (doubted < 0 || !column || column.fit === 'answer') return
  let banner = doubted - 1
  while (banner > 0 && roleOfText(textsIn(grid, banner)[0] ?? '') !== Role.away) banner--
  findings.push(
    finding(
      'question-note',
      { ...placeOf(grid, reading, column.number), row: grid.rows[banner]! },
      {
        text: textsIn(grid, banner).join('').slice(0, 40),
        choices: choicesOf(grid, column.number, [column.column.heading]),
      },
    ),
  )
}

/** Whoever a remark, or a yes under a head like 是否缺席, says was away has not come. */
function markAway({ cells }: StudyContext<ColumnKey<'attendance'>>, slots: Int32Array, state: Uint8Array) {
  const { absences, wholeAbsences, doubtful } = cells.reading
  markShortStays(cells, slots, state)
  for (const column of wholeAbsences)
    for (const [at, slot] of slots.entries()) {
      const text = textOfCell(cellAt(cells.grid, slot, column))
      if (remarksAbsence(text) && !remarksPart(text)) state[at] = StudyState.notConfirmed
    }
  for (const column of doubtful) {
    const heading = textOfCell(cellAt(cells.grid, slotFrom(cells.grid.rows, cells.reading.headerRow), column))
    for (const [at, slot] of slots.entries()) {
      const cell = cellAt(cells.grid, slot, column)
      if (remarkOf(textOfCell(cell), false) !== '' || missedMuch(cell, heading)) state[at] = StudyState.notConfirmed
    }
  }
  for (const column of absences) {
    const isAway = awayIn(cells.grid, cells.reading, column)
    for (const [at, slot] of slots.entries()) if (isAway(slot)) state[at] = StudyState.notConfirmed
  }
}

/** Whoever left again at once has not come, where somebody has said so. */
function markShortStays(
  { grid, reading, firstSlot, slots: end }: StudyContext<ColumnKey<'attendance'>>['cells'],
  slots: Int32Array,
  state: Uint8Array,
) {
  const columns = reading.shortStays === null ? null : stayColumns(grid, reading)
  if (columns === null) return
  const short = new Set(shortStays(grid, columns, firstSlot, end, whoStayed(grid, reading)))
  for (const [at, slot] of slots.entries()) if (short.has(slot)) state[at] = StudyState.notConfirmed
}

/** A column of results that somebody has said to be of who came: 合格, 不合格. */
function passed(text: string): boolean | undefined {
  return saysFailed(text) ? false : PASSED.test(text) ? true : undefined
}

/** Whether the column that says who came is of signatures, by its own head, whatever somebody has said that it is. */
function headsSignatures({ cells: { grid, reading } }: StudyContext<ColumnKey<'attendance'>>): boolean {
  const signed = reading.found.get('confirmed')
  if (signed?.fit !== 'answer') return SIGNED.test(signed?.heading ?? '')
  return SIGNED.test(textOfCell(cellAt(grid, slotFrom(grid.rows, reading.headerRow), signed.number)))
}

/** Whoever signs writes the name of somebody of the staff; 公差 or 开会 in its place is no signature, and one for another (代签) is read by nobody. */
function isSignature(text: string, { byName }: Roster): true | undefined {
  return !/代/.test(text) && byName.has(nameKey(text)) ? true : undefined
}

/** Asks once a sheet about a row that somebody else of the staff has signed: whether who is listed came, it does not say. */
function askOtherSigners({ cells, roster, findings }: StudyContext<ColumnKey<'attendance'>>, slots: Int32Array): void {
  const { grid, reading } = cells
  const [signed, named] = [reading.found.get('confirmed'), reading.found.get('name')]
  if (!signed || !named || signed.fit === 'answer' || !SIGNED.test(signed.heading)) return
  const textAt = (slot: number, number: number) => textOfCell(cellAt(grid, slot, number)).trim()
  const slot = slots.find((one) => {
    const text = nameKey(textAt(one, signed.number))
    return roster.byName.has(text) && text !== nameKey(textAt(one, named.number))
  })
  if (slot === undefined) return
  const text = `${textAt(slot, named.number)} ${signed.heading}：${textAt(slot, signed.number)}`.slice(0, 40)
  const place = { ...placeOf(grid, reading, signed.number), row: grid.rows[slot]! }
  const choices = choicesOf(grid, signed.number, [signed.column.heading])
  findings.push(finding('question-note', place, { text, choices }))
}

function numbered(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value)
}

const PASSED = /合格|通过|结业|完成|优秀|良好|及格/
/** A word of attendance, not a name's remark or a number. */
const WORD = new RegExp(`^${HAN}{2,4}$`)
const SIGNED = /签名|签字|签到/
