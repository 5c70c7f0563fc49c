/** The latest year of this century that a text says; null for none. */
export function latestYear(text: string): number | null {
  const years = (text.match(/20\d\d(?!\d)/g) ?? []).map(Number)
  return years.length > 0 ? Math.max(...years) : null
}
