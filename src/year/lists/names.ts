import { nameKey } from '../../input/plainText'
import { textOfCell } from '../../input/sheetText'
import { slotFrom } from '../../input/slots'
import { told } from '../../input/whoIsMeant'
import type { Dataset } from '../../records/dataset'
import type { Finding } from '../../records/finding'
import type { Person } from '../../records/person'
import type { NameAnswer, Proposal } from '../../records/proposal'
import type { ReadData } from '../../run'
import { cellAt, type Grid } from '../../workbook/grid'
import { rowKey } from './rowKey'

/** The name of a record as its list writes it; '' where the row itself has none (a card, a matrix). */
export function writtenName({ sheets, studies }: Dataset, grids: readonly Grid[], record: number): string {
  const { file, sheet, columnOf } = sheets[studies.sheet[record]!]!
  return cellText(grids, file, sheet, studies.row[record]!, columnOf.name ?? columnOf.id)
}

/** What a cell of a list shows; '' for none. */
export function cellText(
  grids: readonly Grid[],
  file: string,
  sheet: string,
  row: number,
  column: number | undefined,
): string {
  const grid = column === undefined ? undefined : grids.find((one) => one.file === file && one.sheet === sheet)
  if (!grid) return ''
  const slot = slotFrom(grid.rows, row)
  return grid.rows[slot] === row ? textOfCell(cellAt(grid, slot, column!)).trim() : ''
}

/** The answer about a row; one of the row itself before one of its name. */
export function answerFor(names: readonly NameAnswer[], id: string, written: string): NameAnswer | undefined {
  const key = nameKey(written)
  return (
    names.findLast((one) => one.id === id) ??
    names.findLast((one) => one.id === null && key !== '' && nameKey(one.written) === key)
  )
}

/** What was read, with the people that somebody has named in place of nobody. */
export function withNames(
  data: ReadData,
  grids: readonly Grid[],
  files: ReadonlySet<string>,
  names: readonly NameAnswer[],
): ReadData {
  if (names.length === 0) return data
  const { dataset } = data
  const { studies, sheets } = dataset
  const person = studies.person.slice()
  for (let record = 0; record < studies.count; record++) {
    const { file, sheet } = sheets[studies.sheet[record]!]!
    if (!files.has(file)) continue
    const answer = answerFor(names, rowKey(file, sheet, studies.row[record]!), writtenName(dataset, grids, record))
    if (answer && answer.person >= 0) person[record] = answer.person
  }
  return { ...data, dataset: { ...dataset, studies: { ...studies, person } } }
}

/** Finds whom a name of a list may mean, the likeliest first: who bears it, whose name it holds, whose is like it. */
export function likelyPeople(
  people: readonly Person[],
  findings: readonly Finding[],
): (written: string) => { readonly choices: readonly number[]; readonly namesakes: boolean } {
  const suggested = new Map<string, readonly string[]>()
  for (const { code, args } of findings)
    if (code === 'unknown-person' && args.suggestions.length > 0) suggested.set(nameKey(args.name), args.suggestions)
  const byName = new Map<string, number[]>()
  people.forEach(({ name }, index) => {
    const bearers = byName.get(nameKey(name))
    if (bearers) bearers.push(index)
    else byName.set(nameKey(name), [index])
  })
  return (written) => {
    const key = nameKey(written)
    const bearers = byName.get(key)
    if (bearers) return { choices: bearers, namesakes: bearers.length > 1 }
    // 启明所-张三, 张三（手机）: the longest names that the nickname holds.
    const held = [...byName.keys()].filter((name) => name.length >= 2 && key.includes(name))
    const longest = held.filter((name) => !held.some((other) => other !== name && other.includes(name)))
    const like = suggested.get(key) ?? []
    const near = people.flatMap((one, index) => (like.includes(one.name) || like.includes(told(one)) ? [index] : []))
    return { choices: [...new Set([...longest.flatMap((name) => byName.get(name)!), ...near])], namesakes: false }
  }
}

/** Answers for every name of which one person alone is likely; nobody is guessed where there are two. */
export function soleNames(proposals: readonly Proposal[]): readonly NameAnswer[] {
  return proposals.flatMap(({ id, written, doubts }) =>
    doubts.flatMap((doubt) =>
      doubt.kind === 'name' && doubt.choices.length === 1 ? [{ written, id, person: doubt.choices[0]! }] : [],
    ),
  )
}
