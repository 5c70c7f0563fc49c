import { compact } from '../plainText'

/*
 * What remarks, heads and titles of the classes say of whether a class counts as its row says: 不计学时, 是否取消, 计划参加人数（每期）, 拟开班.
 */

/** Of a class that was held: it was not, or gave other hours or none. */
const OF_HELD =
  /未实施|[不未无没](?:予|再)?(?:计|算|认定)(?:入)?(?:个人|年度|继续教育)*(?:学时|课时)|无学时|没有学时|学时(?:不计|无效)|[学课]时[^，。；]{0,6}(?:[按为计改以]|调整[为到])[^，。；]{0,2}\d|按\d[\d.]*(?:个?[学课]时)?[计算折记认]|(?:减半|折半|对折|[一二三四五六七八九]折)|共(?:[两二三四五六七八九十]|[2-9]|1\d)[期班场]|外单位(?:主办|举办|组织|承办)|拟取消/
/** Of any: it is of another year, counts nowhere, or for other people than its row plans. */
const OF_ANY =
  /作废|不(?:能|予)?算(?:作|是)?(?:培训|班|学时|数|$)|[不未](?:予|再)?(?:计入|纳入|列入|统计|计)(?:年度|本年|年终|所内|完训率|执行率|培训)*(?:统计|计划|考核|总数|$)|人数[^，。；]{0,4}(?:调整|改|变更)/

/** Whether a remark says so; of a class that was not held fewer words matter. */
export function remarksStanding(text: string, isHeld: boolean): boolean {
  const words = compact(text)
  return OF_ANY.test(words) || (isHeld && OF_HELD.test(words))
}

/** Which answer under a head says that a class does not count; null for other heads. */
export function denyingAnswer(heading: string): boolean | null {
  const words = compact(heading)
  if (/^(?:是否)?(?:已|因故)?(?:取消|停办|作废|删除|撤销)$/.test(words)) return true
  return /^(?:是否)?(?:已)?(?:纳入|计入|列入|参与|计|统计)(?:年度|本年度|培训|继续教育|个人|学时|课时|完训率|执行率)*(?:统计|学时|课时|考核)?$/.test(
    words,
  )
    ? false
    : null
}

/** Heads of what somebody above said of a class: 所领导批示, 上级批复. */
export function saysVerdict(heading: string): boolean {
  return /批示|批复|审定|^(?:审批|审核|批准|立项)(?:状态|结果|情况|与否)?$|是否(?:批准|获批|同意)|(?:领导|上级|主管|人事处?|教育处?|院)[^，。；]{0,4}(?:意见|决定|审批|审核)/.test(
    compact(heading),
  )
}

/** Words of such a verdict by which a class is not held, or not yet. */
export function deniesClass(text: string): boolean {
  return /暂缓|缓办|不予|不同意|不批|未批|不列|不准|否决|退回|驳回|取消|停办|推迟|延期|撤销|待[批定议审]/.test(
    compact(text),
  )
}

/** Heads of the hours that a class has after a change. */
export function saysChangedHours(heading: string): boolean {
  return /(?:调整|变更|修改|更正|修订|改)后?[^，。；]{0,4}[学课]时|[学课]时[(]?(?:调整|变更|修改|更正|修订)后?[)]?/.test(
    compact(heading),
  )
}

/** Heads of how many are to come to a class after a change of its plan: 调整后计划人数, 核定参加人数; no 实际参训人数. */
export function saysChangedPeople(heading: string): boolean {
  const words = compact(heading)
  return /人[数次]|规模/.test(words) && CHANGED_PLAN.test(words) && !/实[际到有]|已|院外|外单位|工作|会务/.test(words)
}

const CHANGED_PLAN =
  /调整|变更|修[改订正]|更[改正新]|改后|最终计划|计划[(]?(?:最终|终稿|新)|核[定准]|批[准复]|审[批定]|追加|增补|新增|现计划/

/** Heads of who came that say in brackets that these are who was to come: 参训人数（计划）, 参加人数（报名）. */
export function saysPeopleToCome(heading: string): boolean {
  return /[(][^)]*(?:计划|拟|预[计估报定]|报名|应|名额|限额|调整|变更|核定|批[准复]|审批|通知|目标)[^)]*[)]/.test(
    compact(heading),
  )
}

/** Heads of how often a class was held. */
export function saysTimesHeld(heading: string): boolean {
  return /^(?:实际|计划|举办|培训|开班|办班|共)?(?:期数|班次数?|场次|场数|班数|次数|期次数)$/.test(compact(heading))
}

/** Heads of people that are of a part of them, or count in hundreds: 计划参加人数（每期）,（外单位）,（百人）. */
export function saysPartOfPeople(heading: string): boolean {
  return /[(][^)]*(?:每|各|外单位|外所|院外|所外|其中|[所院本]内|本[所院]|在编|[男女]|岗|[百千万十]人|万|人天|人次|天)[^)]*[)]|^(?:每|各)[期班次场批]/.test(
    compact(heading),
  )
}

const OTHERS =
  /拟[开办举]|待[开办举]|草案|征求意见|模板|样表|上年|去年|往年|取消|停办|外单位|外所|兄弟|协作单位|合作单位|需求|备份|旧[表版]|旧$/
const WITH_OURS = /[含除及和与、]|包括/
const SENTENCE = /^(?:注|说明|备注|填)|[。；;:：]|.{25}/

/** Whether a name or title over classes says that they are others', not held, or of before: 拟开班, 兄弟单位培训班, 取消的班. */
export function listsOtherClasses(text: string): boolean {
  const words = compact(text)
  return !SENTENCE.test(words) && !WITH_OURS.test(words) && OTHERS.test(words)
}
