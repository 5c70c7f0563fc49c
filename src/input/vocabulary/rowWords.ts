import { hanOr } from '../han'
import { compact } from '../plainText'
import { marksExample } from './examples'
import { endsList, namesNobody, saysVacant } from './footWords'
import { Label, labelOf } from './signatureLabels'

/*
 * What rows below a head are, when they are no data. Sums of all kinds, what is signed at the foot of a list, notes.
 */

const SUM =
  '(?:合计|总计|小计|共计|累计|总|合|共)(?:人次|人数|人次数|条数|班次|次数|学时|课时|小时)|合计|总计|小计|共计|汇总|累计|人均|平均(?:值|数)?|总数|计数|(?:总|合计|共计|参加|参训|参会|出席|出勤|缺勤|缺席|请假|到会|到场|到训|到班|到课|签到|实到|应到|实际|小计)?人[数次](?:合计|小计)?|[共计](?=\\d+(?:人次?|名|位)$)|应(?:到|参加?|参训|参会|出席)|(?:出席|到会|参训|到课|出勤|签到|参会|参加|完成|到训)率|(?:grand|sub)?total|sum|average'
/** 合计：, 小计（一班）, 总计 12 人, Total; but not 小计算机培训. */
const TOTAL = new RegExp(`^(?:本页|本表|全年|年度|全所|全院|部门|单位|本月|总体)?(?:${SUM})(?:[:：(（\\d].*)?$`)
/** 应到19人，实到13人 at the foot of a list. */
const COUNTED = /^(?:应|实)(?:到|到会|际到会|际参加|参会|参加|出席)(?:人数)?[:：]?\d+[人名位]?/
/** 科研部门小计, 一季度合计（3个班）: a total where the row lacks what a record needs, or where a person's name should stand. */
const SUBTOTAL = /(?:(?:合计|总计|小计|共计|累计)(?:[:：]|[(（][^()（）]*[)）])?|汇总)$/
/** 填表人：…, 注：…: only where besides there is next to nothing in the row. */
const NOTE = /^(?!\d{1,2}[:：]\d)[^:：]{1,8}[:：]/
/** Nothing else can be one of these, so that most texts need not be looked at closely. */
const PERHAPS = /计|示|总|合|共|汇|均|数|次|率|应|[:：]|tal|sum|verage|TAL|SUM|VERAGE|[席假签到参会训课]|例|^\s*[(（]/

export const Role = {
  data: 1,
  total: 2,
  example: 3,
  subtotal: 4,
  note: 5,
  signature: 6,
  came: 7,
  away: 8,
  unit: 9,
  /** Where a list ends: 以下空白. */
  foot: 10,
  /** Before who signed: 制表人. */
  label: 11,
} as const

/** What a row is, by its first text. */
export function roleOfText(text: string): number {
  if (labelOf(text) !== Label.none) return Role.label
  if (/^\s*(?:以下|下列)/.test(text) && AWAY_BELOW.test(compact(text))) return Role.away
  if (endsList(text)) return Role.foot
  if (!PERHAPS.test(text)) return Role.data
  const words = compact(text)
  if (words.startsWith('示例') || marksExample(text)) return Role.example
  if (UNIT_ROW.test(words)) return Role.unit
  if (BANNER.test(words)) return AWAY_BANNER.test(words) ? Role.away : Role.came
  if (TOTAL.test(words) || COUNTED.test(words)) return Role.total
  if (SUBTOTAL.test(words)) return Role.subtotal
  if (/[:：]/.test(words) && SIGNATURE.test(words)) return Role.signature
  return NOTE.test(words) ? Role.note : Role.data
}

/** Words of a row that says of the rows below it who came, or who did not: 未签到（3人）, 请假人员：. */
const BANNER =
  /^(?:[一二三四五六七八九十\d]{1,2}[、.．])?(?:已签到|未签到|已到|未到|实到|到会|参加|出席|参训|参会|缺席|缺勤|请假|旷课|未参加|未参会|未出席|未参训)(?:人员|名单|的?人|者|学员)?(?:名单)?(?:[(（]?(?:共?\d+[人名]?)[)）]?)?[:：]?$/
const AWAY_BANNER = /未|缺|假|旷/

/** 以下请假：, 以下人员未参加. */
const AWAY_BELOW =
  /^(?:以下|下列)(?:人员|学员|同志|职工|为|是|系|均|因[事病公]|\d+[人名位])*(?:请假|缺席|缺勤|未到|未参加|未签到|未参训|未参会|未出席|旷课)(?:人员|名单|的)?(?:\(.*\))?[:：]?$/

/** （小时） below a head. */
const UNIT_ROW = /^[(（](?:小时|学时|课时|人|人次|万元|元|天|年|月|日|年月日|年\/月\/日|必填|选填)[)）]$/

const SIGNATURE =
  /^(?:本人|学员|职工|人事(?:处|部门?)?|填表|制表|审核|复核|经办|填报|主管|编制|单位负责|部门负责|负责|统计|报送|分管|审批)(?:人|者|领导|负责人)?(?:签字|签名|签章)?(?:[:：(（].*)?$/
const REMARK = new RegExp(
  `^(?:[(（]?[一二三四五六七八九十]{1,2}[)）]?[、.．]|.{2,20}[(（]共?\\d+[人名][)）]$|\\d+[.、．)）](?!${hanOr('·')}{2,4}$)|(?!.{2,6}等\\d).{0,12}\\d+(?:人|名|位)$|注|备注|说明|附注|附件|日期|签字|签章|盖章|单位盖章|公章|以上|以下|共\\d|第\\d+页|此页|本页|本表|合计|小计|应到\\d|实到\\d|填表说明|注意事项|特此)`,
)

/** Nothing else can be one of what is no name, so that most names need not be looked at closely. */
const PERHAPS_NO_NAME =
  /[a-z\d、.．:：。()（）计总合共汇均数次率应本学职事填制审复经主编负统报分注说附日签盖公以此小实特]/

/** 100101, A2031: what stands most where names or numbers of people do, and no sum or note. */
const NUMBER = /^[a-zA-Z]{0,2}\d+$/

/** Whether a text where a person's name should stand is none: a sum, a signature's label, a note, where the list ends. */
export function isNoName(text: string): boolean {
  return isSumOrNote(text) || standsForNobody(text)
}

/** Of those what stands there though nobody was to be named: ——, 待聘, 以下空白, 所长 before a signature. */
export function standsForNobody(text: string): boolean {
  return namesNobody(text) || saysVacant(text) || endsList(text) || labelOf(text) !== Label.none
}

/** Of those sums and notes, whatever else stands in their row. */
export function isSumOrNote(text: string): boolean {
  const words = compact(text)
  if (NUMBER.test(words) || !PERHAPS_NO_NAME.test(words) || NUMBERED_NAMES.test(words)) return false
  return (
    (PERHAPS.test(words) && TOTAL.test(words)) ||
    SUBTOTAL.test(words) ||
    (SIGNATURE_BEGINS.test(words) && SIGNATURE.test(words)) ||
    (PERHAPS_REMARK.test(words) && REMARK.test(words)) ||
    /[:：。]/.test(words)
  )
}

/** 1.甲某 2.乙某 in one cell. */
const NUMBERED_NAMES = new RegExp(`^(?:[，,、；;]?[(（]?\\d{1,2}[.、．)）]${hanOr('·')}{2,4}){2,}$`)

/** What alone a signature's label begins with, and what a remark begins with or has in it: patterns as long as theirs take a millisecond to make ready. */
const SIGNATURE_BEGINS = /^[本学职人填制审复经主编单部负统报分]/
const PERHAPS_REMARK = /^[(（一二三四五六七八九十\d注备说附日签盖单公以共第此本合小应填特]|\d[人名位]/

/** Whether a text where a class's name should stand is a sum. */
export function isTotal(text: string): boolean {
  return PERHAPS.test(text) && TOTAL.test(compact(text))
}

const PART_OF_YEAR =
  /^(?:20\d\d年)?(?:第?[一二三四1-4]季度?|[上下]半年|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?)$/

/** Whether a text is a part of a year and no more, as over the parts of a list: 二季度, 2025年3月. */
export function isPartOfYear(text: string): boolean {
  return text.length < 16 && /[季年月]/.test(text) && PART_OF_YEAR.test(compact(text))
}
