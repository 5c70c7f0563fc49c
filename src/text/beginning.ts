/** Characters of a text that are enough to know it again. */
const ENOUGH = 40

/** The beginning of a text, on one line: what a row says, where its place alone would not be known again. */
export function beginning(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > ENOUGH ? `${characters.slice(0, ENOUGH).join('')}…` : characters.join('')
}
