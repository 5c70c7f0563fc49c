import type { ReadTable } from '../known/readTable'

/** The tables, by their index, of each matrix people × days of one class. */
export function dayMatrices(tables: readonly ReadTable[]): readonly ReadonlySet<number>[] {
  const matrices = new Map<string, Set<number>>()
  tables.forEach(({ grid, reading }, table) => {
    if (reading.layout !== 'people-by-days') return
    const key = JSON.stringify([grid.file, grid.sheet, reading.headerRow])
    matrices.set(key, (matrices.get(key) ?? new Set()).add(table))
  })
  return [...matrices.values()]
}
