/** As the shell of the machine takes it: cmd.exe knows no single quotes, and to others a ! in double ones is history. */
export function quoted(text: string): string {
  if (/^[\w./\\\p{Script=Han}-]+$/u.test(text)) return text
  return process.platform === 'win32' ? `"${text.replaceAll('"', '""')}"` : `'${text.replaceAll("'", `'\\''`)}'`
}
