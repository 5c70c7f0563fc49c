import { type Finding, finding } from '../../../records/finding'
import { ABSENCES, ABSENCES_WHOLE, DOUBTED, NOT_READ } from '../../../state/answerWords'
import { columnLetters } from '../../../workbook/address'
import { type Cell, CellKind, cellAt, type Grid, type GridColumn } from '../../../workbook/grid'
import { awayIn, givesReason } from '../../awayMarks'
import { amountOf } from '../../evidence/amount'
import { sampleOf } from '../../evidence/columnValues'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { textsThat } from '../../textCells'
import { attended, saysWhoCame } from '../../vocabulary/attended'
import { saysNoRecord, saysOtherMarks } from '../../vocabulary/columnHeads'
import { missedMuch, saysMissedAmount } from '../../vocabulary/missedMuch'
import { saysOtherMatter, saysPartOfComing } from '../../vocabulary/ofComing'
import { type Remark, remarkOf } from '../../vocabulary/rowRemarks'
import { saysAbsence, saysWhyAbsent } from '../../vocabulary/turnedAway'
import { choicesOf, placeOf } from '../known/asking'
import { keyColumn, rowsOf, type UnreadColumn } from '../known/unreadColumns'

/*
 * Remarks beside people listed or marked, by which they did not come, or not for all of it.
 */

const REMARK_HEAD = /备注|说明|意见|情况|状态|迟到|早退|身份|角色|^$/

/**
 * Somebody listed of whom a remark says that they did not come, or not for all of it. Where a column says who came, only a remark
 * that contradicts it: 代签 beside √.
 */
export function remarksAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[]): Finding[] {
  const confirmed = reading.found.get('confirmed')?.number ?? null
  const isMarkedAway = reading.absences.map((column) => awayIn(grid, reading, column))
  const hasCome = (slot: number) => {
    const cell = confirmed === null ? null : cellAt(grid, slot, confirmed)
    return cell === null || (cell.kind !== 'empty' && attended(textOfCell(cell)) !== false)
  }
  const decides = decidesCounting(reading)
  const isDecided = (slot: number) => decides && attended(textOfCell(cellAt(grid, slot, confirmed!))) === true
  const { from, end } = rowsOf(grid, reading)
  const isMarked = confirmed !== null && sampleOf(grid, confirmed, from, end).length > 0
  const columns = [
    // 最终参会 has the last word on what somebody replied before.
    ...(['remarks', 'role', 'reply'] as const).flatMap((key) =>
      key === 'reply' && isMarked && reading.found.get('confirmed')?.fit === 'named'
        ? []
        : (reading.found.get(key) ?? []),
    ),
    ...unread.filter(({ number, heading }) => holdsRemarks(heading) && !reading.absences.includes(number)),
  ]
  const askedBy = (number: number, heading: string, says: (slot: number) => Remark, isAmount = false) => {
    const isLess = lessThanOthers(grid, reading, says)
    return remarksCounted(grid, reading, number, heading, says, (slot, remark) => {
      return (
        (!isMarked || hasCome(slot)) &&
        // Whoever decides that somebody counts has seen as what they were there.
        !(remark === 'role' && isDecided(slot)) &&
        !isMarkedAway.some((isAway) => isAway(slot)) &&
        !((remark === 'part' || isAmount) && isLess(slot))
      )
    })
  }
  for (const { number, heading } of columns) {
    const says = remarksIn(grid, number, heading)
    const asked = holdsRemark(grid, reading, number, says) ? askedBy(number, heading, says) : null
    if (asked) return [asked]
  }
  for (const { number, heading, holds } of unread) {
    const isAmount = saysMissedAmount(heading)
    // 签退 or 下午 of whoever signed in and is to count: 未签退, ×. No blank.
    const isPart =
      !isAmount && reading.found.get('confirmed')?.fit === 'named' && saysPartOfComing(heading) && !saysAbsence(heading)
    const denies = (cell: Cell) =>
      isAmount ? missedMuch(cell, heading) : cell.kind === 'text' && attended(cell.text) === false
    if (!(isAmount || isPart) || !holds(denies)) continue
    const says = (slot: number) => (denies(cellAt(grid, slot, number)) ? (isAmount ? 'otherwise' : 'away') : '')
    const asked = askedBy(number, heading, says, isAmount)
    if (asked) return [asked]
  }
  for (const { number, heading } of unread.filter(mayHoldStrays)) {
    const says = straysIn(grid, number)
    const asked = says && holdsRemark(grid, reading, number, says) ? askedBy(number, heading, says) : null
    if (asked) return [asked]
  }
  return []
}

