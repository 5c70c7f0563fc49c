import { compact } from '../plainText'
import { withoutDepartments } from './groups'

/*
 * Names and titles over a list that is read as the staff, by which it may be another: of before, of some of the staff, of others.
 */

const BEFORE = /存档|归档|往年|上年|去年|旧[表版册)]|旧$|备份|作废|草稿|停用/
const OF_SOME =
  /党员|团员|民主党派|工会会员|推荐|候选|[拟已]?录用|[拟待]入职|拟调入|新(?:职工|员工|进|聘|入职)|外聘|外单位|外协|协作单位|合作单位|兄弟单位|学生|研究生|实习|见习|客座|物业|志愿|女职工|退役|免考核/
/** 在职职工及研究生, 人员（含外聘）: of the staff, too. */
const WITH_STAFF = /[含除及和与、]|包括/
/** A longer one, or one with marks of a sentence, explains how to fill the sheet in. */
const SENTENCE = /^(?:注|说明|备注|填)|[。；;:：]|.{25}/

/** Whether a name or title of a list of the staff says that it may be another's. `year`: that of the workbook. */
export function listsOtherStaff(text: string, year: number): boolean {
  const words = compact(text)
  if (SENTENCE.test(words)) return false
  if (BEFORE.test(words) || isOfOtherYear(words, year)) return true
  return !WITH_STAFF.test(words) && OF_SOME.test(withoutDepartments(words))
}

/** 2024年在职人员, 人员（2023）, 截至2024年1月; no 2024版, no 2026年1月制. */
function isOfOtherYear(words: string, year: number): boolean {
  const years = (words.match(/(?:19|20)\d\d(?!\d)/g) ?? []).map(Number)
  if (years.length === 0 || years.includes(year)) return false
  if (/截[至止]/.test(words)) return years.every((one) => one < year)
  return OF_YEAR.test(words)
}

const OF_YEAR = /(?:^|\D)20\d\d(?:年度?|(?=[^\d年./-]|$))(?!\s*(?:\d{1,2}月|版|修订|制|填|更新|办法|号|文|印|稿|级|届))/

/** How many people a title says that the list holds: 全所在职职工（共15人）; null where it says no number. */
export function peopleStated(text: string): number | null {
  const [, count] = /(?:共|合计|总计)\s*(\d{1,6})\s*[人名]/.exec(compact(text)) ?? []
  return count === undefined ? null : Number(count)
}
