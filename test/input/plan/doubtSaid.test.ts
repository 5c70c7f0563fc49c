import { readDataset } from '../../../src/input/readDataset'
import { sayFinding } from '../../../src/text/say'
import { wordsFor } from '../../../src/text/wordsFor'
import { gridOf } from '../../support/grid'
import { CLASSES, NAMES, type Rows, STAFF } from './smallOffice'

/* Whoever is asked what a sheet is hears which words it is doubted by. */

const LIST: Rows = [['姓名', '培训名称'], ...NAMES.map((name) => [name, '保密教育'])]
const PUNCHES: Rows = [['姓名', '打卡时间'], ...NAMES.map((name) => [name, '2025-03-01 09:00'])]

test.each([
  ['签到（作废）', LIST, '目前按“实际参会人员”读取，但写着“签到（作废）”'],
  ['企业微信打卡', PUNCHES, '依据不足'],
  ['值班培训名单', LIST, '目前没有读取，因为写着“值班”'],
] as [string, Rows, string][])('%s', async (name, rows, said) => {
  const { findings } = await readDataset([gridOf('人员', STAFF), gridOf('培训班', CLASSES), gridOf(name, rows)])
  const asked = findings.find(({ code, place }) => code === 'question-sheet-kind' && place?.sheet === name)
  expect(asked && sayFinding(asked, wordsFor('zh-CN'))).toContain(said)
})
