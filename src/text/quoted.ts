/** Characters of a cell's text that a sentence quotes; what is longer would bury the sentence, and take a page of its own. */
const MOST_QUOTED = 200

/** A finding's arguments as a sentence quotes them: a text too long is cut, and stands on one line. Lists of texts as well. */
export function quotable<Args extends object>(args: Args): Args {
  const long = Object.entries(args).some(([, value]) => isLong(value))
  return long ? (Object.fromEntries(Object.entries(args).map(([name, value]) => [name, cut(value)])) as Args) : args
}

function isLong(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isLong) : typeof value === 'string' && value.length > MOST_QUOTED
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cut)
  if (typeof value !== 'string' || value.length <= MOST_QUOTED) return value
  // Twice as many units hold as many characters, whatever they are; the rest need not be walked.
  const characters = [...value.slice(0, 2 * MOST_QUOTED).replace(/\s+/g, ' ')]
  return `${characters.slice(0, MOST_QUOTED).join('')}…`
}
