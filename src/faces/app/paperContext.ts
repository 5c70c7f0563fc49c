import { createContext } from 'react'
import type { Layout } from '../../workbook/layout'
import type { CertificatesAsked } from '../../year/certificatesAsked'

/** What the page can do with certificates beside writing them into the workbook: it prints and it has files. */
export interface Paper {
  /** Shows them as pages, to be printed as one job. */
  print(asked: CertificatesAsked): void
  /** As one workbook, or as a zip file with a workbook a person. */
  download(asked: CertificatesAsked, as: 'book' | 'zip'): void
  /** Hands workbooks over as one zip file. Throws what making them throws. */
  handOver(name: string, books: readonly HandedBook[]): Promise<void>
}

/** A workbook to be handed over: its file's name and its sheets. */
export interface HandedBook {
  readonly name: string
  readonly layouts: readonly Layout[]
}

/** null in Excel, which prints and saves by itself. */
export const PaperContext = createContext<Paper | null>(null)
