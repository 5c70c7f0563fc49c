import type { CertificateKind } from './certificateKind'
import type { Identity } from './personKey'

/** What a code on paper says, whose first group is that of somebody's certificate. */
export interface CertificateMatch {
  readonly kind: CertificateKind
  readonly year: number
  /** Whose it is; several where they share the group and the rest of the code is nobody's now. */
  readonly people: readonly Identity[]
  /** `same`: what the data give now. `otherYear`: of a year that is not the one computed, so that nothing is said of its figures. */
  readonly is: 'same' | 'changed' | 'otherYear'
}
