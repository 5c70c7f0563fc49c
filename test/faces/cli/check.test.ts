import { writeFileSync } from 'node:fs'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
beforeAll(() => here.book('台账.xlsx', SMALL))
afterAll(here.remove)

test('findings stand in groups, with their cells', async () => {
  const { status, out, err } = await here.run('check', '台账.xlsx')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toMatch(/^台账\.xlsx　2025 年度\n\n设置：4 行\n人员：4 行\n/)
  expect(out).toMatch(/\n\n警告 1 个\n {2}外部学习!J3 {2}“蓝一苇”的“慕课”待审核/)
})

test('check --json counts them', async () => {
  const { status, out } = await here.run('check', '台账.xlsx', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toEqual({
    diagnostics: [expect.objectContaining({ code: 'pending-review', sheet: '外部学习', cell: 'J3' })],
    counts: { error: 0, warning: 1, info: 0 },
  })
})

test('errors end in status 1', async () => {
  await here.book('错.xlsx', { ...SMALL, 在线学习: [...SMALL.在线学习, ['X001', '柏小川', '课', '2025-13-40', 'abc']] })
  const { status, out, err } = await here.run('check', '错.xlsx')
  expect(status).toBe(1)
  expect(out).toMatch(/\n错误 \d 个\n/)
  expect(out).toContain('在线学习!E4')
  expect(err).toMatch(/^错\.xlsx：有 \d 个错误，改正之前统计数不准。\n$/)
})

test('a table in a .csv is read as a sheet', async () => {
  writeFileSync(here.path('人员.csv'), '\ufeff用户编号,姓名,部门\nX001,柏小川,软件室\n')
  const { status, out, err } = await here.run('inspect', '人员.csv')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toBe('人员  [人员, 2 行 × 3 列]\n  表头在第 1 行：A 用户编号  B 姓名  C 部门\n  人员：1 行\n\n')
})
