/**
 * A 校验码 as somebody types it from paper, written as ours are (`3F7A-91C2-8D04`): whatever the case, the width of the characters, and
 * what stands between the groups. The digits 0 and 1 are often taken for letters. null for what cannot be a code: ours have three
 * groups, those of certificates four.
 */
export function typedCode(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^校验码/, '')
    .replace(/[\s\p{P}\p{S}\p{Cf}ー]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return /^(?:[0-9A-F]{12}|[0-9A-F]{16})$/.test(digits) ? digits.replace(/(.{4})(?=.)/g, '$1-') : null
}
