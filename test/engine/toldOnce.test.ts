import { toldOnce } from '../../src/engine/checks/toldOnce'
import { finding } from '../../src/records/finding'

const at = (row: number, column: number) => ({ file: '', sheet: '培训班', row, column })
const asked = finding('question-participants', at(2, 7), { trainingClass: '保密', listed: 9, stated: 10, choices: [] })
const differs = (row: number) =>
  finding('participants-differ', at(row, 7), { trainingClass: '保密', stated: 10, confirmed: 9 })
const nobody = (row: number) => finding('implemented-without-attendance', at(row, 1), { trainingClass: '保密' })

test('who came is not told beside the question about it; of other classes it is', () => {
  expect(toldOnce([asked, differs(2), nobody(2), differs(3), nobody(4)])).toEqual([asked, differs(3), nobody(4)])
  expect(toldOnce([differs(2), nobody(2)])).toEqual([differs(2), nobody(2)])
})
