/** What Excel takes as a sheet's name: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
const VALID = /^(?!')[^:\\/?*[\]\p{Cc}]*[^':\\/?*[\]\p{Cc}]$/u
const MOST_CHARACTERS = 31

/** Throws a plain Error where a name cannot be written or two are the same but for case: sheets are named by us. */
export function checkSheetNames(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (!VALID.test(name) || name.length > MOST_CHARACTERS)
      throw new Error(`no sheet can be named ${JSON.stringify(name)}`)
    if (seen.has(name.toLowerCase())) throw new Error(`two sheets named ${JSON.stringify(name)}`)
    seen.add(name.toLowerCase())
  }
}
