/**
 * A letter of a Chinese word, as a piece of a pattern without the `u` flag, `more` (as within square brackets) besides. What
 * `\p{Script=Han}` says too, in which each pattern takes a millisecond or two before it is first used: longer than a small workbook
 * takes to read. Letters beyond the first plane, which some people's names have, are two halves there, and one letter here.
 */
export function hanOr(more: string): string {
  return `(?:[\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff${more}]|[\\ud840-\\ud88f][\\udc00-\\udfff])`
}

export const HAN = hanOr('')

/** Whether a text has two such letters side by side: some word, rather than a mark. */
export function hasWord(text: string): boolean {
  return WORD.test(text)
}

const WORD = new RegExp(`${HAN}{2}`)
