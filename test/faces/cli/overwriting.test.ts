import { execFileSync } from 'node:child_process'
import { linkSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { openBook } from '../../../src/hosts/xlsx/change/packageBook'
import { editPackage } from '../../../src/hosts/xlsx/change/packageEdit'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
beforeAll(() => here.book('台账.xlsx', SMALL))
afterAll(here.remove)

const bytes = (name: string) => readFileSync(here.path(name))

/** As another program would save it: the same cells in parts that differ. */
async function savedElsewhere(name: string): Promise<void> {
  const edit = await editPackage(name, bytes(name), nodeCodec)
  const app = await edit.text('docProps/app.xml')
  edit.write('docProps/app.xml', app.replace('>xueshi<', '>Microsoft Excel<'))
  writeFileSync(here.path(name), await edit.bytes())
}

const addNote = (name: string, sheet: string) => here.change(name, [{ sheet, row: 40, column: 2, value: '我的备注' }])

const WRITERS: readonly (readonly [command: string, ...argv: string[]])[] = [
  ['report', '台账.xlsx', '--out'],
  ['sample', '--staff', '5'],
]

const run = ([command, ...argv]: (typeof WRITERS)[number], out: string, ...more: string[]) =>
  here.run(command, ...argv, out, ...more)

describe.each(WRITERS.map((writer) => [writer[0], writer] as const))('%s', (name, writer) => {
  const out = `${name}.xlsx`

  test('replaces what it wrote itself', async () => {
    expect((await run(writer, out)).err).not.toContain('没有覆盖')
    expect((await run(writer, out, '--now', '2025-12-02T09:00')).err).not.toContain('没有覆盖')
  })

  test.each<[string, () => Promise<void>]>([
    ['changed by hand', () => addNote(out, name === 'report' ? '学习统计' : '人员')],
    ['saved by another program', () => savedElsewhere(out)],
    ['another workbook', () => here.book(out, SMALL)],
    ['no workbook', async () => writeFileSync(here.path(out), '合同')],
    ['another kind of ours', async () => void (await here.run('template', out, '--force'))],
  ])('leaves alone what is %s, but for --force', async (_, spoil) => {
    await run(writer, out, '--force')
    await spoil()
    const before = bytes(out)
    const { status, err } = await run(writer, out)
    expect(err).toContain(`${out}：已有这个文件，没有覆盖`)
    expect(err).toContain('--force')
    expect([status, bytes(out).equals(before)]).toEqual([3, true])
    expect((await run(writer, out, '--force')).err).not.toContain('没有覆盖')
    expect(bytes(out).equals(before)).toBe(false)
  })
})

test('a sample with a reporting log and a saved summary is a workbook of the user’s', async () => {
  await here.run('sample', '年.xlsx', '--staff', '30', '--force')
  const { status } = await here.run('backbone', '年.xlsx', 'report', '--all', '--by', '王')
  expect(status).toBeLessThan(2)
  const before = bytes('年.xlsx')
  expect((await here.run('sample', '年.xlsx', '--staff', '30')).status).toBe(3)
  expect(bytes('年.xlsx').equals(before)).toBe(true)
})

test('what appears at the place while a report is being made is not replaced', async () => {
  const { newBook } = await import('../../../src/faces/cli/writing/newBook')
  const { cliZhCN } = await import('../../../src/text/zhCN/cli')
  const stream = { write: () => true }
  const session = { io: { cwd: here.folder, stderr: stream }, words: cliZhCN, now: 0 } as never
  const book = await newBook(session, '后来.xlsx', { as: 'xueshi report', force: false })
  writeFileSync(here.path('后来.xlsx'), '刚写的')
  await expect(book.write([])).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(bytes('后来.xlsx').toString()).toBe('刚写的')
})

test('a report made of a workbook whose parts are all there opens as before', async () => {
  await here.run('report', '台账.xlsx', '--out', '好.xlsx')
  const { sheets } = await openBook(await editPackage('好.xlsx', bytes('好.xlsx'), nodeCodec))
  expect(sheets.map(({ name }) => name)).toContain('年度总结')
})

const posix = process.platform === 'win32' ? test.skip : test

describe('a file that is none of the usual', () => {
  posix('a file with a second name is left as it is', async () => {
    await here.run('sample', '双.xlsx', '--staff', '30')
    linkSync(here.path('双.xlsx'), here.path('双名.xlsx'))
    const before = bytes('双.xlsx')
    const { status, err } = await here.run('backbone', '双.xlsx', 'report', '--all', '--by', '王')
    expect(err).toContain('双.xlsx：这个文件有 2 个硬链接')
    expect([status, bytes('双.xlsx').equals(before), statSync(here.path('双.xlsx')).nlink]).toEqual([3, true, 2])
  })

  posix.each(['check', 'backbone', 'verify'])('%s does not wait for a pipe', async (command) => {
    const pipe = `${command}.xlsx`
    execFileSync('mkfifo', [here.path(pipe)])
    const { status, err } = await here.run(command, pipe)
    expect([status, err]).toEqual([3, `${pipe}：这不是普通文件（管道、设备等）：请选择 .xlsx、.xlsm 或 .csv 文件\n`])
  })

  test.each(['check', 'summary', 'verify'])('%s on more than 2 GiB', async (command) => {
    writeFileSync(here.path('大.xlsx'), '')
    truncateSync(here.path('大.xlsx'), 2 ** 31 + 1)
    const { status, err } = await here.run(command, '大.xlsx')
    expect(err).toMatch(/^大\.xlsx：文件超过 256 MB/)
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(status).toBe(3)
  })

  test.each([
    ['with a NUL', 'a\0b.xlsx'],
    ['too long', `${'长'.repeat(200)}.xlsx`],
  ])('a path %s', async (_, path) => {
    for (const argv of [
      ['check', path],
      ['summary', path],
      ['template', path],
      ['report', '台账.xlsx', '--out', path],
    ]) {
      const { status, err } = await here.run(...argv)
      expect(err).toMatch(/：文件名或路径不能用[^\n]+\n$/)
      expect(status).toBe(3)
    }
  })
})
