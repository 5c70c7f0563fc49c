import { readFileSync } from 'node:fs'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../../src/hosts/xlsx/read/readFile'
import { SHEET_NAMES } from '../../../src/records/writtenSheets'
import { cellName } from '../../../src/workbook/address'
import { cellAt } from '../../../src/workbook/grid'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

/*
 * Every number in the documents of report, summary, backbone and heads comes of what `explain` answers: asked by name, by its cell on a
 * report, or as the rows of a person. Those that do not stand below, each with the reason.
 */
const here = world()
afterAll(here.remove)

const BOOK = '台账.xlsx'
const run = async (...argv: string[]) => JSON.parse((await here.run(...argv, '--json')).out)

beforeAll(async () => {
  await here.book(BOOK, {
    ...SMALL,
    设置: [
      ...SMALL.设置,
      ['考核办法', '自定'],
      ['最低学时', '专业科目=20'],
      ['未注明科目', '按专业科目计'],
      ['在线学习学时上限', 0.25],
      ['专业科目学时上限', 90],
    ],
  })
  await here.run('report', BOOK, '--out', '报表.xlsx')
})

/** Numbers that are asked in no way, and why. */
const PLAIN: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['the year', /^year$/],
  ['findings are no figures', /^(counts\.(error|warning|info)|diagnostics)\b/],
  ['what the rules say, in words of 设置 and xueshi rules', /\.(leastSeconds|years|unheldYears\.\d+)$/],
]

/** Where each number stands in a document: `people.0.totalSeconds`. */
function* numbersIn(value: unknown, path = ''): Generator<readonly [path: string, value: number]> {
  if (typeof value === 'number') yield [path, value]
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* numbersIn(inner, path === '' ? key : `${path}.${key}`)
}

interface Row {
  readonly sheet: string
  readonly cell: string
  readonly seconds: number
  readonly counts: boolean
  readonly capped?: number
  readonly source: string
  readonly subject: string | null
}

const SINGLE = ['class', 'external', 'overseas']

/** What the rows of a person come to, by the keys of the documents. */
function ofRows(
  rows: readonly Row[],
  key: string,
  lack: { readonly of: string; readonly leastSeconds: number } | null,
) {
  const counting = rows.filter(({ counts }) => counts)
  const sum = (of: (row: Row) => number) => counting.reduce((total, row) => total + of(row), 0)
  const left = ({ seconds, capped = 0 }: Row) => seconds - capped
  if (key === 'totalSeconds') return sum(({ seconds }) => seconds)
  if (key === 'effectiveSeconds') return sum(left)
  if (key === 'longestSingleSeconds')
    return Math.max(0, ...counting.filter(({ source }) => SINGLE.includes(source)).map(({ seconds }) => seconds))
  if (lack) {
    const isOf = ({ source, subject }: Row) => lack.of === 'hours' || lack.of === source || lack.of === subject
    const came = sum((row) => (isOf(row) ? left(row) : 0))
    return key === 'cameSeconds' ? came : lack.leastSeconds - came
  }
  return sum(({ source, seconds }) => (source === key ? seconds : 0))
}

/** The column of the stamped table of the classes, by the key of the document. */
const OF_CLASS: Readonly<Record<string, string>> = { participants: '参训人数', staff: '工作人', cost: '经费' }

async function cellOfClass(row: number, key: string): Promise<string> {
  const grids = await readFile('报表.xlsx', readFileSync(here.path('报表.xlsx')), nodeCodec)
  const grid = grids.find(({ sheet }) => sheet === SHEET_NAMES.execution)!
  const text = (slot: number, column: number) => {
    const cell = cellAt(grid, slot, column)
    return cell.kind === 'text' ? cell.text : ''
  }
  const head = grid.rows.findIndex((_, slot) => grid.columns.some((_, at) => text(slot, at + 1).includes('参训人数')))
  const column = grid.columns.findIndex((_, at) =>
    text(head, at + 1)
      .replace(/\s/g, '')
      .includes(OF_CLASS[key]!),
  )
  return `${SHEET_NAMES.execution}!${cellName(grid.rows[head + 1 + row]!, column + 1)}`
}

/** What `explain` makes of a number; its rows have cells. */
async function answered(path: string, document: Record<string, unknown>): Promise<number | null> {
  const parts = path.split('.')
  const key = parts.at(-1)!
  if (parts.includes('people') || parts.includes('nearMisses')) {
    const who = at(document, parts.slice(0, 2)) as { id: string }
    const lack = parts.includes('lacking')
      ? (at(document, parts.slice(0, -1)) as { of: string; leastSeconds: number })
      : null
    const { rows } = await run('explain', BOOK, who.id)
    for (const { cell } of rows) expect(cell).toMatch(/^[A-Z]+\d+$/)
    if (key === 'missingSeconds' && !lack) return Math.max(0, 100 * 3600 - ofRows(rows, 'effectiveSeconds', null))
    return ofRows(rows, key, lack)
  }
  const asked = parts[1] === 'rows' ? await cellOfClass(Number(parts[2]), key) : (NAMES[path] ?? key)
  const { value, rows } = await run('explain', BOOK, asked)
  if (value) expect(rows.length).toBeGreaterThan(0)
  return value
}

/** Whose own names are another figure's. */
const NAMES: Readonly<Record<string, string>> = {
  'execution.rate': 'planExecutionRate',
  'backbone.rate': 'backboneRate',
  rate: 'backboneRate',
}

function at(document: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (inner as Record<string, unknown>)[key], document)
}

test.each<[string, number, string[]]>([
  ['report', 60, ['report', BOOK, '--out', '-']],
  ['summary', 10, ['summary', BOOK]],
  ['backbone', 2, ['backbone', BOOK]],
  ['heads', 6, ['heads', BOOK]],
])('every number of %s --json is what explain says', async (_, least, argv) => {
  const document = await run(...argv)
  const asked = [...numbersIn(document)].filter(([path]) => !PLAIN.some(([, pattern]) => pattern.test(path)))
  expect(asked.length).toBeGreaterThanOrEqual(least)
  for (const [path, value] of asked) expect([path, await answered(path, document)]).toEqual([path, value])
})
