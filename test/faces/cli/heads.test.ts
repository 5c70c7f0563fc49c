import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
afterAll(here.remove)

const LIST = [
  ['工号', '姓名', '部门', '状态'],
  ['X001', '柏小川', '', '在职'],
  ['X002', '蓝一韦', '', '在职'],
  ['', '闻人朔', '', '在职'],
  ['X900', '古月', '', '在职'],
  ['X901', '古星', '', '离职'],
]

beforeAll(async () => {
  await here.book('台账.xlsx', SMALL)
  await here.book('名单.xlsx', { ...SMALL, ARP在职人员: LIST })
})

test('the counts stand side by side where there is no list', async () => {
  const { status, out } = await here.run('heads', '台账.xlsx')
  expect(status).toBe(0)
  expect(out).toMatch(/没有 ARP 名单/)
  expect(out.split('\n').slice(3, 9)).toEqual([
    '  单位在职总人数（设置）  4',
    '  人员表年末在职          4',
    '  本年度职工              4',
    '  　− 没有学时要求        1',
    '  　− 本年度入职          1',
    '  需完成学时要求          2',
  ])
})

test('a list names who makes the difference, with the cells', async () => {
  const { status, out } = await here.run('heads', '名单.xlsx')
  expect(status).toBe(0)
  expect(out.split('\n').filter((text) => text.includes('→'))).toEqual([
    '  只在 ARP 名单：古月（X900）  → ARP在职人员!B5',
    '  本年度入职，ARP 名单中还没有：宫知夏（X004，硬件室）  → 人员!F5',
    '  编号相同，姓名不同（暂按一人计，请确认）：ARP 名单 蓝一韦（X002）；人员表 蓝一苇（X002，软件室）  → ARP在职人员!B3 人员!B3',
  ])
})

test('report gives the same document, and explain leads from every count to as many cells', async () => {
  const heads = JSON.parse((await here.run('heads', '名单.xlsx', '--json')).out)
  const report = JSON.parse((await here.run('report', '名单.xlsx', '--json', '--out', '-')).out)
  expect(report.headCounts).toEqual({ counts: heads.counts, lines: heads.lines })
  expect(heads.counts).toMatchObject({
    headcount: 4,
    arpList: 4,
    arpOnly: 1,
    staffOnly: 1,
    inService: 4,
    required100: 2,
  })
  for (const [name, count] of Object.entries(heads.counts)) {
    const { value, rows } = JSON.parse((await here.run('explain', '名单.xlsx', name, '--json')).out)
    expect([name, value]).toEqual([name, count])
    if (name !== 'headcount') expect(rows.filter(({ counts }: { counts: boolean }) => counts)).toHaveLength(value)
  }
  const { out } = await here.run('explain', '名单.xlsx', 'ARP 名单在职')
  expect(out).toMatch(/ARP在职人员!B6 .*年内离职.*古星/)
})

test('a number in 设置 that ARP’s list contradicts is told', async () => {
  await here.book('多一人.xlsx', { ...SMALL, ARP在职人员: [...LIST, ['X902', '古日', '', '在职']] })
  const { out } = await here.run('check', '多一人.xlsx', '--json')
  const [found] = JSON.parse(out).diagnostics.filter(({ code }: { code: string }) => code === 'headcount-not-list')
  expect(found).toMatchObject({ severity: 'warning', sheet: '设置', cell: 'B4' })
  expect(found.message).toContain('填的是 4，ARP 名单“ARP在职人员”中在职的是 5 人')
})
