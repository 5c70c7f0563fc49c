/** The latest year of this century that a text says; null for none. */
export function latestYear(text: string): number | null {
  const latest = (text.match(/20\d\d(?!\d)/g) ?? []).reduce((found, year) => Math.max(found, Number(year)), 0)
  return latest === 0 ? null : latest
}
