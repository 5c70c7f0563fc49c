import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { ExcelHost, type Fault, OfficeError } from '../../excel-host/excelHost'
import { addFilledSheet } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { type Book, newBook, ownCell, type Sheet } from '../../excel-host/model/book'
import { layoutOf } from '../../support/layout'

/*
 * What others do to the workbook between two round trips of a writing, and what is left where the writing breaks off. Nothing
 * of anybody's is lost, and what is answered is what is there.
 */

let host: ExcelHost
let book: Book

beforeEach(() => {
  host = new ExcelHost({ book: newBook('人员') })
  book = host.book
  officeInNode(host)
})

afterEach(() => expect(host.gaps).toEqual([]))

const REPORT = layoutOf('年度总结', [['新']])
const REPORTS = [REPORT, layoutOf('学习统计', [['新二']])]
const namesOf = () => book.sheets.map(({ name }) => name)
const sheetNamed = (name: string) => book.sheets.find((sheet) => sheet.name === name)!
const textOf = (sheet: Sheet) => sheet.rows.get(1)?.get(1)?.value
const write = (layouts = [REPORT], workbook = officeWorkbook()) =>
  workbook.write(layouts).then(
    () => 'written',
    (error) => error.code,
  )

/** Does something just before the round trip of that number (from 0) reaches Excel. */
function justBefore(trip: number, act: () => void): void {
  const answer = host.answer.bind(host)
  let asked = 0
  host.answer = async (body, flags) => {
    if (asked++ === trip) act()
    return answer(body, flags)
  }
}

/** Excel finds that all at once is too large: then the sheets are drawn in a request, and exchanged in the next one. */
const TOO_LARGE: Fault = { office: OfficeError.requestPayload, afterRequests: 1 }

/** The request so many after this one, or after the fault before, fails at once, or in its midst. */
const failing = (afterRequests: number): readonly Fault[] => [
  { office: OfficeError.activityLimit, afterRequests },
  ...[0, 1, 40].map((action) => ({ action, code: 'GeneralException', afterRequests })),
]

describe.each<[string, number, readonly Fault[], readonly (Fault | null)[]]>([
  ['before all is written at once', 1, [], [null, ...failing(1)]],
  ['before anything is drawn', 2, [TOO_LARGE], [null, ...failing(0), ...failing(1)]],
  ['before the sheets are exchanged', 3, [TOO_LARGE], [null, ...failing(0), ...failing(1)]],
])('%s', (_, trip, before, faults) => {
  beforeEach(() => {
    host.faults.push(...before)
  })

  test.each(faults)('a sheet of the user’s own that comes under the name stays as it is (fault %j)', async (fault) => {
    if (fault) host.faults.push(fault)
    justBefore(trip, () => addFilledSheet(book, '年度总结', [['我的']]))
    expect(await write()).toMatch(/changed-meanwhile|excel-refused|excel-busy/)
    expect(namesOf()).toEqual(['人员', '年度总结'])
    expect(textOf(sheetNamed('年度总结'))).toBe('我的')
    expect(book.enableEvents).toBe(true)
  })

  test('a report that the user renames to keep is kept', async () => {
    addFilledSheet(book, '年度总结', [['旧']])
    justBefore(trip, () => {
      sheetNamed('年度总结').name = '年度总结（去年）'
    })
    expect(await write()).toBe('changed-meanwhile')
    expect(namesOf()).toEqual(['人员', '年度总结（去年）'])
    expect(textOf(sheetNamed('年度总结（去年）'))).toBe('旧')
  })

  test('a report that the user keeps under another name, with a new sheet in its place: both stay', async () => {
    addFilledSheet(book, '年度总结', [['旧']])
    justBefore(trip, () => {
      sheetNamed('年度总结').name = '留底'
      addFilledSheet(book, '年度总结', [['我的']])
    })
    expect(await write()).toBe('changed-meanwhile')
    expect(namesOf()).toEqual(['人员', '留底', '年度总结'])
    expect(book.sheets.slice(1).map(textOf)).toEqual(['旧', '我的'])
  })

  test('where the old report goes, nothing is said to be written, and nothing of ours stays', async () => {
    for (const name of ['年度总结', '学习统计']) addFilledSheet(book, name, [['旧']])
    justBefore(trip, () => {
      book.sheets = book.sheets.filter(({ name }) => name !== '年度总结')
    })
    expect(await write(REPORTS)).toBe('changed-meanwhile')
    expect(namesOf()).toEqual(['人员', '学习统计'])
    expect(textOf(sheetNamed('学习统计'))).toBe('旧')
  })

  test('another pane that writes the same report first has written it', async () => {
    addFilledSheet(book, '年度总结', [['旧']])
    let other: Promise<string> | null = null
    const answer = host.answer.bind(host)
    let asked = 0
    host.answer = async (body, flags) => {
      if (asked++ === trip && !other) {
        host.answer = answer
        other = write([layoutOf('年度总结', [['别人的']])])
        expect(await other).toBe('written')
      }
      return answer(body, flags)
    }
    expect(await write()).toBe('changed-meanwhile')
    expect(namesOf()).toEqual(['人员', '年度总结'])
    expect(textOf(sheetNamed('年度总结'))).toBe('别人的')
  })
})

test('what the user does between two requests is heard, also while we write', async () => {
  const heard: string[] = []
  const workbook = officeWorkbook()
  await workbook.onDataChanged(() => heard.push('changed'))
  host.faults.push(TOO_LARGE)
  justBefore(3, () => {
    ownCell(sheetNamed('人员'), 1, 1).value = '改'
    book.raise({ type: 10, sheet: sheetNamed('人员'), detail: { address: 'A1' } })
  })
  await workbook.write([REPORT])
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(heard).toEqual(['changed'])
})

