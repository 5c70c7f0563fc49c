export const DEVELOPMENT: string
export function addressOf(given?: string): string
export function manifestAt(address: string, manifest: string): string
