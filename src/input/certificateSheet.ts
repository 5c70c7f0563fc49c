import { CERTIFICATE_KINDS, type CertificateKind } from '../records/certificateKind'
import { cellAt, type Grid } from '../workbook/grid'

/** The titles of 学时证明 and 个人学习档案: read as well as written, as those of the other reports (reportTitles.ts). */
export const CERTIFICATE_TITLES: Readonly<Record<CertificateKind, (year: number) => string>> = {
  certificate: (year) => `${year}年度继续教育学时证明`,
  archive: (year) => `${year}年度继续教育个人学习档案`,
}

/** What a sheet says that is one of our certificates. */
export interface CertificateHead {
  readonly kind: CertificateKind
  readonly year: number
  /** The line that names the person, as written. */
  readonly person: string
}

/** How the line of the person begins: no list has such a text for a head. */
const PERSON = '姓名：'

/** Rows in which title and person are looked for. */
const ROWS = 6

/**
 * What a sheet certifies; null where it is none of our certificates. By its title and the line that names the person below it, whatever
 * it is called: a list of the user's own may bear such a title, and must be read.
 */
export function certificateOn(grid: Grid): CertificateHead | null {
  if (!grid.columns[0]) return null
  const texts = Array.from({ length: Math.min(ROWS, grid.rows.length) }, (_, slot) => {
    const cell = cellAt(grid, slot, 1)
    return cell.kind === 'text' ? cell.text.trim() : ''
  })
  for (const [slot, text] of texts.entries()) {
    const year = Number(/^\d{4}/.exec(text)?.[0] ?? Number.NaN)
    const kind = CERTIFICATE_KINDS.find((one) => text.startsWith(CERTIFICATE_TITLES[one](year)))
    const person = texts.slice(slot + 1).find((line) => line.startsWith(PERSON))
    if (kind && person !== undefined) return { kind, year, person }
  }
  return null
}
