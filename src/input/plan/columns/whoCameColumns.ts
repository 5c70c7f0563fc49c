import { type Finding, finding } from '../../../records/finding'
import { ABSENCES, NOT_READ } from '../../../state/answerWords'
import { columnLetters } from '../../../workbook/address'
import { type Cell, CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { awayIn, marksByCross } from '../../awayMarks'
import { sampleOf } from '../../evidence/columnValues'
import { stayColumns } from '../../evidence/stays'
import { blankIsAway, legendOf, saidPresent } from '../../legend'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { attended, saysWhoCame } from '../../vocabulary/attended'
import { saysComing, saysNotOfComing, saysOtherMarks, saysWhenSent } from '../../vocabulary/columnHeads'
import { countsMissed } from '../../vocabulary/missedMuch'
import { saysOtherMatter } from '../../vocabulary/ofComing'
import { saysAbsence, saysWhyAbsent } from '../../vocabulary/turnedAway'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf, type Settled } from '../known/asking'
import { keyColumn, rowsOf, type UnreadColumn } from '../known/unreadColumns'
import { withColumn } from '../known/withColumn'
import { legendAsked } from './askedRemarks'
import { remarksAsked } from './remarksOnComing'

/** Whether a cell says who came; null for what says neither. */
function mark(cell: Cell): boolean | null {
  if (cell.kind === 'boolean') return cell.value
  if (cell.kind === 'number') return cell.value === 1 ? true : cell.value === 0 ? false : null
  if (cell.kind !== 'text') return null
  return attended(cell.text) ?? null
}

export function areMarks({ sample }: Pick<UnreadColumn, 'sample'>): boolean {
  return sample.length > 0 && sample.every((cell) => mark(cell) !== null)
}

/** 请假, 未到 without a head, and nothing else: remarks on those who were away. */
function areRemarks({ heading, sample }: UnreadColumn): boolean {
  return (
    heading === '' && sample.every((cell) => cell.kind === 'text' && saysWhoCame(cell.text) && mark(cell) === false)
  )
}

/** P, A, L, E, X: present, absent, late, excused; grades have no P. */
function areLetters({ sample }: UnreadColumn): boolean {
  return (
    sample.every((cell) => cell.kind === 'text' && /^\s*[palex]\s*$/i.test(cell.text)) &&
    sample.some((cell) => cell.kind === 'text' && /p/i.test(cell.text))
  )
}

