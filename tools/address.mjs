// Where the pane is hosted: the only thing about an institute's server that the manifest has to know.

/** The address in the repository's manifest.xml, which `npm start` serves. */
export const DEVELOPMENT = 'https://localhost:3000/'

/** The address given as XUESHI_URL, with a slash at its end; the development address where none is. Throws for what is no https address. */
export function addressOf(given = '') {
  if (given.trim() === '') return DEVELOPMENT
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : null
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '')
    throw new Error(`地址必须是 https:// 开头的网址，如 https://intranet.example/xueshi/（现在是 ${given}）`)
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/**
 * The manifest for a pane hosted at an address.
 * @param {string} address
 * @param {string} manifest its text
 */
export function manifestAt(address, manifest) {
  return manifest.replaceAll(DEVELOPMENT, address)
}
