import type { TrainingClass } from '../../src/records/trainingClass'
import { layOutReports } from '../../src/report/layOutReports'
import { HIGHEST_ROW } from '../../src/report/measure'
import { columnPoints, LYING, printableHeight, printableWidth, SEAL_SIDE, UPRIGHT } from '../../src/report/paper'
import type { Layout, LayoutRow } from '../../src/workbook/layout'
import { at, type MadeYear, madeYear } from '../support/madeYear'
import { printLayout } from '../support/printLayout'

const SIGNED = { preparer: '钱安', reviewer: '孙明远', head: '李清', phone: '010-55550123', reportDate: at(12, 20) }
const LONG = '甲乙丙丁戊己庚辛壬癸，'.repeat(455).slice(0, 5000)

function stamped(made: MadeYear = {}) {
  const [execution, backbone, summary] = layOutReports(madeYear(made))
  return { execution: execution!, backbone: backbone!, summary: summary! }
}

const rowsOf = (layout: Layout): LayoutRow[] => [...layout.rows]
const textsOf = (layout: Layout): string[][] =>
  rowsOf(layout).map((row) => row.cells.map((cell) => String(cell?.value ?? '')))
const column = (layout: Layout, index: number) => textsOf(layout).map((cells) => cells[index] ?? '')

test('the execution table', () => {
  const firstClass: Partial<TrainingClass> = { timed: false, cost: 3_600_000, content: '=1+1' }
  const { execution } = stamped({ classes: 5, people: 6, policy: SIGNED, firstClass })
  expect(printLayout(execution)).toMatchInlineSnapshot(`
"培训项目执行情况表  横  freeze 3/0  repeat 3-3  locked
1 (38.25) A1:M1=2016年度继续教育与培训项目执行情况列表
2 (152.25) A2:M2=单位名称(加盖公章):虚构科学研究所
3 (41.25) A=培训名称 | B=是否精品 | C=对象 | D=内容 | E=目的目标 | F=时间 | G=地点 | H=参训人数 | I=工作人数 | J=经费开支(万元) | K=培训成效 | L=联系人 | M=联系电话
4 (75.75) A=国家自然科学基金申请书撰写辅导（第1期） | B=是 | C=拟申报基金项目的科研人员 | D==1+1 | E=提高基金申请书的撰写质量 | F=2016-01-14 至⏎2016-01-16 | G=本地（学术报告厅） | H=38{0} | I=3{0} | J=3.6{0.00} | K=参训人员掌握了应急处置流程 | L=赵安 | M=010-55550123
5 (75.75) A=实验室安全管理培训（第2期） | B=否 | C=拟申报基金项目的科研人员 | D=用电、用气与危险化学品管理；应急处置流程 | E=提高基金申请书的撰写质量 | F=2016-02-14 09:00 至⏎2016-02-16 17:30 | G=本地（学术报告厅） | H=39{0} | I=3{0} | J=1.25{0.00} | K=参训人员掌握了应急处置流程 | L=钱若水 | M=010-55550123
6 (75.75) A=保密知识专题培训（第3期） | B=否 | C=拟申报基金项目的科研人员 | D=基金资助政策与本年度变化；立项依据与创新点的凝练；往年评审意见分析 | E=提高基金申请书的撰写质量 | F=2016-03-14 09:00 至⏎2016-03-16 17:30 | G=本地（学术报告厅） | H=40{0} | I=3{0} | J=1.25{0.00} | K=参训人员掌握了应急处置流程 | L=孙明远 | M=010-55550123
--- page
7 (75.75) A=英文科技论文写作研修班（第4期） | B=否 | C=拟申报基金项目的科研人员 | D=用电、用气与危险化学品管理；应急处置流程 | E=提高基金申请书的撰写质量 | F=2016-04-14 09:00 至⏎2016-04-16 17:30 | G=本地（学术报告厅） | H=41{0} | I=3{0} | J=0{0.00} | K=参训人员掌握了应急处置流程 | L=李清 | M=010-55550123
8 (75.75) A=国家自然科学基金申请书撰写辅导（第5期） | B=是 | C=拟申报基金项目的科研人员 | D=基金资助政策与本年度变化；立项依据与创新点的凝练；往年评审意见分析 | E=提高基金申请书的撰写质量 | F=2016-05-14 09:00 至⏎2016-05-16 17:30 | G=本地（学术报告厅） | H=0{0} | I=0{0} | J=1.25{0.00} | K=参训人员掌握了应急处置流程 | L=周思齐 | M=010-55550123
9 (27) A9:M9=填表人：钱安　　　　审核人：孙明远　　　　单位负责人：李清　　　　联系电话：010-55550123　　　　填报日期：2016-12-20
footer: 校验码 8615-65C4-DEA5 | 第 {page} 页 共 {pages} 页 | 统计时间 2016-12-20 09:30"
`)
})

