import { type Run, WorkbookError } from '../../workbook/workbook'
import { quietly } from './quietly'
import type { SeenSheets } from './seenSheets'
import { trip } from './trip'

/**
 * Deletes the sheets of these names that exist, all in one round trip after a look; answers the names of those that did. Throws
 * WorkbookError changed-meanwhile, and deletes none, where one of them is another sheet than was read under that name.
 */
export async function removeSheets(names: readonly string[], run: Run, seen: SeenSheets): Promise<readonly string[]> {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  const { isProtected, found } = await trip(run, ({ workbook }) => {
    const protection = workbook.protection.load('protected')
    const sheets = workbook.worksheets.load('items/id,items/name')
    return () => ({
      isProtected: protection.protected,
      found: sheets.items.filter(({ name }) => wanted.has(name.toLowerCase())).map(({ id, name }) => ({ id, name })),
    })
  })
  if (found.length === 0) return []
  if (isProtected) throw new WorkbookError('protected-workbook', '', {})
  if (found.some(seen.isStrange)) throw new WorkbookError('changed-meanwhile', '', {})
  await quietly(run, ({ workbook }) => {
    for (const { id } of found) workbook.worksheets.getItem(id).delete()
  })
  return found.map(({ name }) => name)
}
