import { WorkbookError } from '../../../workbook/workbook'

/** The bytes of a file that a browser handed out under this name. Throws `WorkbookError` not-found or io. */
export async function blobBytes(name: string, blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') throw new WorkbookError('not-found', name, {})
    throw new WorkbookError('io', name, { detail: error instanceof Error ? error.name : String(error) })
  }
}