test('each day and each telephone number has a line to itself and room on it, within the page’s width', () => {
  const firstClass = { phone: '0551-63600123-8017，010-55550123' }
  const { execution } = stamped({ classes: 5, firstClass })
  const widths = execution.columnWidths.map(columnPoints)
  const size = rowsOf(execution)[3]!.cells[5]!.look.font.size
  // Digits are at most 0.56 of a letter wide (Noto Serif CJK), and Excel leaves some 5 points beside a text.
  const digits = (count: number) => count * 0.56 * size + 5
  expect(textsOf(execution)[4]![5]).toBe('2016-02-14 09:00 至\n2016-02-16 17:30')
  expect(widths[5]!).toBeGreaterThan(digits('2016-02-14'.length))
  expect(textsOf(execution)[3]![12]).toBe('0551-63600123-8017，\n010-55550123')
  expect(widths[12]!).toBeGreaterThan(digits('0551-63600123-8017'.length - 1))
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(printableWidth(LYING))
})

test('money has the decimals of the amount that has most, in the whole column', () => {
  const formats = (firstClass: Partial<TrainingClass>) =>
    new Set(
      rowsOf(stamped({ classes: 6, firstClass }).execution)
        .slice(3)
        .map(({ cells }) => cells[9]!.look.numberFormat),
    )
  expect(formats({})).toEqual(new Set(['0.00']))
  expect(formats({ cost: 12_345_60 })).toEqual(new Set(['0.00000']))
})

test('the backbone table, once finished', () => {
  const { backbone } = stamped({ reported: 3, finished: true, policy: { preparer: '钱安' } })
  expect(printLayout(backbone)).toMatchInlineSnapshot(`
"骨干人才培训情况表  竖  freeze 3/0  repeat 3-3  locked
1 (38.25) A1:D1=2016年度骨干人才培训情况列表
2 (152.25) A2:D2=单位名称(加盖公章):虚构科学研究所
3 (27) A=姓名 | B=单位名称 | C=部门名称 | D=学时(小时)
4 (27) A=赵一凡 | B=虚构科学研究所 | C=智能计算研究室 | D=170{0}
5 (27) A=钱安 | B=虚构科学研究所 | C=综合处 | D=170{0}
6 (27) A=孙若水 | B=虚构科学研究所 | C=科研信息化实验室 | D=170{0}
7 (27) A7:D7=填表人：钱安
footer: 校验码 7FE8-E0D4-42B8 | 第 {page} 页 共 {pages} 页 | 统计时间 2016-12-20 09:30"
`)
})

test('the summary, once ready', () => {
  const policy = { ...SIGNED, experience: '按需施训。\n分类培训。', overview: '全年安排培训项目十个。' }
  const { summary } = stamped({ reported: 3, finished: true, policy })
  expect(printLayout(summary)).toMatchInlineSnapshot(`
"年度总结  竖  freeze 0/0  repeat -  locked
1 (38.25) A1:F1=2016年度继续教育与培训工作总结
2 (152.25) A2:F2=单位名称(加盖公章):虚构科学研究所
3 (27) A=单位培训总人次: | B=400 | C=(人次) | D=年度计划执行率: | E=80{0.00;-0.00;0.0} | F=%
4 (27) A=完成100学时人数: | B=6 | C=(人) | D=骨干人才完训率: | E=16.41{0.00;-0.00;0.0} | F=%
5 (27) A=单位在职总人数: | B=457 | C=(人) | D=职工完训率: | E=54.55{0.00;-0.00;0.0} | F=%
6 (27) A=需完成100学时人数: | B=11 | C=(人) | D=单位投入总经费: | E=5{0.0#####} | F=(万元)
7 (27) A=单位职工总学时: | B=1290 | C=(小时) | D=单位职工平均学时: | E=107.5 | F=(小时)
8 (25.5) A8:F8=特色经验及做法:
9 (19.5) A9:F9=　　按需施训。
10 (133.5) A10:F10=　　分类培训。
11 (25.5) A11:F11=年度“全员能力提升计划”执行工作整体概要:
12 (133.5) A12:F12=　　全年安排培训项目十个。
13 (27) A13:F13=填表人：钱安　　　　审核人：孙明远　　　　单位负责人：李清
14 (27) A14:F14=联系电话：010-55550123　　　　填报日期：2016-12-20
footer: 校验码 27D9-4500-264E | 第 {page} 页 共 {pages} 页 | 统计时间 2016-12-20 09:30"
`)
})

