import { simplified } from './traditional'

const WIDE = /[\uff01-\uff5e]/g
const BLANKS = /[\u3000\u00a0]/g
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g
/** Most texts by far are nothing but these, which none of the functions here changes: one look spares four. */
const SETTLED = /^[\u4e00-\u9fff0-9a-z]*$/
const UNUSUAL = /[\uff01-\uff5e\u3000\u00a0\u200b-\u200f\u2060\ufeff]/

/** Whether a text is nothing but ideographs, digits and small letters, and so the same in whatever form. */
export function isSettled(text: string): boolean {
  return SETTLED.test(text)
}

/**
 * Full-width letters, digits and marks in half width, without invisible characters and blanks at the ends: what identifiers
 * and all that is parsed are compared by. Not NFKC, which would also read `4²` as 42.
 */
export function plain(text: string): string {
  if (!UNUSUAL.test(text)) return text.trim()
  return text
    .replace(WIDE, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .trim()
}

/** `plain` without any blank, in small and simplified letters: what words and headings are compared by. */
export function compact(text: string): string {
  return simplified(isSettled(text) ? text : withoutBlanks(text))
}

function withoutBlanks(text: string): string {
  return plain(text).replace(/\s+/g, '').toLowerCase()
}

/**
 * What names of people are compared by: `张 三` is 张三, the dot inside a name may be any of the usual ones, and 张三（张三）, as
 * meetings write account and nickname, is 张三.
 */
export function nameKey(text: string): string {
  if (isSettled(text)) return text
  return withoutBlanks(text)
    .replace(/[.•‧・･∙⋅]/g, '·')
    .replace(/^(.+)\(\1\)$/, '$1')
}

/**
 * What names of classes and departments are compared by. Quotation marks and brackets of any style are alike; the marks of a book's
 * title, and quotation marks around all of it, are no part of it.
 */
export function titleKey(text: string): string {
  if (!text.includes('期') && isSettled(text)) return text
  return withTerms(withoutBlanks(text))
    .replace(/[“”„‟"＂「」『』]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[【〔〖]/g, '[')
    .replace(/[】〕〗]/g, ']')
    .replace(/[—–−-]+/g, '-')
    .replace(/[《》〈〉]/g, '')
    .replace(/^"([^"]+)"$/, '$1')
}

const TERM = /\(?第?([一二三四五六七八九十]|\d{1,2})期\)?/g
const DIGITS = '一二三四五六七八九十'

/** 第二期, （二期） and 第2期 are one. */
function withTerms(text: string): string {
  if (!text.includes('期')) return text
  return text.replace(TERM, (_, term: string) => `${DIGITS.includes(term) ? DIGITS.indexOf(term) + 1 : Number(term)}期`)
}

/** Marks that stand between the names that a cell lists, and never inside one; ┋ as questionnaires part what was ticked. */
const BETWEEN = '、,，;；@/|┋┃'
const BETWEEN_NAMES = new RegExp(`[${BETWEEN}\\s]+`)
const MARKS_BETWEEN = new RegExp(`[${BETWEEN}\\n\\r]+`)

/** What a cell lists, between the marks and blanks that stand between names: `张三、李四`, `张三 李四`, `张三/李四`. */
export function listedIn(text: string): readonly string[] {
  return text.split(BETWEEN_NAMES).filter((one) => one !== '')
}

/** The pieces of a cell between such marks and line breaks alone: a name may have blanks inside. */
export function piecesBetweenMarks(text: string): readonly string[] {
  return text.split(MARKS_BETWEEN)
}

/** Whether anything stands in a text that parts names. */
export function mayListNames(text: string): boolean {
  return BETWEEN_NAMES.test(text)
}
