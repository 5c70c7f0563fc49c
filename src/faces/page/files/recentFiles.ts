import { browserStore } from './browserStore'
import { fromHandle, type PickedFile } from './pickedFile'

/** Files that were opened together, as the browser finds them again; it keeps no content, only where they lie. */
export interface RecentFiles {
  /** The names together: opened again, they are the newest of the list. */
  readonly id: string
  readonly handles: readonly FileSystemFileHandle[]
  /** Calendar seconds, as records' Moment. */
  readonly at: number
}

/** As many as are kept. */
const MOST = 6

const store = browserStore('xueshi-recent', 'recent')

/** What TypeScript's DOM does not know yet: in Chrome and Edge alone. */
interface AskedHandle extends FileSystemFileHandle {
  queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

/** The newest first; none where the browser keeps none. */
export async function loadRecent(): Promise<readonly RecentFiles[]> {
  try {
    const kept = (await store.all()) as readonly RecentFiles[]
    return [...kept].sort((a, b) => b.at - a.at).slice(0, MOST)
  } catch {
    return []
  }
}

/** Keeps where files lie that were opened together, if the browser says it of all of them. */
export async function rememberFiles(files: readonly Pick<PickedFile, 'name' | 'target'>[], at: number): Promise<void> {
  const handles = files.flatMap(({ target }) => (target ? [target.handle] : []))
  if (handles.length === 0 || handles.length < files.length) return
  const id = files.map(({ name }) => name).join('\n')
  try {
    await store.put(id, { id, handles, at } satisfies RecentFiles)
    const kept = (await store.all()) as readonly RecentFiles[]
    const old = [...kept].sort((a, b) => b.at - a.at).slice(MOST)
    await Promise.all(old.map((one) => store.forget(one.id)))
  } catch {
    // A browser that keeps nothing offers nothing the next time.
  }
}

export async function forgetRecent({ id }: RecentFiles): Promise<void> {
  await store.forget(id).catch(() => {})
}

/**
 * Opens them again, for which the browser asks the user; right after a click, or it does not ask. Answers the files, and the names of
 * those that are no longer there or that the user does not give.
 */
export async function reopenRecent({ handles }: RecentFiles): Promise<{
  readonly files: readonly PickedFile[]
  readonly lost: readonly string[]
}> {
  const files: PickedFile[] = []
  const lost: string[] = []
  for (const handle of handles) {
    try {
      if (await isGiven(handle)) files.push(await fromHandle(handle))
      else lost.push(handle.name)
    } catch {
      lost.push(handle.name)
    }
  }
  return { files, lost }
}

async function isGiven(handle: AskedHandle): Promise<boolean> {
  const wanted = { mode: 'readwrite' } as const
  if ((await handle.queryPermission?.(wanted)) === 'granted') return true
  return (await handle.requestPermission?.(wanted)) === 'granted'
}
