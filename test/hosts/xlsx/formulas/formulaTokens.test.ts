import fc from 'fast-check'
import { formulaTokens, rectangleOf, shiftedFormula } from '../../../../src/hosts/xlsx/formulas/formulaTokens'

const areas = (formula: string) =>
  formulaTokens(formula).flatMap((token) => {
    if (token.kind !== 'area') return []
    const { sheet, top, left, bottom, right } = rectangleOf(token, 0, 0)
    const own = sheet?.foreign ? '[]' : sheet ? `${sheet.first}..${sheet.last}!` : ''
    return [`${own}${top},${left}:${bottom},${right}`]
  })

test.each([
  ['E2*8', ['2,5:2,5']],
  ['SUM($B$2:b10)', ['2,2:10,2']],
  ['SUM(C:C)+SUM($3:4)', ['1,3:1048576,3', '3,1:4,16384']],
  ["人员!B7&'二 室'!A1", ['人员..人员!7,2:7,2', '二 室..二 室!1,1:1,1']],
  ["'it''s'!A1", ["it's..it's!1,1:1,1"]],
  ['SUM(一月:三月!B2)', ['一月..三月!2,2:2,2']],
  ['[1]人员!B7', ['[]7,2:7,2']],
  ['IF(A1="B2 ""C3""",1E5,LOG10(D4))', ['1,1:1,1', '4,4:4,4']],
  ['学时A1+A1x+#REF!+TRUE', []],
  ['A1#', ['1,1:1,1']],
])('%s looks at %j', (formula, expected) => {
  expect(areas(formula)).toEqual(expected)
})

test.each([
  ['E2*$E2*E$2*$E$2', 'F5*$E5*F$2*$E$2'],
  ['"E2"&人员!A1:B$3', '"E2"&人员!B4:C$3'],
  ['SUM(A:$B)+SUM(1:$2)', 'SUM(B:$B)+SUM(4:$2)'],
  ["'A1'!A1+LOG10(A1)+表[A1]", "'A1'!B4+LOG10(B4)+表[A1]"],
  ['XGA1+ZZZ9+A1048577+XFC1048573', 'XGA1+ZZZ9+A1048577+XFD1048576'],
])('three rows down and one column right %s is %s', (formula, expected) => {
  expect(shiftedFormula(formulaTokens(formula), 3, 1)).toBe(expected)
})

test('no text is lost, whatever stands there', () => {
  const piece = fc.constantFrom(
    'A1',
    '$B$2',
    ':',
    '"x""',
    '"',
    "'a'!",
    '人员!',
    '[',
    ']',
    '#REF!',
    '1E5',
    '(',
    '!',
    '.',
    '_x',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 12 }), (pieces) => {
      const formula = pieces.join('')
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula)
      expect(shiftedFormula(formulaTokens(formula.toUpperCase()), 0, 0).length).toBe(formula.toUpperCase().length)
    }),
  )
})
