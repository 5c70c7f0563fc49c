import type { FooterText, PageSetup } from '../../workbook/layout'
import { elementText } from './writeText'

/** Excel refuses a longer header or footer, codes counted. */
const MOST_CHARACTERS = 255

/** The page footer in Excel's codes (ECMA-376 §18.3.1.46); '' where it is empty. Throws a plain Error where it is too long. */
export function footerXml(footer: PageSetup['footer']): string {
  const codes = section('&L', footer.left) + section('&C', footer.centre) + section('&R', footer.right)
  if (codes === '') return ''
  if (codes.length > MOST_CHARACTERS) throw new Error(`footer of ${codes.length} characters`)
  return `<headerFooter><oddFooter>${elementText(codes)}</oddFooter></headerFooter>`
}

function section(side: string, { text, size }: FooterText): string {
  if (text === '') return ''
  const codes = text.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N')
  // A digit behind the size would be read as part of it; the code of the default font keeps them apart.
  return `${side}&${size}${/^\d/.test(codes) ? '&"-,Regular"' : ''}${codes}`
}
