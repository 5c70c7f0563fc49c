import { compact } from '../plainText'

/** What people are called by behind their names, which says nothing of who they are: a duty, a rank, a form of address. */
const DUTY =
  /^(?:副?(?:主任|处长|科长|组长|所长|院长|部长|馆长|站长|队长|班长|书记|主管|研究员|教授|主任委员)|(?:助理|特聘)研究员|(?:高级|助理|正高级?)?工程师|(?:高级|助理)?实验师|高工|博士|硕士|同志|老师|女|男|党员|联系人|学员|职工|本人)$/

/** Whether words behind a name are such, and no remark: 主任, 老师; not 请假, 已退休, 代. */
export function saysDuty(text: string): boolean {
  return DUTY.test(compact(text))
}
