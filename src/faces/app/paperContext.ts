import { createContext } from 'react'
import type { CertificatesAsked } from '../../year/certificatesAsked'

/** What the page can do with certificates beside writing them into the workbook: it prints and it has files. */
export interface Paper {
  /** Shows them as pages, to be printed as one job. */
  print(asked: CertificatesAsked): void
  /** As one workbook, or as a zip file with a workbook a person. */
  download(asked: CertificatesAsked, as: 'book' | 'zip'): void
}

/** null in Excel, which prints and saves by itself. */
export const PaperContext = createContext<Paper | null>(null)
