import { distinctName } from '../../../workbook/distinctName'
import type { Grid } from '../../../workbook/grid'
import type { Workbook } from '../../../workbook/workbook'
import type { Session } from '../command/command'
import { diskBook } from './diskBook'

/** The sheets of lists, each file under a name that no other bears; `taken`: the name of the workbook. Throws `WorkbookError`. */
export async function listGrids(session: Session, given: readonly string[], taken: string): Promise<readonly Grid[]> {
  const names = new Set([taken])
  const grids: Grid[] = []
  for (const path of given) {
    const book = diskBook(session, path)
    const file = distinctName(book.name, names)
    names.add(file)
    for (const grid of await book.read()) grids.push({ ...grid, file })
  }
  return grids
}

/** A workbook with lists read beside it, as the page reads second files: its own sheets come first, and alone keep state. */
export function bookWithLists<Book extends Pick<Workbook, 'name' | 'read'>>(
  session: Session,
  book: Book,
  lists: readonly string[],
): Pick<Workbook, 'name' | 'read'> {
  if (lists.length === 0) return book
  return {
    name: book.name,
    read: async () => [...(await book.read()), ...(await listGrids(session, lists, book.name))],
  }
}
