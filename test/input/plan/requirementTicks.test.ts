import type { Value } from '../../support/grid'
import { NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * 是否有学时要求 that holds ticks and blanks alone: a blank owes the hours by the letter, and may mean 否.
 */

const staff = (...values: readonly Value[]): Rows =>
  STAFF.map((row, at) => [...row, at === 0 ? '是否有学时要求' : (values[at - 1] ?? null)])

test.each(['√', '✓', '☑'])('%s and blanks are asked about once, and may be confirmed', async (tick) => {
  const { asked, choices } = await readOffice({ 人员: staff(tick, tick, null, tick) })
  expect(asked).toEqual(['question-required-blank'])
  const settled = (answer: string) => readOffice({ 人员: staff(tick, tick, null, tick) }, [answer])
  expect(await settled(choices[0]!)).toMatchObject({ asked: [], owing: NAMES })
  expect(await settled(choices[1]!)).toMatchObject({ asked: [], owing: [NAMES[0], NAMES[1], NAMES[3]] })
})

test.each<readonly Value[]>([
  ['√', '√', '√', '√'],
  ['√', '否', null, '√'],
  ['√', '×', null, '√'],
  ['是', '是', null, '是'],
  [null, null, null, null],
  [],
])('%p, %p, %p, %p are not', async (...values) => {
  expect((await readOffice({ 人员: staff(...values) })).asked).toEqual([])
})
