import { HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import type { Policy } from '../../../records/policy'
import { BLANKS_EXEMPT, NOT_READ } from '../../../state/answerWords'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { REQUIRED_WORDS } from '../../cells/words'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { saysExemption } from '../../readStaff'
import { textOfCell } from '../../sheetText'
import type { SheetAnswers } from '../known/answers'
import { asker, choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { keyColumn, rowsOf } from '../known/unreadColumns'

/**
 * A question for every 是否有学时要求 of the staff that may not say who owes the hours of the year: its head is of another year, its amounts
 * are others than the rules demand, by it most owe none, or it holds ticks and blanks alone, of which a blank owes them by the letter.
 *
 * @param year the workbook's; null asks nothing
 */
export function requirementHeads(
  tables: readonly ReadTable[],
  year: number | null,
  rules: Pick<Policy, 'requiredSeconds' | 'groups'>,
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns'>,
): Finding[] {
  if (year === null) return []
  const owed = new Set([rules.requiredSeconds, ...Object.values(rules.groups)].map((seconds) => seconds / HOUR))
  return tables.flatMap(({ grid, reading }) => {
    const required = reading.kind === 'staff' ? reading.found.get('required') : undefined
    if (!required || required.fit === 'answer' || answered(grid).columns.has(required.number)) return []
    const { number, heading, column } = required
    const ticked = saysExemption(heading) ? null : tickedAlone(grid, reading, number)
    if (ticked)
      return [
        finding('question-required-blank', placeOf(grid, reading, number), {
          heading,
          ...ticked,
          choices: choicesOf(grid, number, [column.heading, BLANKS_EXEMPT, NOT_READ]),
        }),
      ]
    const isUnsure = isOfOtherYear(heading, year) || isOtherwise(grid, reading, number, heading, owed)
    return isUnsure ? [asker(grid, reading)(number, heading, column.heading, column.heading)] : []
  })
}

/** How many of the staff are ticked, and how many left blank, where ticks are all that the column holds; null for any other. */
function tickedAlone(
  grid: Grid,
  reading: Reading,
  number: number,
): { readonly ticked: number; readonly blank: number } | null {
  const names = keyColumn(grid, reading)
  const { kinds, values } = grid.columns[number - 1]!
  const { from, end } = rowsOf(grid, reading)
  let ticked = 0
  let blank = 0
  for (let slot = from; slot < end; slot++) {
    if (!names?.kinds[slot]) continue
    const kind = kinds[slot]
    if (!kind) blank++
    else if (kind === CellKind.text && TICK.test(grid.texts[values[slot]!]!)) ticked++
    else return null
  }
  return ticked > 0 && blank > 0 ? { ticked, blank } : null
}

const TICK = /^\s*[√✓✔☑●■★Yy]\s*$/

function isOfOtherYear(heading: string, year: number): boolean {
  const years = compact(heading).match(/20\d\d/g) ?? []
  return years.length > 0 && years.every((one) => Number(one) !== year)
}

/** Whether a cell of the column says an amount that no rule demands, or a yes of exemption exempts most. */
function isOtherwise(
  grid: Grid,
  reading: Reading,
  number: number,
  heading: string,
  owed: ReadonlySet<number>,
): boolean {
  const { kinds, values } = grid.columns[number - 1]!
  const { from, end } = rowsOf(grid, reading)
  const isExemption = saysExemption(heading)
  const ofText = new Map<number, { readonly isOther: boolean; readonly isExempt: boolean }>()
  let filled = 0
  let exempt = 0
  for (let slot = from; slot < Math.min(end, kinds.length); slot++) {
    if (!kinds[slot]) continue
    filled++
    const key = kinds[slot] === CellKind.text ? values[slot]! : -1 - values[slot]!
    let said = ofText.get(key)
    if (!said) {
      const text = compact(textOfCell(cellAt(grid, slot, number)))
      const amount = AMOUNT.exec(text)
      said = {
        isOther: amount !== null && !owed.has(Number(amount[1])),
        isExempt: isExemption && REQUIRED_WORDS(text) === true,
      }
      ofText.set(key, said)
    }
    if (said.isOther) return true
    if (said.isExempt) exempt++
  }
  return filled > LEAST_OF_MOST && exempt * 2 > filled
}

const AMOUNT = /^([1-9]\d{1,2}(?:\.\d+)?)(?:个?学时|小时)?$/
/** Of fewer most may well be exempt. */
const LEAST_OF_MOST = 5
