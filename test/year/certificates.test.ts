import { certifier } from '../../src/year/certificates'
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
