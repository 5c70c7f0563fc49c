import { readdirSync } from 'node:fs'
import { world } from './world'

const here = world()
afterAll(here.remove)

/** A finished year with reports and a saved summary, as it is and with one cell that nobody can read. */
beforeAll(async () => {
  for (const name of ['好.xlsx', '坏.xlsx']) {
    await here.run('sample', name, '--staff', '20', '--records', '200', '--year', '2025')
    await here.run('backbone', name, 'report', '--all')
    await here.run('backbone', name, 'finish')
    await here.run('summary', name, 'save', '--set', '单位投入总经费=5.0')
    await here.run('report', name, '--out', `${name}-报表.xlsx`)
  }
  await here.change('坏.xlsx', [{ sheet: '在线学习', row: 2, column: 5, value: '四小时左右' }])
})

/** Every command that reads a workbook's figures, as a script would call it. */
const READING = [
  ['check', 'BOOK'],
  ['report', 'BOOK', '--out', 'BOOK-又一份.xlsx'],
  ['report', 'BOOK', '--out', '-'],
  ['summary', 'BOOK'],
  ['summary', 'BOOK', 'form', '--out', 'BOOK-总结.xlsx'],
  ['backbone', 'BOOK'],
  ['explain', 'BOOK', '单位培训总人次'],
  ['explain', 'BOOK', '年度总结列表!B2'],
  ['compare', 'BOOK', '--with', '2024'],
  ['compare', 'BOOK', '好.xlsx'],
  ['compare', '好.xlsx', 'BOOK'],
  ['verify', 'BOOK', '好.xlsx-报表.xlsx'],
] as const

const TOLD = /坏\.xlsx.*错误/

describe.each(READING.map((argv) => [argv.join(' '), argv] as const))('%s', (_, argv) => {
  const onBook = (book: string) => here.run(...argv.map((word) => word.replace('BOOK', book)))

  test('ends with 0 where no data error stands', async () => {
    const { status, err } = await onBook('好.xlsx')
    expect(err).not.toMatch(/错误/)
    expect(status).toBe(0)
  })

  test('ends with 1 where one stands, and says so and its figures all the same', async () => {
    const { status, out, err } = await onBook('坏.xlsx')
    expect(status).toBe(1)
    expect(err).toMatch(TOLD)
    expect(out).not.toBe('')
  })
})

test('the document of a summary says whose it is and what was found', async () => {
  const { out } = await here.run('summary', '坏.xlsx', '--json')
  expect(JSON.parse(out)).toMatchObject({ unit: '星野计算技术研究所', counts: { error: 1, info: 0 } })
})

test('figures are given without a workbook being written', async () => {
  const before = readdirSync(here.folder)
  const { status, out } = await here.run('report', '好.xlsx', '--json', '--out', '-')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ year: 2025, written: null })
  expect(readdirSync(here.folder)).toEqual(before)
  expect(await here.run('report', '好.xlsx', '--pdf', '--out', '-')).toMatchObject({ status: 2, out: '' })
})
