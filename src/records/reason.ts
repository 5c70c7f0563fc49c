/** Why a row counts or does not (domain.md §4). */
export type Why =
  | 'counts'
  | 'not-confirmed'
  | 'pending'
  | 'rejected'
  | 'unreadable'
  | 'other-year'
  | 'duplicate'
  | 'no-hours'
  | 'unknown-class'
  | 'unknown-person'
  | 'not-implemented'
  | 'refused'
  | 'not-required'
  | 'new-hire'
  | 'below-requirement'
  | 'no-candidate'
  | 'not-reported'

/** The rules that make one figure of others where sum, count and ratio do not say it. */
export type Rule =
  | 'participants'
  | 'capped-hours'
  | 'longest-single'
  | 'backbone-share'
  | 'zero-unless-implemented'
  | 'missing-hours'
  | 'no-requirement'
