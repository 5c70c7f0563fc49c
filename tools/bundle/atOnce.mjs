// A webpack loader for the command line: what the pane fetches late is imported from the start. In one file it comes with the
// rest anyway, and webpack can only make one scope of what nobody imports late; in one scope a call across files is a call, not
// a look-up, which makes a short run a fifth shorter.

const LATE = /^ *const (\{[^{}]*\}) = await import\('(\.[^']*)'\);?\n/gm

/**
 * @this {import('webpack').LoaderContext<object>}
 * @param {string} source
 */
export default function atOnce(source) {
  /** @type {string[]} */
  const imports = []
  const rest = source.replace(LATE, (_, names, path) => {
    imports.push(`import ${names} from '${path}'\n`)
    return ''
  })
  const left = /import\('\.[^']*'\)/.exec(rest)
  if (left) this.emitError(new Error(`atOnce.mjs knows const { … } = await import('./…') alone, not ${left[0]}`))
  return imports.join('') + rest
}
