import { addedTo, type InstituteFile } from '../../../src/faces/page/academy/instituteFiles'

const given = (file: string, mark = file): InstituteFile => ({ file, mark, blob: new File([], file) })
const names = (files: readonly InstituteFile[]) => files.map(({ file }) => file)

test('a workbook that is given again is read once; another that is called the same is read besides', () => {
  const first = addedTo([], [given('台账.xlsx', '甲'), given('乙/台账.xlsx')])
  expect(names(first)).toEqual(['台账.xlsx', '乙/台账.xlsx'])
  expect(addedTo(first, [given('台账.xlsx', '甲')])).toEqual([])
  const second = addedTo(first, [given('台账.xlsx', '丙'), given('台账.xlsx', '丁'), given('乙/台账.xlsx', '戊')])
  expect(names(second)).toEqual(['台账 (2).xlsx', '台账 (3).xlsx', '乙/台账 (2).xlsx'])
  // Under its new name it is known again, too.
  expect(addedTo([...first, ...second], [given('台账.xlsx', '丁')])).toEqual([])
})
