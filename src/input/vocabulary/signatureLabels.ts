import { compact } from '../plainText'

/*
 * What stands before who signed a list, in a cell of its own: 制表人 | 张三. A new word is one word more.
 */

/** What is said of nothing else. */
const OF_FORMS = new Set(
  (
    '制表 制表人 制表者 填表 填表人 填报 填报人 填写人 审核人 审批人 审定人 复核 复核人 核对人 校对 校对人 校核人 经办 经办人 录入 录入人 录入员 ' +
    '统计人 统计员 编制人 编制 报送人 批准人 签发 签发人 记录人 汇总人 登记人 联系电话 咨询电话 制表日期 填表日期 填报日期 报送日期 打印日期 制表时间 ' +
    '填表时间 单位负责人 部门负责人 分管领导 主管领导 分管负责人 分管所领导 班主任 联系人 单位联系人'
  ).split(' '),
)
/** What may be a duty, a department or a state as well: a signature's only where a number should stand. */
const ELSEWHERE_MORE =
  /^(?:(?:党委|人事|组织|科研|科技|科教|财务|综合|办公室|分管|主管|常务|[正副])*(?:[处科所院站部室局校馆]长|主任|书记|负责人|领导|主管|院士)|审核|审定|审批|核对|校核|批准|统计|记录|报送|日期|时间|电话|联系方式|签[字名章]|人事[处科部]|经手人?)$/
const MAY_BE_LABEL =
  /^\s*[制填审复核校经录统编报批签记汇登联咨打单部分班党人组科财综办主常正副处所院站室局馆负书领日时电]/

/** What a text is as the label of a signature, with or without a colon. */
export const Label = { none: 0, ofForms: 1, elsewhereMore: 2 } as const

export function labelOf(text: string): number {
  if (text.length > LONGEST || !MAY_BE_LABEL.test(text)) return Label.none
  const words = compact(text).replace(/[:：]$|[(（]签[字名章][)）][:：]?$/, '')
  if (OF_FORMS.has(words)) return Label.ofForms
  return ELSEWHERE_MORE.test(words) ? Label.elsewhereMore : Label.none
}

const LONGEST = 14

/** Heads under which words of duty are what they say: 职务. */
export function headsDuties(heading: string): boolean {
  return /职(?![工员])|岗|身份|角色|类别|类型|状态|备注|说明|内容/.test(heading)
}

/** Heads of columns of numbers that say nothing of the row: 序号. */
export function headsNumbers(heading: string): boolean {
  return /^(?:序号?|编号|号|no\.?|#|行号|)$/i.test(compact(heading))
}

const OWN_SIGNATURE =
  /^(?:本人|学员|职工|员工|学习人|参训人|参加人|申请人|登记人|持卡人|个人)?(?:确认)?签[字名章](?:确认)?(?:[(（]?(?:手写|盖章)[)）]?)?(?:[:：](.*))?$/

/** What stands behind the label of the signature of whom a card is of (本人签字：张三); '' for the label alone, null for any other text. */
export function ownSignature(text: string): string | null {
  if (text.length > LONGEST * 2 || !text.includes('签')) return null
  const found = OWN_SIGNATURE.exec(text.trim().replace(/\s+/g, ' '))
  // 本人签字：张三 2025年12月
  return found ? (found[1] ?? '').trim().replace(/[\s,，]*(?:日期|时间|20\d\d).*$/, '') : null
}
