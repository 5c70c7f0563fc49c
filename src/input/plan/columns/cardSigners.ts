import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { compact, nameKey } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { ownSignature } from '../../vocabulary/signatureLabels'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf } from '../known/asking'
import type { Knowledge } from '../known/knowledge'

/** How far from the head of a card, up and down, somebody may have signed it. */
const NEAR = { above: 8, below: 60 } as const

/**
 * A question for every card or form of one person that another of the staff has signed (本人签字：钱二宝), or whose sheet is named after another: of
 * which of them the study is, nobody can say. It counts for the one whom the card names meanwhile.
 */
export function cardSignersAsked(
  grid: Grid,
  tables: readonly Reading[],
  knowledge: Pick<Knowledge, 'people'>,
  { kind }: Pick<SheetAnswers, 'kind'>,
): readonly Finding[] {
  if (kind !== undefined) return []
  // Several readings of one card stand under one head.
  const heads = new Map(tables.map((reading) => [reading.headerRow, reading]))
  return [...heads.values()].flatMap((reading) => {
    const named = personOf(grid, reading)
    if (named === '') return []
    const isOther = (name: string) => knowledge.people.has(nameKey(name)) && nameKey(name) !== nameKey(named)
    const found = signedBy(grid, reading, tables, isOther)
    const ofSheet = tables.length === 1 && isOther(grid.sheet) ? { row: reading.headerRow, column: 1 } : null
    const place = found ?? ofSheet
    if (!place) return []
    const text = found?.text ?? grid.sheet.trim()
    const choices = choicesOf(grid, null, [nameOfKind(reading.kind), NOT_READ])
    return [
      finding(
        'question-note',
        { file: grid.file, sheet: grid.sheet, row: place.row, column: place.column },
        { text, choices },
      ),
    ]
  })
}

/** Whom all of a card, or a form, is of; '' for a list. */
function personOf(grid: Grid, { person, slots, found, presence }: Reading): string {
  if (person !== null) return presence === null ? person.name : ''
  const slot = slots?.get('name')
  const column = found.get('name')?.number
  return slot === undefined || column === undefined ? '' : textOfCell(cellAt(grid, slot, column)).trim()
}

/** The first label of one's own signature by a card with the name of another, in its cell or the next. */
function signedBy(
  grid: Grid,
  { headerRow }: Reading,
  tables: readonly Reading[],
  isOther: (name: string) => boolean,
): { readonly text: string; readonly row: number; readonly column: number } | null {
  const head = slotFrom(grid.rows, headerRow)
  const next = tables.reduce(
    (first, one) => (one.headerRow > headerRow ? Math.min(first, slotFrom(grid.rows, one.headerRow)) : first),
    Math.min(grid.rows.length, head + NEAR.below),
  )
  for (let slot = Math.max(0, head - NEAR.above); slot < next; slot++) {
    let isAsked = ''
    let isFirst = true
    for (let column = 1; column <= grid.columns.length; column++) {
      if (grid.columns[column - 1]?.kinds[slot] !== CellKind.text) continue
      const words = textOfCell(cellAt(grid, slot, column)).trim()
      const at = { row: grid.rows[slot]!, column }
      if (isAsked !== '' && isOther(words)) return { text: `${isAsked} ${words}`, ...at }
      isAsked = ''
      // 部门意见 | 签字 | 张三 is whoever leads them.
      const own = isFirst || !/^签/.test(words) ? ownSignature(words) : null
      isFirst = false
      if (own === '') isAsked = compact(words)
      else if (own !== null && isOther(own)) return { text: words.slice(0, 40), ...at }
    }
  }
  return null
}
