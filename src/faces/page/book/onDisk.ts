import type { BesideFile, BookState } from './bookState'

/** Each open file as it was opened or saved last: what stands on the disk, as far as the page knows. */
export interface OnDisk {
  /** A file beside the main workbook was opened. */
  opened(file: Pick<BesideFile, 'file' | 'changed' | 'blob'>): void
  saved(file: string, blob: Blob | null): void
  /** Whether a file with these contents is another than the one on the disk. */
  differs(file: string, blob: Blob | null): boolean
}

export function onDisk({ main, others }: Pick<BookState, 'main' | 'others'>): OnDisk {
  const kept = new Map<string, Blob | null>()
  const opened: OnDisk['opened'] = ({ file, changed, blob }) => {
    if (!changed) kept.set(file, blob)
  }
  if (!main.changed) kept.set('', main.blob)
  others.forEach(opened)
  return {
    opened,
    saved: (file, blob) => kept.set(file, blob),
    differs: (file, blob) => kept.get(file) !== blob,
  }
}
