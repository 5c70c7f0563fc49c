import { footerCodes } from '../../../workbook/footerCodes'
import type { PageSetup } from '../../../workbook/layout'
import { elementText } from './writeText'

/** Excel refuses a longer footer, codes counted. */
const MOST_CHARACTERS = 255

/** The page footer (ECMA-376 §18.3.1.46); '' where it is empty. Throws a plain Error where it is too long. */
export function footerXml({ left, centre, right }: PageSetup['footer']): string {
  const codes = [`&L${footerCodes(left)}`, `&C${footerCodes(centre)}`, `&R${footerCodes(right)}`]
    .filter((part) => part.length > 2)
    .join('')
  if (codes === '') return ''
  if (codes.length > MOST_CHARACTERS) throw new Error(`footer of ${codes.length} characters`)
  return `<headerFooter><oddFooter>${elementText(codes)}</oddFooter></headerFooter>`
}
