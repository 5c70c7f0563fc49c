import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

/* A workbook whose dates give no year and that has no 设置: asked with the command that answers, which writes 设置. */

const here = world()
afterAll(here.remove)

test('the year is asked once, and the command that is said answers it', async () => {
  await here.book('台账.xlsx', {
    人员: [['2025年职工名册'], ...SMALL.人员],
    培训班: [
      ['培训名称', '实施状态', '培训开始时间', '学时', '计划参加人数', '所需经费(万元)'],
      ['保密教育', '已实施', '3月15日', 8, 4, 1],
      ['安全培训', '已实施', '6月20日-6月21日', 12, 4, 1],
    ],
  })
  const first = await here.run('report', '台账.xlsx')
  expect(first.status).toBe(1)
  expect(first.out).toContain('“3月15日”没有年份（共 2 处）')
  expect(first.out).toContain("xueshi inspect 台账.xlsx --set '年度=2025'")
  expect((await here.run('inspect', '台账.xlsx', '--set', '年度=2025')).status).toBeLessThan(2)
  const { out } = await here.run('report', '台账.xlsx', '--json')
  expect(JSON.parse(out)).toMatchObject({ year: 2025, execution: { total: 2 } })
  expect(JSON.parse(out).diagnostics.filter(({ code }: { code: string }) => code === 'question-year')).toEqual([])
})
