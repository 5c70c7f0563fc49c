import type { Part } from '../../src/engine/figure'
import { partsFirst, partsLike } from '../../src/year/partsShown'

const part = (text: string, counts: boolean, capped?: number): Part => ({
  place: { file: '', sheet: '外部学习', row: 2, column: 3 },
  text,
  amount: { unit: 'hours', seconds: 3600 },
  counts,
  why: counts ? 'counts' : 'pending',
  ...(capped === undefined ? {} : { capped }),
})
/** Capped away, 会议 counts for nothing. */
const PARTS = [part('讲座', false), part('研修班', true), part('会议', true, 3600), part('ＡＩ课', true)]
const names = (parts: readonly Part[]) => parts.map(({ text }) => text)

test('those that count come first, each kind in its own order', () => {
  expect(names(partsFirst(PARTS))).toEqual(['研修班', 'ＡＩ课', '讲座', '会议'])
})

test.each([
  ['all', '', ['讲座', '研修班', '会议', 'ＡＩ课']],
  ['counting', '', ['研修班', 'ＡＩ课']],
  ['others', '', ['讲座', '会议']],
  ['all', ' ai ', ['ＡＩ课']],
  ['others', '班', []],
  ['all', '7001', ['讲座']],
] as const)('%s, “%s”', (shown, search, found) => {
  const numbers = (one: Part) => [one.text, one.text === '讲座' ? '107001' : '']
  expect(names(partsLike(PARTS, shown, search, numbers))).toEqual(found)
})
