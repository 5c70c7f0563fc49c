import { HOUR } from '../../src/records/duration'
import { finding } from '../../src/records/finding'
import { DEFAULT_POLICY, type Policy } from '../../src/records/policy'
import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { layOutReports } from '../../src/report/layOutReports'
import type { Layout, LayoutCell } from '../../src/workbook/layout'
import { arpEntryOf } from '../support/datasets'
import { type MadeYear, madeYear } from '../support/madeYear'
import { printLayout } from '../support/printLayout'

function sheet(name: keyof typeof SHEET_NAMES, made: MadeYear = {}): Layout {
  return layOutReports(madeYear(made)).find((layout) => layout.sheet === SHEET_NAMES[name])!
}

/** The cells under the heads, by heading, as far as the table goes. */
function cellsUnderHeads(layout: Layout): Record<string, LayoutCell>[] {
  const [head, ...rows] = [...layout.rows].slice(layout.freeze.rows - 1)
  const heads = head!.cells.map((cell) => String(cell?.value))
  const end = rows.findIndex(({ cells }) => cells.length === 0)
  return rows
    .slice(0, end < 0 ? undefined : end)
    .map(({ cells }) => Object.fromEntries(cells.map((cell, index) => [heads[index]!, cell!])))
}

const FINDINGS = [
  finding('days-not-hours', { file: '', sheet: '外部学习', row: 7, column: 11 }, { column: '学时', text: '4天' }),
  finding(
    'pending-review',
    { file: '', sheet: '外部 学习', row: 9, column: null },
    { name: '赵一凡', title: '暑期学校' },
  ),
  finding('other-year', null, { kind: 'external', year: 2015, count: 3 }),
]

test('the sheets stand in a fixed order', () => {
  expect(layOutReports(madeYear()).map((layout) => layout.sheet)).toEqual([
    '培训项目执行情况表',
    '骨干人才培训情况表',
    '年度总结',
    '学习统计',
    '机构统计',
    '骨干筛选',
    '培训班执行',
    '数据检查',
  ])
})

test('学习统计: everybody, with what is missing', () => {
  const people = cellsUnderHeads(sheet('people', { reported: 1 }))
  expect(people).toHaveLength(12)
  const shown = (index: number) => Object.values(people[index]!).map((cell) => cell.value)
  expect(shown(0)).toEqual([
    '1001',
    '赵一凡',
    '智能计算研究室',
    170,
    0,
    0,
    0,
    0,
    0,
    170,
    170,
    60,
    '是',
    '否',
    '是',
    0,
    '是',
    '是',
  ])
  expect(shown(6)).toEqual([
    '1007',
    '郑大为',
    '科研信息化实验室',
    90,
    0,
    0,
    0,
    0,
    0,
    90,
    90,
    60,
    '是',
    '否',
    '否',
    10,
    '否',
    '否',
  ])
  expect(people[10]!.还差学时!.value).toBe(0)
})

test('学习统计 is filtered by its heads and made while it is walked', () => {
  const layout = sheet('people')
  expect(layout.filter).toEqual({ top: 3, left: 1, bottom: 15, right: 18 })
  expect(Array.isArray(layout.rows)).toBe(false)
  expect([...layout.rows]).toEqual([...layout.rows])
})

test('骨干筛选: candidates, then near misses with what they lack', () => {
  const layout = sheet('screening', { reported: 1 })
  expect([...layout.rows][1]!.cells[0]!.value).toBe(
    '单位在职总人数 457 人，应上报骨干人才 18 人，已上报 1 人，骨干人才完训率 5.47%；上报时间：不限；状态：尚未完成上报。符合条件 6 人，差一点的 3 人。',
  )
  const rows = cellsUnderHeads(layout).map((row) => [row.姓名!.value, row.是否是骨干人才!.value, row.还差的条件!.value])
  expect(rows.slice(0, 2)).toEqual([
    ['赵一凡', '是', ''],
    ['钱安', '否', ''],
  ])
  expect(rows.at(-1)).toEqual(['冯安', '否', '差 10 小时'])
})

test('培训班执行: a class not held stands on red and says 未实施', () => {
  const rows = cellsUnderHeads(sheet('classes'))
  const red = rows.filter((row) => row.培训名称!.look.fill !== null)
  expect(red.map((row) => row.实施状态!.value)).toEqual(['未实施', '未实施'])
  expect(rows.filter((row) => row.实施状态!.value === '未实施')).toEqual(red)
  expect(rows[3]!.需审批事项!.value).toBe(
    '时间由 2016 年第 4 季度改到 2016 年第 2 季度\n人数超过计划（计划 40 人，实际 41 人）',
  )
})

