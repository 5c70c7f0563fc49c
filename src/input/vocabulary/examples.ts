import { compact } from '../plainText'

const EXAMPLE =
  /^[([【]?(?:(?:填[写表报])?(?:示例|样例|范例|举例|例子)|例)(?:行|\d{0,2})?(?:$|[:.、)\]】,，])|[([【](?:填[写表报])?(?:示例|样例|范例|举例|例)[)\]】]$/

/** Whether a text marks its row as one that only shows how to fill in the others: 例, 举例：, （示例）高级研修班, 张三（样例）. */
export function marksExample(text: string): boolean {
  return text.includes('例') && EXAMPLE.test(compact(text))
}
