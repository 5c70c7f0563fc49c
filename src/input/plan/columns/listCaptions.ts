import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { cellsHolding, textsThat } from '../../textCells'
import { attended } from '../../vocabulary/attended'
import { nameOfKind } from '../known/answerWords'
import { choicesOf, placeOf } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import type { Looked } from '../known/looked'
import { rowsOf } from '../known/unreadColumns'

/** Without one of these a text is no caption or note that matters here: a look that costs little. */
const PERHAPS = /补[训课学]|以上.*以下|以下.*以上|未|没|缺|[请事病]假|旷/
/** 以上为实到人员，以下为缺席人员: what stands above and below is not the same. */
const BOTH_WAYS = /以上(?:人员)?[均都皆]?[为是系].*以下|以下(?:人员)?[均都皆]?[为是系].*以上/
/** 补训人员, 以下为补训人员, 12月5日补训: those below came another time, or are still to come. */
const MADE_UP =
  /^(?:以下)?(?:人员)?[均都皆]?[为是系]?[\d年月日号./-]{0,11}(?:已|参加|后续|集中|需|待)?补[训课学](?:培训|的)?(?:学员|人员|职工|员工)?(?:名单|签到表?)?(?:\([^)]*\)|\d+人)?[:：]?$/
/** 备注：张三未参加, 张三因出差缺席. */
const SAYS_AWAY =
  /未(?:能)?(?:参加|参会|参训|到会|到场|到课|出席|签到|到)|没(?:有)?(?:参加|来|到)|缺[席勤课训]|[请事病]假|旷[课工]/
const IS_NOTE = /^(?:备?注|说明)[:：]/

/**
 * What rows below a list's head say of those above or below them (reading.md): people made up for below a caption, whom nobody reads,
 * both sides in one caption, and notes that somebody whom the list counts did not come.
 */
export function captionsAsked(grid: Grid, reading: Reading, knowledge: Knowledge): Finding[] {
  const { from } = rowsOf(grid, reading)
  let names: ReadonlySet<string> | null = null
  for (const { slot, column } of cellsHolding(grid, perhapsIn(grid.texts))) {
    if (slot < from) continue
    const text = grid.texts[grid.columns[column - 1]!.values[slot]!]!.trim()
    const words = compact(text)
    const place = { ...placeOf(grid, reading, column), row: grid.rows[slot]! }
    const choices = sheetChoices(grid)
    const isAlone = textsAt(grid, slot).every((one) => one === text)
    if (isAlone && (BOTH_WAYS.test(words) || (MADE_UP.test(words) && holdsSomebody(grid, slot, knowledge))))
      return [finding('question-note', place, { text: text.slice(0, 40), choices })]
    if (!(isAlone || IS_NOTE.test(words)) || !SAYS_AWAY.test(words)) continue
    names ??= namesCounted(grid, reading)
    const absent = [...names].filter((name) => name !== words && words.includes(name)).length
    if (absent === 0) continue
    return [finding('question-note', place, { text: text.slice(0, 40), choices })]
  }
  return []
}

const perhapsIn = textsThat(mayMatter)

/** Whether a text may be such a caption or note; 请假 alone, as in many rows, names nobody. Most lists then need not be looked at. */
function mayMatter(text: string): boolean {
  if (text.length < SHORTEST || text.length > 60 || !PERHAPS.test(text)) return false
  const words = compact(text)
  return BOTH_WAYS.test(words) || MADE_UP.test(words) || (words.length >= SHORTEST && SAYS_AWAY.test(words))
}

/** 补训人员, 张三请假. */
const SHORTEST = 4

/**
 * Tells of each list that is left out for what its caption says of it; one of people made up for is asked about instead, since they may have
 * come, until somebody has said what the sheet is.
 */
export function leftOutTold(grid: Grid, leftOut: Looked['lists']['leftOut'], isAnswered: boolean): Finding[] {
  return leftOut.map(({ text, row, column }) => {
    const place = { file: grid.file, sheet: grid.sheet, row, column }
    if (isAnswered || !/补[训课学]/.test(text)) return finding('list-left-out', place, { text })
    return finding('question-note', place, { text, choices: sheetChoices(grid) })
  })
}

function sheetChoices(grid: Grid) {
  return choicesOf(grid, null, [nameOfKind('attendance'), NOT_READ])
}

function textsAt(grid: Grid, slot: number): readonly string[] {
  return grid.columns.flatMap((_, at) => textOfCell(cellAt(grid, slot, at + 1)).trim() || [])
}

/** Whether somebody of the staff stands in one of the rows next below. */
function holdsSomebody(grid: Grid, slot: number, { people }: Knowledge): boolean {
  return [1, 2, 3].some(
    (down) => slot + down < grid.rows.length && textsAt(grid, slot + down).some((text) => people.has(text)),
  )
}

/** The names in a list's rows, but for those whom a mark says to have been away. */
function namesCounted(grid: Grid, reading: Reading): ReadonlySet<string> {
  const name = reading.found.get('name')
  const confirmed = reading.found.get('confirmed')
  const { from, end } = rowsOf(grid, reading)
  const names = new Set<string>()
  for (let slot = from; name && slot < end; slot++) {
    const text = compact(textOfCell(cellAt(grid, slot, name.number)))
    if (text.length < 2 || text.length > 5) continue
    const mark = confirmed ? textOfCell(cellAt(grid, slot, confirmed.number)).trim() : null
    if (mark === null || (mark !== '' && attended(mark) !== false)) names.add(text)
  }
  return names
}
