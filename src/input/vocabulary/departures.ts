import { compact } from '../plainText'

/*
 * What remarks beside somebody of the staff say of leaving, beyond the words of 状态 itself. One line a group; a new word is one word more.
 */

const LEAVING = [
  // Where somebody went to.
  '[去赴到往]了?(?:兄弟|外|别的|其[他它]|他|另一个?)(?:单位|[所院台站])|[调借](?:至|任|往|到|去|赴|回|归)|[去赴到][^，。；]{1,10}(?:工作|任职|上班|就职|供职)|(?:去|转)(?:往|至)?(?:外单位|他[所院处]|别的单位)',
  // What somebody became instead.
  '考[取上入录](?:了)?[^，。；]{0,6}(?:公务员|选调|事业)|考公|录取?用?为?公务员|创业|移民|定居',
  // What ended.
  '(?:合同|聘期|聘用|协议|服务期)[^，。；]{0,6}(?:未续|不续|没续|不再续|终止|解除|期满)|(?:不再?|未|没有?|不予)续[聘签约用]|不再(?:聘[用任]?|返聘|任用|用工|任职|在职)|(?:劳动|人事|聘用|工作|组织|行政|工资)?关系[^，。；]{0,4}(?:转[出走移]?$|已转|终止|解除|迁出)|期满(?:离|出|不)|离站|出站|退站|停发?工?[资薪]|停职|撤职|免职',
  // Who is old or ill.
  '病退|退养|内退|提前退|[到超]龄|退了|(?:已|月份?|办理?|年)退$|办(?:理)?了?退',
  // Who is simply gone.
  '转走|走了|[已人年月底初]走(?:的)?$|走的$|不在了|未归|失踪|离开(?:了|单位|本?[所院站])?$|离任|除籍|服刑|判刑|另谋|跳槽|自谋',
].join('|')
const LEFT = new RegExp(LEAVING)
/** 调至科研处, 调任办公室主任: within the house. */
const WITHIN =
  /[调借](?:至|任|往|到|去|回|归)(?:(?!省|市|县|国家|中央|总[院部所]|外|兄弟)[^，。；])*(?:[处科室部组站班队岗办]|中心|主任|[所处科室部组站队]长|书记|[二三四五六七八九\d]期|岗位|职务|机关|本[所院站])(?:$|[，。；(（、])/
/** 拟调往, 临近到龄: not yet. */
const NOT_YET =
  /(?:临近|即将|将要?|拟|预计|距离?|准备|计划|打算|尚?未|没有|不)(?:[调借退][至任往到去休养]|到龄|超龄|离开|停职|移民)/

/** Whether a remark says that somebody left in words that 状态 does not know: 调往北京, 考取公务员, 不续聘. */
export function remarksGone(text: string): boolean {
  const words = compact(text)
  return LEFT.test(words) && !WITHIN.test(words) && !NOT_YET.test(words)
}
