export function nginxConfig(path: string): string
export function iisConfig(names: readonly string[]): string
export function catalogReg(share: string): Buffer
export function instructions(address: string, share: string, version: string): string
