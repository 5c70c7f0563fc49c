import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { printedSheets } from '../../src/hosts/xlsx/change/printedSheets'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { SHEET_NAMES, STAMPED_SHEETS } from '../../src/records/writtenSheets'
import { stampedEditions } from '../../src/report/editions'
import { asWritten } from '../../src/year/asWritten'
import { codesOnPaper } from '../../src/year/stampedState'
import { madeYear } from '../support/madeYear'

/*
 * What was stamped as an earlier version set it, or on other paper, is what the data give, and prints so.
 */

const SENTENCE = '讲授实验室用电、用气、危险化学品、特种设备与生物安全管理的法规要求和典型事故案例，组织实操演练。'
const POLICY = { preparer: '钱安', experience: `${SENTENCE.repeat(30)}\n${SENTENCE}`, overview: SENTENCE.repeat(20) }
const made = { classes: 9, people: 30, reported: 4, policy: POLICY, firstClass: { content: SENTENCE.repeat(30) } }
const input = madeYear(made)

test.each([
  [SHEET_NAMES.execution, 3],
  [SHEET_NAMES.backbone, 2],
  [SHEET_NAMES.summary, 2],
])('%s holds in each of its %d editions, and a change of it does not', async (sheet, count) => {
  const editions = [...stampedEditions(sheet, input)]
  expect(editions).toHaveLength(count)
  const moved = madeYear({ ...made, people: 29, reported: 3, firstClass: { content: '别的' } })
  for (const edition of editions) {
    const bytes = await writeXlsx([edition], nodeCodec, { title: 'a', created: 0 })
    const [grid] = await openXlsx('a.xlsx', bytes, nodeCodec).read()
    const printed = (await printedSheets('a.xlsx', bytes, nodeCodec, STAMPED_SHEETS)).get(sheet)!
    const held = asWritten(grid!, stampedEditions(sheet, input), printed)!
    expect([held.differences, held.otherwise]).toEqual([[], []])
    expect(held.layout.page.footer).toEqual(edition.page.footer)
    expect(asWritten(grid!, stampedEditions(sheet, moved), printed)!.differences.length).toBeGreaterThan(0)
  }
})

test('a code on paper is known in each edition', () => {
  const codes = codesOnPaper(input)
  expect(new Set(codes.execution).size).toBe(3)
  expect(codes.backbone).toEqual([codes.backbone[0], codes.backbone[0]])
  expect(new Set(codes.summary).size).toBe(2)
})
