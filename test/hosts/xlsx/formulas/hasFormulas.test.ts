import fc from 'fast-check'
import { hasFormulas } from '../../../../src/hosts/xlsx/change/formulaCells'

/** What it stands for, slowly. */
const FORMULA = /<(?:[\w.-]+:)?f(?=[\s/>])/

test.each([
  ['<c><f>A1</f></c>', true],
  ['<c><f/></c>', true],
  ['<x:c><x:f t="shared">', true],
  ['<c><f\n', true],
  ['<sheetFormatPr/>', false],
  ['<row ref ="A1"><v>half a </v>', false],
  ['<:f>', false],
  ['f>', false],
  ['<f', false],
  ['', false],
])('formulas in %s: %s', (text, has) => {
  expect(hasFormulas(text)).toBe(has)
})

test('says the same as the pattern', () => {
  const piece = fc.constantFrom('<', ':', 'f', 'f>', ' ', '/', '>', 'x', '-', '_', '值', '<f', 'a.b:f ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      expect(hasFormulas(text)).toBe(FORMULA.test(text))
    }),
  )
})
