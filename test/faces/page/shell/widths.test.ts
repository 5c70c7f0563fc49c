import fc from 'fast-check'
import { fittingWidths, keptWidths, USUAL } from '../../../../src/faces/page/shell/work/widths'

const LINE = 7

test('whatever was wished for, each part has what it needs wherever the page has room for all', () => {
  const width = fc.integer({ min: 1, max: 5000 })
  const asked = fc.record({ pane: width, beside: width, page: fc.integer({ min: 760, max: 4000 }), has: fc.boolean() })
  fc.assert(
    fc.property(asked, ({ pane, beside, page, has }) => {
      const { widths, ranges } = fittingWidths({ pane, beside }, page, has)
      const isRoomy = !has || page >= 1600
      const sheets = page - widths.pane - LINE - (has ? widths.beside + LINE : 0)
      expect(widths.pane).toBeGreaterThanOrEqual(320)
      if (isRoomy) expect(sheets).toBeGreaterThanOrEqual(320)
      for (const part of has ? (['pane', 'beside'] as const) : (['pane'] as const)) {
        expect(widths[part]).toBeGreaterThanOrEqual(ranges[part].least)
        expect(widths[part]).toBeLessThanOrEqual(ranges[part].most)
      }
    }),
  )
})

test.each([
  [null, USUAL],
  ['no JSON', USUAL],
  ['null', USUAL],
  ['{"pane":350,"beside":"wide"}', { pane: 350, beside: USUAL.beside }],
  ['{"pane":-1,"beside":500}', { pane: USUAL.pane, beside: 500 }],
])('what was kept as %s is taken up as far as it can be', (text, expected) => {
  expect(keptWidths(text)).toEqual(expected)
})
