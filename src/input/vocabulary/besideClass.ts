import { titleKey } from '../plainText'
import { withoutLegend } from './withoutLegend'

/** What may stand beside a class's name in a title without making it another class: lists, years, days, brackets, file words. */
const HARMLESS =
  /[（(][^()（）]{1,6}[处部科室办](?:编?制|印制|制表|汇总)[)）]|[（(]?单位[:：](?:学时|小时|课时|人次?)[）)]?|每(?:半天|天|次|场|节)\d+(?:\.5)?(?:学时|小时)|20\d\d(?:-20\d\d)?(?:年度?|学年)?|\d{1,2}月(?:\d{1,2}日?(?:[-~至]\d{1,2}[日号]?)?|份)?|第?[一二三四]季度|\d{1,2}[.\-/]\d{1,2}|第?[一二三四五六七八九十\d]+[天日次讲节场]|[逐按分每][日天]|[上下]午|晚上|全天|钉钉|腾讯会议|问卷星|企业微信|飞书|微信|导出|实际|点名[册表簿]?|到课|到场|报名|签到|签退|签名|签字|结业|结训|完训|合格|学时|认定|核定|确认|问卷|考勤|打卡|到会|参会|参训|参加|出席|出勤|实到|应到|[本全][单位园所院台站室部局校馆厂司体]{1,2}|人员|学员|职工|员工|名单|名册|花名册|记录|登记|统计|汇总|明细|情况|一览|报表|表|单|册|簿|培训班?|班|课程|讲座|会议|活动|关于|举办|集中|必修|选修|现场|线上|线下|及|和|与|暨|的|附件\d*|excel|sheet\d*|copy|副本|终稿|终版|最终|定稿|版|\d+人|[()[\]《》"'、,.:：_·|~\-+/]|\d+/g

/** What stands in a title under a label of its own, and is not about which class it is: `地点：报告厅`. */
const LABELLED =
  /(?:时间|日期|地点|地址|主讲人?|授课人|讲师|老师|主持人?|记录人|填表人|联系人|电话|(?:组织|主办|承办|举办|填报)(?:部门|单位|者|人)?)[:：]\s*[^\s;；，,]*/g

/** What numbers the tables of a sheet, before their titles. */
const NUMBERED = /^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]、?|\d{1,2}[、.．](?=\D))/

/** The part of an institute, after whose people a list may be named. */
const UNIT = /^.{1,10}(?:处|室|部|科|所|中心|院|组|办|队|站|厂|公司)$/
/** 缓办 is no 办公室. */
const CALLED_OFF = /[缓停未不暂没待再重合]办$/

/** Whether a title that holds a class's name says more than that: another 期, or words of another class.
 *
 * @param title as it stands
 * @param className by `titleKey`
 */
export function saysMore(title: string, className: string): boolean {
  const rest = titleKey(withoutLegend(title.replace(LABELLED, ' ').replace(NUMBERED, '')))
    .replace(className, '')
    .replace(HARMLESS, '')
  return rest !== '' && (!UNIT.test(rest) || CALLED_OFF.test(rest))
}

/**
 * The class (of `names`, by `titleKey`) that a head or cell names, alone or beside what makes it no other one: `2.保密教育`,
 * `2025年保密教育（4月）`. Null for none.
 */
export function classNamed(text: string, names: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>): string | null {
  const key = titleKey(text)
  if (names.has(key)) return key
  const bare = titleKey(text.replace(NUMBERED, ''))
  if (names.has(bare)) return bare
  let longest = ''
  for (const name of names.keys()) if (name.length > longest.length && key.includes(name)) longest = name
  return longest.length >= LONG_ENOUGH && !saysMore(text, longest) ? longest : null
}

/** What a head says beside a class's name (by `titleKey`): 报名 of 保密教育（报名）, 1学时. */
function besideName(text: string, className: string): string {
  return titleKey(text).replace(className, '')
}

/**
 * Whether a head that holds a class's name says that its column is of those who were to come, or of a class that was not held: 保密教育（报名）,
 * 应到. Under 签到 or 实到 they came.
 */
export function headSaysDue(text: string, className: string): boolean {
  const rest = besideName(text, className)
  return DUE.test(rest) && !CAME.test(rest)
}

const DUE = /报名|应到|应参[加训会]|拟[参派]|计划|意向|预[报约计]|推荐|邀请/
const CAME = /实到|签到|到会|出席|考勤|已到|实际/

/** The hours that a head says behind a class's name, as written: 1学时 of 保密教育（1学时）; null for none, and for hours a day. */
export function hoursInHead(text: string, className: string): string | null {
  const [, hours] = HOURS_BEHIND.exec(besideName(text, className)) ?? []
  return hours ?? null
}

const HOURS_BEHIND = /^[^\d每]*?(?:共|计)?[(（]?(\d{1,3}(?:\.\d+)?(?:学时|小时|课时))[)）]?$/

/** The same of the head of a column, which is no title of a list. */
export function headNamesClass(text: string, names: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>): boolean {
  return names.has(titleKey(text)) || (!/表|名单|名册/.test(text) && classNamed(text, names) !== null)
}

/** Whether the head of a column is a class's name and, in brackets, words that may make it no column of who came: 保密教育（取消）. */
export function headMayNameClass(text: string, names: Pick<ReadonlyMap<string, unknown>, 'has'>): boolean {
  const [, name = '', more = ''] = BRACKETED.exec(text.trim()) ?? []
  return names.has(titleKey(name)) && !OF_OTHER_COLUMN.test(more)
}

const BRACKETED = /^(.+?)[（(]([^（）()]{1,8})[）)]$/
/** What says, behind a class's name, that the column is of another matter than who came. */
const OF_OTHER_COLUMN =
  /成绩|得分|分数|考[试核]|等级|备注|说明|[学课]时|时间|日期|地点|人数|人次|费用|经费|证书|编号|序号|签名|备用/

/** A shorter name of a class inside a longer text may be there by chance. */
const LONG_ENOUGH = 4