test('where a request fails, the workbook counts as changed: nothing was heard meanwhile', async () => {
  let heard = 0
  const workbook = officeWorkbook()
  await workbook.onDataChanged(() => heard++)
  host.faults.push({ action: 20, code: 'GeneralException', afterRequests: 1 })
  await expect(workbook.write([REPORT])).rejects.toMatchObject({ code: 'excel-refused' })
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(heard).toBe(1)
  expect(book.enableEvents).toBe(true)
})

test('a sheet that has come under a report’s name since the last reading is neither replaced nor deleted', async () => {
  const workbook = officeWorkbook()
  addFilledSheet(book, '学习统计', [['旧']])
  await workbook.read()
  book.sheets = book.sheets.filter(({ name }) => name !== '学习统计')
  for (const name of ['年度总结', '学习统计']) addFilledSheet(book, name, [['我的']])
  for (const layout of REPORTS)
    await expect(workbook.write([layout])).rejects.toMatchObject({ code: 'changed-meanwhile' })
  await expect(workbook.remove(['年度总结', '学习统计'])).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(book.sheets.map(textOf)).toEqual([undefined, '我的', '我的'])
})

test('what we have written ourselves is replaced and deleted without a new reading', async () => {
  const workbook = officeWorkbook()
  await workbook.read()
  await workbook.write([REPORT])
  await workbook.write([layoutOf('年度总结', [['更新']])])
  expect(await workbook.remove(['年度总结'])).toEqual(['年度总结'])
  expect(namesOf()).toEqual(['人员'])
})

/** Of the actions of a request, the first ones draw; these last ones put the new sheets in place. */
const EXCHANGING = 90

test.each([
  ['at once', []],
  ['in two requests', [TOO_LARGE]],
])(
  'wherever a writing %s breaks off for good, the next reading finds each sheet old or new, and no leftovers',
  async (_, first) => {
    const open = () => {
      host = new ExcelHost({ book: newBook('人员') })
      book = host.book
      for (const name of ['年度总结', '上报记录']) addFilledSheet(book, name, [[`旧${name}`]])
      officeInNode(host)
      host.faults.push(...first)
    }
    const layouts = ['年度总结', '上报记录', '学习统计'].map((name) => layoutOf(name, [[`新${name}`]]))
    open()
    await officeWorkbook().write(layouts)
    const actions = host.trips.map((trip) => trip.actions)
    const outcomes = new Set<string>()
    for (const [trip, count] of actions.entries())
      for (let action = 0; action < count; action += trip > 0 && action >= count - EXCHANGING ? 1 : 29) {
        // The look is the same either way, and of what is too large nothing is done.
        if (first.length > 0 && trip < 2) continue
        open()
        host.faults.push(
          { action, code: 'GeneralException', afterRequests: first.length > 0 ? trip - 2 : trip },
          // Nor can anything be put right at once: the connection is gone.
          { office: OfficeError.session },
        )
        const workbook = officeWorkbook()
        const outcome = await write(layouts, workbook)
        host.faults.length = 0
        const grids = await workbook.read()
        const seen = book.sheets.map((sheet) => [sheet.name, textOf(sheet)])
        const whole = (which: string, names: readonly string[]) => [
          ['人员', undefined],
          ...names.map((name) => [name, which + name]),
        ]
        const old = whole('旧', ['年度总结', '上报记录'])
        const made = whole('新', ['年度总结', '上报记录', '学习统计'])
        expect([old, made]).toContainEqual(seen)
        expect(grids.map(({ sheet }) => sheet)).toEqual(seen.slice(1).map(([name]) => name))
        expect([...book.settings]).toEqual([])
        expect(book.enableEvents).toBe(true)
        outcomes.add(`${outcome} ${String(seen[1]![1]).slice(0, 1)}`)
      }
    // The connection may break after everything was done but the last tidying: then the new sheets are there.
    expect([...outcomes].sort()).toEqual([
      'excel-refused 新',
      'excel-refused 旧',
      ...(first.length > 0 ? [] : ['session-lost 旧']),
    ])
  },
)

test('an old sheet that stepped aside comes back, also beside one that bears its name by now', async () => {
  addFilledSheet(book, '上报记录', [['旧']])
  const id = sheetNamed('上报记录').id
  sheetNamed('上报记录').name = '~xueshi-zzzz-1-2'
  addFilledSheet(book, '上报记录', [['我的']])
  const note = [
    {
      sheet: '上报记录',
      fresh: { id: '{gone}', name: '~xueshi-zzzz-1-1' },
      old: { id, name: '上报记录' },
      spare: '~xueshi-zzzz-1-2',
    },
  ]
  book.settings.set('xueshi.exchange', JSON.stringify(note))
  await officeWorkbook().read()
  expect(namesOf()).toEqual(['人员', '上报记录 (2)', '上报记录'])
  expect(book.settings.size).toBe(0)
})

test('what another pane is drawing just now is let alone; what one left long ago goes', async () => {
  const stamp = (seconds: number) => Math.floor(Date.now() / 1000 - seconds).toString(36)
  const drawn = `~xueshi-zzzz-${stamp(5)}-1`
  addFilledSheet(book, drawn, [['别人的']])
  addFilledSheet(book, `~xueshi-zzzz-${stamp(900)}-1`, [['很久以前的']])
  addFilledSheet(book, '~xueshi-1', [['旧版的']])
  expect(await officeWorkbook().read()).toEqual([])
  expect(namesOf()).toEqual(['人员', drawn])
})