test('机构统计 has departments, sources, months and head counts below each other', () => {
  expect(printLayout(sheet('departments', { people: 4, classes: 2 }))).toMatchInlineSnapshot(`
"机构统计  竖  freeze 2/1  repeat -
1 (29.25) A1:I1=2016年度机构培训统计
2 (33.75) A=部门[DDEBF7] | B=职工人数[DDEBF7] | C=需完成人数[DDEBF7] | D=完成人数[DDEBF7] | E=职工完训率(%)[DDEBF7] | F=总学时[DDEBF7] | G=平均学时[DDEBF7] | H=骨干候选人数[DDEBF7] | I=培训班数[DDEBF7]
3 (18.75) A=智能计算研究室 | B=1{0_ } | C=1{0_ } | D=0{0_ } | E=0{0.00_ ;-0.00_ ;0.0_ } | F=90{0.00_ ;-0.00_ ;"-"_ } | G=90{0.00_ ;-0.00_ ;"-"_ } | H=0{0_ } | I=1{0_ }
4 (18.75) A=综合处 | B=1{0_ } | C=1{0_ } | D=0{0_ } | E=0{0.00_ ;-0.00_ ;0.0_ } | F=90{0.00_ ;-0.00_ ;"-"_ } | G=90{0.00_ ;-0.00_ ;"-"_ } | H=0{0_ } | I=1{0_ }
5 (18.75) A=科研信息化实验室 | B=1{0_ } | C=1{0_ } | D=0{0_ } | E=0{0.00_ ;-0.00_ ;0.0_ } | F=90{0.00_ ;-0.00_ ;"-"_ } | G=90{0.00_ ;-0.00_ ;"-"_ } | H=0{0_ } | I=0{0_ }
6 (18.75) A=新材料研究中心 | B=1{0_ } | C=1{0_ } | D=0{0_ } | E=0{0.00_ ;-0.00_ ;0.0_ } | F=60{0.00_ ;-0.00_ ;"-"_ } | G=60{0.00_ ;-0.00_ ;"-"_ } | H=0{0_ } | I=0{0_ }
7 (18) 
8 (24) A8:I8=按学时来源
9 (18.75) A=学时来源[DDEBF7] | B=总学时[DDEBF7]
10 (18.75) A=院内培训 | B=330{0.00_ ;-0.00_ ;"-"_ }
11 (18.75) A=外部培训 | B=0{0.00_ ;-0.00_ ;"-"_ }
12 (18.75) A=在职自学 | B=0{0.00_ ;-0.00_ ;"-"_ }
13 (18.75) A=网络学时 | B=0{0.00_ ;-0.00_ ;"-"_ }
14 (18.75) A=公派留学 | B=0{0.00_ ;-0.00_ ;"-"_ }
15 (18.75) A=在线学习 | B=0{0.00_ ;-0.00_ ;"-"_ }
16 (18) 
17 (24) A17:I17=按月份
18 (18.75) A=月份[DDEBF7] | B=总学时[DDEBF7]
19 (18.75) A=1月 | B=240{0.00_ ;-0.00_ ;"-"_ }
20 (18.75) A=2月 | B=90{0.00_ ;-0.00_ ;"-"_ }
21 (18.75) A=3月 | B=0{0.00_ ;-0.00_ ;"-"_ }
22 (18.75) A=4月 | B=0{0.00_ ;-0.00_ ;"-"_ }
23 (18.75) A=5月 | B=0{0.00_ ;-0.00_ ;"-"_ }
24 (18.75) A=6月 | B=0{0.00_ ;-0.00_ ;"-"_ }
25 (18.75) A=7月 | B=0{0.00_ ;-0.00_ ;"-"_ }
26 (18.75) A=8月 | B=0{0.00_ ;-0.00_ ;"-"_ }
27 (18.75) A=9月 | B=0{0.00_ ;-0.00_ ;"-"_ }
28 (18.75) A=10月 | B=0{0.00_ ;-0.00_ ;"-"_ }
29 (18.75) A=11月 | B=0{0.00_ ;-0.00_ ;"-"_ }
30 (18.75) A=12月 | B=0{0.00_ ;-0.00_ ;"-"_ }
31 (18) 
32 (24) A32:I32=人数核对
33 (18.75) A=项目[DDEBF7] | B=人数[DDEBF7]
34 (18.75) A=单位在职总人数（设置） | B=457{0_ }
35 (18.75) A=人员表年末在职 | B=4{0_ }
36 (18.75) A=本年度职工 | B=4{0_ }
37 (18.75) A=需完成学时要求 | B=4{0_ }
38 (36.75) A38:I38=单位在职总人数填的是 457 人，比人员表年末在职的 4 人多 453 人。没有 ARP 名单：把从 ARP 导出的人员名单放进名为“ARP人员”的工作表，就能按姓名核对差在谁
--- page
39 (18) 
40 (24) A40:I40=各部门比较图
41 (21) 
42 (21) 
43 (21) 
44 (21) 
45 (21) 
46 (21) 
47 (21) 
48 (21) 
49 (21) 
50 (21) 
chart C9:I15 bar 各来源总学时: A10:A15 × 总学时 B10:B15
chart C18:I30 bar 各月总学时: A19:A30 × 总学时 B19:B30
chart A41:C50 bar 各部门总学时: A3:A6 × 总学时 F3:F6
chart D41:I50 bar 各部门需完成人数与完成人数: A3:A6 × 需完成人数 C3:C6, 完成人数 D3:D6
footer:  | 第 {page} 页 共 {pages} 页 | 统计时间 2016-12-20 09:30"
`)
})

