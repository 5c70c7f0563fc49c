import { importWordsFor } from '../../../text/importText'
import { distinctName } from '../../../workbook/distinctName'
import type { Grid } from '../../../workbook/grid'
import type { Workbook } from '../../../workbook/workbook'
import { readingHere } from '../../../year/lists/readLists'
import { withoutImported } from '../../../year/lists/withoutImported'
import type { Session } from '../command/command'
import { printLines } from '../command/print'
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

/**
 * A workbook with lists read beside it, as the page reads second files: its own sheets come first, and alone keep state. Rows of a
 * list that were imported into it already do not count twice, and that is said.
 */
export function bookWithLists<Book extends Pick<Workbook, 'name' | 'read'>>(
  session: Session,
  book: Book,
  lists: readonly string[] | undefined,
  year: number | null,
): Pick<Workbook, 'name' | 'read'> {
  if (!lists || lists.length === 0) return book
  const readAll = async () => {
    const own = await book.read()
    const { grids, imported } = await withoutImported(
      own,
      await listGrids(session, lists, book.name),
      year,
      readingHere,
    )
    const say = importWordsFor(session.language)
    printLines(
      session.io.stderr,
      [...imported].map(([file, rows]) => say.countsAlready(file, rows)),
    )
    return [...own, ...grids]
  }
  // Whoever reads twice, for two years, is told once.
  let all: ReturnType<typeof readAll> | null = null
  return {
    name: book.name,
    read() {
      all ??= readAll()
      return all
    },
  }
}
