/** Where a scan over bytes stands; moved by the functions that read something. Behind the last byte the buffer holds zeros. */
export interface Cursor {
  at: number
}

/** Zero bytes behind the last one, so that looking ahead needs no bounds: longer than the longest word looked for. */
export const PADDING = 32
