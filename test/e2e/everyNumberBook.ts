import { readFileSync } from 'node:fs'
import { world } from '../faces/cli/world'
import { type Row, SMALL } from '../support/smallInstitute'

/** Caps that bite, a subject that is lacking, a person who left, another year, ARP's list, a record that waits. */
const BOOK: Readonly<Record<string, readonly Row[]>> = {
  ...SMALL,
  设置: [
    ...SMALL.设置,
    ['考核办法', '自定'],
    ['最低学时', '专业科目=20'],
    ['未注明科目', '都不计'],
    ['年度学时要求', 100],
    ['在线学习学时上限', 0.25],
    ['公需科目学时上限', 30],
  ],
  人员: [
    ...SMALL.人员,
    ['X005', '古月', '星野计算技术研究所', '硬件室', '是', '2011-07-01'],
    ['X006', '白鹭', '星野计算技术研究所', '硬件室', '是', '2011-07-01'],
  ],
  培训班: [...SMALL.培训班, ['前年的培训班', 2024, '已实施', '2024-03-03', '2024-03-14', 60, 3, 2, 1, 1.2, '结业']],
  外部学习: [
    [...SMALL.外部学习[0]!, '科目类别'],
    ...SMALL.外部学习.slice(1).map((row) => [...row, '专业科目']),
    ['X002', '蓝一苇', 2025, '研修', '外部培训', '晨光学会', '2025-07-07', '2025-07-18', '62', '通过', '专业科目'],
    ['X005', '古月', 2025, '访学', '外部培训', '晨光学会', '2025-07-07', '2025-07-18', '110', '通过', ''],
    ['X005', '古月', 2025, '公需课', '外部培训', '晨光学会', '2025-08-07', '2025-08-18', '45', '通过', '公需科目'],
  ],
  ARP人员名单: [
    ['ARP编号', '姓名'],
    ['X001', '柏小川'],
    ['X002', '蓝一苇'],
    ['Z999', '古越'],
  ],
}

/** Reported and saved, then changed: so that there is old and new. */
export async function everyNumberBook(): Promise<Buffer> {
  const here = world()
  try {
    await here.book('台账.xlsx', BOOK)
    for (const run of [
      ['backbone', '台账.xlsx', 'report', 'X001', '--by', '季'],
      ['backbone', '台账.xlsx', 'finish', '--by', '季'],
      ['summary', '台账.xlsx', 'save'],
    ]) {
      const { status, err } = await here.run(...run)
      if (status !== 0) throw new Error(`${run.join(' ')}: ${err}`)
    }
    await here.change('台账.xlsx', [{ sheet: '外部学习', row: 2, column: 9, value: 44 }])
    return readFileSync(here.path('台账.xlsx'))
  } finally {
    here.remove()
  }
}
