/** Names of sheets that exist only while a report is being exchanged; one is left behind where Excel died in between. */
const PREFIX = '~xueshi-'

/** Whether a sheet is such a leftover, and no data. */
export const isOwnScaffold = (name: string) => name.startsWith(PREFIX)

/** So many names that no sheet has. */
export function scaffoldNames(count: number, taken: ReadonlySet<string>): readonly string[] {
  const names: string[] = []
  for (let number = 1; names.length < count; number++)
    if (!taken.has(`${PREFIX}${number}`)) names.push(`${PREFIX}${number}`)
  return names
}
