import type { CertificateKind } from '../records/certificateKind'

/** What `xueshi certificates` says, beside what every command does. */
export interface CertificateCliWords {
  /** The workbook where `--out` is not given, `book` without its ending. */
  readonly defaultName: (book: string, year: number, kind: CertificateKind) => string
  /** A file of one person or department, without its ending. */
  readonly fileName: (year: number, kind: CertificateKind, of: string) => string
  readonly noDepartment: string
  readonly unknownPerson: (text: string, near: readonly string[]) => string
  readonly notOfYear: (name: string, year: number) => string
  readonly nobody: string
  readonly badOut: (file: string) => string
  readonly perOfFile: string
  readonly noSoffice: (given: string | null) => string
  readonly working: (kind: CertificateKind) => string
  readonly done: (people: number, kind: CertificateKind, files: number, path: string) => string
  readonly drafts: (names: readonly string[], all: number) => string
  /** 填报日期, which stands on the paper, has not come. */
  readonly datedAhead: (day: string) => string
  /** Of whom something counts that is not over, or of a class that is not held. */
  readonly notYetDone: (names: readonly string[], all: number) => string
  /** Ctrl+C: so many files stand there whole, so many are missing. */
  readonly stopped: (written: number, left: number) => string
  /** What `verify` found. */
  readonly verify: {
    readonly same: (certificates: number) => string
    readonly changed: (sheet: string, printed: string | null, now: string) => string
    readonly edited: (sheet: string) => string
    readonly unknown: (sheet: string, person: string) => string
    readonly otherYear: (sheet: string, year: number) => string
  }
}
