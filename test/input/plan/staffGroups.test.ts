import { readDataset } from '../../../src/input/readDataset'
import { severityOf } from '../../../src/records/severity'
import { parseAnswer } from '../../../src/state/answerText'
import { gridOf, type Value } from '../../support/grid'
import { CLASSES, STAFF } from './smallOffice'

/*
 * Words alone in a row of the staff over people below: who has left, who counts by what the word says, and who nobody can tell.
 */

const GUESTS = [
  ['G1', '卞长庚', '一部', '1998-01-01'],
  ['G2', '柴望远', '一部', '1999-01-01'],
]

async function staffWith(rows: readonly (readonly Value[])[], answers: readonly string[] = []) {
  const grids = [gridOf('人员', [...STAFF, ...rows]), gridOf('培训班', CLASSES)]
  const { dataset, findings } = await readDataset(grids, { answers: answers.map((text) => parseAnswer(text)!) })
  return {
    active: dataset.people.filter(({ active }) => active).length,
    all: dataset.people.length,
    said: findings.flatMap((one) =>
      ['question-group', 'counted-as-active'].includes(one.code) || severityOf(one) === 'error' ? [one.code] : [],
    ),
  }
}

test.each<[string, readonly (readonly Value[])[], number, number, readonly string[]]>([
  ['nothing', [], 4, 4, []],
  ['people who have left', [['离退休人员'], ...GUESTS], 4, 6, []],
  ['people who have left, numbered', [['二、退休职工（2人）'], ...GUESTS], 4, 6, []],
  ['people who have left, under the names', [[null, '离退休人员'], ...GUESTS], 4, 6, []],
  ['people who have left, as an appendix', [['附：离职人员'], ...GUESTS], 4, 6, []],
  ['people who are not to be counted', [['以下人员不参加统计'], ...GUESTS], 6, 6, ['question-group']],
  ['people who are still to come', [['2026年拟入职人员'], ...GUESTS], 6, 6, ['question-group']],
  ['people who are experts of others', [['外聘专家'], ...GUESTS], 6, 6, ['question-group']],
  ['people who were moved, below a gap', [[], ['调出人员'], ...GUESTS], 4, 6, []],
  ['people who count by the word', [['劳务派遣人员'], ...GUESTS], 6, 6, ['counted-as-active']],
  ['people of whom nobody can say', [['在读研究生'], ...GUESTS], 6, 6, ['question-group']],
  ['people of whom nobody can say, under the names', [[null, '客座研究人员'], ...GUESTS], 6, 6, ['question-group']],
  ['people of a department', [['三部'], ...GUESTS], 6, 6, []],
  ['people of a department for others', [['研究生部'], ...GUESTS], 6, 6, []],
  ['people of a department that is called after others', [['物业管理科（2人）'], ...GUESTS], 6, 6, []],
  ['nobody', [['在读研究生']], 4, 4, []],
  ['who left, and others again', [['退休人员'], GUESTS[0]!, ['在职人员'], GUESTS[1]!], 5, 6, []],
])('a list of the staff with words over %s', async (_, rows, active, all, said) => {
  expect(await staffWith(rows)).toEqual({ active, all, said })
})

test.each<[string, string, readonly string[]]>([
  ['人员类别', '研究生', ['question-group']],
  ['用工性质', '实习生', ['question-group']],
  ['人员类别', '事业编', []],
  ['用工性质', '劳务派遣', []],
  ['备用', '研究生', []],
])('a column %s of which somebody is %s', async (head, word, said) => {
  const rows = STAFF.map((row, at) => [...row, at === 0 ? head : at === 2 ? word : '在编'])
  const { findings } = await readDataset([gridOf('人员', rows), gridOf('培训班', CLASSES)])
  expect(findings.flatMap(({ code }) => (code === 'question-group' ? [code] : []))).toEqual(said)
})

test('people listed apart count, or do not, once somebody has said it of them', async () => {
  const rows = [['在读研究生'], ...GUESTS]
  expect(await staffWith(rows, ['人员=“在读研究生”算在职'])).toEqual({ active: 6, all: 6, said: [] })
  expect(await staffWith(rows, ['人员=“在读研究生”不算在职'])).toEqual({ active: 4, all: 6, said: [] })
  const others = [...rows, ['客座研究人员'], ['G3', '计长风', '一部', '1998-01-01']]
  expect(await staffWith(others, ['人员=“在读研究生”不算在职'])).toEqual({
    active: 5,
    all: 7,
    said: ['question-group'],
  })
})

test('people of a column are asked about with the answers that settle it', async () => {
  const rows = STAFF.map((row, at) => [...row, at === 0 ? '人员类别' : at === 2 ? '客座研究员' : '在编'])
  const grids = [gridOf('人员', rows), gridOf('培训班', CLASSES)]
  const asked = (await readDataset(grids)).findings.find((one) => one.code === 'question-group')
  const choices = asked?.code === 'question-group' ? asked.args.choices : []
  expect(choices.map(({ as }) => as)).toEqual(['“客座研究员”算在职', '“客座研究员”不算在职'])
  const active = async (at: number) => {
    const { dataset, findings } = await readDataset(grids, { answers: [choices[at]!] })
    expect(findings.filter(({ code }) => code === 'question-group' || code === 'answer-stale')).toEqual([])
    return dataset.people.filter((one) => one.active).length
  }
  expect([await active(0), await active(1)]).toEqual([4, 3])
})

test('people listed apart count once somebody has said that the list is the staff', async () => {
  const rows = [['在读研究生'], ...GUESTS]
  expect(await staffWith(rows, ['人员=人员'])).toEqual({ active: 6, all: 6, said: [] })
})
