/** A file that the user gave, by dropping or choosing it. */
export interface PickedFile {
  readonly name: string
  readonly blob: Blob
  /** The file on the disk and when it was last written as we know it; null where the browser gives only the bytes. */
  readonly target: { readonly handle: FileSystemFileHandle; readonly lastModified: number } | null
}

/** What TypeScript's DOM does not know yet: File System Access, in Chrome and Edge alone. */
interface FileAccess {
  showOpenFilePicker?(options: {
    readonly multiple: boolean
    readonly types: readonly FileType[]
  }): Promise<readonly FileSystemFileHandle[]>
  showSaveFilePicker?(options: {
    readonly suggestedName: string
    readonly types: readonly FileType[]
  }): Promise<FileSystemFileHandle>
}

interface FileType {
  readonly accept: Readonly<Record<string, readonly string[]>>
}

interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12'
const ENDINGS = { [XLSX]: ['.xlsx'], [XLSM]: ['.xlsm'], 'text/csv': ['.csv'] }

/** For `<input type=file>`. */
export const ACCEPTED = '.xlsx,.xlsm,.csv'

const access = () => window as unknown as FileAccess

/** Whether the browser asks for files itself, with handles to save into. */
export const hasPicker = () => access().showOpenFilePicker !== undefined

/** Lets the user choose files; none where the choice was given up. */
export async function pickFiles(): Promise<readonly PickedFile[]> {
  const handles = await unlessGivenUp(access().showOpenFilePicker!({ multiple: true, types: [{ accept: ENDINGS }] }))
  return Promise.all((handles ?? []).map(fromHandle))
}

/** The files of an `<input>`. */
export function fromInput(files: FileList | null): readonly PickedFile[] {
  return Array.from(files ?? [], (file) => ({ name: file.name, blob: file, target: null }))
}

/** What was dropped: files, with handles where the browser gives them, and the names of folders, which are left out. */
export interface Dropped {
  readonly files: readonly PickedFile[]
  readonly folders: readonly string[]
}

/** The files that were dropped. To be called before anything is waited for. */
export async function fromDrop(data: DataTransfer): Promise<Dropped> {
  // Asked for all at once: the items are gone after the first wait.
  const items = Array.from(data.items).filter(({ kind }) => kind === 'file')
  const asked = items.map((item) => ({
    file: item.getAsFile(),
    entry: item.webkitGetAsEntry?.() ?? null,
    handle: (item as DroppedItem).getAsFileSystemHandle?.().catch(() => null) ?? null,
  }))
  const folders: string[] = []
  const picked = await Promise.all(
    asked.map(async ({ file, entry, handle: asking }) => {
      const handle = await asking
      if (handle?.kind === 'directory' || entry?.isDirectory) folders.push((handle ?? entry)!.name)
      if (handle?.kind === 'directory' || entry?.isDirectory || !file) return []
      const target = handle ? { handle: handle as FileSystemFileHandle, lastModified: file.lastModified } : null
      return [{ name: file.name, blob: file, target }]
    }),
  )
  return { files: picked.flat(), folders }
}

/** A file as it is now, to be saved into. Throws what the browser throws where it is not there, or not given. */
export async function fromHandle(handle: FileSystemFileHandle): Promise<PickedFile> {
  const file = await handle.getFile()
  return { name: file.name, blob: file, target: { handle, lastModified: file.lastModified } }
}

/** Asks where to save; null where the browser cannot ask, undefined where the user gave up. */
export async function pickTarget(suggestedName: string): Promise<FileSystemFileHandle | null | undefined> {
  const { showSaveFilePicker } = access()
  if (!showSaveFilePicker) return null
  const accept = suggestedName.endsWith('.xlsm') ? { [XLSM]: ['.xlsm'] } : { [XLSX]: ['.xlsx'] }
  return unlessGivenUp(showSaveFilePicker.call(window, { suggestedName, types: [{ accept }] }))
}

async function unlessGivenUp<Answer>(asking: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}

/** Whether a file is a list of texts, by its name. */
export function isTextList(name: string): boolean {
  return /\.(csv|txt|tsv)$/i.test(name)
}
