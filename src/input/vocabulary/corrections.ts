import { compact } from '../plainText'

/*
 * Words of sheets that take back or change what others say: 学时核减, 退训名单, 勘误, 培训班变更.
 */

const CORRECTS =
  /更正(?!后)|勘误|核减|扣[减除](?!后)|退训|退课|变更(?!日期|时间|后的?名单)|调整(?:前|后[的]?[人学数次])|(?:培训班?|班次?)调整|取消(?:的|培训|班|名单|情况|原因|登记)|原记录|师带徒|带教|徒弟|应到次数|欠学时|减免学时/
/** 预算调整前, 扣除税款: of money, which changes nobody's hours. */
const OF_MONEY = /经费|预算|金额|费用|款|税|工资|元|合同|采购|地址|电话/
/** A list as it stands now: 签到表（更正后）. */
const AS_IT_STANDS = /[正更整]后|最终|定稿/

/** Whether a name, title or head says that its sheet corrects others. */
export function saysCorrects(text: string): boolean {
  const words = compact(text)
  return CORRECTS.test(words) && !OF_MONEY.test(words)
}

/** Whether a name or title says that its sheet is what others were corrected to. */
export function saysCorrected(text: string): boolean {
  return AS_IT_STANDS.test(compact(text))
}

const TAKES_BACK =
  /未(?:实施|[举开]?办|成行|参加|到会|到场)|没有?(?:参加|来|到|[举开]?办)|取消|作废|去掉|删[除去]|扣[减除]|核减|不[计算]|更正|有误|误[录填报]|改[为成]|推迟|延期/

/** Whether a sentence says that something written elsewhere does not hold: 某某没有参加某班，学时要去掉. */
export function takesBack(text: string): boolean {
  return text.length >= 8 && text.length <= 200 && TAKES_BACK.test(text) && !OF_MONEY.test(text)
}
