import { type Finding, finding } from '../../../records/finding'
import { FAILURES, NOT_READ } from '../../../state/answerWords'
import { columnLetters } from '../../../workbook/address'
import { type Cell, CellKind, type Grid } from '../../../workbook/grid'
import { REQUIRED_WORDS, REVIEW_WORDS } from '../../cells/words'
import { isDenied } from '../../evidence/deniedCell'
import { hanOr } from '../../han'
import { turnsMarks } from '../../legend'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { attended } from '../../vocabulary/attended'
import {
  saysAssessed,
  saysCertificate,
  saysNoRecord,
  saysOtherAnswer,
  saysProgress,
  saysScore,
  saysSuccess,
} from '../../vocabulary/columnHeads'
import { saysInPart } from '../../vocabulary/inPart'
import { affirmsRecord, deniesRecord, saysDoubt, saysFailed } from '../../vocabulary/turnedAway'
import { nameOfKind } from '../known/answerWords'
import { type Ask, choicesOf, placeOf } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import { rowsOf, type UnreadColumn } from '../known/unreadColumns'

/*
 * Words beside the records by which they may not count: remarks, notes, legends, scores.
 */

/** A note that gives marks another meaning than the usual one; a mark that has none is read by it. */
export function legendAsked(grid: Grid, reading: Reading): Finding[] {
  const confirmed = reading.found.get('confirmed')!
  if (!turnsMarks(grid)) return []
  return [
    finding('question-column', placeOf(grid, reading, confirmed.number), {
      column: columnLetters(confirmed.number),
      heading: confirmed.heading,
      likely: confirmed.column.heading,
      choices: choicesOf(grid, confirmed.number, [confirmed.column.heading, NOT_READ]),
    }),
  ]
}

/** A remark or another column by which records do not count. */
export function failedAsked(unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  return unread.flatMap(({ number, heading, holds }) => {
    const says =
      saysProgress(heading) || saysScore(heading) || saysInPart(heading)
        ? (cell: Cell) => isDenied(cell, heading)
        : (cell: Cell) =>
            cell.kind === 'text' &&
            (saysFailed(cell.text) || saysDoubt(cell.text) || (saysCertificate(heading) && isDenied(cell, heading)))
    // A column without a head is a note beside the rows.
    if (!(heading === '' || saysSuccess(heading) || saysCertificate(heading) || saysInPart(heading)) || !holds(says))
      return []
    // Of what is in doubt, and not denied, no answer can say which rows count: 请核实, 其中8学时为2024年.
    return holds((cell) => isDenied(cell, heading))
      ? [ask(number, heading, null, FAILURES)]
      : [ask(number, heading, null, '', wordsOf(holds, says))]
  })
}

/** The first texts of a column of which a test holds; three are told. */
function wordsOf(holds: UnreadColumn['holds'], says: (cell: Cell) => boolean): readonly string[] {
  const words = new Set<string>()
  holds((cell) => {
    if (says(cell)) words.add(textOfCell(cell).trim())
    return words.size === 3
  })
  return [...words]
}

/**
 * A column of yes and no, or of two states, under whatever head but one that is of something else: 成行, 计入, 批准, 提交证书. Whether those with a
 * no count hangs on it.
 */
export function verdictsAsked(unread: readonly UnreadColumn[], asked: readonly Finding[], ask: Ask): Finding[] {
  const known = new Set(asked.map(({ place }) => place?.column))
  return unread.flatMap(({ number, heading, sample, holds }) =>
    !known.has(number) &&
    !saysNoRecord(heading) &&
    sample.length > 0 &&
    sample.every((cell) => isVerdict(cell)) &&
    holds((cell) => isDenied(cell, heading)) &&
    holds((cell) => !isDenied(cell, heading))
      ? [ask(number, heading, null, FAILURES)]
      : [],
  )
}

function isVerdict(cell: Cell): boolean {
  if (cell.kind === 'boolean') return true
  const text = textOfCell(cell)
  return (
    cell.kind === 'text' &&
    (attended(text) ?? REVIEW_WORDS(text) ?? (deniesRecord(text) || affirmsRecord(text) || undefined)) !== undefined
  )
}

