import fc from 'fast-check'
import { countBySeverity, type FindingFilter, findingRows } from '../../../../src/faces/app/pages/checks/findingRows'
import { type Finding, type FindingCode, finding } from '../../../../src/records/finding'
import { severityOf } from '../../../../src/records/severity'

const EVERYTHING: FindingFilter = { severity: null, sheet: null, search: '' }
const at = (sheet: string, row: number) => ({ file: '', sheet, row, column: 3 })
const sentence = ({ code }: Finding) => code

const pending = (row: number) => finding('pending-review', at('外部学习', row), { name: '李雷', title: '研讨班' })
const missing = (sheet: string, row: number) => finding('missing-hours', at(sheet, row), { name: '李雷' })
const FINDINGS = [
  missing('外部学习', 4),
  pending(5),
  missing('培训班', 9),
  finding('headcount-missing', null, {}),
  pending(8),
]

/** The lines as short texts. */
function lines(filter: Partial<FindingFilter>, closed: readonly FindingCode[] = []) {
  return findingRows(FINDINGS, { ...EVERYTHING, ...filter }, sentence, new Set(closed)).map((row) =>
    row.kind === 'group' ? `${row.code} ${row.found.length}` : row.index,
  )
}

test('findings stand in their groups, errors first, in the order given', () => {
  expect(lines({})).toEqual(['missing-hours 2', 0, 2, 'headcount-missing 1', 3, 'pending-review 2', 1, 4])
})

test('a closed group is its head', () => {
  expect(lines({}, ['missing-hours'])).toEqual(['missing-hours 2', 'headcount-missing 1', 3, 'pending-review 2', 1, 4])
})

test.each<[string, Partial<FindingFilter>, (string | number)[]]>([
  ['severity', { severity: 'warning' }, ['pending-review 2', 1, 4]],
  ['sheet', { sheet: { file: '', sheet: '培训班' } }, ['missing-hours 1', 2]],
  ['sheet of that name in another file', { sheet: { file: '一室.xlsx', sheet: '培训班' } }, []],
  ['words of the sentence, in capitals or not', { search: ' Missing-H' }, ['missing-hours 2', 0, 2]],
  ['the name of the cell, full-width or not', { search: 'Ｃ９' }, ['missing-hours 1', 2]],
  [
    'all together',
    { severity: 'error', sheet: { file: '', sheet: '外部学习' }, search: 'hours' },
    ['missing-hours 1', 0],
  ],
])('are picked out by %s', (_, filter, expected) => {
  expect(lines(filter)).toEqual(expected)
})

test('a group keeps its place among the others when findings go', () => {
  const anyFindings = fc.array(fc.constantFrom(...FINDINGS), { maxLength: 12 })
  const codesOf = (findings: readonly Finding[]) =>
    findingRows(findings, EVERYTHING, sentence, new Set()).flatMap((row) => (row.kind === 'group' ? [row.code] : []))
  fc.assert(
    fc.property(anyFindings, fc.nat(), (findings, gone) => {
      const left = findings.toSpliced(gone % (findings.length + 1), 1)
      const stay = new Set(codesOf(left))
      expect(codesOf(left)).toEqual(codesOf(findings).filter((code) => stay.has(code)))
    }),
  )
})

test('every severity is counted', () => {
  expect(countBySeverity(FINDINGS)).toEqual({ error: 3, warning: 2, info: 0 })
  expect(FINDINGS.map(severityOf)).toEqual(['error', 'warning', 'error', 'error', 'warning'])
})
