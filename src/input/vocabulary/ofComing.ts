import { compact } from '../plainText'

/*
 * Which heads say of this class that somebody came, part by part: 是否实际参加, 3月1日签到, 参训情况. 首次参加, 参加考试, 参会代表 and 上次是否参加 hold the same
 * word and say something else. One line a group; a new word is one word more.
 */

const COMING =
  '签[到名字退]|到[会课场训班岗]|参[会加训培与]|出[席勤]|考勤|实到|打卡|缺[席勤课]|与会|听课|上课|请假|旷课|未到'

/** What may stand beside such a word and leave it one of this class: whether, who, how, when, and how it is written. */
const BESIDE = [
  '是否|有无|与否|能否|否|是|未能?|没有?|不|已经|已|实际|最终|最后|确认|核[实对定]|审核|了',
  '本人|个人|学员|职工|员工|参训人|亲自|亲笔',
  '全程|全部|全天|全勤|按时|准时|正常|现场|线[上下]|网[上络]|在线|集中|统一|手写|电子|扫码|人脸|钉钉|腾讯会议|企业微信',
  '本[次班期场]|此次|该[次班期]|今年|本年度?|院内|所内|内部|培训班?|学习|课程?|会议?|活动|讲座|班',
  '20\\d\\d年?[\\d-]*(?=\\d{1,2}月)|\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}[./-]\\d{1,2}|第?[一二三四五六七八九十\\d]+[天日讲节场课次]|周[一二三四五六日]|[上下]午|晚上|早上|[早晚]|课[前后]|开始|结束|\\d{1,2}:\\d{2}',
  '情况|状态|结果|记录|标[记识注]|记号|登记|统计|明细|汇总|一览|栏|处|[打画]?[√✓勾钩]|画|[yn01]|[()、,;:/+~_-]|及|和|或|与',
].join('|')
const OF_THIS = new RegExp(`^(?:${COMING}|${BESIDE})+$`)
const COME = new RegExp(COMING)
/** 第一次签到 is of the first day of this class, 是否第一次参会 of no day of it. */
const FIRST = /第一次[参来与]|是否第一次/
/** A longer text is a note. */
const LONGEST = 24

/** Whether a heading with a word of coming in it says no more than that somebody came, or did not, to what the list is of. */
export function saysCameHere(heading: string): boolean {
  const words = compact(heading)
  return words.length <= LONGEST && COME.test(words) && !FIRST.test(words) && OF_THIS.test(words)
}

/** Whether a heading is of whether somebody was there, or there for one part of it: 签退状态, 下午, 第2天, 3月2日. */
export function saysPartOfComing(heading: string): boolean {
  return saysCameHere(heading) || PART.test(compact(heading))
}

const PART =
  /^(?:(?:[上下]午|早上|晚上|早|中|晚|第[一二三四五六七八九十\d]+[天日次节讲场]|D(?:ay)?\d{1,2}|(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]?)(?:[（(]?[上下]午[）)]?)?)$/i

/** What else somebody may go to, have a hand in or be, and when else: none of it says who came here. */
const ELSE = [
  '首[次届]|初次|第一次[参来与]|是否第一次|头一次|往[年期届次]|过往|历[年次届]|以[前往]|曾|上[次期届年]|去年|前年|明年|下[次期年]|过[往去]|其[他它]',
  '考试|考核|测试|测验|答辩|晚宴|宴会|聚餐|[就用]餐|早餐|午餐|晚餐|工会|党[组课会员]|团[组建]|工作(?!坊)|讨论|分组|小组|参观|考察|比[武赛]|竞赛|大赛|技能|文体|联谊|合影|拓展|旅游|保险|医保|社保|调[研查]|评[选优价]|抽奖|评奖',
  '代表|方式|级别|次数|人数|天数|频次|身份|角色|通知|收到|提前',
].join('|')
const SAYS_ELSE = new RegExp(ELSE)

/** Whether words over a heading of coming, or behind it in brackets, make it one of something else: 晚宴 over 是否参加. */
export function saysElse(words: string): boolean {
  return SAYS_ELSE.test(compact(words))
}

/** 是否首次参加, 是否参加晚宴, 参会代表. */
function saysCameElsewhere(words: string): boolean {
  return COME.test(words) && SAYS_ELSE.test(words)
}

/** 是否骨干, 材料是否交齐: of anything but who came, or whether their coming counts. */
const YES_NO = /是否|有无|需否|与否/
const MAY_COUNT =
  /[来在去到上](?![编职岗])|课|听|看|学(?![历位])|参|席|勤|签|名|卡|缺|旷|假|完|效|计|结|业|格|通过|成|线|本人|确认|认|审|批|同意|落实|取消|退|补|代|替|录|进|入|报到|有|未|不|作废|删|登|培|训/
const OTHER_MATTER =
  /领[取书用料]|教材|资料|材料|讲义|作业|发言|交流|分享|总结|心得|笔记|报告|论文|素食|清真|忌口|过敏|自驾|[住陪]会|会员|住宿|接[送站]|车[票辆]|骨干|干部|领导|组长|班长|班委|学委|队长|联络员|优秀|评优|奖|合影|拍照|证书|取证|发证|领证|公费|自费|满意|问卷|评价|反馈|回执|群|年轻|新人|党|团员|[男女]|外语|英语|职务|在[编职岗]|导师|专家|推荐|重点|博士|硕士|学[历位]|收到|通知|达标/

/**
 * Whether a head over marks is of another matter than who came: 是否自驾, 领书, 是否首次参加, 是否参加2024年培训. What nobody can tell (是否有效, 标记, √) is not.
 *
 * @param year of which the workbook is; null where nobody knows
 */
export function saysOtherMatter(heading: string, year: number | null): boolean {
  const words = compact(heading)
  if (words === '' || saysCameHere(words)) return false
  return (
    OTHER_MATTER.test(words) ||
    saysCameElsewhere(words) ||
    saysOtherYear(words, year) ||
    (YES_NO.test(words) && !MAY_COUNT.test(words))
  )
}

function saysOtherYear(words: string, year: number | null): boolean {
  const said = year === null ? null : words.match(/20\d\d(?=年)/g)
  return said?.every((one) => Number(one) !== year) ?? false
}