test('what is not final says so in its title and footer', () => {
  const drafts = (made: MadeYear) =>
    Object.values(stamped(made)).map(
      (layout) => /（草稿）$/.test(textsOf(layout)[0]![0]!) && layout.page.footer.left.text.startsWith('（草稿）'),
    )
  expect(drafts({})).toEqual([false, true, true])
  expect(drafts({ reported: 2 })).toEqual([false, true, true])
  expect(drafts({ reported: 2, finished: true })).toEqual([false, false, false])
  expect(drafts({ reported: 2, finished: true, policy: { funding: null } })).toEqual([false, false, true])
})

test('a draft lists those reported so far, or all candidates while nobody is', () => {
  const names = (made: MadeYear) => column(stamped(made).backbone, 0).slice(3)
  expect(names({ reported: 2 })).toHaveLength(2)
  expect(names({})).toHaveLength(6)
  expect(names({ finished: true })).toEqual(['本年度无记录'])
})

test('stamped tables are Chinese in every language', () => {
  expect(Object.values(stamped({ language: 'en' })).map(printLayout)).toEqual(Object.values(stamped()).map(printLayout))
})

test('a table without rows says so in one row across all columns', () => {
  const { execution, backbone } = stamped({ classes: 0, people: 0 })
  for (const layout of [execution, backbone]) {
    expect(textsOf(layout)[3]![0]).toBe('本年度无记录')
    expect(layout.merges).toContainEqual({ top: 4, left: 1, bottom: 4, right: layout.columnWidths.length })
  }
})

test('the row of the unit’s name is as high as a seal', () => {
  for (const layout of Object.values(stamped())) expect(rowsOf(layout)[1]!.height).toBeGreaterThanOrEqual(SEAL_SIDE)
})

test('sign-off lines are there as far as their settings are filled', () => {
  const last = (policy: MadeYear['policy']) => textsOf(stamped({ policy: policy! }).execution).at(-1)![0]
  expect(last({ head: '李清', reviewer: '孙明远' })).toBe('审核人：孙明远　　　　单位负责人：李清')
  expect(last({})).toContain('第10期')
})

describe('a text too long for one row', () => {
  const { execution, summary } = stamped({
    classes: 2,
    firstClass: { content: LONG },
    policy: { ...SIGNED, experience: LONG, overview: `${LONG}\n${LONG}` },
  })

  test('goes on in the rows below, whole', () => {
    const rows = textsOf(execution).slice(3, -2)
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.map((cells) => cells[3]).join('')).toBe(LONG)
    const told = column(summary, 0).filter((text) => !text.endsWith('（续）:'))
    expect(told.join('').replaceAll('　　', '')).toContain(LONG)
  })

  test('leaves no row higher than a workbook holds', () => {
    for (const layout of [execution, summary])
      for (const row of rowsOf(layout)) expect(row.height).toBeLessThanOrEqual(HIGHEST_ROW)
  })

  test('stands in one frame, closed at the ends of pages, its other cells filled once', () => {
    const { breaksBefore } = execution.page
    const pieces = rowsOf(execution).slice(3, -2)
    for (const [index, { cells }] of pieces.entries()) {
      const number = index + 4
      const { top, bottom } = cells[3]!.look.borders
      const last = index === pieces.length - 1
      expect([number, top]).toEqual([number, index === 0 || breaksBefore.includes(number) ? 'thin' : 'none'])
      expect([number, bottom]).toEqual([number, breaksBefore.includes(number + 1) ? 'medium' : last ? 'thin' : 'none'])
      const filled = cells.flatMap((cell, at) => (cell?.value === null ? [] : [at]))
      if (index > 0) expect([filled, cells[0]!.value]).toEqual([[0, 3], expect.stringMatching(/（续）$/)])
    }
    expect(breaksBefore.length).toBeGreaterThan(1)
  })
})

