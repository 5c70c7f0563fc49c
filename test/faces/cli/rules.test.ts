import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
afterAll(here.remove)

test('every set of rules is said in words, in either language', async () => {
  const { status, out } = await here.run('rules')
  expect(status).toBe(0)
  expect(out).toMatch(/专业技术人员90学时\n {2}每年累计不少于 90 学时，其中专业科目不少于 60 学时/)
  const { rules } = JSON.parse((await here.run('rules', '--json', '--lang', 'en')).out)
  expect(rules.map(({ name }: { name: string }) => name)).toEqual([
    '中科院2020',
    '专业技术人员90学时',
    '干部教育培训2023',
    '自定',
  ])
})

test('under a pack of its own the report says what each person lacks, part by part', async () => {
  await here.book('台账.xlsx', {
    ...SMALL,
    设置: [...SMALL.设置, ['考核办法', '专业技术人员90学时'], ['未注明科目', '按公需科目计']],
  })
  const report = JSON.parse((await here.run('report', '台账.xlsx', '--json')).out)
  expect(report.rules).toBe('专业技术人员90学时')
  for (const { lacking } of report.people)
    expect(lacking.find(({ of }: { of: string }) => of === 'professional')).toMatchObject({ leastSeconds: 60 * 3600 })
})
