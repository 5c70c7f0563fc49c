import type { FooterText } from './layout'

/** One part of a page footer in Excel's codes (ECMA-376 §18.3.1.46); '' where it is empty. */
export function footerCodes({ text, size }: FooterText): string {
  if (text === '') return ''
  const codes = text.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N')
  // A digit behind the size would be read as part of it; the code of the default font keeps them apart.
  return `&${size}${/^\d/.test(codes) ? '&"-,Regular"' : ''}${codes}`
}
