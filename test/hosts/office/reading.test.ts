import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { cellAt, type Grid } from '../../../src/workbook/grid'
import { ExcelHost, OfficeError } from '../../excel-host/excelHost'
import { addFilledSheet } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { ownCell } from '../../excel-host/model/book'
import { userOfExcel } from '../../excel-host/userOfExcel'

let host: ExcelHost

function open(options: ConstructorParameters<typeof ExcelHost>[0] = {}): ExcelHost {
  host = new ExcelHost(options)
  officeInNode(host)
  return host
}

afterEach(() => expect(host.gaps).toEqual([]))

const cells = (grid: Grid) =>
  [...grid.rows].map((row, slot) => [row, ...grid.columns.map((_, index) => cellAt(grid, slot, index + 1))])

test('texts, numbers, dates, times, truth values and errors arrive as what they are', async () => {
  const { book } = open()
  addFilledSheet(book, '人员', [
    ['姓名', '时间', '时长', '学时', '是否', '错误'],
    [],
    [
      '张三',
      { value: 42702.375, format: 'yyyy-mm-dd hh:mm' },
      { value: 0.5, format: '[h]:mm' },
      4.5,
      true,
      { error: '#N/A' },
    ],
    ['李四', null, { value: 1, format: '0.00' }, '4学时', false, '#N/A'],
  ])
  const [grid] = await officeWorkbook().read()
  expect(grid).toMatchObject({ file: '', sheet: '人员', hidden: false, date1904: false, merges: [] })
  expect(cells(grid!).slice(1)).toEqual([
    [
      3,
      { kind: 'text', text: '张三' },
      { kind: 'date', value: 42702.375 },
      { kind: 'time', value: 0.5 },
      { kind: 'number', value: 4.5 },
      { kind: 'boolean', value: true },
      { kind: 'error', text: '#N/A' },
    ],
    [
      4,
      { kind: 'text', text: '李四' },
      { kind: 'empty' },
      { kind: 'number', value: 1 },
      { kind: 'text', text: '4学时' },
      { kind: 'boolean', value: false },
      { kind: 'text', text: '#N/A' },
    ],
  ])
  expect(new Set(grid!.texts).size).toBe(grid!.texts.length)
})

test('dates of a 1904 workbook come as serials of the 1900 system', async () => {
  const { book } = open()
  book.date1904 = true
  addFilledSheet(book, '培训班', [[{ value: 41240, format: 'yyyy-mm-dd' }, 41240]])
  const [grid] = await officeWorkbook().read()
  expect(cells(grid!)).toEqual([[1, { kind: 'date', value: 42702 }, { kind: 'number', value: 41240 }]])
  expect(grid!.date1904).toBe(true)
})

test('empty sheets are left out, hidden ones are read, cells far out keep their address', async () => {
  const { book } = open()
  const far = addFilledSheet(book, '远', [[null, null, '甲']])
  far.rows.set(1_048_576, new Map([[4, { ...far.rows.get(1)!.get(3)!, value: '乙' }]]))
  far.rows.get(1)!.get(3)!.value = ''
  far.visibility = 'Hidden'
  const grids = await officeWorkbook().read()
  expect(grids.map((grid) => [grid.sheet, grid.hidden])).toEqual([['远', true]])
  expect([...grids[0]!.rows]).toEqual([1_048_576])
  expect(cellAt(grids[0]!, 0, 4)).toEqual({ kind: 'text', text: '乙' })
})

test('more than 512 merged areas are read in halves', async () => {
  const { book } = open()
  const merges = Array.from({ length: 700 }, (_, index) => ({
    top: 2 * index + 1,
    bottom: 2 * index + 2,
    left: 1,
    right: 1,
  }))
  addFilledSheet(
    book,
    '培训班',
    Array.from({ length: 1400 }, (_, row) => [row % 2 ? null : `班${row}`, row]),
    merges,
  )
  const [grid] = await officeWorkbook().read()
  expect(new Set(grid!.merges.map((area) => area.top))).toEqual(new Set(merges.map((area) => area.top)))
  expect(grid!.merges).toHaveLength(700)
})

test('below the first rows only the wanted columns are read', async () => {
  const { book } = open()
  const rows = Array.from({ length: 500 }, (_, row) => [
    '名',
    row,
    '长'.repeat(100),
    { value: 42702 + row, format: 'yyyy-mm-dd' },
  ])
  addFilledSheet(book, '外部学习', rows)
  addFilledSheet(book, '别的', rows)
  const heads: number[] = []
  const grids = await officeWorkbook().read({
    wanted: (head) => {
      heads.push(head.rows.length)
      return head.sheet === '别的' ? [] : [4, 1, 2, 99]
    },
  })
  expect(heads).toEqual([200, 200])
  expect(grids.map((grid) => grid.rows.length)).toEqual([500, 200])
  expect([1, 2, 3, 4].map((column) => cellAt(grids[0]!, 499, column))).toEqual([
    { kind: 'text', text: '名' },
    { kind: 'number', value: 499 },
    { kind: 'empty' },
    { kind: 'date', value: 43201 },
  ])
  expect(cellAt(grids[0]!, 199, 3)).toEqual({ kind: 'text', text: '长'.repeat(100) })
})

