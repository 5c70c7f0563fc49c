import { YES_NO_WORDS } from '../cells/words'
import { compact } from '../plainText'

/** What stands beside somebody who came, besides yes and the like; 迟到 is there, 早退 for a part nobody knows. */
const CAME =
  /^(?:已?(?:签到|签退|到会|到场|到课|参会|参加|参训|出席|出勤)(?:成功)?|正常(?:出勤|签到)?|全勤|实到|已?到|本人|迟到|现场(?:签到)?|线上(?:参会|参加|签到)?|外勤签到|签|来|来了|v|present|attended|late)$/
/** And beside somebody who did not. */
const ABSENT =
  /^(?:缺席|缺勤|缺课|未到|未到会|未签到?|未打卡|未参加|未参会|未参训|未出席|未出勤|没来|没到|没有参加|不参加|不参会|旷课|旷工|请假|已请假|[病事公年婚产丧休]假|休假|调休|探亲假|陪产假|育儿假|出差|因公出差|公出|外出|在外|外派|下乡|值班|当班|夜班|下夜班|轮休|倒休|补休|住院|因[事病公]请假|[病事公]假请假|[-—/\\]+|无|缺|假|absent|excused|leave|no ?show)$/
const CLOCK = /^\d{1,2}[:时点]\d{1,2}(?:[:分]\d{1,2})?(?:秒)?(?:[-~至]\d{1,2}[:时点]\d{1,2}(?:[:分]\d{1,2})?)?$/
const STAMP = /^20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\d{1,2}:\d{2}(?::\d{2})?$/

/** 已读, 已报名: what was said to somebody before, or by them, says nothing of who came. */
const OF_NOTICE =
  /^已(?:阅读?|读|收[到悉]?|发[送出布]?(?:通知)?|通知(?:到位)?|知[晓悉道]?|查[看阅]|看|回[复执]|确认收到|报名?|邀请?|受邀|接受(?:邀请)?|提醒|推送|送达|下载|打开|填[写报]?|提交|接龙|申请|审[核批]|安排|预约|缴费|付款|订[票餐房])$/

/** Whether somebody came, by a mark, a word, or the time of a punch; undefined where the text says neither. Blank is the caller's. */
export function attended(text: string): boolean | undefined {
  const words = compact(text)
  // 已参加（半程）, 未到（已补训）: what stands in brackets is weighed below.
  const isMore = /^[已未]/.test(words) && (OF_NOTICE.test(words) || REMARKED.test(words))
  const plainly = isMore ? undefined : YES_NO_WORDS(text)
  if (plainly !== undefined) return plainly
  if (ABSENT.test(words)) return false
  if (CAME.test(words) || CLOCK.test(words) || STAMP.test(words)) return true
  return withRemark(words)
}

/** ×（事假）, √(补签): the mark counts where what stands in brackets does not turn it round; √ only where it leaves it whole. */
function withRemark(words: string): boolean | undefined {
  const [, mark, remark] = REMARKED.exec(words) ?? []
  if (mark === undefined) return undefined
  const came = attended(mark) ?? YES_NO_WORDS(mark)
  const turned = attended(remark!)
  if (came === undefined || (turned !== undefined && turned !== came) || /代|半|部分|迟|早退/.test(remark!))
    return undefined
  if (!came) return MADE_GOOD.test(remark!) ? undefined : came
  return turned !== true && !WHOLE.test(remark!) ? undefined : came
}

/** What beside √ changes nothing of it: how, where and when somebody signed. √（上午）, √（旁听） are a part, or another part in it. */
const WHOLE =
  /^(?:(?:线[上下]|在线|网[上络]|视频|远程|电话|腾讯会议|钉钉|zoom|现场|本人|亲自|手写|电子|扫码|刷脸|指纹|人脸|后?补)?(?:已?(?:签[到字名]?|打?卡|参[加会训]|出席|到[会场]?))?|全[程天勤部]|完整|正常|准时|按时|主会场|分会场|.{1,6}(?:会场|教室|会议室)|组长|班长|第?[一二三四五六七八九十\d]+组|[\d:.时点分]+|\d{1,2}月\d{1,2}[日号]?)$/

/** 缺席（补学）: may count all the same. */
const MADE_GOOD = /补|自学|另[行外有]|回放|录[播像]|线上|网[上课络]|改[期派]/

const REMARKED = /^([^()]+)\(([^()]+)\)$/

/** Words that can only be said of who came and who did not, not of any other yes or no. */
const ONLY_OF_COMING = /到|签|席|勤|课|假|参|出差|旷/

export function saysWhoCame(text: string): boolean {
  return ONLY_OF_COMING.test(text) && attended(text) !== undefined
}
