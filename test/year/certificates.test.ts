import { certificateOfCode } from '../../src/year/certificateOfCode'
import { type Certificate, certifier } from '../../src/year/certificates'
import { hasYear } from '../../src/year/openYear'
import { openSheets } from '../support/lists'
import { SMALL } from '../support/smallInstitute'

/** The certificate of somebody who has watched so many courses, entered from the last day to the first. */
async function certificateOf(courses: number) {
  const days = Array.from({ length: courses }, (_, index) => 28 * 11 - 9 * index)
  const rows = days.map((day) => {
    const at = `2025-${String(Math.ceil(day / 28)).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`
    return ['X004', '宫知夏', `课程${at}`, at, '1']
  })
  const year = await openSheets(
    { ...SMALL, 在线学习: [['用户编号', '姓名', '课件名称', '学习时间', '学时'], ...rows] },
    2025,
  )
  const person = year.dataset.people.findIndex(({ id }) => id === 'X004')
  if (!hasYear(year)) throw new Error('no year')
  const { layout } = certifier(year, 'certificate', 0)(person)
  const cells = [...layout.rows].map((row) => row.cells)
  return {
    pages: layout.page.breaksBefore.length + 1,
    titles: cells.map((row) => String(row[0]?.value ?? '')).filter((text) => text.startsWith('课程')),
    sizes: cells.find((row) => String(row[0]?.value).startsWith('课程'))![0]!.look.font.size,
    texts: cells.map((row) => row.map((cell) => cell?.value ?? '').join('')),
    breaks: layout.page.breaksBefore,
  }
}

test('records of a source stand in the order of their days, whatever the order of the sheet', async () => {
  const { titles } = await certificateOf(12)
  expect(titles).toHaveLength(12)
  expect(titles).toEqual(titles.toSorted())
})

test.each([
  [8, 12, 1],
  [16, 10.5, 1],
  [22, 9, 1],
  [34, 10.5, 2],
])('%d records are set in %d pt on %d page(s)', async (courses, size, pages) => {
  const one = await certificateOf(courses)
  expect([one.sizes, one.pages]).toEqual([size, pages])
})

test('of two pages the last has the total with the seal, and few records', async () => {
  const { breaks, texts } = await certificateOf(30)
  const behind = texts.slice(breaks[0]! - 1)
  expect(behind.some((text) => text.includes('合计（大写）'))).toBe(true)
  expect(behind.filter((text) => text.startsWith('课程')).length).toBeLessThan(4)
})

describe('what counts and is not done', () => {
  const STUDIED = ['用户编号', '学员姓名', '年度', '培训名称', '培训类型', '开始时间', '结束时间', '学时', '审核状态']
  const ahead = ['X004', '宫知夏', 2025, '岁末讲习', '外部培训', '2025-12-05', '2025-12-09', 40, '通过']
  const at = (day: string) => Date.parse(`${day}T09:00Z`) / 1000
  const opened = async (sheets: typeof SMALL) => {
    const year = await openSheets(sheets, 2025)
    if (!hasYear(year)) throw new Error('no year')
    return year
  }
  const textOf = ({ layout }: Certificate) =>
    [...layout.rows].flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))).join('\n')

  test('is no certificate to be stamped before its last day, and one from that day on; its code is found whenever printed', async () => {
    const year = await opened({ ...SMALL, 外部学习: [STUDIED, ahead] })
    const person = year.dataset.people.findIndex(({ id }) => id === 'X004')
    const [before, then] = ['2025-12-08', '2025-12-09'].map((day) => certifier(year, 'certificate', at(day))(person))
    expect([before!.draft, before!.notYetDone.ahead, before!.counted]).toEqual([true, ['岁末讲习'], 40 * 3600])
    expect(textOf(before!)).toContain('（草稿）')
    expect(textOf(before!)).toContain('注：以上有 1 项还没有结束：岁末讲习。')
    expect([then!.draft, textOf(then!).includes('没有结束')]).toEqual([false, false])
    for (const { code } of [before!, then!]) expect(certificateOfCode(year, code)?.is).toBe('same')
  })

  test('of a class that is not held says so', async () => {
    const [head, ...classes] = SMALL.培训班!
    const held = head!.indexOf('实施状态')
    const all = classes.map((row) => row.with(held, '未实施'))
    const year = await opened({ ...SMALL, 培训班: [head!, ...all] })
    const made = year.statistics.people.staff.map((person) => certifier(year, 'archive', at('2026-01-10'))(person))
    const unheld = made.filter(({ notYetDone }) => notYetDone.unheld.length > 0)
    expect(unheld.length).toBeGreaterThan(0)
    for (const one of unheld) expect([one.draft, textOf(one).includes('登记为未实施')]).toEqual([true, true])
  })
})
