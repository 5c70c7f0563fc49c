import fc from 'fast-check'
import { type Outcome, outcome, SHARED, sheetOf } from './readSpelling'

/** A choice among spellings, the usual one far more often than the others. */
const mostly = (usual: string, ...others: string[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, { arbitrary: fc.constantFrom(usual, ...others), weight: 1 })

const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: 0, max: 60_000 }).map((day) => String(day + 1 / 3)),
  fc.integer().map(String),
  fc.stringMatching(/^-?\d{1,20}\.\d{0,22}$/),
  fc.constantFrom('0', '-0', '.5', '5.', '+1', '1E3', '1e-7', '007', ' 1 ', '', '-', '1.2.3', 'NaN', '1e999', '0x10'),
)
const words = fc.oneof(
  fc.constantFrom(
    'abc',
    '继续教育',
    '😀',
    'a &amp; b',
    '&lt;',
    '&#13;',
    '&#x4E2D;',
    '_x000D_',
    '_x005F_x0041_',
    'a\r\nb',
  ),
  fc.constantFrom(' x ', '', '<![CDATA[<x>]]>', '<!-- c -->', '&nope;', 'a]]>b', '\u0001', '\ufffe', '&#0;', '\ufeffq'),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[<&]/g, '')),
)
const formula = fc.oneof(
  { arbitrary: fc.constant(''), weight: 6 },
  {
    arbitrary: fc
      .tuple(mostly('', ' t="shared" si="0"', " t='x'", ' ref="A1:B2"', ' y:z="1"', ' a="1" a="2"'), words)
      .map(([attributes, text]) => `<f${attributes}>${text}</f>`),
    weight: 1,
  },
  { arbitrary: fc.constant('<f t="shared" si="0"/>'), weight: 1 },
)
const inline = fc.oneof(
  { arbitrary: words.map((text) => `<is><t>${text}</t></is>`), weight: 6 },
  { arbitrary: words.map((text) => `<is><t xml:space="preserve">${text}</t></is>`), weight: 2 },
  {
    arbitrary: words.map((text) => `<is><r><rPr><b/></rPr><t>${text}</t></r><r><t>2</t></r><rPh><t>no</t></rPh></is>`),
    weight: 1,
  },
  { arbitrary: fc.constantFrom('<is/>', '<is></is>', '<is><t/></is>', '<v>7</v>', ''), weight: 1 },
)

const content = fc.oneof(
  fc.tuple(
    fc.constantFrom('', ' t="n"'),
    numbers.map((text) => `<v>${text}</v>`),
  ),
  fc.tuple(
    fc.constant(' t="s"'),
    fc.constantFrom(...SHARED.keys(), 3, 3, 1, 0, 4, '', ' 1', '-1').map((i) => `<v>${i}</v>`),
  ),
  fc.tuple(
    fc.constantFrom(' t="str"', ' t="e"'),
    words.map((text) => `<v>${text}</v>`),
  ),
  fc.tuple(
    fc.constant(' t="b"'),
    fc.constantFrom('0', '1', 'true', '2', '').map((text) => `<v>${text}</v>`),
  ),
  fc.tuple(fc.constant(' t="inlineStr"'), inline),
  fc.tuple(
    fc.constant(' t="d"'),
    fc.constantFrom('2024-02-29', '2024-13-01', '12:30:00').map((text) => `<v>${text}</v>`),
  ),
  fc.tuple(fc.constantFrom('', ' t="s"', ' t="z"'), fc.constantFrom('', '<v/>', '<v></v>', '<extLst/>')),
)

const cell = (letters: string, row: string) =>
  fc
    .tuple(
      mostly(
        ` r="${letters}${row}"`,
        '',
        ` r="${letters.toLowerCase()}${row}"`,
        ` r='${letters}${row}'`,
        ` r="${letters}99"`,
      ),
      mostly('', ' s="1"', ' s="2"', ' s="9"', ' cm="1"', '  s="1"', '\ns="1"', ' s="1" s="2"', ' x14ac:q="1"'),
      content,
      formula,
      mostly('c', 'c', 'c ', 'd', 'x14ac:c'),
      fc.boolean(),
    )
    .map(([reference, style, [type, value], formulaText, name, typeFirst]) => {
      const attributes = typeFirst ? type + reference + style : reference + style + type
      const empty = value === '' && formulaText === ''
      return empty ? `<${name}${attributes}/>` : `<${name}${attributes}>${formulaText}${value}</${name.trim()}>`
    })