describe('pages', () => {
  /** Heights of the pages, heads on the later ones counted in. */
  function pageHeights({ page, ...layout }: Layout): number[] {
    const heights = rowsOf({ page, ...layout }).map((row) => row.height)
    const head = page.repeatRows ? heights.slice(page.repeatRows.first - 1, page.repeatRows.last) : []
    const starts = [1, ...page.breaksBefore]
    return starts.map((start, index) => {
      const rows = heights.slice(start - 1, (starts[index + 1] ?? heights.length + 1) - 1)
      return [...(index > 0 ? head : []), ...rows].reduce((sum, height) => sum + height, 0)
    })
  }

  test.each([1, 2, 11, 12, 13, 20, 21, 22, 23, 24, 30, 60])(
    '%d people: no page too full, sign-off not alone',
    (people) => {
      const { backbone } = stamped({ people: people * 2, policy: SIGNED })
      const room = printableHeight(UPRIGHT)
      for (const height of pageHeights(backbone)) expect(height).toBeLessThanOrEqual(room)
      const lastPage = textsOf(backbone).slice((backbone.page.breaksBefore.at(-1) ?? 1) - 1)
      expect(lastPage.filter((cells) => cells[3] !== '').length).toBeGreaterThan(0)
    },
  )

  test('the summary fills one page and is no longer than that', () => {
    const { summary } = stamped({ policy: { ...SIGNED, experience: '按需施训。' } })
    expect(summary.page.breaksBefore).toEqual([])
    const [height] = pageHeights(summary)
    expect(height).toBeLessThanOrEqual(printableHeight(UPRIGHT))
    expect(height).toBeGreaterThan(printableHeight(UPRIGHT) * 0.9)
  })

  test('long paragraphs fill their pages and go on under their label', () => {
    const { summary } = stamped({
      policy: { ...SIGNED, experience: LONG.slice(0, 2000), overview: LONG.slice(0, 900) },
    })
    const { breaksBefore } = summary.page
    expect(breaksBefore.length).toBeGreaterThan(1)
    for (const start of breaksBefore) expect(textsOf(summary)[start - 1]![0]).toMatch(/（续）:$/)
    for (const height of pageHeights(summary).slice(0, -1)) {
      expect(height).toBeGreaterThan(printableHeight(UPRIGHT) * 0.7)
      expect(height).toBeLessThanOrEqual(printableHeight(UPRIGHT))
    }
    for (const { height } of rowsOf(summary)) expect(height).toBeLessThanOrEqual(HIGHEST_ROW)
  })

  test('thirty classes of the usual texts take five pages, small, under heads as large as ever; a few stay large', () => {
    const { execution } = stamped({ classes: 30, policy: SIGNED })
    expect(execution.page.breaksBefore).toHaveLength(4)
    const sizes = (layout: Layout, row: number) => layout && rowsOf(layout)[row]!.cells[0]!.look.font.size
    expect([sizes(execution, 2), sizes(execution, 3)]).toEqual([12, 10.5])
    expect(sizes(stamped({ classes: 3 }).execution, 3)).toBe(12)
  })

  test('on A3 they take fewer, on request', () => {
    const { execution } = stamped({ classes: 30, policy: { ...SIGNED, executionPaper: 'A3' } })
    expect(execution.page).toMatchObject({ size: 'A3', landscape: true })
    expect(execution.page.breaksBefore.length).toBeLessThan(3)
  })

  test.each([1, 2])('the first page holds more than heads, whatever the first of %d classes says', (classes) => {
    for (let length = 300; length < 1300; length += 90) {
      const { execution } = stamped({ classes, policy: SIGNED, firstClass: { content: LONG.slice(0, length) } })
      expect(execution.page.breaksBefore).not.toContain(4)
      for (const height of pageHeights(execution)) expect(height).toBeLessThanOrEqual(printableHeight(LYING))
    }
  })

  test('a label of the summary is never the last line of a page', () => {
    for (let length = 300; length < 1500; length += 40) {
      const { summary } = stamped({
        policy: { ...SIGNED, experience: LONG.slice(0, length), overview: LONG.slice(0, 500) },
      })
      const labels = column(summary, 0).flatMap((text, index) =>
        /^(特色经验|年度“全员).*[^）]:$/.test(text) ? [index + 1] : [],
      )
      expect(labels).toHaveLength(2)
      for (const label of labels) expect(summary.page.breaksBefore).not.toContain(label + 1)
    }
  })
})
