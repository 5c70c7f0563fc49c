export const POLICY: string
export const HASHED: RegExp
export const KEEP: string
export const ASK_AGAIN: string
