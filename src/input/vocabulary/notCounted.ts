import { compact } from '../plainText'
import { withoutLegend } from './withoutLegend'

/** Words by which what a list holds does not count, or not yet: 外部学习（未通过）, 待审核外训, 以下不计学时. */
const NOT_COUNTED =
  /未(?:通过|完成|结业|结项|批准|审核|审批|提交|提供|认定|经)|待(?:审|核|批|补|认定|完成|定)|驳回|退回|不予|不计|不算|不纳入|不认定|无效|在学|进行中|示例|样例|样表|应训未训|应学未学|回执|重复|已转|暂存|(?:取消|撤[回销])(?:登记|名单|情况|人员)|计划(?:表|学时)|学时计划|(?:学习|培训|研修|进修|外训|派出|继续教育)计划[)\]】]?$|拟派|应[修学]学时|欠(?:缺)?学时|缺学时|学分|补考|1?课时=4\d分|(?:授课|讲课|带教|师带徒)(?:学时|课时)|师带徒|外单位人员|外来人员|各月(?:均)?为累计|模[板版][)\]】]?$|(?:预录|预登记?|测试数据)[)\]】]?\d*$|[([【_-]征求意见稿?[)\]】]?$/

/** A note that says of whom below it holds, as sentences do: 请假、缺席均不计学时. */
const SENTENCE = /^(?:注|备注|说明)|[。；;]|均|其余|.{25}/

/** The words by which a name or title of a list of records says so; '' for none. */
export function wordOfNotCounted(text: string): string {
  const words = compact(text)
  if (SENTENCE.test(words)) return ''
  return (NOT_COUNTED.exec(withoutLegend(words))?.[0] ?? '').replace(/^[([_-]|[)\]]$/g, '')
}
