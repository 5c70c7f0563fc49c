import { readDataset } from '../../../src/input/readDataset'
import { HOUR } from '../../../src/records/duration'
import { isQuestion } from '../../../src/records/finding'
import { severityOf } from '../../../src/records/severity'
import { CLASS_SOURCE, StudyState } from '../../../src/records/studyRecords'
import { answerText, parseAnswer } from '../../../src/state/answerText'
import { gridOf, type Value } from '../../support/grid'

/*
 * An office of four people and two classes, 保密教育 of 8 hours on 1 March and 安全培训 of 4 on 1 April 2025, for tests of what sheets beside
 * these say.
 */

export type Rows = readonly (readonly Value[])[]
export type Sheets = Readonly<Record<string, Rows | null>>

export const NAMES = ['赵一凡', '钱二宝', '孙三多', '李四方']
export const STAFF: Rows = [
  ['用户编号', '姓名', '部门', '入职时间'],
  ...NAMES.map((name, at) => [`K10${at}`, name, at < 2 ? '一部' : '二部', '2015-03-01']),
]
export const CLASSES: Rows = [
  ['培训名称', '培训年度', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数', '所需经费(万元)'],
  ['保密教育', 2025, '已实施', '2025-03-01', '2025-03-01', 8, 4, 1],
  ['安全培训', 2025, '已实施', '2025-04-01', '2025-04-01', 4, 4, 2],
]
/** Who came to 安全培训: all four. */
const SAFETY: Rows = [['培训名称', '姓名', '最终参会'], ...NAMES.map((name) => ['安全培训', name, '是'])]

/** A sign-in sheet of 保密教育 with a row for each of the four, under a title and heads. */
export function signIn(
  heads: readonly Value[],
  rows: Rows,
  titles: Rows = [['保密教育签到表']],
  foot: Rows = [],
): Rows {
  return [...titles, ['姓名', ...heads], ...rows.map((row, at) => [NAMES[at]!, ...row]), ...foot]
}

/** What is read of the office with these sheets beside or instead of its own; `merges`: areas of some of them (`D1:F1`), by sheet. */
export async function readOffice(
  sheets: Sheets,
  answers: readonly string[] = [],
  merges: Readonly<Record<string, readonly string[]>> = {},
) {
  const all: Sheets = {
    设置: [
      ['项目', '值'],
      ['年度', 2025],
      ['单位在职总人数', 4],
      ['单位投入总经费(万元)', 5],
    ],
    人员: STAFF,
    培训班: CLASSES,
    实际参会人员: SAFETY,
    ...sheets,
  }
  const grids = Object.entries(all).flatMap(([name, rows]) =>
    rows === null ? [] : [gridOf(name, rows, { merges: merges[name] ?? [] })],
  )
  const { dataset, findings } = await readDataset(grids, { answers: answers.map((text) => parseAnswer(text)!) })
  const { studies, people, classes } = dataset
  let hours = 0
  for (let record = 0; record < studies.count; record++)
    if (
      studies.state[record] === StudyState.accepted &&
      studies.person[record]! >= 0 &&
      (studies.source[record] !== CLASS_SOURCE || studies.trainingClass[record]! >= 0)
    )
      hours +=
        (studies.seconds[record]! < 0
          ? (classes[studies.trainingClass[record]!]?.hours ?? 0)
          : studies.seconds[record]!) / HOUR
  const errors = findings.filter((one) => severityOf(one) === 'error')
  return {
    asked: errors.map(({ code }) => code),
    told: errors.map(({ args }) => args),
    choices: findings.filter(isQuestion).flatMap(({ args }) => args.choices.map(answerText)),
    hours,
    people: people.map(({ name }) => name),
    owing: people.flatMap(({ name, required }) => (required ? [name] : [])),
    active: people.flatMap(({ name, active }) => (active ? [name] : [])),
    unread: dataset.plan.flatMap(({ tables }) => tables.flatMap(({ unread }) => unread.map(({ heading }) => heading))),
  }
}