/** Whether a column says outright whether somebody counts (最终参会, 是否参训), and does not only show who signed. */
function decidesCounting({ found }: Reading): boolean {
  const confirmed = found.get('confirmed')
  if (!confirmed || confirmed.fit === 'values') return false
  return (
    confirmed.fit === 'named' || confirmed.fit === 'answer' || /^(?:是否|确认|最终)/.test(compact(confirmed.heading))
  )
}

/**
 * The same of people × classes, days or halves of days: a remark that what is marked contradicts. 请假 beside gaps says why they are there, where
 * gaps need to be explained; 代签 and 不计学时 explain none.
 */
export function matrixRemarksAsked(
  grid: Grid,
  readings: readonly Reading[],
  unread: readonly UnreadColumn[],
): Finding[] {
  const [reading] = readings
  if (!reading || reading.layout === 'classes-by-people') return []
  const isFilled = (slot: number, { presence }: Reading) => {
    const cell = presence === null ? null : cellAt(grid, slot, presence)
    if (cell === null || cell.kind === 'empty') return false
    return cell.kind === 'number' ? cell.value > 0 : attended(textOfCell(cell)) !== false
  }
  for (const { number, heading } of unread) {
    if (!holdsRemarks(heading)) continue
    const says = remarksIn(grid, number, heading)
    if (!holdsRemark(grid, reading, number, says)) continue
    const hasGap = (slot: number) => !readings.every((one) => isFilled(slot, one))
    // Among classes to which not everybody goes a gap needs no explanation.
    const explainGaps = reading.layout === 'people-by-days' || !hasPlainGap(grid, reading, says, hasGap)
    const counts = (slot: number, remark: Remark) =>
      (remark === 'away' || remark === 'part') && explainGaps && hasGap(slot) && !explainsNoGap(grid, slot, number)
        ? false
        : readings.some((one) => isFilled(slot, one))
    const asked = remarksCounted(grid, reading, number, heading, says, counts)
    if (asked) return [asked]
  }
  return []
}

/** Whether somebody has a gap and no remark. */
function hasPlainGap(
  grid: Grid,
  reading: Reading,
  says: (slot: number) => Remark,
  hasGap: (slot: number) => boolean,
): boolean {
  const names = keyColumn(grid, reading)
  const { from, end } = rowsOf(grid, reading)
  for (let slot = from; slot < end; slot++) if (names?.kinds[slot] && says(slot) === '' && hasGap(slot)) return true
  return false
}

/** 代签, 不计: beside whatever is marked. */
function explainsNoGap(grid: Grid, slot: number, number: number): boolean {
  return /代|替|不计|无效|取消/.test(textOfCell(cellAt(grid, slot, number)))
}

function holdsRemarks(heading: string): boolean {
  return REMARK_HEAD.test(compact(heading)) || saysWhyAbsent(heading)
}

/** A column of something else (班组: 甲班, 乙班), among whose values somebody may have written 请假. */
function mayHoldStrays({ heading, sample }: UnreadColumn): boolean {
  return (
    !holdsRemarks(heading) &&
    !saysNoRecord(heading) &&
    !saysOtherMarks(heading) &&
    !saysOtherMatter(heading, null) &&
    sample.some((cell) => cell.kind === 'text' && attended(cell.text) === undefined)
  )
}

/** Where such a column says outright that somebody was away, by slot; null where no text of the workbook does. */
function straysIn({ columns, texts }: Grid, number: number): ((slot: number) => Remark) | null {
  const strays = straysOf(texts)
  const column = columns[number - 1]
  if (!column || !strays.includes(1)) return null
  return (slot) => (column.kinds[slot] === CellKind.text && strays[column.values[slot]!] === 1 ? 'away' : '')
}

const straysOf = textsThat((text) => text.length <= LONGEST_STRAY && saysWhoCame(text) && attended(text) === false)
const LONGEST_STRAY = 6

