import type { Installed } from './chooseFace'

/** A face that is installed here, with its file. */
export interface LocalFont extends Installed {
  blob(): Promise<Blob>
}

declare global {
  interface Window {
    /** Local Font Access: Chromium and Edge; asks the user once. */
    queryLocalFonts?(): Promise<readonly LocalFont[]>
  }
}

/** The fonts of this computer; none where the browser has no way to them or the user keeps them. Must be asked for by a press. */
export async function localFonts(): Promise<readonly LocalFont[]> {
  try {
    return (await window.queryLocalFonts?.()) ?? []
  } catch {
    // Refused, or forbidden by the office.
    return []
  }
}
