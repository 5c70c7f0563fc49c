import { HOUR } from '../records/duration'
import type { CellMeaning } from '../records/finding'
import { YUAN } from '../records/money'
import { LESSONS } from './cells/hours'
import { compact, isSettled } from './plainText'
import { simplified } from './traditional'

/** A heading without the marks around it, and what its brackets say: 所需经费（万元）* is 所需经费 and 万元. */
export interface Heading {
  readonly key: string
  readonly bracket: string
}

const MARKS = /^[*:★☆●○※▼▲◆◇■□#▪•✱]+|[*:★☆●○※▼▲◆◇■□#▪•✱]+$/g
/** `1.`, `2、`, `一、`, `(3)` before a heading, as questionnaires number them. */
const NUMBERED = /^(?:\d{1,2}[.、．)]|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.])(?=\D)/
const ASKED =
  /^(?:请(?:填写|输入|选择|填))?(?:您|你)的(?=.)|^请(?:填写|输入|选择)(?=.)|^(?:您|你)(?=是否|参加|参训|所在|所属)/
/** A look that costs little: 请假 is no question. */
const PERHAPS_ASKED = /^(?:[您你]|请[填输选])/
const BRACKET = /^(.+)([([【〔])([^()[\]【】〔〕]*)[)\]】〕]$/
const BRACKET_BEFORE = /^[([【〔]([^()[\]【】〔〕]*)[)\]】〕](.+)$/
/** 完成学习的日期 is 完成学习日期. */
const OF = /(.)的(?=.)/g
const BETWEEN = /[/、_|·-]/g

export function headingOf(text: string): Heading {
  if (isSettled(text)) return { key: withoutOf(withoutPreface(simplified(text))), bracket: '' }
  let key = compact(text).replace(MARKS, '')
  let bracket = ''
  for (let found = BRACKET.exec(key); found; found = BRACKET.exec(key)) {
    key = found[1]!.replace(MARKS, '')
    if (!REMARK.test(found[3]!)) bracket = found[3]!
  }
  for (let found = BRACKET_BEFORE.exec(key); found; found = BRACKET_BEFORE.exec(key)) {
    key = found[2]!.replace(MARKS, '')
    if (bracket === '' && !REMARK.test(found[1]!)) bracket = found[1]!
  }
  return {
    key: withoutOf(withoutPreface(withoutNumber(key).replace(MARKS, '')).replace(BETWEEN, '')),
    bracket,
  }
}

/** Whether `headingOf` may leave a letter at the end of a text out, or write it otherwise. */
export function isLeftOut(last: string): boolean {
  return ENDING.test(last)
}

/** Marks, brackets, blanks, letters and whatever is full-width. */
const ENDING = /[*:★☆●○※▼▲◆◇■□#▪•✱)\]】〕/、_|·\-a-zA-Z\s\uff01-\uff5e\u3000\u00a0\u200b-\u200f\u2060\ufeff]/

function withoutOf(key: string): string {
  return key.includes('的') ? key.replace(OF, '$1') : key
}

/** Questionnaires end what they have numbered with a colon. */
function withoutNumber(key: string): string {
  return NUMBERED.test(key) ? key.replace(NUMBERED, '').replace(/:$/, '') : key
}

function withoutPreface(key: string): string {
  return PERHAPS_ASKED.test(key) ? key.replace(ASKED, '') : key
}

/** What brackets say that is no unit. */
const REMARK = /必填|选填|可空|可不填|单选|多选|填空|下拉|格式|如|arp|^$/

/** Seconds, or 分, of one unit that a heading may name; null for days. */
const UNITS: Partial<Record<CellMeaning, Readonly<Record<string, number | null>>>> = {
  hours: {
    学时: HOUR,
    小时: HOUR,
    时: HOUR,
    h: HOUR,
    hour: HOUR,
    hours: HOUR,
    课时: LESSONS,
    分钟: 60,
    分: 60,
    min: 60,
    秒: 1,
    天: null,
    日: null,
  },
  money: { 万元: 1_000_000, 万: 1_000_000, 千元: 1000 * YUAN, 元: YUAN },
}

/**
 * What one unit of a column's bare numbers is worth (seconds or 分; null for days), as its heading says; undefined where the
 * heading names a unit that nobody here knows, so that the column cannot be read.
 */
export function unitOf(meaning: CellMeaning, { key, bracket }: Heading): number | null | undefined {
  const units = UNITS[meaning]
  if (!units) return null
  const named = units[bracket.replace(SINGLE, '')]
  if (named !== undefined) return named
  if (meaning === 'hours' && LESSON_OF_AN_HOUR.test(bracket)) return HOUR
  if (UNIT_LIKE[meaning]?.test(bracket)) return undefined
  return meaning === 'money' ? units.万元 : key.includes('课时') ? LESSONS : units.小时
}

/** Whether a heading's brackets name a unit of hours or money that is known here. */
export function namesUnit(meaning: CellMeaning, { bracket }: Heading): boolean {
  return UNITS[meaning]?.[bracket.replace(SINGLE, '')] !== undefined
}

/** 1课时=1学时=60分钟: a heading that says itself what its numbers are worth. */
const LESSON_OF_AN_HOUR = /^(?:1|每)?个?[课学]时[=为](?:1个?(?:学时|小时)|60分钟?)(?:[=为](?:60分钟?|1个?小时))?$/

/** 单位：元. */
const SINGLE = /^单位[:：]?/
/** What brackets of an amount say that can only be a unit, known or not. */
const UNIT_LIKE: Partial<Record<CellMeaning, RegExp>> = {
  hours: /[天日周月分秒课]|^每?节|^d$|days?|min|人[·.•*×]?[时次]|累计|余额/,
  money: /[元币刀$€£]/,
}
