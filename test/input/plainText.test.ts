import fc from 'fast-check'
import { headingOf } from '../../src/input/heading'
import { compact, isSettled, nameKey, plain, titleKey } from '../../src/input/plainText'
import { simplified } from '../../src/input/traditional'

const settled = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz张三一\u9fff'),
    fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  ),
})

test('what nothing needs to be done to is the same by the short way and by the long one', () => {
  fc.assert(
    fc.property(settled, (text) => {
      expect(isSettled(text)).toBe(true)
      // An invisible character makes each of them go the long way.
      const long = `${text}\u200b`
      expect(isSettled(long)).toBe(false)
      for (const key of [plain, nameKey, titleKey]) expect([key(text), key(long)]).toEqual([text, text])
      expect([compact(text), compact(long)]).toEqual([simplified(text), simplified(text)])
      expect(headingOf(text)).toEqual(headingOf(long))
    }),
  )
})

test.each(['A', 'é', 'Ａ', ' ', '\t', '　', '·', '-', '（', '*', ':', '𠀀'])('%j is looked at closely', (mark) => {
  expect(isSettled(`张${mark}三`)).toBe(false)
})

test('words in traditional letters are those in simplified ones; names stay as they are written', () => {
  expect(compact('培訓開始時間')).toBe('培训开始时间')
  expect(headingOf('最終參會').key).toBe('最终参会')
  expect(nameKey('張學開')).toBe('張學開')
  expect(titleKey('魚病診斷（2025）')).toBe('魚病診斷(2025)')
})
