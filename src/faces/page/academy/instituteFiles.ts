/** A workbook that an institute has sent. */
export interface InstituteFile {
  /** With `/`: its path from the folder that was given, else its name. */
  readonly file: string
  readonly blob: File
}

/** What was given: workbooks, and how many files are none. */
export interface GivenFiles {
  readonly books: readonly InstituteFile[]
  readonly others: number
}

/** As the command line takes them (`booksIn`): what an institute may have sent, without what programs leave beside an open file. */
const BOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|et|ett|ods)$/i
const HIDDEN = /^(\.|~\$)/

/** The files of an `<input>`, of a folder or of many files. */
export function fromFileInput(files: FileList | null): GivenFiles {
  return sorted(
    Array.from(files ?? [], (blob) => ({
      // The folder's own name is no part of the path in it.
      file: blob.webkitRelativePath === '' ? blob.name : blob.webkitRelativePath.replace(/^[^/]*\//, ''),
      blob,
    })),
  )
}

/** What was dropped: files, and folders with all that lies in them. */
export async function fromFolderDrop(data: DataTransfer): Promise<GivenFiles> {
  // Asked for all at once: the items are gone after the first wait.
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const alone = entries.length === 1 && entries[0]!.isDirectory
  const found = await Promise.all(entries.map((entry) => filesIn(entry, alone ? '' : entry.name)))
  return sorted(found.flat())
}

async function filesIn(entry: FileSystemEntry, path: string): Promise<readonly InstituteFile[]> {
  if (entry.isFile) {
    const blob = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ file: path || entry.name, blob }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: InstituteFile[] = []
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some)
      for (const file of await filesIn(one, path === '' ? one.name : `${path}/${one.name}`)) found.push(file)
  }
}

function sorted(files: readonly InstituteFile[]): GivenFiles {
  const seen = files.filter(({ blob }) => !HIDDEN.test(blob.name))
  const books = seen.filter(({ blob }) => BOOK.test(blob.name))
  return { books, others: seen.length - books.length }
}
