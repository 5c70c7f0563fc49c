import { compact } from '../plainText'
import { withoutLegend } from './withoutLegend'

/*
 * What names, titles and captions of lists call people who did not come to learn, who were only to come, or whose coming counts for nothing.
 * One line a group; a new word is one word more.
 */

const WHO = [
  // Who taught or worked there.
  '讲师|授课|讲课|主讲|(?:任课|外聘)(?:教师|老师)|师资|工作人员|会务(?:组)?|志愿者',
  // Who listened, or stood by.
  '旁听|列席|观摩|候补|备选|替补|递补',
  // Who is of another house, or not yet, or no longer, of this one.
  '外单位|外来|[院所校]外|(?:协作|合作|兄弟)单位|实习生?|见习生?|研究生|学生|客座|外聘|(?:已|现)?(?:调离|调走|离职|退休|离退休)',
  // Who was to come.
  '应(?:到会?|参[加会训])|(?:拟|需|待|计划|预计)(?:参[加会训]|出席)|(?:参[加会训]|出席)计划',
  // Who left the course, or whose coming counts for nothing.
  '退[训学班课出]|除名|不计(?:入)?(?:学时)?|免[修训考]|[补缓][考训]|补[课学]',
].join('|')

/** What may follow such a word where it is said of the whole list: 人员名单, 参会情况汇总（12人）. */
const TAIL =
  '(?:的)?(?:人员|学员|职工|员工|同志|教师|老师|专家|嘉宾|人|者)*(?:参[加会训]|出席|到会|出勤)?(?:的)?(?:人员|学员|情况|汇总|统计|登记|签到|考勤|信息)*(?:名单|名册|花名册|一览|表|册|记录|台账)*'
const LISTED = new RegExp(
  `(?:^|[^含除及和与、不无])(?:${WHO})${TAIL}(?:[(（]?(?:共|计)?\\d+[人名位]?[)）]?)?[)）]?[:：]?$`,
)
const LONGEST = 30
/** Nothing else can be such words, so that most texts need not be looked at closely. */
const PERHAPS = /[讲授师任务志旁列观候备替递外作弟习学究客聘离退调应拟需待计预除免补缓]/

/** 注：未签到者不计学时: a note or a rule, which is nobody's caption (sentences.ts weighs those). */
const OF_RULE = /^[(【*※]*(?:备?注|附注|说明)\d?[:.、]|(?:未[签到参]|缺[席勤课]|旷课|请假|迟到|早退)[^，。；]{0,6}不计/

/** Whether a title, a sheet's name or a caption is of such people: 培训讲师考勤汇总, 应参加人员, 候补（3人）. */
export function listsOtherPeople(text: string): boolean {
  if (text.length > LONGEST || !PERHAPS.test(text)) return false
  const words = withoutLegend(compact(text))
  return !/[，。；,;]/.test(words) && !OF_RULE.test(words) && LISTED.test(words)
}
