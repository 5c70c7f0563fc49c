import fc from 'fast-check'
import { chineseCapitals } from '../../src/text/zhCN/capitals'

test.each([
  [0, '零'],
  [5650, '伍拾陆点伍'],
  [10025, '壹佰点贰伍'],
  [5, '零点零伍'],
  [1000, '壹拾'],
  [10100, '壹佰零壹'],
  [101000, '壹仟零壹拾'],
  [100100, '壹仟零壹'],
  [1000000, '壹万'],
  [1000500, '壹万零伍'],
  [10203000, '壹拾万贰仟零叁拾'],
  [1000000000, '壹仟万'],
  [10000000100, '壹亿零壹'],
])('%d hundredths are %s', (hundredths, words) => expect(chineseCapitals(hundredths)).toBe(words))

test('every number reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (number) => readBack(chineseCapitals(number)) === number),
  )
})

/** The hundredths that capitals say. */
function readBack(text: string): number {
  const [whole = '', rest = ''] = text.split('点')
  const digit = (character: string) => '零壹贰叁肆伍陆柒捌玖'.indexOf(character)
  let [all, group, held] = [0, 0, 0]
  for (const character of whole) {
    const place = { 拾: 10, 佰: 100, 仟: 1000 }[character]
    const myriad = { 万: 1e4, 亿: 1e8 }[character]
    if (place) [group, held] = [group + held * place, 0]
    else if (myriad) [all, group, held] = [all + (group + held) * myriad, 0, 0]
    else held = digit(character)
  }
  const decimals = Array.from(rest.padEnd(2, '零'), digit)
  return (all + group + held) * 100 + decimals[0]! * 10 + decimals[1]!
}
