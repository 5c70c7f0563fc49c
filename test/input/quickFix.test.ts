import { quickFix, quickFixes } from '../../src/input/quickFix'
import { readDataset } from '../../src/input/readDataset'
import { type FindingCode, severityOf } from '../../src/records/finding'
import { gridOf } from '../support/grid'

const STAFF = ['用户编号', '姓名', '部门']
const PEOPLE = [STAFF, ['1', '王晓明', '一室'], ['2', '李雷', '一室'], ['3', '韩梅', '二室']]
const CLASSES = ['培训名称', '实施状态', '培训开始时间', '学时', '所需经费(万元)', '计划参加人数']

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>

function sheetsOfRows(sheets: Sheets) {
  const texts: string[] = []
  return Object.entries(sheets).map(([sheet, rows]) => gridOf(sheet, rows, { texts }))
}

/** The first finding of a kind in these sheets, and what becomes of it. */
async function fixed(sheets: Sheets, code: FindingCode) {
  const grids = sheetsOfRows(sheets)
  const { findings } = await readDataset(grids)
  const found = findings.find((finding) => finding.code === code)
  expect(found).toBeDefined()
  return quickFix(found!, grids)?.change.value ?? null
}

const withClass = (row: readonly (string | number)[]) => ({ 人员: PEOPLE, 培训班: [CLASSES, row] })

test.each([
  ['4O', 40],
  ['4。5', 4.5],
  ['l2', 12],
  ['“8”', 8],
  ['8、', 8],
])('hours written %s are %s', async (text, value) => {
  expect(await fixed(withClass(['研讨班', '已实施', '2026-03-01', text, 1, 10]), 'unreadable-cell')).toBe(value)
})

test.each(['四小时左右', '约8', '8-9', '见附件', '8..5'])('hours written %s are left to the user', async (text) => {
  expect(await fixed(withClass(['研讨班', '已实施', '2026-03-01', text, 1, 10]), 'unreadable-cell')).toBeNull()
})

test.each([
  ['money', ['研讨班', '已实施', '2026-03-01', 8, '3。6', 10], 3.6],
  ['people', ['研讨班', '已实施', '2026-03-01', 8, 1, '3O人'], 30],
  ['a date', ['研讨班', '已实施', '2O26-03-01', 8, 1, 10], '2026-03-01'],
])('%s is put right', async (_, row, value) => {
  expect(await fixed(withClass(row), 'unreadable-cell')).toBe(value)
})

test('a misspelt name becomes the one that is like it, and stays where several are', async () => {
  const study = (name: string) => ({
    人员: [...PEOPLE, ['4', '李蕾', '三室']],
    培训班: [CLASSES, ['研讨班', '已实施', '2026-03-01', 8, 1, 10]],
    实际参会人员: [
      ['培训名称', '姓名', '学时'],
      ['研讨班', name, 8],
    ],
  })
  expect(await fixed(study('王小明'), 'unknown-person')).toBe('王晓明')
  expect(await fixed(study('李磊'), 'unknown-person')).toBeNull()
  expect(await fixed(study('欧阳修远'), 'unknown-person')).toBeNull()
})

test('with all fixes made, those findings are gone and no error is new', async () => {
  const sheets = {
    人员: PEOPLE,
    培训班: [CLASSES, ['研讨班', '已实施', '2O26-03-01', '8。5', '3。6', '3O']],
    实际参会人员: [
      ['培训名称', '姓名', '学时'],
      ['研讨斑', '王小明', '4O'],
      ['研讨班', '韩梅', 8],
    ],
  }
  const grids = sheetsOfRows(sheets)
  const before = await readDataset(grids)
  const fixes = [...quickFixes(before.findings, grids).values()]
  expect(fixes).toHaveLength(7)
  const rows = structuredClone(sheets) as Record<string, (string | number)[][]>
  for (const { change } of fixes) rows[change.sheet]![change.row - 1]![change.column - 1] = change.value
  const after = await readDataset(sheetsOfRows(rows))
  expect(after.findings.filter((found) => severityOf(found) === 'error')).toEqual(
    before.findings.filter((found) => severityOf(found) === 'error' && !quickFix(found, grids)),
  )
  expect(after.dataset.studies.count).toBe(before.dataset.studies.count)
})
