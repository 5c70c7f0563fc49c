import type { CertificateKind } from '../../records/certificateKind'

/** What pane and page say of 学时证明 and 个人学习档案. */
export interface CertificateWords {
  /** The button that opens the choice. */
  readonly open: (people: number) => string
  readonly kinds: Readonly<Record<CertificateKind, { readonly name: string; readonly what: string }>>
  readonly kind: string
  readonly write: (people: number) => string
  readonly print: string
  readonly downloadBook: string
  readonly downloadZip: string
  /** In place of writing, for more people than make a workbook. */
  readonly tooMany: (most: number, canPrint: boolean) => string
  /** Of a preview, in the list of what can be printed. */
  readonly chosen: (name: string, people: number) => string
  readonly fileName: (book: string, year: number, name: string) => string
  readonly personFile: (year: number, name: string, person: string) => string
  readonly making: (done: number, all: number) => string
}