const row = fc.integer({ min: 1, max: 12 }).chain((number) =>
  fc
    .tuple(
      mostly(
        ` r="${number}"`,
        '',
        ` r="0"`,
        ` r="x"`,
        ` spans="1:3" r="${number}"`,
        ` x14ac:dyDescent="0.2" r="${number}"`,
      ),
      mostly('', ' ht="15"', ' ht="a&amp;b"', ' no:q="1"', ' hidden="1" hidden="1"', ' 名="1"', ' xmlns="urn:other"'),
      fc
        .subarray(['A', 'B', 'D', 'AA', 'XFD', 'XFE', 'A'], { minLength: 1 })
        .chain((columns) => fc.tuple(...columns.map((letters) => cell(letters, String(number))))),
      mostly('', '\n  ', '<!-- c -->', 'text', '<?pi?>'),
    )
    .map(([reference, more, cells, between]) => `<row${reference}${more}>${between}${cells.join(between)}</row>`),
)
const rows = fc.array(fc.oneof({ arbitrary: row, weight: 9 }, { arbitrary: fc.constant('<row/>'), weight: 1 }), {
  maxLength: 4,
})
const behind = mostly(
  '',
  '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  '<mergeCells><mergeCell ref="q"/></mergeCells>',
)
const pieceSize = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1 << 16))

/** The fast way may be unsure; where it is not, it says what the general way says, refusals included. */
function agree(fast: Outcome, general: Outcome): void {
  if (fast !== 'unsure') expect(fast).toEqual(general)
}

test('scanner and parser see the same cells in every spelling', async () => {
  let sure = 0
  await fc.assert(
    fc.asyncProperty(rows, behind, pieceSize, async (all, rest, size) => {
      const bytes = sheetOf(all.join(''), rest)
      const fast = await outcome('fast', bytes, size)
      if (fast !== 'unsure') sure++
      agree(fast, await outcome('general', bytes))
    }),
    { numRuns: 400 },
  )
  expect(sure).toBeGreaterThan(50)
})

/** Bytes lost and put in, at a place given as a part of the whole. */
const change = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  lose: fc.integer({ min: 0, max: 3 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 2 }),
    fc.constantFrom(...'<>&"\'/= rtsc09-.E\u4e2d').map((text) => new TextEncoder().encode(text)),
  ),
})

function changed(bytes: Uint8Array, { at, lose, put }: { at: number; lose: number; put: Uint8Array }): Uint8Array {
  const place = Math.floor(at * bytes.length)
  return Uint8Array.from([...bytes.subarray(0, place), ...put, ...bytes.subarray(place + lose)])
}

test('scanner and parser agree on parts with bytes changed, lost or put in', async () => {
  const usual = sheetOf(
    '<row r="1" spans="1:4"><c r="A1" s="1"><v>45292.123456789</v></c><c r="B1" t="s"><v>2</v></c></row>' +
      '<row r="2" x14ac:dyDescent="0.2"><c r="A2" t="str"><f>B1&amp;"中"</f><v>a&lt;中</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>' +
      '<row r="5"><c r="D5" t="b"><v>1</v></c><c r="E5" t="e"><v>#N/A</v></c></row>',
    '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), pieceSize, async (changes, size) => {
      const bytes = changes.reduce(changed, usual)
      agree(await outcome('fast', bytes, size), await outcome('general', bytes))
    }),
    { numRuns: 150 },
  )
})

/** A table as programs write it: each row like the one above but for its number and values, here and there without a cell. */
const table = fc
  .record({
    from: fc.constantFrom(1, 7, 98, 997, 9_998, 99_997, 1_048_570),
    heads: fc.subarray(['<c r="A# t="s">', '<c r="B# s="1">', '<c r="Q# s="2" t="n">', '<c r="AB#>'], { minLength: 1 }),
    rows: fc.array(
      fc.array(fc.tuple(fc.nat(3), mostly('', 'x', '<'), fc.oneof(numbers, fc.integer({ min: 1e9 }).map(String))), {
        minLength: 4,
        maxLength: 4,
      }),
      { minLength: 3, maxLength: 6 },
    ),
    tail: fc.constantFrom('', ' ht="16" customHeight="1"', ' x14ac:dyDescent="0.2"'),
  })
  .map(({ from, heads, rows: all, tail }) =>
    all
      .map((values, index) => {
        const cells = heads.map((head, place) => {
          const [shared, instead, number] = values[place]!
          if (instead === 'x') return ''
          const value = head.includes('t="s"') ? shared : number
          return `${head.replace('#', `${from + index}"`)}<v>${instead}${value}</v></c>`
        })
        return `<row r="${from + index}"${tail}>${cells.join('')}</row>`
      })
      .join(''),
  )

test('scanner and parser see the same cells in rows that are alike, whole and damaged', async () => {
  let sure = 0
  await fc.assert(
    fc.asyncProperty(table, fc.array(change, { maxLength: 1 }), pieceSize, async (rowsAlike, changes, size) => {
      const bytes = changes.reduce(changed, sheetOf(rowsAlike))
      const fast = await outcome('fast', bytes, size)
      if (fast !== 'unsure') sure++
      agree(fast, await outcome('general', bytes))
    }),
    { numRuns: 400 },
  )
  expect(sure).toBeGreaterThan(150)
})
