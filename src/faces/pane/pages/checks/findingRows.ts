import { type Finding, type FindingCode, type Severity, severityOf } from '../../../../records/finding'

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** What of the findings is shown. */
export interface FindingFilter {
  readonly severity: Severity | null
  readonly sheet: string | null
  readonly search: string
}

/** A line of the list: the head of a group, or a finding in it. `index` is the finding's in the list given. */
export type FindingRow =
  | { readonly kind: 'group'; readonly code: FindingCode; readonly severity: Severity; readonly count: number }
  | { readonly kind: 'finding'; readonly found: Finding; readonly index: number }

/** The findings in view as lines, grouped by what is wrong, the graver first; a closed group is its head alone. */
export function findingRows(
  findings: readonly Finding[],
  { severity, sheet, search }: FindingFilter,
  sentence: (found: Finding) => string,
  closed: ReadonlySet<FindingCode>,
): readonly FindingRow[] {
  const wanted = search.trim().toLowerCase()
  const groups = new Map<FindingCode, { readonly found: Finding; readonly index: number }[]>()
  findings.forEach((found, index) => {
    if (severity !== null && severityOf(found) !== severity) return
    if (sheet !== null && found.place?.sheet !== sheet) return
    if (wanted !== '' && !sentence(found).toLowerCase().includes(wanted)) return
    const group = groups.get(found.code)
    if (group) group.push({ found, index })
    else groups.set(found.code, [{ found, index }])
  })
  return [...groups].flatMap(([code, group]): FindingRow[] => [
    { kind: 'group', code, severity: severityOf(group[0]!.found), count: group.length },
    ...(closed.has(code) ? [] : group.map((entry) => ({ kind: 'finding' as const, ...entry }))),
  ])
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const found of findings) counts[severityOf(found)]++
  return counts
}
