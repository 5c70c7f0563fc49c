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
  /** These are all sheets now. */
  saw(sheets: readonly NamedSheet[]): void
  /** These stand under their names from now on. */
  wrote(sheets: readonly NamedSheet[]): void
  /** Whether a sheet has come to its name since: somebody else's, never to be replaced or deleted unseen. */
  isStrange(sheet: NamedSheet): boolean
}

export function seenSheets(): SeenSheets {
  let ids: ReadonlyMap<string, string> | null = null
  const named = (sheets: readonly NamedSheet[]) =>
    sheets.map(({ id, name }): [string, string] => [name.toLowerCase(), id])
  return {
    saw(sheets) {
      ids = new Map(named(sheets))
    },
    wrote(sheets) {
      if (ids) ids = new Map([...ids, ...named(sheets)])
    },
    isStrange: ({ id, name }) => ids !== null && ids.get(name.toLowerCase()) !== id,
  }
}
