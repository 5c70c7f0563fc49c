import { integers, readDictionary, readIndex } from '../../../../src/faces/page/pdf/font/cffParts'
import { cffSubset } from '../../../../src/faces/page/pdf/font/cffSubset'
import { characterMap } from '../../../../src/faces/page/pdf/font/characterMap'
import { facesAsked, weightOf } from '../../../../src/faces/page/pdf/font/chooseFace'
import { readFace } from '../../../../src/faces/page/pdf/font/face'
import { glyfSubset } from '../../../../src/faces/page/pdf/font/glyfSubset'
import { faceTables } from '../../../../src/faces/page/pdf/font/sfnt'
import { CHARSTRINGS, fontFile, GLOBALS, GLYPHS, LOCALS, tinyCff, tinyTrueType } from '../../../support/tinyFonts'

describe('a font file', () => {
  test.each([false, true])('gives its faces by name, in a collection: %p', (inCollection) => {
    const face = readFace(fontFile(tinyTrueType(), inCollection), 'Tiny')!
    expect([...'A甲乙丙'].map((letter) => face.glyphOf(letter.codePointAt(0)!))).toEqual([1, 2, 3, 0])
    expect([0, 1, 2, 3].map(face.advance)).toEqual([1000, 500, 1000, 1000])
    expect(face).toMatchObject({ outlines: 'glyf', ascent: 880, descent: -120, box: [0, -200, 1000, 900] })
  })

  test('that ends too early, or has no such face, is none', () => {
    const whole = fontFile(tinyTrueType(), true)
    expect(readFace(whole, 'Other')).toBeNull()
    for (let end = 0; end < whole.length; end += 7) expect(faceTables(whole.subarray(0, end), 'Tiny')).toBeNull()
  })

  test.each([
    ['may not be embedded', { 'OS/2': [0, 0, 0, 0, 0, 0, 0, 0, 0, 2] }],
    ['may be embedded whole alone', { 'OS/2': [0, 0, 0, 0, 0, 0, 0, 0, 1, 8] }],
    ['has letters of several weights', { fvar: [] }],
  ])('that %s gives no outlines', (_, tables) => {
    expect(readFace(fontFile(tinyTrueType(tables)), 'Tiny')!.outlines).toBeNull()
  })

  test('tells its characters in segments too', () => {
    // A to C follow each other; 甲 is in a list.
    const segments = [[0x43, 0x7532, 0xffff], [0], [0x41, 0x7532, 0xffff], [-0x40, 0, 1], [0, 4, 0], [9]]
    const format = [4, 0, 0, 6, 0, 0, 0, ...segments.flat()]
    const table = [0, 1, 3, 1, 0, 12, ...format].flatMap((word) => [(word >> 8) & 0xff, word & 0xff])
    const glyphOf = characterMap(Uint8Array.from(table))!
    expect([0x40, 0x41, 0x43, 0x44, 0x7532, 0x7533, 0x20000].map(glyphOf)).toEqual([0, 1, 3, 0, 9, 0, 0])
  })
})

