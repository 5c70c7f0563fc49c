import fc from 'fast-check'
import { textTable } from '../../../src/hosts/xlsx/grid/textTable'
import { readSharedStrings, readStringsGenerally } from '../../../src/hosts/xlsx/read/sharedStrings'
import { MAIN, partOf } from './readSpelling'

/** The strings that a table comes to, or the error's code; with or without the scanner. */
async function strings(way: typeof readStringsGenerally, part: Uint8Array, pieceSize = 1 << 16) {
  const { book, entry } = partOf(part, pieceSize)
  const table = textTable()
  try {
    const indexes = await way(book, entry, table)
    return Array.from(indexes, (index) => (index < 0 ? null : table.texts[index]))
  } catch (error) {
    return String((error as { code?: string }).code ?? error)
  }
}

const tableOf = (items: string) =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" ?><sst xmlns="${MAIN}" count="1">${items}</sst>`)

test('reads plain and rich texts, without phonetic guides, escapes undone', async () => {
  const items =
    '<si><t>一</t></si><si/><si><t/></si><si><t></t></si><si><t xml:space="preserve"> two </t></si>' +
    '<si><r><rPr><b/></rPr><t>r</t></r><r><t>ich</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t>a_x000D_b_x005F_x0041_ &amp;lt; &#x1F600;</t></si><si><t><![CDATA[<c>]]></t></si><si><t>一</t></si>'
  const expected = ['一', null, null, null, ' two ', 'rich', 'a\rb_x0041_ &lt; 😀', '<c>', '一']
  expect(await strings(readSharedStrings, tableOf(items))).toEqual(expected)
  expect(await strings(readStringsGenerally, tableOf(items))).toEqual(expected)
})

const word = fc.oneof(
  fc.constantFrom(
    'a',
    '中文',
    '😀',
    '&amp;',
    '&bad;',
    '_x0041_',
    ' ',
    '',
    ']]>',
    '\u0002',
    '\r',
    '<!-- </si> -->',
    '<![CDATA[q]]>',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/[<&]/g, '')),
)
const item = word.chain((text) =>
  fc.constantFrom(
    ...[`<si><t>${text}</t></si>`, `<si><t>${text}</t></si>\n`, `<si><t xml:space="preserve">${text}</t></si>`],
    ...[`<si><r><t>${text}</t></r><r><t>2</t></r></si>`, `<si><t>${text}</t><rPh sb="0" eb="1"><t>x</t></rPh></si>`],
    ...[
      '<si/>',
      '<si><t/></si>',
      '<si></si>',
      `<si >${text}</si>`,
      `<x><si><t>${text}</t></si></x>`,
      '<si><si></si></si>',
    ],
  ),
)

test('scanner and parser see the same strings in every spelling', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 6 }), fc.integer({ min: 1, max: 60 }), async (items, size) => {
      const part = tableOf(items.join(''))
      expect(await strings(readSharedStrings, part, size)).toEqual(await strings(readStringsGenerally, part))
    }),
    { numRuns: 300 },
  )
})
