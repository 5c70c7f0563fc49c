import { readDataset } from '../../src/input/readDataset'
import { reportingLogLayout } from '../../src/report/reportingLog'
import { gridOf } from '../support/grid'
import { SMALL } from '../support/smallInstitute'

const small = (file: string) => Object.entries(SMALL).map(([sheet, rows]) => ({ ...gridOf(sheet, rows), file }))
const LOG = [
  ['封口码', 'x'],
  ['年度', '用户编号', '姓名', '操作', '操作时间', '操作人', '备注', '总学时(小时)', '校验码'],
  [2025, 'X001', '柏小川', '上报', '2025-12-01 09:00', '李主任', '', 60, 'x'],
]

test('the reporting log of a list beside the workbook does not count, is named, and is not written over', async () => {
  const other = { ...gridOf('上报记录', LOG), file: '去年.xlsx' }
  const kinds = [{ file: '去年.xlsx', sheet: '上报记录', kind: 'reportingLog' as const }]
  const { dataset, findings } = await readDataset([...small('台账.xlsx'), other], { kinds })
  expect(dataset.log).toEqual([])
  expect(findings.filter(({ code }) => code.startsWith('log-'))).toMatchObject([
    { code: 'log-elsewhere', place: { file: '去年.xlsx', sheet: '上报记录' } },
  ])
  expect(reportingLogLayout(dataset, []).sheet).toBe('上报记录')
  const own = await readDataset([{ ...other, file: '台账.xlsx' }, ...small('台账.xlsx')], {
    kinds: [{ ...kinds[0]!, file: '台账.xlsx' }],
  })
  expect(own.findings.map(({ code }) => code)).not.toContain('log-elsewhere')
})
