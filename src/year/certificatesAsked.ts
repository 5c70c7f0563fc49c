import type { CertificateKind } from '../records/certificateKind'

/** Whose certificates are asked for: by what tells people apart, since rows may come and go before they are made. */
export interface CertificatesAsked {
  readonly kind: CertificateKind
  /** `personKey` of each. */
  readonly people: ReadonlySet<string>
}

/** More sheets at once are no workbook to find anything in: they are printed, or written to files of their own. */
export const MOST_SHEETS = 100