/** What the remarks of a column say, by slot; each text is looked at once. */
function remarksIn(grid: Grid, number: number, heading: string): (slot: number) => Remark {
  const column = grid.columns[number - 1]
  const isWhy = saysWhyAbsent(heading)
  // 住宿情况, 党员身份.
  const isOfElse = saysNoRecord(heading) || saysOtherMarks(heading)
  const known = new Map<number, Remark>()
  return (slot) => {
    if (column?.kinds[slot] !== CellKind.text) return ''
    const text = column.values[slot]!
    let remark = known.get(text)
    if (remark === undefined) {
      remark = remarkOf(grid.texts[text]!, isOfElse)
      if (remark === '' && isWhy && givesReason(cellAt(grid, slot, number))) remark = 'away'
      known.set(text, remark)
    }
    return remark
  }
}

/** Whether any text of a column is a remark: most columns hold few different ones, and none. By itself: a loop that is soon compiled. */
function holdsRemark(grid: Grid, reading: Reading, number: number, says: (slot: number) => Remark): boolean {
  const column: GridColumn | undefined = grid.columns[number - 1]
  if (!column) return false
  const { from, end } = rowsOf(grid, reading)
  const { kinds, values } = column
  const { text: TEXT } = CellKind
  const seen = new Uint8Array(grid.texts.length)
  const last = Math.min(end, kinds.length)
  for (let slot = from; slot < last; slot++) {
    if (kinds[slot] !== TEXT || seen[values[slot]!] === 1) continue
    seen[values[slot]!] = 1
    if (says(slot) !== '') return true
  }
  return false
}

/** Three are told, and that there are more. */
const MOST_WORDS = 4
const LONGEST_WORD = 16

/** Asks about the remarks of a column of those rows that count all the same; null where there are none. */
function remarksCounted(
  grid: Grid,
  reading: Reading,
  number: number,
  heading: string,
  says: (slot: number) => Remark,
  counts: (slot: number, remark: Remark) => boolean,
): Finding | null {
  const names = keyColumn(grid, reading)
  const { from, end } = rowsOf(grid, reading)
  const said = { '': 0, away: 0, part: 0, role: 0, otherwise: 0 }
  const words = new Set<string>()
  let count = 0
  for (let slot = from; slot < end; slot++) {
    if (!names?.kinds[slot]) continue
    count++
    const remark = says(slot)
    if (remark === '' || !counts(slot, remark)) continue
    said[remark]++
    if (words.size < MOST_WORDS)
      words.add(
        textOfCell(cellAt(grid, slot, number))
          .trim()
          .slice(0, LONGEST_WORD),
      )
  }
  const absent = said.away + said.part + said.role + said.otherwise
  if (absent === 0) return null
  return finding('question-attended', placeOf(grid, reading, number), {
    column: columnLetters(number),
    heading,
    absent,
    count,
    says: 'remarks',
    words: [...words],
    choices: choicesOf(grid, number, [
      NOT_READ,
      ...(said.role + said.otherwise > 0 ? [DOUBTED] : []),
      ...(said.away + said.part > 0 ? [ABSENCES] : []),
      ...(said.away > 0 && said.part > 0 ? [ABSENCES_WHOLE] : []),
    ]),
  })
}

/**
 * Whether a row has hours of its own, and fewer than those of its class without a remark have, who have all the same or no number: 20 beside
 * 只参加一半 says already what the part was worth.
 */
function lessThanOthers(grid: Grid, reading: Reading, remark: (slot: number) => Remark): (slot: number) => boolean {
  const hours = reading.found.get('hours')
  const names = keyColumn(grid, reading)
  if (!hours || !names) return () => false
  const { from, end } = rowsOf(grid, reading)
  const of = reading.found.get('className') ?? reading.found.get('classCode')
  const classAt = (slot: number) => (of ? textOfCell(cellAt(grid, slot, of.number)).trim() : '')
  /** By class: the hours of those without a remark, 0 for the class's; null where they differ. Counted when a remark asks. */
  let usual: Map<string, number | null> | null = null
  const usualHours = () => {
    const found = new Map<string, number | null>()
    for (let slot = from; slot < end; slot++) {
      if (!names.kinds[slot] || remark(slot) !== '') continue
      const amount = amountOf(cellAt(grid, slot, hours.number))
      const before = found.get(classAt(slot))
      found.set(classAt(slot), before === undefined || before === amount ? amount : null)
    }
    return found
  }
  return (slot) => {
    const own = amountOf(cellAt(grid, slot, hours.number))
    usual ??= usualHours()
    const others = usual.get(classAt(slot))
    return own !== null && own > 0 && others !== undefined && others !== null && (others === 0 || own < others)
  }
}
