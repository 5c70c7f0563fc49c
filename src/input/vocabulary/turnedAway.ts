import { HAN } from '../han'
import { compact } from '../plainText'
import { givesReasonAway } from './awayReasons'
import { saysOtherAmount } from './otherAmounts'
import { withoutLegend } from './withoutLegend'

/*
 * Words in a sheet's name or title that turn its meaning round: a list of people that gives no hours and adds nobody to the
 * staff. One line a group; a new word is one word more.
 */

/** Those who did not come. */
const ABSENT =
  /(?:未能?|没有?|不能?|无法)(?:签到|签退|参加|参会|参训|到会|到场|到课|到训|出席|出勤|打卡|实到)|未能?到|缺(?:席|勤|课|训)|旷课|旷工|(?:[病事公年]假|请假|休假)|没[来到]/g
/** Those who were to come, or wish to. */
const PLANNED =
  /报名|拟参加|拟参训|拟参会|预报名|预计参加|意向|(?:培训|学习|外出|进修|参训|参会)申请|申请(?:培训|参加|外出|进修)|推荐(?:人选|表|名单|名册|人员)|名额|需求|征集|调查|满意度|邀请|通知名单|通知附件|的通知(?!.*签到)/
/** Lists of people for something else altogether. */
const OTHER =
  /成绩|考分|得分|分数(?!格式)|补课|通讯录|通信录|电话|联系方式|联系表|值班|排班|值守|获奖|优秀学员|优秀职工|先进个人|奖金|评优|先进|表彰|奖励|退休|离休|离职|离所|离岗|离院|离站|出站|调[出离走]|辞[职退]|解聘|内退|退养|病退|减员|去世|面试|应聘|招聘|分组|编组|抽签|体检|工资|薪酬|补贴|报销|领用|领取|领用|发放|车辆|座位|座次|席卡|房间|住宿|就餐|用餐|会费|生日|疫苗|证件|门禁|绩效|餐费|餐饮|伙食|采购|差旅|借款/
/** A list called so as a whole: 联系人 may be a label above any other. */
const CONTACTS = /^(?:各?部门)?联系人(?:名单|一览)?表?$/
/** Those who came. */
const CAME = /签到|签退|考勤|到会|参会|参训|出席|出勤|到课|实到|打卡|点名/

const TOOK_PART = /(?:^|[^应该拟划需可])参加/

/** What the words of a name or title make of a list of people. */
export type ListWord =
  /** `word`: those who did not come, those who were to, or another list altogether; nothing else in the text speaks for attendance. */
  | { readonly says: 'no'; readonly why: 'absent' | 'planned' | 'other'; readonly word: string }
  /** The text speaks both for and against attendance. */
  | { readonly says: 'both'; readonly word: string }
  | { readonly says: 'came' | 'nothing'; readonly word: '' }

const NOTHING: ListWord = { says: 'nothing', word: '' }

/** 学时与成绩 speaks of hours, and of scores beside them. */
const HOURS_TOO = /学时[与和及、]成绩|成绩[与和及、]学时/

/** What stands in a title under a label of its own, and is not about the list: 电话：0999-123. */
const CONTACT = /(?:联系|咨询|办公|固定)?(?:电话|方式|手机)(?:号码)?:/g

/** A part of the institute that is called after such a matter: 车辆部人员名册 is no list of cars, 离退休办 none of who left. */
const UNIT_OF_MATTER = new RegExp(
  `(?:${OTHER.source}|调查|需求|征集|签到|考勤)[^，。；、的]{0,4}?(?:部|处|室|科|中心|办公?室?|队|厂|公司|车间|基地)(?=$|[(（]|人员|职工|员工|在[岗职编]|全体|花名册|名册|名单|一览|学时|学员|培训|20\\d\\d)`,
)

/** Reads one name or title. 应到12 实到10 请假2 counts those of a sign-in list and turns nothing round. */
export function listWord(text: string): ListWord {
  const words = withoutLegend(compact(text)).replace(HOURS_TOO, '学时').replace(CONTACT, '').replace(UNIT_OF_MATTER, '')
  if (/应到.*实到|实到.*应到|实到.*请假/.test(words)) return { says: 'came', word: '' }
  const absent = words.match(ABSENT)
  // 出席缺席情况, 签到请假表: what is left speaks of those who came, too.
  const rest = words.replace(ABSENT, '')
  const came = CAME.test(rest)
  // 参加与未参加情况, but not 应参加未参加人员.
  if (absent)
    return came || TOOK_PART.test(rest)
      ? { says: 'both', word: absent[0] }
      : { says: 'no', why: 'absent', word: absent[0] }
  const planned = PLANNED.exec(words)
  if (planned) return came ? { says: 'both', word: planned[0] } : { says: 'no', why: 'planned', word: planned[0] }
  if (came) return { says: 'came', word: '' }
  const other = OTHER.exec(words) ?? CONTACTS.exec(words)
  return other ? { says: 'no', why: 'other', word: other[0] } : NOTHING
}

