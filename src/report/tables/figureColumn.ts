import type { Figure } from '../../engine/figure'
import type { Heading } from '../../text/catalogue'
import type { Column } from '../column'

/** A column of figures, `width` points wide at least: four letters of a head in a line. */
export function figureColumn<Row, Name extends string = Heading>(
  heading: Name,
  format: string,
  value: (row: Row) => Figure,
  width = 49,
): Column<Row, Name> {
  return { heading, width, align: 'right', kind: 'figure', format, value }
}
