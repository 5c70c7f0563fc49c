/**
 * Answers whether one of some texts holds what the user is looking for, full- or half-width, in capitals or not; all
 * texts do while the search is empty.
 */
export function textMatcher(search: string): (...texts: readonly string[]) => boolean {
  const wanted = plain(search)
  if (wanted === '') return () => true
  return (...texts) => texts.some((text) => plain(text).includes(wanted))
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