/** Whether such a word is of another matter (座位, 工资, 调查), neither of who was away nor of who left. */
export function saysOtherMatter(word: string): boolean {
  return !/[退离辞解减未没不缺假]|调[出走离]|去世|出站/.test(word)
}

const COSTS = /费用|经费|预算|决算|开支|支出|收支|报账|报销|发票|付款|讲课费|劳务费|差旅/

/** Whether a name or title is of a list of costs, whoever they are for: 费用明细, 2025年培训经费预算. */
export function saysCosts(text: string): boolean {
  return COSTS.test(compact(text))
}

/** Heads under which a list of costs has its numbers. */
export function headsCosts(heading: string): boolean {
  return /费|金额|元|预算|决算|合计|小计|总计|单价|数量|标准|支出|收入|余额|序号?$|人数|天数|^$/.test(compact(heading))
}

/** Words of a list of who went to some course. */
const OF_COURSE =
  /学员|第.{1,3}[期班]|(?:培训|研修|学习|进修|轮训|训练|讲习|提高|提升)班|讲座|轮训|(?:参训|参会|参加|到会|出席|实到)(?:人员|名单|职工)/

/** Whether names or titles of a list of people say that these went to a course, of ours or not. */
export function speaksOfCourse(texts: readonly string[]): boolean {
  return (
    texts.some((text) => OF_COURSE.test(compact(text))) &&
    texts.every((text) => !['no', 'both'].includes(listWord(text).says))
  )
}

/** Heads under which a mark says that somebody did not come: 缺席, 因故未参加; no 参加/未参加, under which it may say either. */
export function saysAbsence(heading: string): boolean {
  const words = withoutLegend(compact(heading))
  return (
    !ASKS.test(words) &&
    words.search(ABSENT) >= 0 &&
    !/出缺|情况|原因|事由|理由|时间|次数|天数|[(（](?:[天次节]|[学课小]时|分钟?)[)）]/.test(heading) &&
    !ALSO_CAME.test(words.replace(ABSENT, ''))
  )
}

/** 到没到, 来没来, 到了没有: whether somebody came. */
const ASKS =
  /^(?:本人|今天)?(..?)了?[没不未](?:有)?\1了?(?:[会课训场])?$|^有没有|[到来加会训席]了?(?:没有?|吗|否|与否)$/

/** No 应参加未参加, of which both say one thing. */
const ALSO_CAME = /(?:^|[^应该拟划需可])(?:到[会场课训]|参[加会训]|出[席勤]|签到|打卡)/

/** Heads of why somebody did not come, under which any words say so: 未参加原因, 请假事由. */
export function saysWhyAbsent(heading: string): boolean {
  const words = withoutLegend(compact(heading))
  return /原因|事由|理由|假别/.test(words) && (words.includes('假别') || words.search(ABSENT) >= 0)
}

const AWAY =
  /^病$|[找请叫]人顶|顶(?:班|岗|课)|出差|外出|公出|在外|没到|未来|缺|替(?!班由|换件|补)|代签|代参|代为|代[^表理办码号][^，。；]{0,3}参加|由[^，。；]{1,4}代|不计|无效|取消/
const PARTLY =
  /[只仅]参加|半天|[来听到参][了加]?(?:一|半)?个?[上下]午|[上下]午(?:参加|请假|未到|缺)|[前后]半|中途(?!发言|提问|休息|加[入微群]|加了|换座|茶歇|用餐|接[听了]?电话)|提前离|提前退|早退|(?:先|提早|早|提前)[走离]|[点时分半刻钟][左右多前后]*(?:就)?[走离](?!开会议?室)/

/** Words of a remark by which somebody listed did not come, or not for all of it. */
export function remarksAbsence(text: string): boolean {
  const words = compact(text)
  return words.search(ABSENT) >= 0 || AWAY.test(words) || PARTLY.test(words) || givesReasonAway(words)
}