test('机构统计 says where caps hold that hours of departments are after them', () => {
  const notes = (policy: Partial<Policy>) => {
    const { rows } = sheet('departments', { people: 4, classes: 2, policy })
    return [...rows]
      .flatMap(({ cells }) => cells.map((cell) => String(cell?.value)))
      .filter((text) => /总时长/.test(text))
  }
  const caps = { ...DEFAULT_POLICY.caps, class: 50 * HOUR }
  expect(notes({})).toEqual([])
  expect(notes({ caps, measure: 'total' })).toEqual([])
  expect(notes({ caps })[0]).toBe('各部门的学时是有效时长，已按上限折算；按学时来源、按月份的是总时长')
})

test('机构统计 names who makes the difference, with the cells, where ARP’s list is there', () => {
  const made = madeYear({ people: 2 })
  const dataset = { ...made.dataset, arp: [arpEntryOf(7, { person: -1, match: null })] }
  const layout = layOutReports({ ...made, dataset }).find((one) => one.sheet === SHEET_NAMES.departments)!
  const texts = [...layout.rows].map(({ cells }) => String(cells[0]?.value ?? ''))
  const from = texts.indexOf('ARP 名单在职')
  expect(texts.slice(from, texts.indexOf('', from))).toEqual([
    'ARP 名单在职',
    '　− 只在 ARP 名单',
    '　+ 只在人员表',
    '人员表年末在职',
    '本年度职工',
    '需完成学时要求',
    '单位在职总人数填的是 457 人，比 ARP 名单在职的 1 人多 456 人',
    'ARP 名单与人员表有 3 处不同',
    '只在 ARP 名单：职工8（1008，综合处） → ARP人员!9:9',
    '只在人员表：赵一凡（1001，智能计算研究室） → 人员!2:2',
    '只在人员表：钱安（1002，综合处） → 人员!3:3',
  ])
})

test.each([
  [1, [], false],
  [9, ['各部门比较图'], false],
  [10, ['人数核对'], false],
  [18, ['人数核对'], false],
  [19, ['按月份', '各部门比较图'], false],
  [25, ['按月份', '各部门比较图'], false],
  [33, ['按月份', '各部门比较图（1/2）', '各部门比较图（2/2）'], false],
  [34, ['按学时来源', '各部门比较图（1/2）', '各部门比较图（2/2）'], false],
  [42, ['按学时来源', '各部门比较图（1/2）', '各部门比较图（2/2）'], false],
  [43, ['department', '各部门比较图（1/2）', '各部门比较图（2/2）'], true],
  [52, ['department', 'department', '各部门比较图（1/3）', '各部门比较图（2/3）', '各部门比较图（3/3）'], true],
  [62, ['department', 'department', '各部门比较图（1/3）', '各部门比较图（2/3）', '各部门比较图（3/3）'], true],
])('of %d departments pages begin with %j', (departments, wanted, repeats) => {
  const layout = sheet('departments', { people: departments, departments })
  const { breaksBefore, repeatRows } = layout.page
  const firstTexts = [...layout.rows].map(({ cells }) => String(cells[0]?.value ?? ''))
  const beginning = breaksBefore.map((row) => firstTexts.slice(row - 1).find((text) => text !== '')!)
  expect(beginning.map((text) => (/^[按各]|^人数/.test(text) ? text : 'department'))).toEqual(wanted)
  expect(repeatRows).toEqual(repeats ? { first: 2, last: 2 } : null)
  expect(layout.freeze.rows).toBe(2)
})

test('数据检查 leads to the cells of the same workbook, and only there', () => {
  const [wrong, row, nowhere] = cellsUnderHeads(sheet('findings', { findings: FINDINGS, linkable: true }))
  expect(wrong!.位置).toMatchObject({ value: '外部学习!K7', link: '外部学习!K7', look: { font: { underline: true } } })
  expect(row!.位置).toMatchObject({ value: "'外部 学习'!A9", link: "'外部 学习'!A9" })
  expect(nowhere!.位置!.link).toBeUndefined()
  const apart = cellsUnderHeads(sheet('findings', { findings: FINDINGS }))
  expect(apart.map((cells) => cells.位置!.link)).toEqual([undefined, undefined, undefined])
})

test('数据检查 says each finding with its severity, and counts them', () => {
  const layout = sheet('findings', { findings: FINDINGS })
  expect([...layout.rows][1]!.cells[0]!.value).toMatch(/^错误 1 个，警告 1 个，提示 1 个。/)
  expect(cellsUnderHeads(layout).map((row) => [row.级别!.value, row.代码!.value, row.级别!.look.fill])).toEqual([
    ['错误', 'days-not-hours', 'FFC7CE'],
    ['警告', 'pending-review', 'FFEB9C'],
    ['提示', 'other-year', null],
  ])
})

test('working sheets speak the user’s language', () => {
  const layout = sheet('findings', { language: 'en' })
  expect([...layout.rows].map((row) => row.cells[0]!.value)).toEqual([
    'Data Checks 2016',
    'Errors 0, warnings 0, notes 0. While errors stand, reporting cannot be finished, nor the summary handed in.',
    'Severity',
    'Nothing found',
  ])
})
