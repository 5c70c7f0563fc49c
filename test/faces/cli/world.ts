import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../src/faces/cli/main'
import { nodeCodec } from '../../../src/faces/cli/nodeCodec'
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx'
import { momentOf } from '../../../src/records/moment'
import type { Layout } from '../../../src/workbook/layout'
import type { Look } from '../../../src/workbook/style'

/** What a run of the command line left behind. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

export type Row = readonly (string | number | boolean | null)[]

/** A folder of its own to run the command line in; its clock stands at 2025-12-01 09:00, its language is Chinese. */
export function world() {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-test-'))
  return {
    folder,
    path: (name: string) => join(folder, name),
    async run(...argv: string[]): Promise<Ran> {
      let out = ''
      let err = ''
      const status = await main(argv, {
        stdout: { write: (text) => (out += text) },
        stderr: { write: (text) => (err += text) },
        cwd: folder,
        env: { PATH: process.env.PATH },
        now: () => momentOf(2025, 12, 1, 9)!,
        version: '0.0.0',
      })
      return { status, out, err }
    },
    /** Writes a workbook of plain sheets: rows of texts and numbers from A1. */
    async book(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<void> {
      const layouts = Object.entries(sheets).map(([sheet, rows]) => plainLayout(sheet, rows))
      writeFileSync(join(folder, name), await writeXlsx(layouts, nodeCodec, { title: name, created: 0 }))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const PLAIN: Look = {
  font: { name: '宋体', size: 11, bold: false, colour: '000000', underline: false },
  fill: null,
  borders: { top: 'none', right: 'none', bottom: 'none', left: 'none' },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  numberFormat: 'General',
}

function plainLayout(sheet: string, rows: readonly Row[]): Layout {
  const text = { text: '', size: 9 }
  return {
    sheet,
    columnWidths: [],
    rows: rows.map((row) => ({ height: 16, cells: row.map((value) => ({ value, look: PLAIN })) })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    filter: null,
    locked: false,
    gridLines: true,
    printArea: null,
    page: {
      landscape: false,
      margins: { top: 20, bottom: 20, left: 20, right: 20, header: 8, footer: 8 },
      repeatRows: null,
      pagesTall: 0,
      centreHorizontally: false,
      footer: { left: text, centre: text, right: text },
      breaksBefore: [],
    },
    tabColour: null,
  }
}

/** A small institute without an error: four people, two classes, everything filled in. */
export const SMALL = {
  设置: [
    ['项目', '值'],
    ['年度', 2025],
    ['单位名称', '星野计算技术研究所'],
    ['单位在职总人数', 4],
    ['单位投入总经费(万元)', 3.6],
  ],
  人员: [
    ['用户编号', '姓名', '单位', '部门', '是否有学时要求', '入职时间'],
    ['X001', '柏小川', '星野计算技术研究所', '软件室', '是', '2010-07-01'],
    ['X002', '蓝一苇', '星野计算技术研究所', '软件室', '是', '2012-07-01'],
    ['X003', '闻人朔', '星野计算技术研究所', '硬件室', '否', '2008-07-01'],
    ['X004', '宫知夏', '星野计算技术研究所', '硬件室', '是', '2025-07-01'],
  ],
  培训班: [
    [
      '培训名称',
      '培训年度',
      '实施状态',
      '培训开始时间',
      '培训结束时间',
      '学时',
      '计划参加人数',
      '参训人数',
      '工作人员数',
      '所需经费(万元)',
      '培训成效',
    ],
    ['编译技术研修班', 2025, '已实施', '2025-03-03', '2025-03-14', 60, 3, 2, 1, 1.2, '完成结业设计'],
    ['保密教育', 2025, '未实施', '2025-06-05', '2025-06-05', 4, 20, 0, 0, 0, null],
  ],
  实际参会人员: [
    ['培训名称', '用户编号', '姓名', '学时', '最终参会'],
    ['编译技术研修班', 'X001', '柏小川', null, '是'],
    ['编译技术研修班', 'X002', '蓝一苇', 30, '是'],
  ],
  外部学习: [
    ['用户编号', '学员姓名', '年度', '培训名称', '培训类型', '主办单位', '开始时间', '结束时间', '学时', '审核状态'],
    ['X001', '柏小川', 2025, '高性能计算暑期班', '外部培训', '晨光学会', '2025-07-07', '2025-07-18', '40.5', '通过'],
    ['X002', '蓝一苇', 2025, '慕课', '网络学时', '晨光学会', '2025-08-01', '2025-08-20', '12', '待审核'],
  ],
  在线学习: [
    ['用户编号', '姓名', '课件名称', '学习时间', '学时'],
    ['X001', '柏小川', '科技伦理', '2025-09-01', '30分钟'],
    ['X003', '闻人朔', '科技伦理', '2025-09-02', '0.5'],
  ],
} satisfies Record<string, readonly Row[]>
