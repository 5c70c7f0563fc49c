import { compact } from '../plainText'
import { withoutLegend } from './withoutLegend'

/** Words by which what a list holds does not count, or not yet: 外部学习（未通过）, 待审核外训, 以下不计学时. */
const NOT_COUNTED =
  /未(?:通过|完成|结业|结项|批准|审核|审批|提交|提供|认定|经)|待(?:审|核|批|补|认定|完成|定)|驳回|退回|不予|不计|不算|不纳入|不认定|无效|在学|进行中|示例|样例|样表|应训未训|应学未学|回执|重复|已转|暂存/

/** A note that says of whom below it holds, as sentences do: 请假、缺席均不计学时. */
const SENTENCE = /^(?:注|备注|说明)|[。；;]|均|其余|.{25}/

/** Whether a name or title of a list of records says so. */
export function saysNotCounted(text: string): boolean {
  const words = compact(text)
  return !SENTENCE.test(words) && NOT_COUNTED.test(withoutLegend(words))
}
