/** A sheet by the id that Excel gives it, which stays when it is renamed or moved, and the name it has. */
export interface NamedSheet {
  readonly id: string
  readonly name: string
}

/**
 * The sheets that were there when the workbook was last read, and those written since. Before the first reading all count as
 * seen: whoever writes then writes to names.
 */
export interface SeenSheets {
  /** These are all sheets now, and the ids of those that are locked. */
  saw(sheets: readonly NamedSheet[], locked: ReadonlySet<string>): void
  /** These stand under their names from now on, and some of them are locked. */
  wrote(sheets: readonly (NamedSheet & { readonly locked: boolean })[]): void
  /** Whether a sheet has come to its name since: somebody else's, never to be replaced or deleted unseen. */
  isStrange(sheet: NamedSheet): boolean
  /** Whether the sheet of that name was locked when the workbook was last read, or has been written so since. */
  isLocked(name: string): boolean
}

export function seenSheets(): SeenSheets {
  let ids: ReadonlyMap<string, string> | null = null
  let lockedIds: ReadonlySet<string> = new Set()
  const named = (sheets: readonly NamedSheet[]) =>
    sheets.map(({ id, name }): [string, string] => [name.toLowerCase(), id])
  return {
    saw(sheets, locked) {
      ids = new Map(named(sheets))
      lockedIds = locked
    },
    wrote(sheets) {
      lockedIds = new Set([...lockedIds, ...sheets.flatMap(({ id, locked }) => (locked ? [id] : []))])
      if (ids) ids = new Map([...ids, ...named(sheets)])
    },
    isLocked: (name) => lockedIds.has(ids?.get(name.toLowerCase()) ?? ''),
    isStrange: ({ id, name }) => ids !== null && ids.get(name.toLowerCase()) !== id,
  }
}