describe('a subset', () => {
  test('of TrueType glyphs has the parts of composed ones behind, by their new numbers', () => {
    const tables = faceTables(fontFile(tinyTrueType()), 'Tiny')!
    const file = glyfSubset(tables, [0, GLYPHS.乙, GLYPHS.甲])
    const subset = faceTables(file, 'Tiny')!
    const view = (tag: string) => new DataView(subset.get(tag)!.slice().buffer)
    expect(view('maxp').getUint16(4)).toBe(4)
    expect([0, 1, 2, 3].map((glyph) => view('hmtx').getUint16(4 * glyph))).toEqual([1000, 1000, 1000, 500])
    const [, composed, last] = [0, 1, 2].map((glyph) => view('loca').getUint32(4 * glyph))
    expect(view('glyf').getInt16(composed!)).toBe(-1)
    expect(view('glyf').getUint16(composed! + 12)).toBe(3)
    expect(view('glyf').getUint16(composed! + 20)).toBe(2)
    expect([...subset.get('glyf')!.subarray(last, last! + 6)]).toEqual([0, 1, 5, 6, 7, 8])
  })

  test('of PostScript glyphs keeps what they call, by the same numbers, and has CIDs', () => {
    const cff = Uint8Array.from(tinyCff()['CFF ']!)
    const subset = cffSubset(cff, [0, GLYPHS.甲, GLYPHS.A])
    const tops = readIndex(subset, readIndex(subset, 4).end)
    const top = readDictionary(tops.entries[0]!)
    const globals = readIndex(subset, readIndex(subset, tops.end).end).entries
    expect(globals.map((one) => [...one])).toEqual([[11], GLOBALS[1], GLOBALS[2]])
    const at = (operator: number) => integers(top.get(operator)!)
    expect(readIndex(subset, at(17)[0]!).entries.map((one) => [...one])).toEqual(
      [0, GLYPHS.甲, GLYPHS.A].map((glyph) => CHARSTRINGS[glyph]),
    )
    expect([...subset.subarray(at(15)[0], at(15)[0]! + 5)]).toEqual([2, 0, 1, 0, 1])
    expect(at(1234)).toEqual([3])
    const [size, start] = integers(readDictionary(readIndex(subset, at(1236)[0]!).entries[0]!).get(18)!) as [
      number,
      number,
    ]
    const hints = readDictionary(subset.subarray(start, start + size))
    const locals = readIndex(subset, start + integers(hints.get(19)!)[0]!)
    expect(locals.entries.map((one) => [...one])).toEqual([[11], LOCALS[1]])
    expect(locals.end).toBe(subset.length)
    // What was made is a font with CIDs itself, of which the same can be asked.
    expect(cffSubset(subset, [0, 1, 2])).toEqual(subset)
  })
})

test('glyphs that call nothing take no subroutines with them', () => {
  const subset = cffSubset(Uint8Array.from(tinyCff()['CFF ']!), [0, GLYPHS.乙])
  const tops = readIndex(subset, readIndex(subset, 4).end)
  expect(readIndex(subset, readIndex(subset, tops.end).end).entries).toEqual([])
  const [fonts] = integers(readDictionary(tops.entries[0]!).get(1236)!)
  const [size, start] = integers(readDictionary(readIndex(subset, fonts!).entries[0]!).get(18)!) as [number, number]
  expect(readDictionary(subset.subarray(start, start + size)).has(19)).toBe(false)
})

describe('the face that a browser asks', () => {
  const installed = [
    ['SimSun', 'Regular'],
    ['Noto Serif CJK SC', 'Black'],
    ['Noto Serif CJK SC', 'Bold'],
    ['Noto Serif CJK SC', 'Regular'],
    ['Noto Serif CJK SC', 'Light'],
    ['DengXian', 'Bold Italic'],
    ['DengXian', 'Light'],
  ].map(([family, style]) => ({ family: family!, style: style!, postscriptName: `${family}-${style}` }))

  test.each([
    ['宋体, SimSun, "Noto Serif CJK SC", serif', false, ['SimSun-Regular', 'Noto Serif CJK SC-Regular']],
    ['"simsun", "Noto Serif CJK SC"', true, ['SimSun-Regular', 'Noto Serif CJK SC-Bold']],
    ['DengXian', true, ['DengXian-Light']],
    ['"Nothing", serif', false, []],
  ])('of %s, bold: %p', (families, bold, names) => {
    expect(facesAsked(installed, families, bold).map(({ postscriptName }) => postscriptName)).toEqual(names)
  })

  test.each([
    ['Regular', 400],
    ['常规', 400],
    ['粗体', 700],
    ['ExtraLight', 200],
    ['DemiLight', 350],
    ['SemiBold', 600],
    ['Extra Bold', 800],
    ['Heavy', 900],
  ])('%s weighs %d', (style, weight) => {
    expect(weightOf(style)).toBe(weight)
  })
})
