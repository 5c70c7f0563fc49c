import { type Finding, finding } from '../../../records/finding'
import { WAN } from '../../../records/money'
import type { Policy } from '../../../records/policy'
import type { TrainingClass } from '../../../records/trainingClass'
import { EITHER_WORDS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/** 万元 a head that no institute spends on training a year: 元 will have been meant. */
const MOST_A_HEAD = 5
/** So many times what the classes of the workbook cost is more than they and all else can have. */
const MOST_OF_CLASSES = 1000

/**
 * 单位投入总经费 in what somebody has said it is written in; a question where it is far above what so many people, or the classes, cost: 50000
 * beside classes of 1 and 2 万元 is of 元. It counts as 万元 meanwhile.
 */
export function farFunding(
  { funding, headcount, places }: Pick<Policy, 'funding' | 'headcount' | 'places'>,
  staff: number,
  classes: readonly TrainingClass[],
  tables: readonly ReadTable[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'either'>,
): { readonly funding: Policy['funding']; readonly questions: readonly Finding[] } {
  const people = Math.max(headcount ?? 0, staff)
  const place = places.funding
  const grid = tables.find(({ grid: { file, sheet } }) => file === place?.file && sheet === place.sheet)?.grid
  if (funding === null || people === 0 || !place || !grid) return { funding, questions: [] }
  const cost = classes.reduce((sum, one) => sum + (one.cost ?? 0), 0)
  const isFar =
    funding > MOST_A_HEAD * people * WAN || (funding >= 1000 * WAN && cost > 0 && funding > MOST_OF_CLASSES * cost)
  if (!isFar) return { funding, questions: [] }
  const said = answered(grid).either.funding
  if (said !== null) return { funding: said === 'yuan' ? Math.round(funding / 10_000) : funding, questions: [] }
  const text = place.column === null ? '' : textOfCell(cellAt(grid, slotFrom(grid.rows, place.row), place.column))
  const choices = choicesOf(grid, null, [EITHER_WORDS.funding.tenThousand, EITHER_WORDS.funding.yuan])
  return { funding, questions: [finding('question-funding', place, { text, people, choices })] }
}
