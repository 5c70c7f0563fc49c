import { CLOCK_HOURS, hoursOfText } from '../input/cells/hours'
import { periodOfText } from '../input/cells/moments'
import { moneyOfText } from '../input/cells/money'
import { countOfText, daysOfText, yearOfText } from '../input/cells/numbers'
import { compact, nameKey, titleKey } from '../input/plainText'
import { textOfCell } from '../input/sheetText'
import { slotFrom } from '../input/slots'
import type { PointedColumn } from '../records/columnKeys'
import type { Dataset } from '../records/dataset'
import type { CellMeaning, Finding } from '../records/finding'
import { WAN } from '../records/money'
import type { CellChange } from '../workbook/cellChange'
import { cellAt, type Grid } from '../workbook/grid'

/** One cell to change, with what stands in it now. */
export interface QuickFix {
  readonly before: string
  readonly change: CellChange & { readonly value: string | number }
}

/** How often a name is borne, by what names are compared by. */
interface Names {
  readonly people: ReadonlyMap<string, number>
  readonly classes: ReadonlyMap<string, number>
}

/** The fixes of all findings that have one. */
export function quickFixes(
  findings: readonly Finding[],
  dataset: Dataset,
  grids: readonly Grid[],
): ReadonlyMap<Finding, QuickFix> {
  const names: Names = {
    people: counted(dataset.people, nameKey),
    classes: counted(dataset.classes, titleKey),
  }
  const fixes = new Map<Finding, QuickFix>()
  for (const found of findings) {
    const fix = quickFix(found, names, dataset, grids)
    if (fix) fixes.set(found, fix)
  }
  return fixes
}

/**
 * The one sensible way to put a finding right, where there is exactly one; null otherwise. Nothing is guessed: a name has a
 * single likeness, which one alone bears; a number becomes readable by what slips of the keyboard do to numbers alone.
 */
function quickFix(found: Finding, names: Names, { sheets }: Dataset, grids: readonly Grid[]): QuickFix | null {
  const { place } = found
  const correction = correctionOf(found, names)
  if (correction === null || !place || place.column === null) return null
  const grid = grids.find(({ file, sheet }) => file === place.file && sheet === place.sheet)
  const source = sheets.find(({ file, sheet }) => file === place.file && sheet === place.sheet)
  if (!grid || !source) return null
  // A class's name is no help in the column of its number.
  if (correction.key !== null && source.columnOf[correction.key] !== place.column) return null
  const slot = slotFrom(grid.rows, place.row)
  if (grid.rows[slot] !== place.row) return null
  const before = textOfCell(cellAt(grid, slot, place.column))
  // What is wrong stands elsewhere: in a sheet's title, in a merged cell above.
  if (before.trim() !== correction.wrong.trim()) return null
  return {
    before,
    change: { file: place.file, sheet: place.sheet, row: place.row, column: place.column, value: correction.right },
  }
}

interface Correction {
  /** What the cell holds. */
  readonly wrong: string
  readonly right: string | number
  /** The column that it must stand in, by its key in the schema; null where any will do. */
  readonly key: PointedColumn | null
}

function correctionOf(found: Finding, { people, classes }: Names): Correction | null {
  switch (found.code) {
    case 'unknown-person': {
      const { name, suggestions } = found.args
      const [only] = suggestions
      if (only === undefined || suggestions.length > 1 || people.get(nameKey(only)) !== 1) return null
      return { wrong: name, right: only, key: 'name' }
    }
    case 'unknown-among': {
      const { cell, instead } = found.args
      return instead === '' ? null : { wrong: cell, right: instead, key: 'name' }
    }
    case 'unknown-class': {
      const { name, suggestions } = found.args
      const [only] = suggestions
      if (only === undefined || suggestions.length > 1 || classes.get(titleKey(only)) !== 1) return null
      return { wrong: name, right: only, key: 'className' }
    }
    case 'id-name-mismatch': {
      const { name, staffName } = found.args
      // Where somebody else bears the name, the number may be what is wrong.
      return people.has(nameKey(name)) ? null : { wrong: name, right: staffName, key: 'name' }
    }
    case 'unreadable-cell': {
      const { meaning, text } = found.args
      const right = rewritten(meaning, text)
      return right === null ? null : { wrong: text, right, key: null }
    }
    default:
      return null
  }
}

function counted(named: readonly { readonly name: string }[], key: (name: string) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { name } of named) counts.set(key(name), (counts.get(key(name)) ?? 0) + 1)
  return counts
}

/** What the text becomes without slips of the keyboard: letters for digits, a full stop of ours for the point, strays at the ends. */
function rewritten(meaning: CellMeaning, text: string): string | number | null {
  // No lookbehinds: Safari before 16.4 cannot read them.
  const plain = compact(text)
    .replace(/(\d)[。·](?=\d)/g, '$1.')
    .replace(/[oO](?=[\d.])/g, '0')
    .replace(/([\d.])[oO]/g, (_, before: string) => `${before}0`)
    .replace(/[lI](?=[\d.])/g, '1')
    .replace(/([\d.])[lI]/g, (_, before: string) => `${before}1`)
    .replace(/[、，。；;,.?？!！'‘’"“”`]+$/g, '')
    .replace(/^['‘’"“”`]+/g, '')
  if (plain === compact(text)) return null
  switch (meaning) {
    case 'hours':
      return hoursOfText(plain, CLOCK_HOURS) < 0 ? null : bareNumber(plain)
    case 'money':
      return moneyOfText(plain, WAN) < 0 ? null : bareNumber(plain)
    case 'count':
      return read(countOfText(plain))
    case 'number':
      return read(daysOfText(plain))
    case 'year':
      return read(yearOfText(plain))
    case 'date':
      return periodOfText(plain) ? plain : null
    default:
      return null
  }
}

/** What a text with a unit of its own says depends on no column's head: it stays a text. */
function bareNumber(plain: string): string | number {
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain
}

/** An `Outcome`, which is negative, is no value. */
function read(outcome: number): number | null {
  return outcome < 0 ? null : outcome
}
