import { type Rows, readOffice, signIn } from './smallOffice'

/*
 * What stands behind a name in its cell: who is meant where it says nothing else, and a question where it may.
 */

const signed = (second: string): Rows =>
  signIn(['签到'], [['√'], ['√'], ['√'], ['√']]).map((row) => (row[0] === '钱二宝' ? [second, row[1]] : row))

test.each([
  ['钱二宝（K101）', []],
  ['钱二宝 K101', []],
  ['钱二宝（一部）', []],
  ['钱二宝（主任）', []],
  ['钱二宝(副处长)', []],
  ['钱二宝 研究员', []],
  ['钱二宝　老师', []],
  ['钱二宝（请假）', ['unknown-person']],
  ['钱二宝（已退休）', ['unknown-person']],
  ['钱二宝（代）', ['unknown-person']],
  ['钱二宝（二部）', ['unknown-person']],
  ['钱二宝（主任代）', ['unknown-person']],
  ['钱二宝*', ['unknown-person']],
])('%s', async (written, asked) => {
  const read = await readOffice({ 签到: signed(written) })
  expect(read.asked.filter((code) => code === 'unknown-person')).toEqual(asked)
  expect(read.hours).toBe(asked.length > 0 ? 40 : 48)
})
