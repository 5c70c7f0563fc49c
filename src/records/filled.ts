/**
 * Whether a text says something: 待定, 无, 略, dashes, strokes and the like only hold its place, and on a stamped table they are a hole
 * (domain.md §6).
 */
export function isFilled(text: string): boolean {
  const bare = text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')
  return bare !== '' && !PLACEHOLDER.test(bare)
}

const PLACEHOLDER =
  /^(?:暂|尚|均)?(?:待定|待补充?|待填写?|待确[认定]|待完善|待续|待通知|未定|不详|不明|未知|没有|未填写?|空白?|无|略|同上)$|^(?:请|需)?(?:补充?|填写?)$|^(?:某+|[x×〇○零]+|tbd|tba|na|none|null|todo)$/iu
