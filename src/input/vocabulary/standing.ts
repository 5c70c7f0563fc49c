import { statusOfText } from '../cells/statuses'
import { compact } from '../plainText'
import { remarksElsewhere } from './awayFromWork'
import { remarksGone } from './departures'
import { statusOfGroup } from './groups'
import { remarksDeparture, saysExempt } from './turnedAway'

/*
 * What heads and cells beside the staff say of whether somebody counts: has left, owes no hours or fewer, came only this year, is none of
 * the institute's, or stands there by mistake.
 */

export type Standing = 'gone' | 'exempt' | 'less' | 'new' | 'other' | 'void' | 'elsewhere'

const REPEATED =
  /重复|(?:待|已|应|请|需)删除?|作废|误录|录错|有误|待[查核定]|存疑|同一(?:个)?人|(?:并入|合并[到至入])[a-z]{0,2}\d|[账帐工编]号(?:已)?(?:注销|停用|作废)/
const NOT_REPEATED = /[不无未]重复|重复(?:聘|入)/g
const LESS = /减半|折半|学时[^，。；]{0,4}减|(?:学时要求|要求|只需|需完成|应完成)[^，。；]{0,3}\d+|减免/
const NOT_ASSESSED = /不考核|停止考核|暂停考核|免考/
const OF_OTHERS =
  /^(?:外单位|外聘|协作单位|合作单位|兄弟单位|非本[所院单])|外单位(?:人员|职工|员工|挂靠)|由(?!本)[^，。；]{1,8}(?:考核|统计|计学时)|学时由|不在编|劳务工|[未没]有?(?:报到|入职|到职|到岗|上岗)/
const GONE = /^退$|失联|(?:返聘|聘期|聘用|合同|借调|挂职|延聘)[^，。；]{0,4}[至到](?:今年|本年)?\d{1,2}月/
const NEW =
  /新(?:入职|进|招聘?|录用?|聘|员工|职工|同事|人)|入[职所院]|报到|应届|[调转]入|(?:20\d\d|今|本)年[^，。；]{0,4}(?:招[聘录]|录用|毕业|进[所院])|^招[聘录]/
/** 由退休返聘转入, 调入前, 由牧草室调入: of no coming. */
const NO_NEWS =
  /入职(?:满|前|体检|登记|手续)|未报到|人事关系|[由从自][^，。；]{1,10}(?:[室处科部办组]|车间|班组)[调转]入/g

/** What a remark beside somebody of the staff says; null for nothing. `year`: earlier ones than it make nobody new. */
export function standingOfRemark(text: string, year: number): Standing | null {
  const words = compact(text)
  if (words.length < 2 && words !== '退') return null
  if (REPEATED.test(words.replace(NOT_REPEATED, ''))) return 'void'
  if (NOT_ASSESSED.test(words) || saysExempt(words)) return 'exempt'
  if (LESS.test(words)) return 'less'
  if (OF_OTHERS.test(words)) return 'other'
  const comes = NEW.test(words.replace(NO_NEWS, ''))
  if (!isAfter(words, year) && saysGone(words)) return 'gone'
  if (remarksElsewhere(words, year)) return 'elsewhere'
  return comes && !isBefore(words, year) ? 'new' : null
}

function saysGone(words: string): boolean {
  return (
    GONE.test(words) ||
    statusOfText(words)?.active === false ||
    remarksGone(words) ||
    remarksDeparture(words.replace(/[调转]入/g, ''))
  )
}

/** 2027年退休: of no year yet. */
function isAfter(words: string, year: number): boolean {
  const years = words.match(/20\d\d/g) ?? []
  return years.length > 0 && years.every((one) => Number(one) > year)
}

function isBefore(words: string, year: number): boolean {
  const years = words.match(/(?:19|20)\d\d/g) ?? []
  return years.length > 0 && years.every((one) => Number(one) < year)
}

/** What a word says as a whole, under 岗位, 性质 or whatever head: 已退休, 退休干部, 外聘; null for nothing. */
export function standingOfWord(text: string, year: number): Standing | null {
  const words = compact(text)
  if (words.length < 2) return null
  if (PARTS.test(words))
    return words.split(PARTS).reduce((found: Standing | null, part) => found ?? standingOfWord(part, year), null)
  if (OUTSIDE.test(words)) return 'other'
  if (REQUIRES_NONE.test(words)) return 'exempt'
  const status = statusOfText(words) ?? statusOfGroup(words)
  if (status?.active === false) return isAfter(words, year) ? null : 'gone'
  // 借调 as a kind of staff came from elsewhere.
  return status?.byWord && !words.startsWith('借调') && remarksElsewhere(words, year) ? 'elsewhere' : null
}

