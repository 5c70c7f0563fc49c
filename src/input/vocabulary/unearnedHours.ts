import { compact } from '../plainText'

/*
 * Heads of hours that nobody has earned by the rows below, or not this year: taught, asked for, owed, missed, let off, of another unit.
 */

const TAUGHT = '授课|讲课|主讲|讲授|带教|师带徒'
const OWED = '待补|未完成|未修|欠|缺|还差|剩余|差额|应修|应学|应完成|期望|计划|目标|标准$|最[低高]'
const MISSED = '[请事病]假|迟到|早退|旷课|补课|补训|补修|作废|取消|不计|不算|不予'
const LET_OFF = '减免|免修|免予|抵扣|超出|超额|折[算合]前|扣减前|核减前|调整前|原'
const OTHER_YEAR = '往年|上年|上一?年度|去年|前年|历年|跨年|次年|下年|明年|结转'
/** 学时/天, 学时（节） and 学分 are no hours. */
const OTHER_UNIT = '学分|含自学|\\/[天日](?!数)|每[天日]|[天日]均'
const UNEARNED = new RegExp([TAUGHT, OWED, MISSED, LET_OFF, OTHER_YEAR, OTHER_UNIT].join('|'))
/** Asked for, and not granted: beside a review that says so they are what was granted. */
const ASKED_FOR = /申报|自报|自评|自填|申请|拟|预[估计定]|估[计算]|建议|暂定|初步/
/** Of one way of learning among others. */
const PART = /(?:线上|线下|实践|实操|理论|自学|课外|课内|晚上)(?:学习)?[学课]时/
/** 未扣除缺课 and 扣除请假后 say that such hours are out already. */
const NET = /[扣减除剔].{0,6}后|不含|除外/

/** Whether a head over hours that are read says that nobody has earned them; `reviewed`: whether a column beside says which were granted. */
export function saysUnearned(heading: string, reviewed: boolean): boolean {
  const words = compact(heading)
  if (NET.test(words)) return false
  return UNEARNED.test(words) || (!reviewed && ASKED_FOR.test(words))
}

/** Whether a head is of hours of one way of learning: beside names in a list of a class they may be a part of what each has. */
export function saysPartOfHours(heading: string): boolean {
  return PART.test(compact(heading))
}

/** Heads of a class's hours that may be others than it had: 学时（预计）,（两期合计）,（含自学）, and credits. */
export function saysOtherThanHeld(heading: string): boolean {
  return /学分|\((?:[^()]*)(?:预[计估]|拟|暂定|[两二三四五2-9]期|[期班]合计|含自学)/.test(compact(heading))
}

/** Heads of what was taken off hours or is still to be: 核减 | -4. */
export function saysDifference(heading: string): boolean {
  return /^(?:核减|扣[减除罚]|调减|增减|差额|调整)(?:数|值)?(?:[(].*)?$/.test(compact(heading))
}

/** Heads of what somebody means to learn: 计划参加的培训名称. */
export function saysIntended(heading: string): boolean {
  return /(?:计划|拟|期望|希望|意向|想|打算)(?:参加|参训|学习|外出|申请|报名)/.test(compact(heading))
}

/** Whether a head speaks of hours or of what stands for them. */
export function saysHoursOrCredits(heading: string): boolean {
  return /[学课]时|小时|学分/.test(heading)
}

/** Heads of where somebody stands in the year: 本年累计学时, 剩余学时, 距100学时. They are of no row's own study. */
export function saysYearsTally(heading: string): boolean {
  return /(?:本年|全年|年度|今年|截[至止]|目前|至今).*(?:累计|合计|总|已)|剩余|[还尚仍相][差缺需]|距|差额|缺口|余下/.test(
    compact(heading),
  )
}
