import { isHidden, mayBeBook } from '../../../academy/sentFiles'

/** A workbook that an institute has sent. */
export interface InstituteFile {
  /** With `/`: its path from the folder that was given, else its name; no two that are read together have the same (`addedTo`). */
  readonly file: string
  /** What it is known again by when it is given again: where it lay, its size and its time. */
  readonly mark: string
  readonly blob: File
}

type Found = Pick<InstituteFile, 'file' | 'blob'>

/** What was given: workbooks, and how many files are none. */
export interface GivenFiles {
  readonly books: readonly InstituteFile[]
  readonly others: number
}

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

/** What TypeScript's DOM does not know yet: in Chrome and Edge alone. */
interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>
}

/** What was dropped: files, and folders with all that lies in them. Throws what the browser throws where it does not let a folder be read. */
export async function fromFolderDrop(data: DataTransfer): Promise<GivenFiles> {
  // Asked for all at once: the items are gone after the first wait.
  const dropped = Array.from(data.items)
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({
      file: item.getAsFile(),
      entry: item.webkitGetAsEntry(),
      // On a page from the disk Chrome reads folders by their handles alone.
      handle: (item as DroppedItem).getAsFileSystemHandle?.().catch(() => null) ?? null,
    }))
  const alone = dropped.length === 1
  const found = await Promise.all(
    dropped.map(async ({ file, entry, handle: asking }) => {
      const handle = await asking
      if (handle?.kind === 'directory') return filesOf(handle, alone ? '' : handle.name)
      if (!handle && entry?.isDirectory) return filesIn(entry, alone ? '' : entry.name)
      return file ? [{ file: file.name, blob: file }] : []
    }),
  )
  return sorted(found.flat())
}

async function filesOf(folder: FileSystemDirectoryHandle, path: string): Promise<readonly Found[]> {
  const found: Found[] = []
  for await (const one of folder.values()) {
    const own = path === '' ? one.name : `${path}/${one.name}`
    if (one.kind === 'file') found.push({ file: own, blob: await one.getFile() })
    else for (const file of await filesOf(one, own)) found.push(file)
  }
  return found
}

async function filesIn(entry: FileSystemEntry, path: string): Promise<readonly Found[]> {
  if (entry.isFile) {
    const blob = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ file: path, blob }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Found[] = []
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some)
      for (const file of await filesIn(one, path === '' ? one.name : `${path}/${one.name}`)) found.push(file)
  }
}

function sorted(files: readonly Found[]): GivenFiles {
  const seen = files.filter(({ blob }) => !isHidden(blob.name))
  const books = seen.filter(({ blob }) => mayBeBook(blob.name))
  return { books: books.map(marked), others: seen.length - books.length }
}

function marked({ file, blob }: Found): InstituteFile {
  return { file, mark: JSON.stringify([file, blob.size, blob.lastModified]), blob }
}

/**
 * What is new among workbooks that are given besides: one that is there already is not read twice, and another that is called the same, such
 * as 台账.xlsx of a second folder, gets a number behind its name.
 */
export function addedTo(there: readonly InstituteFile[], given: readonly InstituteFile[]): readonly InstituteFile[] {
  const names = new Set(there.map(({ file }) => file))
  const seen = new Set(there.map(({ mark }) => mark))
  const added: InstituteFile[] = []
  for (const one of given) {
    if (seen.has(one.mark)) continue
    let file = one.file
    for (let number = 2; names.has(file); number++) file = one.file.replace(/(\.[^.]*)?$/, ` (${number})$1`)
    names.add(file)
    added.push({ ...one, file })
  }
  return added
}
