import { CLASSES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * What is asked of a column's words says them, and one person with a remark among several is the only one asked about.
 */

test('remarks on classes, names that deny them, and who is exempt', async () => {
  const [head, secrecy, safety] = CLASSES as [Rows[number], Rows[number], Rows[number]]
  const remarked: Rows = [
    [...head, '备注'],
    [...secrecy, '改为2026年实施'],
    [...safety, null],
  ]
  expect((await readOffice({ 培训班: remarked })).told).toMatchObject([{ words: ['改为2026年实施'] }])
  const { told } = await readOffice({
    培训班: [head, secrecy, ['安全培训（缓办）', ...safety.slice(1)]],
    实际参会人员: null,
  })
  expect(told[0]).toMatchObject({ words: ['安全培训（缓办）'], choices: [{ as: '培训名称' }] })
  const staff = STAFF.map((row, at) => [...row, at === 0 ? '备注' : at === 1 ? '免考核' : null])
  expect((await readOffice({ 人员: staff })).told).toMatchObject([{ heading: '备注', words: ['免考核'] }])
})

test.each([
  ['赵一凡、钱二宝（请假）、孙三多', '钱二宝（请假）', '赵一凡、孙三多'],
  ['赵一凡、钱二宝（组长）', '钱二宝（组长）', '赵一凡、钱二宝'],
  ['赵一凡，周某某，孙三多', '周某某', '赵一凡、孙三多'],
])('%s: of %s, who put right leaves %s', async (cell, name, instead) => {
  const rows: Rows = [
    ['培训名称', '姓名'],
    ['保密教育', cell],
  ]
  const { asked, told } = await readOffice({ 参训名单: rows })
  expect(asked).toEqual(['unknown-among'])
  expect(told).toMatchObject([{ name, cell, instead }])
  expect((await readOffice({ 参训名单: [rows[0]!, ['保密教育', instead]] })).asked).toEqual([])
})
