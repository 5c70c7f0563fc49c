import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { ExcelHost, type Fault, OfficeError } from '../../excel-host/excelHost'
import { addFilledSheet } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { newBook } from '../../excel-host/model/book'
import { sheetPicture } from '../../excel-host/sheetPicture'
import { sampleLayout } from './sampleLayout'

const LAYOUTS = [sampleLayout(1, '年度总结'), sampleLayout(1, '骨干'), sampleLayout(1, '新表')]

let host: ExcelHost

/** A workbook with two old reports among other sheets. */
function open(options: ConstructorParameters<typeof ExcelHost>[0] = {}): ExcelHost {
  host = new ExcelHost({ book: newBook('人员'), ...options })
  addFilledSheet(host.book, '年度总结', [['旧']])
  addFilledSheet(host.book, '培训班', [['班']])
  addFilledSheet(host.book, '骨干', [['旧']])
  officeInNode(host)
  return host
}

const pictures = () => host.book.sheets.map(sheetPicture)

async function written() {
  open()
  await officeWorkbook().write(LAYOUTS)
  return { after: pictures(), actions: host.trips.map((trip) => trip.actions) }
}

afterEach(() => expect(host.gaps).toEqual([]))

/** Of the actions of a request, the first ones draw; these last ones put the new sheets in place. */
const EXCHANGING = 120

test('whatever action fails, the old reports stand as they were or the new ones are complete', async () => {
  open()
  const before = pictures()
  const { after, actions } = await written()
  const outcomes = new Map<string, number>()
  for (const [trip, count] of actions.entries())
    for (let action = 0; action < count; action += action < count - EXCHANGING ? 67 : 1) {
      open().faults.push({ action, code: 'GeneralException', afterRequests: trip })
      const outcome = await officeWorkbook()
        .write(LAYOUTS)
        .then(
          () => 'written',
          (error) => error.code,
        )
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      const seen = pictures().filter((sheet) => !sheet.name.startsWith('~'))
      expect(seen).toEqual(outcome === 'written' ? after : before)
      if (outcome !== 'written') expect(host.book.sheets).toHaveLength(before.length)
      if (trip > 0) expect(host.book.enableEvents).toBe(true)
    }
  expect([...outcomes.keys()].sort()).toEqual(['excel-refused', 'written'])
})

test.each([
  [OfficeError.session, 1, 'session-lost'],
  [OfficeError.modalDialog, 1, 'dialog-open'],
  [OfficeError.activityLimit, 1, 'excel-busy'],
])('office error %i at round trip %i leaves the old reports', async (office, afterRequests, code) => {
  const before = open() && pictures()
  host.faults.push({ office, afterRequests } as Fault)
  await expect(officeWorkbook().write(LAYOUTS)).rejects.toMatchObject({ code })
  expect(pictures()).toEqual(before)
})

test('a request that is too large is sent in smaller ones', async () => {
  const { after } = await written()
  const layouts = [LAYOUTS[0]!, LAYOUTS[1]!, sampleLayout(1, '新表')]
  open({ payloadLimit: 20_000 })
  await officeWorkbook().write(layouts)
  expect(pictures()).toEqual(after)
  expect(host.trips.length).toBeGreaterThan(3)
})

test('what an interrupted writing left behind is no data, and goes with the next one', async () => {
  const { after } = await written()
  open()
  addFilledSheet(host.book, '~xueshi-1', [['半张表']])
  expect((await officeWorkbook().read()).map((grid) => grid.sheet)).not.toContain('~xueshi-1')
  await officeWorkbook().write(LAYOUTS)
  expect(pictures()).toEqual(after)
})

test('a cancelled writing leaves the old reports', async () => {
  const before = open() && pictures()
  const control = new AbortController()
  const writing = officeWorkbook().write(LAYOUTS, { signal: control.signal, progress: () => control.abort() })
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' })
  expect(pictures()).toEqual(before)
})

test('the workbook may be edited while a report waits to be written', async () => {
  const { after } = await written()
  open().editing = true
  const waits: boolean[] = []
  await officeWorkbook().write(LAYOUTS, {
    waiting: (waiting) => {
      waits.push(waiting)
      if (waiting) host.endEditing()
    },
  })
  expect(waits).toEqual([true, false])
  expect(pictures()).toEqual(after)
})
