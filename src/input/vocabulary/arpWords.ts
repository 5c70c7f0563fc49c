import { compact } from '../plainText'

/*
 * Words by which a list of people is the one of ARP, from which the year's headcount is taken: the system's name beside a word for a
 * list of people, and no word for what people did.
 */

const SYSTEM = /arp/
const LIST = /人员|职工|员工|在职|在岗|在编|在册|名单|名册|人事|编制|人数|总表|导出/
const DEEDS = /培训|学时|学习|课程|进修|教育|签到|考勤|参训|参会/

/** Whether a sheet's name or title says that it is ARP's list of people. */
export function saysArpList(text: string): boolean {
  const words = compact(text)
  return SYSTEM.test(words) && LIST.test(words) && !DEEDS.test(words)
}
