import { compact } from '../plainText'

const EXAMPLE =
  /^[(（【[]?(?:填[写报])?(?:示例|样例|举例|范例|例)[)）】\]:：]|[(（【[](?:填[写报])?(?:示例|样例|举例|范例)[)）】\]]$/

/** Whether the title of a course or class says that its row only shows how to fill in: （示例）高级研修班, 安全培训（样例）; no 例会. */
export function saysExample(title: string): boolean {
  return title.includes('例') && EXAMPLE.test(compact(title))
}
