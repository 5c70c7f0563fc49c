/*
 * What names and titles of sheets say of the sheets themselves.
 */

const EXAMPLE = /示例|样例|范例|填写样表|填表样式|勿统计|仅供参考填写/

/** An example of how to fill something in. */
export function saysExample(text: string): boolean {
  return EXAMPLE.test(text)
}

const BEFORE = /存档|归档|往年|上年|去年|旧表|旧版|历史|作废/

/** A list of before, kept. */
export function saysBefore(text: string): boolean {
  return BEFORE.test(text)
}

const OF_DETAILS = /(?:由|按|据)[^，。；]{0,20}(?:透视|汇总)|明细[^，。；]{0,6}(?:汇总|透视)|数据透视/

/** A pivot or summary made of details that stand elsewhere. */
export function saysOfDetails(text: string): boolean {
  return OF_DETAILS.test(text)
}

const NO_SUMMARY = /计划|任务|要求|目标|预算|指标|上年|去年|往年|历年|模板|示例|样例|填表说明/

/** The word by which sums are of what is to be done, or of before; '' where none is. */
export function wordOfNoSummary(text: string): string {
  return NO_SUMMARY.exec(text)?.[0] ?? ''
}

const MORE = /为准|漏登|补登|不全|另含|含未/

/** One that has more than these. */
export function saysMore(text: string): boolean {
  return MORE.test(text)
}