/** How often somebody came, where not everybody came as often: what one time is worth, no column says. */
export function timesAsked(unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  return unread.flatMap(({ number, heading, sample, holds }) => {
    const head = compact(heading)
    if (
      !/次数|场次|期数|[参到出]\S*次$|^(?:实际|实)?(?:出勤|出席|参[加训会]|到[课会])(?:的)?(?:天数|[(](?:天|次|节)[)])$/.test(
        head,
      ) ||
      new Set(sample.map(textOfCell)).size < 2
    )
      return []
    // Who came in no time at all did not come.
    if (JOINED_AGAIN.test(head) && !holds((cell) => /^0/.test(textOfCell(cell).trim()))) return []
    return [ask(number, heading, null, '学时')]
  })
}

/** How often somebody came into one meeting, line lost and back: no times that he attended. */
const JOINED_AGAIN = /^(?:累计)?(?:入会|进入(?:会议)?|加入(?:会议)?|登录|重连)次数$/

/**
 * A column of 是 and 否 beside the staff, where none says who must complete hours: who is exempt hangs on it. Its head speaks of hours or of
 * being assessed; or somebody has a 否 under a head that says nothing, or nothing that is known to be another matter (要求, CE).
 */
export function requirementAsked({ found }: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  if (found.has('required')) return []
  return unread.flatMap(({ number, heading, sample, holds }) => {
    const isAnswers =
      sample.some(({ kind }) => kind === 'text') &&
      sample.every((cell) => REQUIRED_WORDS(textOfCell(cell)) !== undefined)
    if (!isAnswers) return []
    const denies = (cell: Cell) => REQUIRED_WORDS(textOfCell(cell)) === false
    // 免考核 in a column of remarks says more than its head.
    const words = /备注|说明/.test(heading)
      ? [...new Set(sample.map((cell) => textOfCell(cell).trim()))].slice(0, 3)
      : undefined
    return saysAssessed(heading) || (!saysOtherAnswer(heading) && holds(denies))
      ? [ask(number, heading, null, '是否有学时要求', words)]
      : []
  })
}

const MAY_BE_NOTE = /[请事病]假|缺席|未到|未参加|未签到|缺勤|旷课|没来|公差/
/** A note that explains colours, or says outright that some of those listed did not come. */
const NOTE_OF_COLOURS =
  /(?:标|涂|填|底色|颜色|字体)?[^，。；]{0,6}(?:黄|红|灰|绿|蓝|橙|紫|加粗|粗体|斜体|划线|带星|星号|[*★☆※])[色的者]?[^，。；]{0,8}(?:请假|缺席|未到|未参加|未签到|缺勤|旷课|没来)/
const NOTE_OF_ABSENCE =
  /^(?:注|备注|说明)?[:：]?(?:请假|缺席|未到|未参加|缺勤|旷课|事假|病假|公差)(?:人员|名单|的)?[:：]/

/** What a text of the grid says of people who did not come; nothing for most. */
interface NoteOfAbsence {
  readonly text: string
  readonly named: number
}

/** A note below or above a list that names people who did not come, or explains colours by that. */
export function notesAsked(grid: Grid, reading: Reading, knowledge: Knowledge): Finding[] {
  const notes = new Map<number, NoteOfAbsence>()
  // Each text is looked at once, however many cells hold it, and most not closely.
  grid.texts.forEach((text, index) => {
    if (!MAY_BE_NOTE.test(text)) return
    const words = compact(text)
    const isOfColours = NOTE_OF_COLOURS.test(words)
    if (!isOfColours && !NOTE_OF_ABSENCE.test(words)) return
    const named = (text.match(MAY_BE_NAMES) ?? []).filter((word) => knowledge.people.has(word)).length
    if (named > 0 || isOfColours) notes.set(index, { text, named })
  })
  if (notes.size === 0) return []
  const { from } = rowsOf(grid, reading)
  for (let slot = Math.max(0, from - 8); slot < grid.rows.length; slot++) {
    for (let number = 1; number <= grid.columns.length; number++) {
      const column = grid.columns[number - 1]
      const note = column?.kinds[slot] === CellKind.text ? notes.get(column.values[slot]!) : undefined
      if (!note) continue
      const place = { ...placeOf(grid, reading, number), row: grid.rows[slot]! }
      const text = note.text.slice(0, 40)
      const choices = choicesOf(grid, null, [nameOfKind('attendance'), NOT_READ])
      // Whom colours or marks mean, nothing here can see.
      if (note.named === 0) return [finding('question-note', place, { text, choices })]
      const { named: absent } = note
      return [
        finding('question-attended', place, {
          column: columnLetters(number),
          heading: text,
          absent,
          count: absent,
          says: 'note',
          words: [],
          choices,
        }),
      ]
    }
  }
  return []
}

const MAY_BE_NAMES = new RegExp(`${hanOr('·')}{2,4}`, 'g')
