import { type Finding, finding } from '../records/finding'

/** Questions that are the workbook's, not a cell's: the first place stands for all. */
const ONCE = ['question-lesson-length', 'question-money-unit'] as const
type Once = Extract<Finding, { readonly code: (typeof ONCE)[number] }>

/** Makes one of all findings that ask the same of the whole workbook: the first, with how many places ask it. */
export function askedOnce(findings: readonly Finding[]): Finding[] {
  const counts = new Map<Finding['code'], number>()
  for (const found of findings) if (isOnce(found)) counts.set(found.code, (counts.get(found.code) ?? 0) + 1)
  if (counts.size === 0) return [...findings]
  const told = new Set<Finding['code']>()
  return findings.flatMap((found) => {
    if (!isOnce(found)) return [found]
    if (told.has(found.code)) return []
    told.add(found.code)
    return [finding(found.code, found.place, { ...found.args, count: counts.get(found.code)! })]
  })
}

function isOnce(found: Finding): found is Once {
  return ONCE.some((code) => code === found.code)
}
