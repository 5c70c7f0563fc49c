import { cellAt, type Grid } from '../workbook/grid'
import { HAN } from './han'
import { compact } from './plainText'
import { attended } from './vocabulary/attended'
import { turnsMark } from './vocabulary/withoutLegend'

/** Without one of these a text says nothing of marks or codes: a look that costs little, since the patterns below take a millisecond or more to make ready. */
const SIGN = '○●◯◎◆◇■□√✓✔×✗✘xX△▲☆★'
const PERHAPS = new RegExp(`[${SIGN}—–－\\-=:：为]|表示|代表`)
const WORDS = `["“”]?(已?(?:出席|到会|到场|到课|参加|参训|参会|签到|出勤)|已到|实到|到(?!${HAN})|缺席|缺勤|未(?:到|参加|参训|参会|出席|签到)|请假|[病事公]假|旷课)(?!${HAN}*(?:时间|人数))`
const LEGEND = new RegExp(`([${SIGN}])["”]?\\s*[:：=]?\\s*(?:为|是|表示|代表)?\\s*${WORDS}`, 'g')
/** 1—到会；2—请假；A=缺席: a digit or a letter needs a sign between, for 2、请假 numbers a list. */
const CODES = new RegExp(`(?:^|[^\\dA-Za-z.])([0-9A-Za-z])\\s*(?:[—–－\\-=:：]+|为|表示|代表)\\s*${WORDS}`, 'g')
/** △迟到（计入学时）: what a mark is worth, whatever it says besides. */
const WORTH =
  /([○●◯◎◆◇■□√✓✔×✗✘△▲☆★])["”]?\s*[:：=]?\s*(?:为|是|表示|代表)?\s*["“”]?(?:迟到|早退|迟到早退|补签|线上|在线|视频|远程|[病事公]?假|请假|出差)(?:参加|参会|参训)?["“”]?\s*[（(，,、：:]?\s*(不计入?(?:学时)?|不算|计入?学时|计入|(?:视[为同]|算|按)(?:到会|出勤|出席|参加|缺席|缺勤|未到)(?![一-龥]{0,2}半))/g
/** △参加半程，计一半学时, △参加（补课）: whoever has it came for a part, or otherwise, and what that is worth nobody can tell. */
const LESS = /半|[上下]午|早退|迟到|补|部分|代|旁听|列席|折|[一二两三\d]天|第[一二三\d]|[计按]\s*\d/
/** Up to where the next mark is explained. */
const NEXT_MARK = new RegExp(`[${SIGN}；;。\\n]`)

/** Each of the words has one of these. */
const LAST_OF_WORDS = /[席到加勤假课训会退签]/
/** “出勤”为参加，其余均未参加. */
const OTHERS =
  /(?:其余|其他)(?:人员|情况|的)?(?:均|都|皆|一律)?(?:为|算|视为|按)?(?:未参加|未到|缺席|缺勤|未参训|没有?参加)/

/** A legend stands near the top of a sheet or at its foot. */
const NEAR = { top: 25, foot: 10 } as const

/** What a note on a sheet says that marks mean: whether who has them came. */
export function legendOf(grid: Grid): ReadonlyMap<string, boolean> {
  const legend = new Map<string, boolean>()
  for (const text of notesNear(grid))
    for (const pattern of saysOfMarks(text) ? [LEGEND, CODES] : [])
      for (const found of text.matchAll(pattern)) {
        const came = attended(found[2]!)
        const isLess = came === true && LESS.test(restOfClause(text, found.index + found[0].length))
        if (came !== undefined && !isLess) legend.set(found[1]!, came)
      }
  for (const text of notesNear(grid))
    if (saysOfMarks(text))
      for (const [, sign, worth] of text.matchAll(WORTH)) legend.set(sign!, !/不|缺|未/.test(worth!))
  return legend
}

function restOfClause(text: string, from: number): string {
  return text.slice(from).split(NEXT_MARK, 1)[0]!
}

function saysOfMarks(text: string): boolean {
  return LAST_OF_WORDS.test(text) && PERHAPS.test(text)
}

/** Whether a note turns a usual mark round: √为缺席, 请假的填1. */
export function turnsMarks(grid: Grid): boolean {
  for (const [sign, came] of legendOf(grid)) if (attended(sign) !== undefined && attended(sign) !== came) return true
  for (const text of notesNear(grid)) if (TURNED.test(text) && turnsMark(compact(text))) return true
  return false
}

/** Nothing else can say so, so that most texts need not be looked at closely. */
const TURNED =
  /[未没缺假旷不].*[√✓✔☑1是有勾钩对]|[√✓✔☑1是有勾钩对].*[未没缺假旷不]|[√✓✔☑].*[应需须待划拟预报意知邀荐派申补选听列半上下部]/

/** Whether a note says that all words but those it names mean that somebody did not come. */
export function othersAreAway(grid: Grid): boolean {
  for (const text of notesNear(grid)) if (text.includes('其') && OTHERS.test(text)) return true
  return false
}

/** A blank of which a note says that it means somebody did not come: 未填到班时间的为未到, 空白为未参加. */
const BLANK_IS_AWAY =
  /(?:未[填签写][^，。；,;]{0,10}|空白|空格|不[填签写]|没[填签写][^，。；,;]{0,10})(?:的|者)?(?:[，,])?(?:为|即为?|视为|表示|代表|算|均为|系)(?:未|缺|没)/

/** Whether a note says what a blank means. */
export function blankIsAway(grid: Grid): boolean {
  for (const text of notesNear(grid)) if (BLANK_IS_AWAY.test(text)) return true
  return false
}

/** How many a note says came: 应到14人，实到8人. Null where none, or several, do. */
export function saidPresent(grid: Grid): number | null {
  const counts = new Set<number>()
  for (const text of notesNear(grid)) {
    const [, count] = /实(?:际)?(?:到会?|参加|参会|出席)(?:人数)?[:：]?\s*(\d+)\s*[人名位]/.exec(text) ?? []
    if (count !== undefined) counts.add(Number(count))
  }
  return counts.size === 1 ? [...counts][0]! : null
}

function* notesNear(grid: Grid): Iterable<string> {
  const count = grid.rows.length
  for (let slot = 0; slot < count; slot++) {
    if (slot === NEAR.top) slot = Math.max(slot, count - NEAR.foot)
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'text' && cell.text.length >= 3) yield cell.text
    }
  }
}