/** Of those, whether somebody was there for a part: 中途离开, 请假半天. */
export function remarksPart(text: string): boolean {
  return PARTLY.test(compact(text))
}

/** Words beside somebody listed who may get no hours, or others than the class's: who worked or taught there, or came another time. */
const OTHERWISE =
  /工作人员|会务|录像|回放|^补$|补[看学课训]|待[补核确]|存疑|讲[课师]|授课|主讲|主持|旁听|改[参期派为到]|(?:第[一二三四五六七八九十\d]+|下一?)[期批]|[计得减加算扣]\s*\d|减半|折半|学时[减按以]|重复|不予|[不未]认[定可]|待审|未审|退回|撤[回销]|(?:审核|审批)?[未不]通过|(?:已在|已由|另)[^，。；]{0,6}计/

export function remarksOtherwise(text: string): boolean {
  return OTHERWISE.test(compact(text))
}

const LEFT =
  /^(?:20)?\d\d[./年-]\d{1,2}月?退$|^辞了?$|^调(?!研|休|查|度|整|解|试|理|养|档|课|班)[^，。；前后]{1,5}(?:局|院|所|司|厅|部|委|校|站|公司)$|外协|退休|离退|调[出离走入]|离职|离所|离岗|不在岗|离世|辞[职退聘]|去世|病故|解聘|入[职所院]|报到|新[进聘]|新(?:员工|职工|同事|人)|应届|转[入出]|退出|休学|停薪|实习生|见习生|人事关系/

/** 临近退休, 拟调出: not yet. */
const NOT_YET =
  /(?:临近|即将|将要|拟|将|预计|距离?|准备|计划|未|没有)(?:退休|离退|调出|调离|离职|离岗|转出|调入)|退休返聘|(?:调入|入[职所院]|来[所院])(?:之?前|以前)/g

/** Words of a remark by which somebody of the staff has left, or came only then. */
export function remarksLeaving(text: string): boolean {
  return LEFT.test(compact(text).replace(NOT_YET, ''))
}

/** What says that somebody came only then. */
const CAME_NEW = /新(?:入职|进|聘|员工|职工|同事|人)|入[职所院]|报到|应届/g

/** The same, but that whoever came only then has not left. */
export function remarksDeparture(text: string): boolean {
  return remarksLeaving(text.replace(CAME_NEW, ''))
}

