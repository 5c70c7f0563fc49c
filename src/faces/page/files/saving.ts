import type { PickedFile } from './pickedFile'

/** How saving ended. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly name: string; readonly target: PickedFile['target'] }
  | { readonly kind: 'downloaded'; readonly name: string }
  /** Another program has written the file since; it was left alone. */
  | { readonly kind: 'changed-on-disk' }
  | { readonly kind: 'failed'; readonly detail: string }

/** Writes into the file that was opened, whole or not at all: the browser swaps it in when all is written. */
export async function saveInto(blob: Blob, { handle, lastModified }: NonNullable<PickedFile['target']>) {
  return outcome(async () => {
    if ((await handle.getFile()).lastModified !== lastModified) return { kind: 'changed-on-disk' }
    return written(blob, handle)
  })
}

/** Writes into a file that the user has just chosen. */
export async function saveNew(blob: Blob, handle: FileSystemFileHandle): Promise<SaveOutcome> {
  return outcome(() => written(blob, handle))
}

async function written(blob: Blob, handle: FileSystemFileHandle): Promise<SaveOutcome> {
  const stream = await handle.createWritable()
  await stream.write(blob)
  await stream.close()
  const { name, lastModified } = await handle.getFile()
  return { kind: 'saved', name, target: { handle, lastModified } }
}

async function outcome(saving: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
  try {
    return await saving()
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Hands the bytes to the browser's download folder. */
export function download(blob: Blob, name: string): SaveOutcome {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_BEGUN)
  return { kind: 'downloaded', name }
}

/** Milliseconds until a download has surely taken its bytes. */
const DOWNLOAD_BEGUN = 60_000
