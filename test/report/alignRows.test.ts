import { type AlignableRow, alignRows } from '../../src/report/alignRows'
import { chanceOf } from '../../src/sample/chance'

const rows = (names: string): AlignableRow[] => [...names].map((name) => ({ cells: [name, '1'] }))
const aligned = (before: string, after: string) =>
  alignRows(rows(before), rows(after)).map(([one, other]) => `${before[one] ?? '-'}${after[other] ?? '-'}`)

test.each([
  ['abcd', 'abcd', ['aa', 'bb', 'cc', 'dd']],
  ['abd', 'abcd', ['aa', 'bb', '-c', 'dd']],
  ['aaba', 'aabbaa', ['aa', 'aa', 'bb', '-b', '-a', 'aa']],
  ['', 'ab', ['-a', '-b']],
  ['ab', '', ['a-', 'b-']],
])('%j beside %j', (before, after, pairs) => {
  expect(aligned(before, after)).toEqual(pairs)
})

test('each row of both stands once, in its order, whatever the tables', () => {
  const chance = chanceOf(7)
  const some = () => Array.from({ length: chance.between(0, 12) }, () => chance.pick([...'abcde'])).join('')
  for (let round = 0; round < 500; round++) {
    const [before, after] = [some(), some()]
    const pairs = alignRows(rows(before), rows(after))
    const numbers = (text: string) => [...text].map((_, index) => index)
    expect(pairs.map(([one]) => one).filter((one) => one >= 0)).toEqual(numbers(before))
    expect(pairs.map(([, other]) => other).filter((other) => other >= 0)).toEqual(numbers(after))
    expect(pairs.every(([one, other]) => one >= 0 || other >= 0)).toBe(true)
  }
})

test('long tables without a row in common do not take for ever', () => {
  const table = (name: string) => Array.from({ length: 20_000 }, (_, index) => ({ cells: [name + (index % 2), '1'] }))
  expect(alignRows(table('a'), table('b').slice(1))).toHaveLength(20_000)
})