/** One line a kind. */
const FAILED: readonly RegExp[] = [
  // Turned down, not done, withdrawn.
  /不合格|未合格|不及格|未及格|[未没]过(?!期|半)|未通过|没通过|不通过|未完成|未结业|不予|未参加|未取得|不予|不认定|未认定|不计|作废|无效|缺考|旷考|不报|不[予要]?算(?!法|术)|不认|不列入?|不纳入|个人行为|学习中|进行中|未开始|未学|待完成|撤[回销]|重复|退[学回]|取消|未成行|未去|没去|待审|待批|未批|未审|^否$|^×$/,
  // No record of ours: a slip, a try, somebody else's; no 新时代学习.
  /驳回|剔除|待删|^删除?$|[误错][填报录登]|不作数|(?:^|[，。；、(由请找])代(?:[报学刷]|[^表理办码号，。；]{1,3}报)|挂机|^测试(?:账号|数据)?$/,
  // Not all of it.
  /半程|待考试?$|缺[勤席课考]/,
]

/** One line a kind; other amounts are `otherAmounts.ts`. */
const DOUBT: readonly RegExp[] = [
  // Said, counted or to be looked at elsewhere.
  /更正|同上[一1]?[条行次]|与[上前][一1]?[条行]|重复|已(?:经)?(?:计|算|统计|登记)(?!算)|[院所]内班|撤[回销]|退[回出]|20\d\d年?才|中途(?!发言|提问|休息|加[入微群]|换座|茶歇|用餐)|退学|[只仅][计参算]|应[为改]|有误|待[核定补]|[请需未](?:再|要|予)?(?:核[对实查]|确认)|存疑|存在疑问|补材料|其中[^，。；]{0,8}(?:[去上前]一?年|20\d\d)|不符|核减|取消|改[期派到]|延[期至后]|推迟|顺延|明年|跨年|去年|上年|^20\d\d年?度?的?(?:学时)?$|计入20\d\d|减半|折半|扣|(?:已在|已由|另)[^，。；]{0,6}计|[未没无][提有交]{0,2}(?:证书|证明|材料|结业)|(?:[计得减算]|(?:^|[^参增])加)\s*\d|学时[减按]|(?:转|移|调|结转|结|并|归|列|纳|计|报|算|放|挪)(?:至|到|入|在|进)?20\d\d|(?:转|移|调|结转|并|归|列|纳|计|挪)(?:至|到|入|在|进)(?:\d\d年|[下上次去前来后]一?年|其他|别的|他[院所处]|外单位)|20\d\d年?度?[^，。；]{0,3}(?:统计|上报|申报|计入|计过|报过|纳入|认定|使用|已[报计算用])|已(?:上?报|申报|使用)(?:至|到|入|在|过|为)?(?:20\d\d|[去上前]一?年|其他)|[去上前]一?年度?[^，。；]{0,2}(?:已?报|统计|申报|已?计)|一半|半数|[一二三四五六七八九\d]折|按(?:[一二三四五六七八九十半\d.]+|比例)[^，。；]{0,4}[计算折]/,
  // Of somebody else, or of before.
  /^他人$|人错|非本[所院单]|(?:入职|退休|调入|来所)前|原单位|共[用享]|已在[^，。；]{0,6}(?:班|培训)|与(?:本职)?工作无关|不合规|^[？?]+$/,
  // Not all of it, or not all of it learning.
  /中断|[没未]看完|待证|快进|[含除](?:路途|休息|自习|自学|考试|就餐)|其中[^，。；]{0,6}\d|[只仅](?:认|去了?|上了?|听了?|学了?)|进度[^，。；]{0,2}\d|请假\d/,
]

/** Words of a remark by which a record may be wrong, whole or in part. */
export function saysDoubt(text: string): boolean {
  const words = compact(text)
  return DOUBT.some((kind) => kind.test(words)) || saysOtherAmount(words)
}

/** Words of a column by which a record may not count. */
export function saysFailed(text: string): boolean {
  const words = compact(text)
  return FAILED.some((kind) => kind.test(words))
}

/** Words of a remark by which somebody of the staff may owe no hours: 免学时考核, 不纳入统计. */
const EXEMPT =
  /^不(?:用|必)?参训$|\d\d岁免|[不无](?:作|做)?(?:要求|考核)(?:完成)?(?:学时|培训|继续教育)|(?:不[作做]|无|没有)学时(?:要求|考核)|免(?:于|予|除)?(?:继续教育|年度|学时|培训)?(?:考核|学时|培训|训)|豁免|(?:不|未|无需|无须)(?:参加|参与|纳入|计入|作|做|列入)(?:本?年度?|继续教育|学时|培训|完训率)*(?:考核|统计|要求|学时)/

export function saysExempt(text: string): boolean {
  return EXEMPT.test(compact(text))
}

/** Whether a cell of a column of results, states or yes and no says that its record does not count: 否, 未确认, 不计, 50%. */
export function deniesRecord(text: string): boolean {
  const words = compact(text)
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(words)
  return saysFailed(words) || DENIED.test(words) || (percent !== null && Number(percent[1]) < 100)
}

const DENIED = new RegExp(`^(?:否|无|计划|预计|拟参加|待定|没有|[nNxX×✗✘╳❌0]|no|false|[不未待]${HAN}{1,4}|退回|驳回)$`)

const AFFIRMED = /^(?:已?(?:计入?|认定|确认|提交|上交|结束|核实|完成)|同意|属实|实际|已发生)$/

/** Whether a cell of such a column says that its record counts, in a word that is neither yes nor a verdict. */
export function affirmsRecord(text: string): boolean {
  return AFFIRMED.test(text.trim())
}

const OF_CHANGES =
  /[不免](?:计|统计|计入)(?:入)?学时|取消学时|减员|孕产|哺乳|[外出]借|借出|脱产|读博|援[藏疆青]|驻村|挂职|离职|退休|离休|调[出入离走]|离所|离院|离岗|辞[职退]|变动|异动|增减|新[进入聘]|报到|免考核|免(?:学时|修|训)|学时减免|减免学时|不(?:参加|纳入)(?:学时|年度)?考核|不考核|豁免|产假|长病假|停薪|外派|去世/

/** The word by which a list is of people who left, came or owe no hours; '' for any other. */
export function wordOfChanges(text: string): string {
  return OF_CHANGES.exec(compact(text))?.[0] ?? ''
}
