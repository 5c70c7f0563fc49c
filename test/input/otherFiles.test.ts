import { gridFromLayout } from '../../src/hosts/memory/gridFromLayout'
import { readDataset } from '../../src/input/readDataset'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import { reportingLogLayout } from '../../src/report/reportingLog'
import { gridOf } from '../support/grid'
import { SMALL } from '../support/smallInstitute'

const small = (file: string) =>
  Object.entries(SMALL).map(([sheet, rows]) => ({ ...gridOf(sheet, rows as readonly (string | number)[][]), file }))

test('the reporting log of a list beside the workbook does not count, is named, and is not written over', async () => {
  const { dataset: empty } = await readDataset(small('台账.xlsx'))
  const layout = reportingLogLayout(empty, [
    {
      number: 1,
      time: momentOf(2025, 12, 1)!,
      year: 2025,
      action: 'report',
      personId: 'X001',
      personName: '柏小川',
      department: '软件室',
      seconds: 60 * HOUR,
      longestSeconds: 60 * HOUR,
      by: '李主任',
      note: '',
      check: 'x',
      rows: '',
      place: null,
    },
  ])
  const log = (file: string) => ({ ...gridFromLayout({ ...layout, sheet: '旧记录' }, ''), file })
  const { dataset, findings } = await readDataset([...small('台账.xlsx'), log('去年.xlsx')])
  expect(dataset.log).toEqual([])
  expect(findings.filter(({ code }) => code.startsWith('log-'))).toMatchObject([
    { code: 'log-elsewhere', place: { file: '去年.xlsx', sheet: '旧记录' } },
  ])
  expect(reportingLogLayout(dataset, []).sheet).toBe('上报记录')
  const own = await readDataset([...small('台账.xlsx'), log('台账.xlsx')])
  expect(own.dataset.log).toHaveLength(1)
  expect(own.findings.map(({ code }) => code)).not.toContain('log-elsewhere')
})

test('a collection workbook beside the main one is told: what was filled in on it is imported, not read', async () => {
  const filled = ['参加培训', '外部学习'].map((sheet) => ({
    ...gridOf(sheet, [
      ['2025年度继续教育收集表（软件室）'],
      ['收集编号：2025-025F-B308-08E4　培训名称从下拉列表选'],
      ['用户编号', '姓名', '部门', '培训名称'],
      ['X001', '柏小川', '软件室', '保密教育'],
    ]),
    file: '软件室.xlsx',
  }))
  const { findings } = await readDataset([...small('台账.xlsx'), ...filled])
  expect(findings.filter(({ code }) => code === 'collected-elsewhere')).toMatchObject([
    { place: { file: '软件室.xlsx', sheet: '参加培训', row: 1 } },
  ])
})

test('a log that a later version has written is told, and is not written over', async () => {
  const grids = small('台账.xlsx')
  const { dataset } = await readDataset(grids)
  const layout = reportingLogLayout(dataset, [])
  const written = gridFromLayout(layout, '')
  const later = {
    ...written,
    file: '台账.xlsx',
    texts: written.texts.map((text) => text.replace('格式 3', '格式 4')),
  }
  const read = await readDataset([...grids, later])
  expect(read.findings).toContainEqual(expect.objectContaining({ code: 'log-later', args: { version: 4, known: 3 } }))
  expect(read.dataset.foreign).toMatchObject([{ sheet: '上报记录', row: 1, column: 1 }])
  const own = await readDataset([...grids, { ...written, file: '台账.xlsx' }])
  expect([own.dataset.foreign, own.dataset.logSeal?.version]).toEqual([[], 3])
})
