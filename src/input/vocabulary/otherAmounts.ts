import { compact } from '../plainText'

/*
 * Words of a remark by which its row is worth another number of hours or people than it says. One line a kind.
 */

const NUMBER = '\\d+(?:\\.\\d+)?'

const OTHER_AMOUNTS: readonly RegExp[] = [
  // 改为60学时, 认定60, 折算为40, 按50%折算学时, 每批20学时, 计划改为5人, 追加3人; no 参加3天.
  new RegExp(
    `(?:改[为成]|认定?|核定|折算[为成]?|折合|实[授有际]|缩短[为至]|延长|追加|每[批期班次]|减|按|(?:^|[^参增附])加)(?:了|学时|至|到|为)?[^，。；\\d]{0,2}${NUMBER}(?:%|个?(?:学时|课时|小时|天|人|名))?(?:计|认定|折算(?:学时)?)?$`,
  ),
  // 学时减4, 学时按证书; 20学分, 课时 and 45分钟 are other units.
  /学时[减扣]|载明[^，。；]{0,4}\d|\d学分|学分\d|^课时$|45分钟/,
]

/** Whether a remark says so: 改为60学时, 学时减4, 20学分. */
export function saysOtherAmount(text: string): boolean {
  const words = compact(text)
  return OTHER_AMOUNTS.some((kind) => kind.test(words))
}
