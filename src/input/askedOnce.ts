import { type Finding, finding } from '../records/finding'

/** Questions that are the workbook's, not a cell's: the first place stands for all. */
const ONCE = ['question-lesson-length', 'question-money-unit', 'question-year'] as const
type Once = Extract<Finding, { readonly code: (typeof ONCE)[number] }>

/** Of one mark in several columns of a sheet: the first place stands for all. */
function withMarksOnce(findings: readonly Finding[]): readonly Finding[] {
  const rows = new Map<string, number>()
  const keyOf = ({ place, args }: Extract<Finding, { readonly code: 'question-mark' }>) =>
    JSON.stringify([place?.file, place?.sheet, args.mark])
  for (const one of findings)
    if (one.code === 'question-mark') rows.set(keyOf(one), (rows.get(keyOf(one)) ?? 0) + one.args.rows)
  if (rows.size === 0) return findings
  return findings.flatMap((one) => {
    if (one.code !== 'question-mark') return [one]
    const count = rows.get(keyOf(one))
    rows.delete(keyOf(one))
    return count === undefined ? [] : [finding(one.code, one.place, { ...one.args, rows: count })]
  })
}

/** Questions about a sheet that each class or day of its matrix, or each of its panels, asks anew. */
const OF_SHEET: ReadonlySet<string> = new Set<Finding['code']>([
  'question-class',
  'question-sheet-kind',
  'question-other-day',
])

function withSheetsOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>()
  return findings.filter((one) => {
    if (!OF_SHEET.has(one.code)) return true
    const key = JSON.stringify(one)
    const isNew = !told.has(key)
    told.add(key)
    return isNew
  })
}

/** Makes one of all findings that ask the same of the whole workbook: the first, with how many places ask it. */
export function askedOnce(all: readonly Finding[]): Finding[] {
  const findings = withMarksOnce(withSheetsOnce(all))
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
