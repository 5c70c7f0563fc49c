import fc from 'fast-check'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { textOfCell } from '../../../src/input/sheetText'
import { momentOf } from '../../../src/records/moment'
import { cellAt } from '../../../src/workbook/grid'
import type { OpenWorkbook } from '../../../src/workbook/openWorkbook'
import { acceptedOf, CERTAIN, previewImport, writeImport } from '../../../src/year/lists/importLists'
import { soleNames } from '../../../src/year/lists/names'
import { openYear } from '../../../src/year/openYear'
import { meetingDetails } from '../../support/exportedLists'
import { gridsOf, type Value } from '../../support/grid'
import { layoutOf } from '../../support/layout'
import { listGrids, propose, readHere, type Sheets } from '../../support/lists'
import { SMALL } from '../../support/smallInstitute'

const NOW = momentOf(2025, 12, 1, 9)!
const ALL = {
  kinds: new Set(['new', 'contradicts', 'asked', 'other-year', 'outside-dates', 'double', 'short-stay'] as const),
  lines: new Map(),
}

const LIST: Sheets = {
  参会: [
    ['培训名称', '用户编号', '姓名', '学时', '最终参会', '备注'],
    ['保密教育', 'X001', '柏小川', null, '是', '第一排'],
    ['保密教育', 'X004', '宫知夏', 2, '是', null],
    ['编译技术研修班', 'X002', '蓝一苇', 40, '是', null],
    ['编译技术研修班', 'X001', '柏小川', null, '是', null],
  ],
  外出学习: [
    ['工号', '姓名', '培训名称', '主办单位', '开始时间', '结束时间', '学时'],
    ['X004', '宫知夏', '算法年会', '晨光学会', '2025-10-10', '2025-10-11', 8],
  ],
  网课: [
    ['姓名', '课件名称', '学习时间', '学时'],
    ['蓝一苇', '科技伦理', '2025-09-05', '20分钟'],
  ],
}

async function imported(book: OpenWorkbook, list: Sheets, accepted: Parameters<typeof acceptedOf>[1] = CERTAIN) {
  const opened = await openYear(book, { year: null })
  const lists = await propose(opened, listGrids('名单.xlsx', list))
  const preview = await previewImport(lists, acceptedOf(lists.proposals, accepted), NOW, readHere)
  await writeImport(book, opened, preview.plan)
  return { opened, lists, preview }
}

async function rowsOf(book: OpenWorkbook, sheet: string): Promise<string[][]> {
  const grid = (await book.read()).find((one) => one.sheet === sheet)!
  return Array.from(grid.rows, (_, slot) => grid.columns.map((_, index) => textOfCell(cellAt(grid, slot, index + 1))))
}

const memory = (sheets: Sheets = SMALL) => memoryWorkbook('台账.xlsx', gridsOf(sheets, { file: '台账.xlsx' }))
const bytesOf = (sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>) =>
  writeXlsx(
    Object.entries(sheets).map(([sheet, rows]) => layoutOf(sheet, rows)),
    nodeCodec,
    { title: '台账', created: 0 },
  )

