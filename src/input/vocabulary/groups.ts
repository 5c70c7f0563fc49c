import { type Status, statusOfText } from '../cells/statuses'
import { compact } from '../plainText'
import { remarksLeaving } from './turnedAway'

/*
 * Words alone in a row over some of the people of a list: 离退休人员, 外聘人员, 在读研究生. What they say of all below until the next such words.
 */

const GROUP = /^.{2,12}(?:人员|职工|员工|职员|干部|学生|研究生|人士|同志)$/
const ENDING = /(?:人员|职工|员工|职员|干部|同志|名单|名册)+$/
/** People of whom nobody can say whether they are the staff, in a list of it and in one beside it. */
const OTHERS = '客座|学生|研究生|实习|物业|拟?(?:入职|调入)|新进|新员工|免考核'
const UNCERTAIN = new RegExp(
  `${OTHERS}|见习|访问学者|专家|临时|临聘|短聘|双聘|共建|外协|外包|驻场|保安|保洁|志愿|免学时|不(?:参加|计入?|纳入|在|统计)`,
)
const OPEN_LIST = new RegExp(`${OTHERS}|外聘|临时|临聘|短聘|见习|访问学者|外协|外包|驻场|保安|保洁|志愿`)
/** 研究生部, 学生处, 物业管理科 are departments. */
const DEPARTMENT =
  /(?:学生|研究生|实习|专家|物业|志愿)[^，,、（(\s]{0,5}?(?:处|部|室|科(?![研学技])|院|办|中心|站|组|队)/g
/** What such words may begin with: 附：离职人员. */
const OPENING = /^(?:附|另|注)?[:：]?(?:以下(?:人员)?为?)?/

/** Whether a text is what people are called together, and nobody's name. */
export function headsGroup(text: string): boolean {
  return text.length >= 4 && GROUP.test(compact(text).replace(/[(].*[)]$/, ''))
}

/** Whether a text that is alone in its row where names stand is over the people below it, and nobody's name: 【机关】, 人事科, 男职工, 退休, and all that `headsGroup` holds. */
export function standsOverPeople(text: string): boolean {
  if (text.length < 2 || !MAY_STAND_OVER.test(text)) return false
  const words = compact(text).replace(/[:：]$/, '')
  return headsGroup(text) || IN_BRACKETS.test(words) || SHORT_GROUP.test(words) || OF_DEPARTMENT.test(words)
}

const MAY_STAND_OVER = /[员工部生士志】〗处室科所院站队组馆厂办心间关会区出休职新进增编聘勤:：]\s*$|[)）]\s*$/
const IN_BRACKETS = /^[【〖].{1,12}[】〗]$/
const SHORT_GROUP =
  /^(?:[男女]|在[编岗职]|编[外内]|外聘|聘用|合同|派遣|机关|后勤|科研|管理|工勤|专技|实习|新)(?:职工|员工|人员|生)$|^(?:离职|离?退休|调[出离]|新[增进]|在编|编外|聘用|派遣|机关|后勤|工勤|工会|[党院所站]办)$/
const OF_DEPARTMENT =
  /^(?=.{4,})(?:[^:：,，、]{2,14})(?:研究室|实验室|办公室|教研室|课题组|研究所|研究院|中心|车间|工区|[处室科部站队组院所馆厂])$|^(?:人事|财务|科研|后勤|行政|保卫|资产|审计|纪检|设备|基建|信息|图书|档案|组织|宣传|综合|业务|总务|教务|外事|技术|质量|安全|采购|市场|生产|研发|检测|党群|监察|科技|计划|办公|老干)[处室科部]$/

/** What such words say of 状态: 离退休人员, 劳务派遣人员; undefined where they say nothing of it, such as a department's name. */
export function statusOfGroup(text: string): Status | undefined {
  if (text === '') return undefined
  return (
    statusOfText(text.replace(OPENING, '').replace(ENDING, '')) ??
    (remarksLeaving(text) ? statusOfText(text.slice(0, 2)) : undefined)
  )
}

/** Whether such words say whether people are the staff, and so are no department. */
export function saysStanding(text: string): boolean {
  return text !== '' && (remarksLeaving(text) || statusOfGroup(text) !== undefined || leavesOpen(text))
}

/** Whether such words leave it open whether people are the staff. */
export function leavesOpen(text: string): boolean {
  return UNCERTAIN.test(withoutDepartments(text)) && statusOfGroup(text) === undefined
}

/** Whether names or titles of a list beside the staff say that its people may be none of it: 实习生名单, 拟调入人员, 免考核人员. */
export function listsOthers(texts: readonly string[]): boolean {
  return texts.some((text) => OPEN_LIST.test(withoutDepartments(text)))
}

/** Whether such a name is of those employed in one of the ways beside the plain one: 编外人员, 劳务派遣人员, 返聘人员. */
export function listsEmployed(text: string): boolean {
  return EMPLOYED.test(withoutDepartments(text))
}

const EMPLOYED = /编外|非在编|派遣|返聘|聘用|聘任|合同[制工]|人事代理|劳务|外聘|试用/

/** Whether it is of those employed in the plain one, so that others stand elsewhere: 在编人员, 正式职工. */
export function listsTenured(text: string): boolean {
  return TENURED.test(compact(text).replace(/非在编/g, ''))
}

const TENURED = /在编|编内|正式|事业编/

/** A text without the names of departments that are called after such people: 研究生部. */
export function withoutDepartments(text: string): string {
  return compact(text).replace(DEPARTMENT, '')
}
