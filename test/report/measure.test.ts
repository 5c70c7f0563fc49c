import fc from 'fast-check'
import { lineCount, lineMeter, lineRoom, linesHeight, linesWithin, piecesOf } from '../../src/report/measure'

test.each([
  ['', 60, 1],
  ['四个汉字', 54, 1],
  ['四个汉字', 53, 2],
  ['一行\n又一行', 100, 2],
  ['一行\n', 100, 2],
  ['一二三四五六七八', 54, 2],
  ['2016-11-28 09:00', 200, 1],
])('%j in %d points takes %d lines', (text, width, lines) => {
  expect(lineCount(text, width, 12)).toBe(lines)
})

const marked = fc.array(fc.constantFrom(...'学习培训。，（）“”：一二三'), { maxLength: 40 })
const mixed = fc.array(fc.constantFrom(...'学习。（）ab W-12 :%𠀀', '\n'), { maxLength: 40 })
const width = fc.double({ min: 8, max: 200, noNaN: true })

test('lines are counted alike letter by letter and line by line, once and for many widths', () => {
  fc.assert(
    fc.property(fc.oneof(marked, mixed), width, (letters, points) => {
      const text = letters.join('')
      const lines = lineCount(text, points, 12)
      expect(lineMeter(text)(lineRoom(points) / 12)).toBe(lines)
      // Not of whole units alone, so that it is counted letter by letter.
      expect(lineCount(text.replaceAll('学', '𠀀'), points, 12)).toBe(lines)
    }),
  )
})

test('no line begins with a closing mark: the character before comes along', () => {
  expect(piecesOf('一二三四。五六', 54, 12, 1, 1)).toEqual(['一二三', '四。五六'])
})

test('words are not broken where they fit on a line', () => {
  expect(piecesOf('关于 Python 编程', 66, 12, 1, 1)).toEqual(['关于 ', 'Python ', '编程'])
})

test('a text is cut at the end of a paragraph, else of a sentence, else where the line ends', () => {
  const sentence = '甲乙丙丁。'
  const [two, three] = [sentence.repeat(2), sentence.repeat(3)]
  expect(piecesOf(`${three}\n${two}`, 66, 12, 4, 4)).toEqual([three, two])
  expect(piecesOf(sentence.repeat(5), 90, 12, 3, 3)).toEqual([sentence.repeat(4), sentence])
  expect(piecesOf('甲'.repeat(11), 66, 12, 2, 2)).toEqual(['甲'.repeat(10), '甲'])
})

const text = fc
  .array(fc.constantFrom('学', '时', '。', '，', '（', '）', 'a', 'W', '9', '-', ' ', '\n', '𠮷'))
  .map((all) => all.join(''))

test('pieces are the text again, none longer than asked for, none empty but where the text is', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 6 }), (whole, width, most) => {
      const pieces = piecesOf(whole, width, 12, most, most)
      expect(pieces.join('').replaceAll('\n', '')).toBe(whole.replaceAll('\n', ''))
      for (const piece of pieces) expect(lineCount(piece, width, 12)).toBeLessThanOrEqual(most)
    }),
  )
})

test('a cell as high as its lines holds them', () => {
  for (let lines = 1; lines < 30; lines++)
    expect(linesWithin(linesHeight(lines, 12, 6), 12, 6)).toBeGreaterThanOrEqual(lines)
})

test('a text of a quarter of a million lines is cut in the time that its length takes, not the square of it', () => {
  const started = performance.now()
  const pieces = piecesOf('\n'.repeat(250_000), 100, 12, 20, 10)
  expect(pieces.length).toBeGreaterThan(20_000)
  expect(performance.now() - started).toBeLessThan(2000)
})
