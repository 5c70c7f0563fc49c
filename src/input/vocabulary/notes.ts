/*
 * What notes beside lists say of their hours.
 */

const OF_ALL = /减半|折半|(?:按|打)\s*[一二三四五六七八九\d.]+\s*折|按(?:照)?\s*\d{1,2}\s*[%％]|[×xX*乘]\s*0\.\d|系数/
const OF_HOURS = /学时|课时|时长|计/

/** Whether a note says that hours count for less, or by a factor. */
export function saysLess(text: string): boolean {
  return text.length >= 6 && OF_ALL.test(text) && OF_HOURS.test(text)
}

const OF_SOME = /补课|补训|补学|补签|代签|只计|不计|不算|扣|迟到|早退|中途|未全程|提前离/

/** Whether a note says of some people that they came another time, or not for all of it. */
export function saysLessOfSome(text: string): boolean {
  return text.length >= 6 && OF_SOME.test(text)
}

const VOID = /作废|废弃|废止|勿用|不要用|停用|草稿|试填/

/** Whether a name or title says that its sheet holds no longer, or not yet. */
export function saysVoid(text: string): boolean {
  return VOID.test(text)
}
