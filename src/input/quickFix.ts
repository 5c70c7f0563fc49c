import { HOUR } from '../records/duration'
import type { CellMeaning, Finding } from '../records/finding'
import { WAN } from '../records/money'
import type { CellChange } from '../workbook/cellChange'
import { cellAt, type Grid } from '../workbook/grid'
import { hoursOfText } from './cells/hours'
import { periodOfText } from './cells/moments'
import { moneyOfText } from './cells/money'
import { countOfText, daysOfText, yearOfText } from './cells/numbers'
import { compact, nameKey } from './plainText'
import { textOfCell } from './sheetCells'
import { slotFrom } from './slots'

/** One cell to change, with what stands in it now. */
export interface QuickFix {
  readonly before: string
  readonly change: CellChange & { readonly value: string | number }
}

/** The fixes of all findings that have one. */
export function quickFixes(findings: readonly Finding[], grids: readonly Grid[]): ReadonlyMap<Finding, QuickFix> {
  const fixes = new Map<Finding, QuickFix>()
  for (const found of findings) {
    const fix = quickFix(found, grids)
    if (fix) fixes.set(found, fix)
  }
  return fixes
}

/**
 * The one sensible way to put a finding right, where there is exactly one; null otherwise. Nothing is guessed: a name has a
 * single likeness on 人员, a number becomes readable by what slips of the keyboard do to numbers alone.
 */
export function quickFix(found: Finding, grids: readonly Grid[]): QuickFix | null {
  const value = rightValue(found)
  const { place } = found
  if (value === null || !place || place.column === null) return null
  const grid = grids.find(({ file, sheet }) => file === place.file && sheet === place.sheet)
  if (!grid) return null
  const slot = slotFrom(grid.rows, place.row)
  if (grid.rows[slot] !== place.row) return null
  const before = textOfCell(cellAt(grid, slot, place.column))
  // The cell has moved on, or the name stands elsewhere (in a sheet's title, in a merged cell above).
  if (before.trim() !== wrongText(found)) return null
  return { before, change: { sheet: place.sheet, row: place.row, column: place.column, value } }
}

function wrongText(found: Finding): string | null {
  switch (found.code) {
    case 'unknown-person':
    case 'unknown-class':
      return found.args.name.trim()
    case 'unreadable-cell':
      return found.args.text.trim()
    default:
      return null
  }
}

function rightValue(found: Finding): string | number | null {
  switch (found.code) {
    case 'unknown-person':
    case 'unknown-class': {
      const { name, suggestions } = found.args
      const [only] = suggestions
      const hasNumber = found.code === 'unknown-person' && found.args.id !== ''
      return only !== undefined && suggestions.length === 1 && !hasNumber && nameKey(only) !== nameKey(name)
        ? only
        : null
    }
    case 'unreadable-cell':
      return rewritten(found.args.meaning, found.args.text)
    default:
      return null
  }
}

/** What the text becomes without slips of the keyboard: letters for digits, a full stop of ours for the point, strays at the ends. */
function rewritten(meaning: CellMeaning, text: string): string | number | null {
  const plain = compact(text)
    .replace(/(?<=\d)[。·](?=\d)/g, '.')
    .replace(/[oO](?=[\d.])|(?<=[\d.])[oO]/g, '0')
    .replace(/[lI](?=[\d.])|(?<=[\d.])[lI]/g, '1')
    .replace(/[、，。；;,.?？!！'‘’"“”`]+$/g, '')
    .replace(/^['‘’"“”`]+/g, '')
  if (plain === compact(text)) return null
  switch (meaning) {
    case 'hours':
      return whole(hoursOfText(plain, { seconds: HOUR, secondsPerDay: null }), HOUR)
    case 'money':
      return whole(moneyOfText(plain, WAN), WAN)
    case 'count':
      return whole(countOfText(plain), 1)
    case 'number':
      return whole(daysOfText(plain), 1)
    case 'year':
      return whole(yearOfText(plain), 1)
    case 'date':
      return periodOfText(plain) ? plain : null
    default:
      return null
  }
}

/** An `Outcome`, which is negative, is no value. */
function whole(value: number, unit: number): number | null {
  return value < 0 ? null : value / unit
}
