import { compact } from '../plainText'

/*
 * What rows below a head are, when they are no data. Sums of all kinds, what is signed at the foot of a list, notes.
 */

const SUM =
  '合计|总计|小计|共计|汇总|累计|平均(?:值|数)?|总数|计数|(?:总|合计|共计|参加|参训|实到|应到|实际|小计)?人数(?:合计|小计)?|(?:grand|sub)?total|sum|average'
/** 合计：, 小计（一班）, 总计 12 人, Total; but not 小计算机培训. */
const TOTAL = new RegExp(`^(?:本页|本表|全年|年度|全所|全院|部门|单位|本月|总体)?(?:${SUM})(?:[:：(（\\d].*)?$`)
/** 科研部门小计: a total where the row lacks what a record needs, or where a person's name should stand. */
const SUBTOTAL = /(?:合计|总计|小计|共计|汇总)$/
/** 填表人：…, 注：…: only where besides there is next to nothing in the row. */
const NOTE = /^[^:：]{1,8}[:：]/
/** Nothing else can be one of these, so that most texts need not be looked at closely. */
const PERHAPS = /计|示|汇|均|数|[:：]|tal|sum|verage|TAL|SUM|VERAGE/

export const Role = { data: 1, total: 2, example: 3, subtotal: 4, note: 5, signature: 6 } as const

/** What a row is, by its first text. */
export function roleOfText(text: string): number {
  if (!PERHAPS.test(text)) return Role.data
  const words = compact(text)
  if (words.startsWith('示例')) return Role.example
  if (TOTAL.test(words)) return Role.total
  if (SUBTOTAL.test(words)) return Role.subtotal
  if (SIGNATURE.test(words) && /[:：]/.test(words)) return Role.signature
  return NOTE.test(words) ? Role.note : Role.data
}

const SIGNATURE =
  /^(?:填表|制表|审核|复核|经办|填报|主管|编制|单位负责|部门负责|负责|统计|报送|分管|审批)(?:人|者|领导|负责人)?(?:签字|签名|签章)?(?:[:：(（].*)?$/
const REMARK =
  /^(?:\d+[.、．)）](?![\p{Script=Han}·]{2,4}$)|\d+(?:人|名|位)$|注|备注|说明|附注|附件|日期|签字|签章|盖章|单位盖章|公章|以上|以下|共\d|此页|本页|本表|合计|小计|应到\d|实到\d|填表说明|注意事项|特此)/u

/** Whether a text where a person's name should stand is none: a sum, a signature's label, a note. */
export function isNoName(text: string): boolean {
  const words = compact(text)
  return (
    TOTAL.test(words) || SUBTOTAL.test(words) || SIGNATURE.test(words) || REMARK.test(words) || /[:：。]/.test(words)
  )
}

/** Whether a text where a class's name should stand is a sum. */
export function isTotal(text: string): boolean {
  return PERHAPS.test(text) && TOTAL.test(compact(text))
}