describe('taking over the rows of a list', () => {
  test('rows go below the table of their kind, in its columns, with where they came from behind it', async () => {
    const book = memory()
    const { preview, lists } = await imported(book, LIST)
    expect(lists.proposals.map(({ kind }) => kind)).toEqual(['new', 'new', 'contradicts', 'there', 'new', 'new'])
    expect(preview.left).toEqual([])
    expect((await rowsOf(book, '实际参会人员')).slice(-2)).toEqual([
      ['保密教育', 'X001', '柏小川', '', '是', '名单.xlsx，第 2 行，2025-12-01 09:00'],
      ['保密教育', 'X004', '宫知夏', '2', '是', '名单.xlsx，第 3 行，2025-12-01 09:00'],
    ])
    expect((await rowsOf(book, '实际参会人员'))[0]!.at(-1)).toBe('来源')
    expect((await rowsOf(book, '外部学习')).at(-1)).toEqual([
      'X004',
      '宫知夏',
      '2025',
      '算法年会',
      '外部培训',
      '晨光学会',
      '2025-10-10',
      '2025-10-11',
      '8',
      '通过',
      '名单.xlsx，第 2 行，2025-12-01 09:00',
    ])
    expect((await rowsOf(book, '在线学习')).at(-1)!.slice(0, 5)).toEqual([
      'X002',
      '蓝一苇',
      '科技伦理',
      '2025-09-05',
      '20分',
    ])
  })

  test('the hours of each person, before and after, are those of the workbook that comes of it', async () => {
    const book = memory()
    const { preview } = await imported(book, LIST)
    const hours = preview.people.map(({ person, before, after }) => [person.name, before / 3600, after / 3600])
    expect(hours).toEqual([
      ['柏小川', 101, 105],
      ['蓝一苇', 30, 30 + 1 / 3],
      ['宫知夏', 0, 10],
    ])
    const now = await openYear(book, { year: null })
    expect([...now.statistics!.people.counted]).toEqual([...preview.after.statistics!.people.counted])
  })

  test('what stands there is changed only where somebody says so', async () => {
    const book = memory()
    await imported(book, LIST)
    expect((await rowsOf(book, '实际参会人员'))[2]![3]).toBe('30')
    await imported(book, LIST, ALL)
    expect((await rowsOf(book, '实际参会人员'))[2]![3]).toBe('40')
  })

  test('a sheet that is not there is made, with the heads of the empty one', async () => {
    const { 在线学习: _, 实际参会人员: __, ...fewer } = SMALL
    const book = memory(fewer)
    const before = (await book.read()).map(({ sheet }) => sheet)
    const { lists } = await imported(book, LIST)
    const rows = await rowsOf(book, '在线学习')
    expect(rows[2]!.at(-1)).toBe('来源')
    expect(rows.at(-1)!.at(-1)).toBe('名单.xlsx，第 2 行，2025-12-01 09:00')
    expect(
      (await propose(await openYear(book, { year: null }), lists.read.grids)).proposals.map(({ kind }) => kind),
    ).not.toContain('new')
    expect(await book.undo()).toBe(true)
    expect((await book.read()).map(({ sheet }) => sheet)).toEqual(before)
  })

  test('several joins of a meeting are one row, which names all of them', async () => {
    const stays = ['08:51:00', '10:10:00'].map((at) => ({
      name: '柏小川（柏小川）',
      from: `2025-06-05 ${at}`,
      to: '2025-06-05 12:00:00',
      length: '01:50:00',
    }))
    const book = memory()
    await imported(book, { 成员参会明细: meetingDetails('保密教育', stays) })
    expect((await rowsOf(book, '实际参会人员')).at(-1)).toEqual([
      '保密教育',
      'X001',
      '柏小川',
      '',
      '是',
      '名单.xlsx，第 10、11 行，2025-12-01 09:00',
    ])
  })

  test('a name of which one person alone is likely', async () => {
    const opened = await openYear(memory(), { year: null })
    const grids = listGrids('名单.xlsx', { 参会: [LIST.参会![0]!, ['保密教育', null, '闻人硕', null, '是', null]] })
    const { proposals } = await propose(opened, grids)
    const answered = await propose(opened, grids, { names: soleNames(proposals) })
    expect(answered.proposals).toMatchObject([{ kind: 'new', person: 2 }])
  })
})