test('answers that are too large are asked for in smaller blocks', async () => {
  const { book } = open({ payloadLimit: 40_000 })
  const rows = Array.from({ length: 2500 }, (_, row) => [`第${row}行`, row])
  addFilledSheet(book, '外部学习', rows)
  const [grid] = await officeWorkbook().read()
  expect(cells(grid!).map(([, text, number]) => [text, number])).toEqual(
    rows.map(([text, value]) => [
      { kind: 'text', text },
      { kind: 'number', value },
    ]),
  )
})

test('while a cell is edited the host waits, says so, and goes on when it is left', async () => {
  const { book } = open()
  addFilledSheet(book, '人员', [['张三']])
  host.editing = true
  const waits: boolean[] = []
  const reading = officeWorkbook().read({
    waiting: (waiting) => {
      waits.push(waiting)
      if (waiting) setTimeout(() => host.endEditing(), 5)
    },
  })
  expect((await reading).map((grid) => grid.sheet)).toEqual(['人员'])
  expect(waits).toEqual([true, false])
})

test.each([
  [OfficeError.session, 'session-lost'],
  [OfficeError.modalDialog, 'dialog-open'],
  [OfficeError.activityLimit, 'excel-busy'],
])('office error %i becomes %s', async (office, code) => {
  open().faults.push({ office })
  await expect(officeWorkbook().read()).rejects.toMatchObject({ name: 'WorkbookError', code })
})

test('an old Excel is named as such', async () => {
  const { book } = open({ excelApi: '1.12' })
  addFilledSheet(book, '人员', [['张三']])
  await expect(officeWorkbook().read()).rejects.toMatchObject({
    code: 'excel-too-old',
    args: { member: 'Range.getMergedAreasOrNullObject' },
  })
})

test('a cancelled reading ends with AbortError', async () => {
  const { book } = open()
  addFilledSheet(book, '人员', [['张三']])
  const control = new AbortController()
  const reading = officeWorkbook().read({ signal: control.signal, progress: () => control.abort() })
  control.abort()
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
})

test.each<[string, (row: number, column: number) => boolean, readonly number[] | undefined, number]>([
  ['none', () => false, undefined, 0],
  ['one cell far down', (row, column) => row === 4001 && column === 1, [4001], 2],
  ['rows', (row) => row === 3 || row === 40, [3, 40], 2],
  ['a blank cell', (row, column) => row === 3 && column === 3, undefined, 2],
  ['all', () => true, Array.from({ length: 4001 }, (_, at) => at + 1), 0],
])('rows that are struck through: %s', async (_, isStruck, rows, trips) => {
  const plainly = async (look: (row: number, column: number) => boolean) => {
    const { book } = open()
    const sheet = addFilledSheet(book, '签到', [
      ['姓名', '签到', '备注'],
      ...Array.from({ length: 4000 }, () => ['张三', '√', null]),
    ])
    ownCell(sheet, 2, 3).value = '补签'
    for (let row = 1; row <= 4001; row++)
      for (let column = 1; column <= 3; column++)
        if (look(row, column)) {
          const cell = ownCell(sheet, row, column)
          cell.style = { ...cell.style, struck: true }
        }
    const [grid] = await officeWorkbook().read()
    return { struck: grid!.struck, trips: host.trips.length }
  }
  const plain = await plainly(() => false)
  const { struck, trips: some } = await plainly(isStruck)
  expect(struck && [...struck]).toEqual(rows)
  expect(some - plain.trips).toBe(trips)
})

test('what is said on cells is read with its answers, in one round trip more, and heard of when it comes', async () => {
  const { book } = open()
  addFilledSheet(book, '签到', [['姓名'], ['张三'], ['李四']])
  addFilledSheet(book, '人员', [['姓名'], ['张三'], ['李四']])
  const workbook = officeWorkbook()
  expect((await workbook.read()).map(({ notes }) => notes)).toEqual([undefined, undefined])
  const plain = host.trips.length
  let tell = () => {}
  const heard = new Promise<void>((resolve) => {
    tell = resolve
  })
  const end = await workbook.onDataChanged(() => tell())
  const user = userOfExcel(host)
  user.comment('签到!A3', '本人未到，代签', '确认')
  user.comment('签到!A2', '请假')
  user.comment('签到!A2', ' ')
  await heard
  await end()
  host.trips.length = 0
  const [signed, staff] = await workbook.read()
  expect(signed!.notes).toEqual([
    { row: 2, column: 1, text: '请假' },
    { row: 3, column: 1, text: '本人未到，代签\n确认' },
  ])
  expect(staff!.notes).toBeUndefined()
  expect(host.trips.length - plain).toBe(1)
})

test('what is said on a cell and taken away while it is read is not there', async () => {
  const { book } = open()
  addFilledSheet(book, '签到', [['姓名'], ['张三']])
  const user = userOfExcel(host)
  user.comment('签到!A1', '已核对')
  user.comment('签到!A2', '请假')
  const reading = officeWorkbook().read({ progress: () => book.comments.pop() })
  expect((await reading)[0]!.notes).toEqual([{ row: 1, column: 1, text: '已核对' }])
})
