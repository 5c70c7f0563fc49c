import { layOutReports } from '../../src/report/layOutReports'
import { brokenHeads } from '../support/brokenHeads'
import { type MadeYear, madeYear } from '../support/madeYear'

const broken = (made: MadeYear) => [...new Set(layOutReports(madeYear(made)).flatMap(brokenHeads))].toSorted()

test('heads are broken between words, in Chinese and in English', () => {
  expect(broken({ classes: 12 })).toMatchInlineSnapshot(`
[
  "单次培训/最长时长",
  "参训/人数",
  "工作/人数",
  "是否/精品",
  "是否是骨干/人才",
  "有学时/要求",
  "确认参会/人数",
  "经费开支/(万元)",
  "职工完训率/(%)",
  "骨干候选/人数",
]
`)
  expect(broken({ classes: 12, language: 'en' })).toMatchInlineSnapshot(`
[
  "Average/ hours",
  "Completion/ rate (%)",
  "Confirmed/ people",
  "Cost /(万元)",
  "Effective/ hours",
  "External/ training",
  "Hours /missing",
  "Longest/ single /training",
  "Network/ hours",
  "New /hire",
  "Online /courses",
  "Self-/study",
  "Staff /number",
  "Study /abroad",
  "Total /hours",
  "参训/人数",
  "工作/人数",
  "是否/精品",
  "经费开支/(万元)",
]
`)
})

test('heads of the execution table stay whole however full it is', () => {
  const firstClass = { phone: '0551-63600123-8017，010-55550123', content: '甲乙丙丁'.repeat(80) }
  for (const classes of [5, 45])
    for (const content of ['', '甲乙丙丁'.repeat(80)]) {
      const [execution] = layOutReports(madeYear({ classes, firstClass: { ...firstClass, content } }))
      expect(brokenHeads(execution!)).toEqual(['是否/精品', '参训/人数', '工作/人数', '经费开支/(万元)'])
    }
})
