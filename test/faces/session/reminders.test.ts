import type { Environment } from '../../../src/faces/session/environment'
import { readOtherFile } from '../../../src/faces/session/readOtherFile'
import { openSession } from '../../../src/faces/session/session'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { readDataset } from '../../../src/input/readDataset'
import { momentOf } from '../../../src/records/moment'
import { REMINDER_WORDS_SHEET, REMINDERS_SHEET } from '../../../src/records/writtenSheets'
import type { RemindFilter } from '../../../src/year/reminders'
import { wordsInForce } from '../../../src/year/reminderWords'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { sheetPicture } from '../../excel-host/sheetPicture'
import { layoutOf } from '../../support/layout'
import { SMALL } from '../../support/smallInstitute'

const ALL: RemindFilter = { status: 'notReached', search: '', departments: null, order: 'hours', from: null, to: null }

const environment: Environment = {
  version: '1',
  now: () => momentOf(2025, 6, 1, 9)!,
  readData: (grids, answers) => readDataset(grids, { answers }),
  readOther: readOtherFile,
  memory: { load: () => null, save: () => {} },
  displayLanguage: 'zh-CN',
  displayTheme: () => 'light',
  onThemeChanged: () => () => {},
}

function opened() {
  const host = new ExcelHost({
    book: bookOfLayouts(Object.entries(SMALL).map(([sheet, rows]) => layoutOf(sheet, rows))),
  })
  officeInNode(host)
  const session = openSession(officeWorkbook(), environment, () => 'zh-CN')
  const names = () => host.book.sheets.map(({ name }) => name)
  return { host, session, names }
}

test('in Excel the sheet is written as the filters have it, and again in its own place', async () => {
  const { host, session, names } = opened()
  await session.refresh()
  await session.remind({ write: ALL })
  expect(session.state.get().notice).toEqual({ kind: 'done', deed: { deed: 'written', sheets: [REMINDERS_SHEET] } })
  const rows = () =>
    Object.keys(sheetPicture(host.book.sheets.find(({ name }) => name === REMINDERS_SHEET)!).cells).length
  const before = rows()
  await session.remind({ write: { ...ALL, departments: new Set(['硬件室']) } })
  expect(names().filter((name) => name === REMINDERS_SHEET)).toHaveLength(1)
  expect(rows()).toBeLessThan(before)
  expect(host.gaps).toEqual([])
})

test('words are kept, hold at once and after reading again, and are given back with their sheet', async () => {
  const { session, names } = opened()
  await session.refresh()
  const inForce = () => wordsInForce(session.state.get().reading!, 'zh-CN').texts.person
  const ours = inForce()
  await session.remind({ words: { person: '{姓名}：还差{还差}' } })
  expect(session.state.get().notice).toBeNull()
  expect(inForce()).toBe('{姓名}：还差{还差}')
  await session.refresh()
  expect(inForce()).toBe('{姓名}：还差{还差}')
  await session.remind({ words: { person: null } })
  expect(inForce()).toBe(ours)
  expect(names()).not.toContain(REMINDER_WORDS_SHEET)
})

test('words that somebody else changed meanwhile stay, and the pane reads again', async () => {
  const { session } = opened()
  await session.refresh()
  await session.remind({ words: { person: '甲{姓名}' } })
  const other = openSession(officeWorkbook(), environment, () => 'zh-CN')
  await other.refresh()
  await other.remind({ words: { person: '乙{姓名}' } })
  await session.remind({ words: { person: '丙{姓名}' } })
  expect(session.state.get().notice).toEqual({ kind: 'read-again' })
  expect(wordsInForce(session.state.get().reading!, 'zh-CN').texts.person).toBe('乙{姓名}')
})
