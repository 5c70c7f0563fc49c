/** A text as the name of a file: what a system forbids in one gives way. */
export function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
}
