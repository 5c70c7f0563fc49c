import { ExcelHost, OfficeError } from './excelHost'
import { officeInNode } from './inNode'
import { cellOf, EventType } from './model/book'

let host: ExcelHost
let excel: typeof Excel

beforeEach(() => {
  host = new ExcelHost()
  excel = officeInNode(host)
})

test('a batch of the real office.js changes the workbook and reads it back', async () => {
  const seen = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('统计')
    const range = sheet.getRange('A1:B2')
    range.values = [
      ['=1+1', '2016-11-28'],
      ["'=x", null],
    ]
    range.format.fill.color = '#ff0000'
    range.load('values,numberFormat,format/fill/color')
    await context.sync()
    return { values: range.values, formats: range.numberFormat, fill: range.format.fill.color }
  })
  expect(seen).toEqual({
    values: [
      ['#NAME?', 42702],
      ['=x', ''],
    ],
    formats: [
      ['General', 'm/d/yyyy'],
      ['General', 'General'],
    ],
    fill: '#FF0000',
  })
  expect(cellOf(host.book.sheets[1]!, 1, 1)).toMatchObject({ formula: '=1+1' })
  expect(host.gaps).toEqual([])
})

test('a range is kept from one request to the next, and let go at the end of the run', async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2')
    await context.sync()
    range.values = [[1], [2]]
    await context.sync()
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(host.trips.map((trip) => trip.kind)).toEqual(['user', 'user', 'cleanup'])
})

test('a large table is set in the chunks that the library makes, in one round trip', async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1000')
    range.values = Array.from({ length: 1000 }, (_, row) => [row, `t${row}`, null])
    await context.sync()
  })
  expect(cellOf(host.book.sheets[0]!, 1000, 2)?.value).toBe('t999')
  expect(host.userTrips).toHaveLength(1)
})

test('the first error ends the batch, and what came before stays', async () => {
  const failed = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.name = 'renamed'
    context.workbook.worksheets.getItem('missing').activate()
    await context.sync()
  })
  await expect(failed).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  })
  expect(host.book.sheets[0]!.name).toBe('renamed')
})

test('what is not there is a null object', async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('missing')
    const range = sheet.getUsedRangeOrNullObject(true)
    range.load('values')
    await context.sync()
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true])
  })
})

test('what the announced sets do not have is ApiNotFound', async () => {
  const old = new ExcelHost({ excelApi: '1.7' })
  const failed = officeInNode(old).run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pageLayout.centerHorizontally = true
    await context.sync()
  })
  await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' })
  expect(old.gaps).toEqual([])
})

test('what the emulator lacks fails loudly and is remembered', async () => {
  const failed = excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pivotTables.load('items/name')
    await context.sync()
  })
  await expect(failed).rejects.toThrow('The Excel host emulator lacks Worksheet.pivotTables')
  expect(host.gaps).toEqual(['Worksheet.pivotTables'])
})

test.each([
  [OfficeError.cellEdit, 'InvalidOperationInCellEditMode'],
  [OfficeError.session, 'InvalidOrTimedOutSession'],
  [OfficeError.requestPayload, 'RequestPayloadSizeLimitExceeded'],
  [OfficeError.responsePayload, 'ResponsePayloadSizeLimitExceeded'],
  [OfficeError.activityLimit, 'ActivityLimitReached'],
])('office error %i reaches the add-in as %s', async (office, code) => {
  host.faults.push({ office })
  await expect(excel.run(async (context) => context.workbook.worksheets.add('x').activate())).rejects.toMatchObject({
    code,
  })
  expect(host.book.sheets).toHaveLength(1)
})

test('an injected fault strikes at its action', async () => {
  host.faults.push({ action: 3, code: 'GeneralException', afterRequests: 1 })
  const run = (colour: string) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1')
      sheet.tabColor = colour
      sheet.showGridlines = false
      await context.sync()
    })
  await run('#111111')
  await expect(run('#222222')).rejects.toMatchObject({ code: 'GeneralException' })
  expect(host.book.sheets[0]!.tabColor).toBe('#111111')
  await run('#333333')
  expect(host.book.sheets[0]!.tabColor).toBe('#333333')
})

test('too large a request and too large an answer are refused', async () => {
  const small = new ExcelHost({ payloadLimit: 4000 })
  const excel = officeInNode(small)
  const set = (rows: number) =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`)
      range.values = Array.from({ length: rows }, () => ['0123456789'])
      await context.sync()
    })
  await set(100)
  await set(100).then(() => set(50))
  await expect(set(400)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' })
  const read = excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B400').load('valueTypes')
    await context.sync()
    return range.valueTypes
  })
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
})

test('a request that can wait for the user waits until the cell is left', async () => {
  host.editing = true
  let done = false
  const run = excel
    .run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add('x')
      await context.sync()
    })
    .then(() => {
      done = true
    })
  await new Promise((resolve) => setImmediate(resolve))
  expect(done).toBe(false)
  host.endEditing()
  await run
})

test('events reach the handlers, but not while the add-in has switched them off', async () => {
  const heard: string[] = []
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(event.address)
    })
    await context.sync()
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.getRange('B2').values = [[1]]
    await context.sync()
    context.runtime.enableEvents = false
    sheet.getRange('C3').values = [[1]]
    await context.sync()
  })
  expect(host.book.subscriptions).toEqual(new Set([String(EventType.changed)]))
  await new Promise((resolve) => setImmediate(resolve))
  expect(heard).toEqual(['B2'])
  expect(host.gaps).toEqual([])
})
