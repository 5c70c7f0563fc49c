import { gridFromLayout } from '../../src/hosts/memory/gridFromLayout'
import { readDataset } from '../../src/input/readDataset'
import type { Finding, FindingCode } from '../../src/records/finding'
import { severityOf } from '../../src/records/severity'
import { sampleLayouts } from '../../src/sample/institute'
import { CellKind, type Grid } from '../../src/workbook/grid'
import { type QuickFix, quickFixes } from '../../src/year/quickFix'
import { gridsOf } from '../support/grid'

const STAFF = ['用户编号', '姓名', '部门']
const PEOPLE = [STAFF, ['1', '王晓明', '一室'], ['2', '李雷', '一室'], ['3', '韩梅', '二室']]
const CLASSES = ['培训名称', '实施状态', '培训开始时间', '学时', '所需经费(万元)', '计划参加人数']

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>

/** The first finding of a kind in these sheets, and what becomes of it. */
async function fixed(sheets: Sheets, code: FindingCode) {
  const grids = gridsOf(sheets)
  const { dataset, findings } = await readDataset(grids)
  const found = findings.find((finding) => finding.code === code)
  expect(found).toBeDefined()
  return quickFixes(findings, dataset, grids).get(found!)?.change.value ?? null
}

/** The grids with a fix made, as a host would read them then. */
function withFix(grids: readonly Grid[], { change }: QuickFix): Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== change.sheet) return grid
    const texts = [...grid.texts]
    const columns = grid.columns.map((column, index) => {
      if (!column || index !== change.column - 1) return column
      const slot = grid.rows.indexOf(change.row)
      const isText = typeof change.value === 'string'
      const value = isText ? texts.push(change.value) - 1 : Number(change.value)
      return {
        kinds: column.kinds.with(slot, isText ? CellKind.text : CellKind.number),
        values: column.values.with(slot, value),
      }
    })
    return { ...grid, columns, texts }
  })
}

/** What a finding is, wherever it stands in its list; likenesses of names aside. */
function said({ code, place }: Finding): string {
  return JSON.stringify([code, place])
}

function errorsOf(findings: readonly Finding[]): string[] {
  return findings.filter((found) => severityOf(found) === 'error').map(said)
}

const attended = (...rows: readonly (readonly (string | number)[])[]) => [
  ['培训名称', '用户编号', '姓名', '学时'],
  ...rows,
]
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

test('a name that two people bear, or two classes, is left to the user', async () => {
  const sheets = {
    人员: [...PEOPLE, ['4', '王晓明', '三室']],
    培训班: [
      [...CLASSES, '培训年度'],
      ['研讨班', '已实施', '2026-03-01', 8, 1, 10, 2026],
      ['研讨班', '已实施', '2025-03-01', 8, 1, 10, 2025],
    ],
    实际参会人员: attended(['研讨斑', '', '王小明', 8], ['研讨斑', '2', '李雷', 8]),
  }
  expect(await fixed(sheets, 'unknown-class')).toBeNull()
  const oneClass = { ...sheets, 培训班: sheets.培训班.slice(0, 2), 实际参会人员: attended(['研讨班', '', '王小明', 8]) }
  expect(await fixed(oneClass, 'unknown-person')).toBeNull()
})

test('a class that is called by its number is not given a name for it', async () => {
  const sheets = {
    人员: PEOPLE,
    培训班: [
      ['培训名称', '培训编号', '实施状态', '培训开始时间', '学时'],
      ['PX-2026-001', 'A1', '已实施', '2026-03-01', 8],
    ],
    实际参会人员: [
      ['培训编号', '姓名', '学时'],
      ['PX-2026-00l', '李雷', 8],
    ],
  }
  expect(await fixed(sheets, 'unknown-class')).toBeNull()
})

test.each([
  ['of nobody becomes the one that the number has on 人员', '王大明', '王晓明'],
  ['of somebody else is left to the user: the number may be wrong', '韩梅', null],
  ['of nobody, and not nearly his, is left to the user as well', '赵云', null],
] as const)('the name beside a number that is %s', async (_, name, value) => {
  const sheets = {
    ...withClass(['研讨班', '已实施', '2026-03-01', 8, 1, 10]),
    实际参会人员: attended(['研讨班', '1', name, 8]),
  }
  expect(await fixed(sheets, value === null ? 'id-name-conflict' : 'id-name-mismatch')).toBe(value)
})

test('a number that 人员 does not have is left to the user, whoever bears the name', async () => {
  const sheets = {
    ...withClass(['研讨班', '已实施', '2026-03-01', 8, 1, 10]),
    实际参会人员: attended(['研讨班', '77', '王小明', 8]),
  }
  expect(await fixed(sheets, 'unknown-person')).toBeNull()
})

test('a text with a unit of its own keeps it, whatever the head of its column says', async () => {
  const sheets = (heading: string) => ({
    人员: PEOPLE,
    培训班: [CLASSES, ['研讨班', '已实施', '2026-03-01', 8, 1, 10]],
    实际参会人员: [
      ['培训名称', '姓名', heading],
      ['研讨班', '李雷', '4O小时'],
    ],
  })
  expect(await fixed(sheets('学时'), 'unreadable-cell')).toBe('40小时')
})

const BROKEN: Sheets = {
  人员: PEOPLE,
  培训班: [CLASSES, ['研讨班', '已实施', '2O26-03-01', '8。5', '3。6', '3O']],
  实际参会人员: attended(['研讨斑', '', '王小明', '4O'], ['研讨班', '3', '韩枚', '8小时、']),
}
const MESSY = [1, 7, 23].map(
  (seed) =>
    [
      `a messy institute (${seed})`,
      sampleLayouts({ staff: 60, records: 800, seed, year: 2026, messy: true }).map((layout) => gridFromLayout(layout)),
    ] as const,
)

test.each([['slips of the keyboard', gridsOf(BROKEN)] as const, ...MESSY])(
  'in %s each fix makes its finding disappear and no error appear, and so do all',
  async (_, grids) => {
    const { dataset, findings } = await readDataset(grids)
    const errors = new Set(errorsOf(findings))
    const fixes = quickFixes(findings, dataset, grids)
    expect(fixes.size).toBeGreaterThan(0)
    let all = [...grids]
    for (const [found, fix] of fixes) {
      const after = (await readDataset(withFix(grids, fix))).findings
      expect(after.map(said)).not.toContain(said(found))
      expect(errorsOf(after).filter((error) => !errors.has(error))).toEqual([])
      all = withFix(all, fix)
    }
    const after = (await readDataset(all)).findings.map(said)
    expect([...fixes.keys()].filter((found) => after.includes(said(found)))).toEqual([])
  },
)

test('a cell of several names is put right by the one that is wrong', async () => {
  const sheets = (names: string) => ({
    人员: PEOPLE,
    培训班: [CLASSES, ['研讨班', '已实施', '2026-03-01', 4, 1, 10]],
    参训名单: [
      ['培训名称', '姓名'],
      ['研讨班', names],
    ],
  })
  expect(await fixed(sheets('李雷、王小明'), 'unknown-among')).toBe('李雷、王晓明')
  expect(await fixed(sheets('李雷、韩梅（请假）、王晓明'), 'unknown-among')).toBe('李雷、王晓明')
  expect(await fixed(sheets('李雷、欧阳若飞'), 'unknown-among')).toBe('李雷')
})