describe('a step is one', () => {
  test('undone, a file is the same to the last byte', async () => {
    const bytes = await bytesOf(SMALL)
    const book = openXlsx('台账.xlsx', bytes, nodeCodec)
    await imported(book, LIST, ALL)
    expect(Buffer.compare(book.bytes(), bytes)).not.toBe(0)
    expect(await book.undo()).toBe(true)
    expect(Buffer.compare(book.bytes(), bytes)).toBe(0)
  })

  test('undone where there are no bytes, every cell holds what it held', async () => {
    const book = memory()
    const before = await Promise.all(Object.keys(SMALL).map((sheet) => rowsOf(book, sheet)))
    await imported(book, LIST, ALL)
    expect(await book.undo()).toBe(true)
    const filled = (rows: string[][]) =>
      rows.map((row) => row.join('|').replace(/\|+$/, '')).filter((row) => row !== '')
    const after = await Promise.all(Object.keys(SMALL).map((sheet) => rowsOf(book, sheet)))
    expect(after.map(filled)).toEqual(before.map(filled))
  })
})

/** Rows of attendance and of study elsewhere of the small institute's people, some of which stand there already. */
const someList = fc.record({
  attended: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('编译技术研修班', '保密教育'),
      fc.constantFrom(0, 1, 2, 3),
      fc.constantFrom(null, 2, 3.5, 60),
    ),
    {
      selector: ([name, who]) => `${name} ${who}`,
      maxLength: 6,
    },
  ),
  studied: fc.array(
    fc.tuple(
      fc.constantFrom(0, 1, 2, 3),
      fc.constantFrom('算法年会', '慕课', '编译技术研修班'),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(4, 8.25, 12),
    ),
    { maxLength: 5 },
  ),
})

const NAMES = SMALL.人员.slice(1).map(([id, name]) => [id, name] as const)

function sheetsOf({ attended, studied }: typeof someList extends fc.Arbitrary<infer Made> ? Made : never): Sheets {
  const sheets: Record<string, readonly (readonly Value[])[]> = {}
  if (attended.length > 0)
    sheets.参会 = [
      ['培训名称', '用户编号', '姓名', '学时'],
      ...attended.map(([name, who, hours]) => [name, ...NAMES[who]!, hours]),
    ]
  if (studied.length > 0)
    sheets.外出学习 = [
      ['用户编号', '姓名', '培训名称', '开始时间', '结束时间', '学时'],
      ...studied.map(([who, title, day, hours]) => [
        ...NAMES[who]!,
        title,
        `2025-11-0${day}`,
        `2025-11-0${day}`,
        hours,
      ]),
    ]
  return sheets
}

describe('whatever the list', () => {
  test('taken over twice, it proposes nothing new the second time', () =>
    fc.assert(
      fc.asyncProperty(someList, async (made) => {
        const sheets = sheetsOf(made)
        if (Object.keys(sheets).length === 0) return
        const book = memory()
        const first = await imported(book, sheets)
        const second = await propose(await openYear(book, { year: null }), first.lists.read.grids)
        expect(second.proposals.filter(({ kind }) => kind === 'new')).toEqual([])
        const taken = new Set(first.preview.taken.map(({ id }) => id))
        expect(second.proposals.filter(({ id, kind }) => taken.has(id) && kind !== 'there')).toEqual([])
      }),
      { numRuns: 25 },
    ))

  test('what leaves no doubt counts as the list does beside the workbook', () =>
    fc.assert(
      fc.asyncProperty(someList, async (made) => {
        const sheets = sheetsOf(made)
        if (Object.keys(sheets).length === 0) return
        const opened = await openYear(memory(), { year: null })
        const lists = await propose(opened, listGrids('名单.xlsx', sheets))
        // Rows that are doubted count beside the workbook as well: with them the two differ, and are meant to.
        if (lists.proposals.some(({ kind }) => kind !== 'new' && kind !== 'there')) return
        // A row that stands twice is taken once; beside the workbook both count until somebody answers.
        if (new Set(made.studied.map(String)).size < made.studied.length) return
        const { after } = await previewImport(lists, acceptedOf(lists.proposals, CERTAIN), NOW, readHere)
        const there = new Set(lists.proposals.filter(({ kind }) => kind === 'there').map(({ id }) => id))
        if (there.size === 0)
          expect([...after.statistics!.people.counted]).toEqual([...lists.read.joint.statistics!.people.counted])
      }),
      { numRuns: 40 },
    ))
})
