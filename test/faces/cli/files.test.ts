import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
beforeAll(() => here.book('台账.xlsx', SMALL))
afterAll(here.remove)

describe.each(['report', 'check', 'inspect'])('%s on a file that cannot be read', (command) => {
  test.each<[string, string | null, string]>([
    ['没有.xlsx', null, '没有.xlsx：没有找到这个文件'],
    ['空.xlsx', '', '空.xlsx：这是空文件'],
    ['网页.xlsx', '<html><body><table></table></body></html>', '网页.xlsx：这是网页（HTML）'],
    ['文本.xlsx', 'PK\u0003\u0004 not a zip at all', '文本.xlsx：'],
    ['说明.pdf', '%PDF-1.7\n', '说明.pdf：这是 PDF 文件'],
  ])('%s', async (name, content, start) => {
    if (content !== null) writeFileSync(here.path(name), content)
    const { status, out, err } = await here.run(command, name)
    expect(err.startsWith(start)).toBe(true)
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(err).not.toMatch(/\bat .+:\d+|Error/)
    expect({ status, out }).toEqual({ status: 3, out: '' })
  })

  test('a folder', async () => {
    mkdirSync(here.path('文件夹.xlsx'), { recursive: true })
    const { status, err } = await here.run(command, '文件夹.xlsx')
    expect(err).toBe('文件夹.xlsx：这是一个文件夹：请选择文件\n')
    expect(status).toBe(3)
  })
})

test('a folder to write into that does not exist is named before anything is read', async () => {
  const { status, err } = await here.run('report', '没有.xlsx', '--out', '无/报表.xlsx')
  expect(err).toBe(`无/报表.xlsx：文件夹 ${here.path('无')} 不存在，请先建立，或换一个地方。\n`)
  expect(status).toBe(3)
})

test('a folder in the place of the file to write is named', async () => {
  mkdirSync(here.path('占用.xlsx'), { recursive: true })
  const { status, err } = await here.run('template', '占用.xlsx')
  expect(err).toBe('占用.xlsx：这是一个文件夹：请选择文件\n')
  expect(status).toBe(3)
})

test.each(['template', 'sample'])('%s never takes the place of a file of the user’s', async (command) => {
  const before = readFileSync(here.path('台账.xlsx'))
  const { status, err } = await here.run(command, '台账.xlsx')
  expect(err).toBe('台账.xlsx：已有这个文件，没有覆盖：请换一个文件名，或先把它移走；确实要覆盖就加 --force。\n')
  expect(status).toBe(3)
  expect(readFileSync(here.path('台账.xlsx')).equals(before)).toBe(true)
})

test('a sample may take the place of a sample', async () => {
  for (const seed of ['1', '2'])
    expect(await here.run('sample', '又一个.xlsx', '--staff', '5', '--seed', seed)).toMatchObject({ status: 0 })
  expect(await here.run('template', '又一个.xlsx')).toMatchObject({ status: 3 })
})

const root = process.getuid?.() === 0
;(root ? test.skip : test)('a folder without the right to write is named', async () => {
  mkdirSync(here.path('只读'))
  chmodSync(here.path('只读'), 0o555)
  const { status, err } = await here.run('template', '只读/a.xlsx')
  expect(err).toContain('a.xlsx：没有读写这个文件的权限')
  expect(status).toBe(3)
})

test('the book is left as it was, and nothing but the report is left beside it', async () => {
  const before = readFileSync(here.path('台账.xlsx'))
  const beside = readdirSync(here.folder)
  await here.run('report', '台账.xlsx')
  expect(readFileSync(here.path('台账.xlsx')).equals(before)).toBe(true)
  expect(readdirSync(here.folder).filter((name) => !beside.includes(name))).toEqual(['台账-2025年度报表.xlsx'])
})

test('what is there already is replaced where the user insists', async () => {
  writeFileSync(here.path('旧.xlsx'), 'old')
  expect((await here.run('report', '台账.xlsx', '--out', '旧.xlsx')).status).toBe(3)
  expect((await here.run('report', '台账.xlsx', '--out', '旧.xlsx', '--force')).status).toBe(0)
  expect(readFileSync(here.path('旧.xlsx')).subarray(0, 2).toString()).toBe('PK')
})

test('the book under another name is still the book', async () => {
  const { status } = await here.run('report', here.path('台账.xlsx'), '--out', `../${basename(here.folder)}/台账.xlsx`)
  expect(status).toBe(2)
  expect(existsSync(here.path('台账.xlsx'))).toBe(true)
})
