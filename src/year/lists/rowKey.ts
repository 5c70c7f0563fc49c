/** Names a row of a sheet of a file, for maps. */
export function rowKey(file: string, sheet: string, row: number): string {
  return `${file}\n${sheet}\n${row}`
}
