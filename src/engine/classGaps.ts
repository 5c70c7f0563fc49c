import type { Dataset } from '../records/dataset'
import { isFilled } from '../records/filled'
import { type ClassGap, STARRED_FIELDS, type StarredField } from '../records/readyLine'
import type { Place } from '../workbook/address'
import { cellOf } from './cellOf'
import type { ExecutionRow } from './statistics'

/**
 * What the manual marks with a star and a class leaves empty, or fills with a word that says nothing (`isFilled`). 参训人数 is made of several
 * cells; a class that was held had somebody in it.
 */
function emptyStarred({ trainingClass, participants }: ExecutionRow): readonly StarredField[] {
  return STARRED_FIELDS.filter((field) => {
    if (field === 'participants') return participants.amount?.unit !== 'people' || participants.amount.count === 0
    const value = trainingClass[field]
    return value === null || (typeof value === 'string' && !isFilled(value))
  })
}

/** What is still to be filled in of a class that was held, 成效 last, and the cells for it. */
export function classGaps(
  dataset: Pick<Dataset, 'sheets'>,
  row: ExecutionRow,
): { readonly gaps: readonly ClassGap[]; readonly places: readonly Place[] } {
  const gaps: readonly ClassGap[] = [
    ...emptyStarred(row),
    ...(!isFilled(row.trainingClass.effect) ? (['effect'] as const) : []),
  ]
  return { gaps, places: gaps.map((gap) => cellOf(dataset, row.trainingClass.place, gap)) }
}
