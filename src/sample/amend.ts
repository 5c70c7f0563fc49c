import { again, type InputSheet, type Value, type Values } from './inputSheet'

/** Changes to an input sheet whose rows are made while they are walked; rows are numbered from 0 below the heads. */
export interface Amendments {
  /** The first row from `from` on, still untouched, for which `fits`; counted as touched from now. -1 where there is none. */
  take(from: number, fits: (row: number) => boolean): number
  /** Other values for some columns, by heading. A row of -1 changes nothing, here and below. */
  set(row: number, values: Readonly<Record<string, Value>>): void
  /** New rows above one. */
  insert(row: number, ...rows: Values[]): void
  /** The same row a second time. */
  repeat(row: number): void
  drop(row: number): void
  append(values: Readonly<Record<string, Value>>): void
  /** The sheet with all that was changed. */
  amended(): InputSheet
}

export function amendmentsOf(sheet: InputSheet, count: number): Amendments {
  const touched = new Set<number>()
  const changed = new Map<number, Map<number, Value>>()
  const inserted = new Map<number, Values[]>()
  const repeated = new Set<number>()
  const dropped = new Set<number>()
  const appended: Values[] = []
  const width = sheet.columns.length

  function columnOf(heading: string): number {
    const index = sheet.columns.findIndex((column) => column.heading === heading)
    if (index < 0) throw new Error(`${sheet.name}: ${heading}`)
    return index
  }
  const byColumn = (values: Readonly<Record<string, Value>>) =>
    new Map(Object.entries(values).map(([heading, value]) => [columnOf(heading), value]))

  function* rows(): Generator<Values, undefined> {
    let index = 0
    for (const values of sheet.rows) {
      yield* inserted.get(index) ?? []
      if (!dropped.has(index)) {
        const others = changed.get(index)
        yield others ? values.map((value, column) => (others.has(column) ? others.get(column)! : value)) : values
        if (repeated.has(index)) yield values
      }
      index++
    }
    yield* appended
  }

  return {
    take(from, fits) {
      for (let row = Math.max(0, from); row < count; row++)
        if (!touched.has(row) && fits(row)) {
          touched.add(row)
          return row
        }
      return -1
    },
    set(row, values) {
      if (row >= 0) changed.set(row, new Map([...(changed.get(row) ?? []), ...byColumn(values)]))
    },
    insert(row, ...more) {
      if (row >= 0) inserted.set(row, [...(inserted.get(row) ?? []), ...more])
    },
    repeat(row) {
      if (row >= 0) repeated.add(row)
    },
    drop(row) {
      touched.add(row)
      dropped.add(row)
    },
    append(values) {
      const others = byColumn(values)
      appended.push(Array.from({ length: width }, (_, column) => others.get(column) ?? null))
    },
    amended: () => ({ ...sheet, rows: again(rows) }),
  }
}