const OUTSIDE =
  /^(?:外单位|外所|外院|外聘|校外|非本[所院]|非本单位|协作单位|合作单位|客座)(?:人员|职工|员工|专家|兼职|教授|研究员)?$|^(?:校外兼职|实习生?|见习生|在读(?:博士|硕士)?(?:研究)?生|[博硕]士生|学生)$/
const REQUIRES_NONE = /^(?:不(?:参加|纳入|计入)?考核|免考核?|免学时|免培?训|停止考核|暂停考核)$/
/** 返聘（不考核）, 外聘专家（非本所职工）: each part is a word. */
const PARTS = /[(（)）、，,/]/

/** What 是, 否 or any text under a head says of somebody; nothing for most heads. */
export interface HeadStanding {
  readonly yes?: Standing
  readonly no?: Standing
  readonly filled?: Standing
}

const HEADS: readonly (readonly [RegExp, HeadStanding])[] = [
  [
    /^(?:是否)?(?:已|人员|离职|调出|离所)?(?:去向|转出单位|调[往至出]单位|(?:离职|离所|离岗|离院|调出|退休|减员|辞职)(?:原因|方式|类型|类别|去向))$/,
    { filled: 'gone' },
  ],
  [
    /(?:免考核|免学时|免训|豁免|不考核|减免)[^，。]*(?:原因|理由|事由|情况|说明)|^(?:学时)?减免(?:学时)?$/,
    { filled: 'exempt' },
  ],
  [/停止?考核|暂停考核|免(?:于)?(?:考核|学时|训|修)|豁免|(?:^|[^有])无学时|不(?:参加|纳入)?考核/, { yes: 'exempt' }],
  [/删除|作废|剔除|^(?:是否)?重复/, { yes: 'void' }],
  [/新(?:入职|进|聘|员工|职工|人$)|首次入职|^(?:是否)?应届|(?:本|当|今)年入职/, { yes: 'new' }],
  [/(?:是否|^)已?(?:离职|离?退休|离退|内退|调[出离走]|离所|离岗|离院|辞职|去世|注销|停薪)$/, { yes: 'gone' }],
  [/^(?:是否)?在[职岗册编]$|^(?:有无|是否有)?编制$/, { no: 'gone' }],
  [
    /^(?:是否)?有效$|^(?:是否)?(?:纳入|计入|参加|参与|列入)?(?:学时|继续教育|培训|年度)*(?:统计|计入|考核|纳入)$/,
    { no: 'exempt' },
  ],
]

/** 2025年是否考核 is 是否考核 in that year. */
export function withoutYear(heading: string, year: number): string {
  const [whole, said] = /^(?:(20\d\d)年?度?|[本今]年度?)/.exec(compact(heading)) ?? []
  return whole !== undefined && (said === undefined || Number(said) === year)
    ? compact(heading).slice(whole.length)
    : heading
}

export function standingOfHead(heading: string): HeadStanding {
  const words = compact(heading)
  return HEADS.find(([head]) => head.test(words))?.[1] ?? {}
}

/** A cell that fills a column and says nothing: 无, —, 本所. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(compact(text))
}

const NOTHING =
  /^(?:无|否|没有|暂无|不适用|不减免|无减免|正常|[-—–_/\\]+|0|n\/a|本[所院单位]*|在[职岗编所]|留[所院任])$/

/** Heads of days on which somebody's service ends: 合同终止, 聘期结束日期, 停薪日期. */
export function saysEndOfService(heading: string): boolean {
  return /^(?:劳动|聘用)?(?:合同|聘期|聘用|聘任|服务期?)?(?:终止|结束)(?:时间|日期|年月)?$|^停薪|^[异变]动(?:时间|日期)$/.test(
    compact(heading),
  )
}

/** Heads of days on which somebody came: 首次入职, 调入时间. */
export function saysComingDay(heading: string): boolean {
  return /入职|来[所院]|到岗|报到|[进入][所院]|调入/.test(compact(heading))
}

/** Whether a yes under this head of 状态 says that somebody has left: 是否退休. */
export function turnsStatus(heading: string): boolean {
  return standingOfHead(heading).yes === 'gone'
}
