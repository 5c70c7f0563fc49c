import { compact } from '../plainText'

/*
 * What stands under 单位, 身份 or 类别 beside somebody who may be a namesake of one of the staff. A new word is one word more.
 */

const HOUSES =
  '大学|学院|公司|集团|医院|[中小]学校?|[省市县]|厅|高校|企业|[外他]单位|(?:兄弟|协作|合作|共建)单位|研究[院所]|[总分]院'
const PEOPLE = '家属|亲属|配偶|子女|学生|研究生|[博硕]士生|实习生?|见习生?|访客|来宾|外协|外聘|临时'
const STRANGER = new RegExp(`(?:${HOUSES})|^(?:${PEOPLE})`)

/** Whether a text is of another house, or of people who are none of the staff: 某大学, 学生, 家属. */
export function saysStranger(text: string): boolean {
  return text.length <= LONGEST && STRANGER.test(compact(text))
}

const LONGEST = 30

/** Heads under which somebody's house or standing is said. */
export function headsHouses(heading: string): boolean {
  return /^(?:所在|工作|来自|派出|所属)?(?:单位|机构)(?:名称)?$|^(?:人员|学员|参会|参训)?(?:身份|类别|类型|性质|来源)$/.test(
    compact(heading),
  )
}
