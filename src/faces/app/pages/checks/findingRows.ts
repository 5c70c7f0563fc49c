import type { Finding, FindingCode } from '../../../../records/finding'
import { SEVERITY, type Severity, severityOf } from '../../../../records/severity'
import { type Place, placeName } from '../../../../workbook/address'
import { textMatcher } from '../../../../year/textMatcher'

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** What of the findings is shown. */
export interface FindingFilter {
  readonly severity: Severity | null
  /** The same name may stand in several files. */
  readonly sheet: Pick<Place, 'file' | 'sheet'> | null
  /** Sought in the sentence and in the name of the cell. */
  readonly search: string
}

/** A line of the list: the head of a group, or a finding in it. `index` is the finding's in the list given. */
export type FindingRow =
  | {
      readonly kind: 'group'
      readonly code: FindingCode
      readonly severity: Severity
      readonly found: readonly Finding[]
    }
  | { readonly kind: 'finding'; readonly found: Finding; readonly index: number }

/** The findings in view as lines, grouped by what is wrong, the graver first; a closed group is its head alone. */
export function findingRows(
  findings: readonly Finding[],
  { severity, sheet, search }: FindingFilter,
  sentence: (found: Finding) => string,
  closed: ReadonlySet<FindingCode>,
): readonly FindingRow[] {
  const isSought = textMatcher(search)
  const isAnySought = search.trim() === ''
  const groups = new Map<FindingCode, { readonly found: Finding; readonly index: number }[]>()
  findings.forEach((found, index) => {
    const { code, place } = found
    if (severity !== null && severityOf(found) !== severity) return
    if (sheet !== null && (place?.sheet !== sheet.sheet || place.file !== sheet.file)) return
    if (!isAnySought && !isSought(sentence(found), place ? placeName(place) : '')) return
    const group = groups.get(code)
    if (group) group.push({ found, index })
    else groups.set(code, [{ found, index }])
  })
  return CODES.flatMap((code): FindingRow[] => {
    const group = groups.get(code)
    if (!group) return []
    const head = { kind: 'group' as const, code, severity: SEVERITY[code], found: group.map(({ found }) => found) }
    return closed.has(code) ? [head] : [head, ...group.map((entry) => ({ kind: 'finding' as const, ...entry }))]
  })
}

/** The graver first, and always in one order, so that groups stay where they are when a finding goes. */
const CODES = SEVERITIES.flatMap((severity) =>
  (Object.keys(SEVERITY) as FindingCode[]).filter((code) => SEVERITY[code] === severity),
)

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const found of findings) counts[severityOf(found)]++
  return counts
}