export function settleAttendance(
  grid: Grid,
  reading: Reading,
  columns: readonly UnreadColumn[],
  answers: Pick<SheetAnswers, 'days'>,
  year: number | null,
): Settled {
  const unread = columns.filter(({ heading }) => !saysOtherMatter(heading, year))
  const questions: Finding[] = []
  const { from, end } = rowsOf(grid, reading)
  const confirmed = reading.found.get('confirmed')
  const attendedBy = (number: number, slot: number) => mark(cellAt(grid, slot, number))
  const isRow = (slot: number) => (keyColumn(grid, reading)?.kinds[slot] ?? 0) !== CellKind.empty
  const marks =
    reading.presence === null
      ? unread.filter(
          (column) =>
            areMarks(column) &&
            !areRemarks(column) &&
            !saysOtherMarks(column.heading) &&
            !saysWhyAbsent(column.heading) &&
            !(countsMissed(column.heading) && column.sample.some(({ kind }) => kind === 'number')),
        )
      : []
  let settled = reading

  /** A note, or how many it says came, settles that blanks beside these marks were away. */
  function isProven({ number }: Pick<UnreadColumn, 'number'>): boolean {
    let present = 0
    for (let slot = from; slot < end; slot++) {
      if (!isRow(slot)) continue
      if (attendedBy(number, slot) === true) present++
    }
    return present > 0 && (blankIsAway(grid) || saidPresent(grid) === present)
  }

  /** A note says of each mark what it means (●到 ×未到), and nobody is without one. */
  function isExplained({ number, heading }: Pick<UnreadColumn, 'number' | 'heading'>): boolean {
    const legend = saysAbsence(heading) ? null : legendOf(grid)
    if (!legend || legend.size < 2) return false
    for (let slot = from; slot < end; slot++)
      if (isRow(slot) && !legend.has(textOfCell(cellAt(grid, slot, number)).trim())) return false
    return true
  }

  function askAttended({ number, heading }: Pick<UnreadColumn, 'number' | 'heading'>): void {
    const sample = sampleOf(grid, number, from, end)
    let absent = 0
    let count = 0
    for (let slot = from; slot < end; slot++)
      if (isRow(slot)) {
        count++
        if (attendedBy(number, slot) !== true) absent++
      }
    // What everybody has changes nothing.
    if (absent === 0) return
    const unclear = absent < count ? [] : [...new Set(sample.map((cell) => textOfCell(cell).trim()))].slice(0, 3)
    questions.push(
      finding('question-attended', placeOf(grid, reading, number), {
        column: columnLetters(number),
        heading,
        absent,
        count,
        says: unclear.length > 0 ? 'unclear' : 'marks',
        words: unclear,
        choices: choicesOf(grid, number, ['最终参会', NOT_READ]),
      }),
    )
  }

  /** × under 缺席 may say that it is not so, or be the mark of those who were. */
  function askCrosses({ number, heading }: UnreadColumn): void {
    let absent = 0
    let count = 0
    const isAway = awayIn(grid, reading, number)
    for (let slot = from; slot < end; slot++)
      if (isRow(slot)) {
        count++
        if (isAway(slot)) absent++
      }
    if (absent === 0 || absent === count) return
    const choices = choicesOf(grid, number, [ABSENCES, NOT_READ])
    const args = { column: columnLetters(number), heading, absent, count, choices }
    questions.push(finding('question-attended', placeOf(grid, reading, number), { ...args, says: 'marks', words: [] }))
  }

  /** 请假 with a yes beside 最终参会 with a yes: which of the two holds, nobody can say. */
  function askBoth({ number, heading }: UnreadColumn, came: number): void {
    const isAway = awayIn(grid, reading, number)
    let both = 0
    let count = 0
    for (let slot = from; slot < end; slot++)
      if (isRow(slot)) {
        count++
        if (isAway(slot) && attendedBy(came, slot) === true) both++
      }
    if (both === 0) return
    const choices = choicesOf(grid, number, [ABSENCES, NOT_READ])
    const args = { column: columnLetters(number), heading, absent: both, count, choices }
    questions.push(finding('question-attended', placeOf(grid, reading, number), { ...args, says: 'both', words: [] }))
  }

  if (confirmed?.fit === 'answer') return { reading, questions }
  // Whoever wrote no time may have forgotten it, unless a note says what that means.
  if (confirmed && /时间$/.test(compact(confirmed.heading)) && !isProven(confirmed)) {
    askAttended(confirmed)
    return { reading, questions }
  }
  const exclusive = confirmed ? null : exclusiveMarks(marks, from, end, isRow, attendedBy)
  if (exclusive) return { reading: withColumn(reading, 'confirmed', exclusive.number, exclusive.heading), questions }
  const [explained, another] =
    confirmed || reading.presence !== null
      ? []
      : unread.filter((column) => !saysOtherMarks(column.heading) && isExplained(column))
  if (explained && !another)
    return { reading: withColumn(reading, 'confirmed', explained.number, explained.heading), questions }
  const turned = marks.filter(({ heading }) => saysAbsence(heading) || /请假|缺|旷|未/.test(heading))
  const plain = marks.filter((column) => !turned.includes(column))
  // 是否缺席: a yes says that somebody did not come.
  const away = turned.filter((column) => saysAbsence(column.heading)).map(({ number }) => number)
  settled = { ...settled, absences: [...settled.absences, ...away] }
  for (const column of turned)
    if (!away.includes(column.number) && column.sample.some((cell) => mark(cell) === true)) askAttended(column)
    else if (away.includes(column.number) && marksByCross(grid, from, column.number)) askCrosses(column)
    else if (away.includes(column.number) && confirmed) askBoth(column, confirmed.number)
  // A column that only says who was away remarks on the others; beside 最终参会 no other mark counts.
  const present = plain.filter(({ sample }) => sample.some((cell) => mark(cell) === true))
  const days = confirmed
    ? [
        { number: confirmed.number, heading: confirmed.heading },
        ...(confirmed.fit === 'named' ? [] : present.filter(({ heading }) => !saysWhenSent(heading))),
      ]
    : plain
  if (days.length === 1 && !confirmed) {
    const asked = questions.length
    const proven = isProven(days[0]!)
    if (!proven) askAttended(days[0]!)
    if (proven || questions.length > asked)
      settled = withColumn(settled, 'confirmed', days[0]!.number, days[0]!.heading)
  } else if (days.length > 1 && answers.days === null) {
    let differs = false
    for (let slot = from; slot < end && !differs; slot++) {
      if (!isRow(slot)) continue
      const first = attendedBy(days[0]!.number, slot) === true
      differs = days.some(({ number }) => (attendedBy(number, slot) === true) !== first)
    }
    if (!confirmed) settled = withColumn(settled, 'confirmed', days[0]!.number, days[0]!.heading)
    // Who was there on some days only: what that is worth, somebody has to say.
    if (differs) for (const day of days) if (questions.length === 0) askAttended(day)
  }
  for (const column of unread) {
    const heading = compact(column.heading)
    if (marks.includes(column) || column.sample.length === 0 || saysNotOfComing(heading)) continue
    // How long somebody was there is no yes or no; beside when each came and left it says nothing new.
    if (/时长|分钟/.test(heading) && stayColumns(grid, reading) !== null) continue
    if ((saysComing(heading) || areLetters(column)) && reading.presence === null && confirmed?.fit !== 'named')
      askAttended(column)
  }
  if (reading.presence === null)
    for (const question of remarksAsked(grid, settled, columns))
      if (!questions.some(({ place }) => place?.column === question.place?.column)) questions.push(question)
  if (settled.found.has('confirmed')) for (const question of legendAsked(grid, settled)) questions.push(question)
  return { reading: settled, questions }
}

/** 已到, 请假, 缺席: columns of which every row has exactly one mark, and one of which alone says that somebody came; null where they are not so. */
function exclusiveMarks(
  marks: readonly UnreadColumn[],
  from: number,
  end: number,
  isRow: (slot: number) => boolean,
  attendedBy: (number: number, slot: number) => boolean | null,
): UnreadColumn | null {
  const away = marks.filter(({ heading }) => saysAbsence(heading) || /请假|缺|旷|未/.test(heading))
  const came = marks.filter((column) => !away.includes(column))
  if (away.length === 0 || came.length !== 1 || !saysComing(came[0]!.heading)) return null
  for (let slot = from; slot < end; slot++)
    if (isRow(slot) && marks.filter(({ number }) => attendedBy(number, slot) === true).length !== 1) return null
  return came[0]!
}
