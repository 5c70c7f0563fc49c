import { cellOf } from '../engine/cellOf'
import { type Figure, figureOf, type Part } from '../engine/figure'
import type { Dataset } from '../records/dataset'
import type { Place } from '../workbook/address'

/** Somebody in a list: the row of 人员, or of 上报 for whoever is no longer on it; null where none is known. */
export interface Listed {
  readonly name: string
  readonly place: Place | null
}

/** How many people a list shows, each with the cell of the name where the row is one of 人员. */
export function listedPeople(dataset: Pick<Dataset, 'sheets'>, people: readonly Listed[]): Figure {
  const parts = () =>
    people.flatMap(({ name, place }): Part[] =>
      place === null
        ? []
        : [
            {
              place: cellOf(dataset, place, 'name'),
              text: name,
              amount: { unit: 'people', count: 1 },
              counts: true,
              why: 'counts',
            },
          ],
    )
  return figureOf({ unit: 'people', count: people.length }, { how: 'count', parts })
}
