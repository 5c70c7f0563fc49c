import { HUNDREDTHS } from '../records/duration'
import type { KeptRow } from '../records/keptHours'
import type { Subject } from '../records/subject'

/*
 * What stands behind the hours of a kept row where the rules ask for it: `专@5` of 专业科目 and five days, `未@?` where nobody says.
 */

/** What `traitsWord` writes, as groups of a regular expression: subject, days. */
export const TRAITS = /([专公未])?(?:@([\d.]+|\?))?/.source

const SUBJECT_OF: Readonly<Record<string, Subject | null>> = { 专: 'professional', 公: 'general', 未: null }

/** The subject and days of a row; '' where the rules do not ask. */
export function traitsWord({ subject, days }: KeptRow): string {
  const ofSubject = subject === undefined ? '' : Object.keys(SUBJECT_OF).find((word) => SUBJECT_OF[word] === subject)!
  if (days === undefined) return ofSubject
  return `${ofSubject}@${days === null ? '?' : days / HUNDREDTHS}`
}

/** What the two groups of `TRAITS` say. */
export function readTraits(subject: string | undefined, days: string | undefined): Pick<KeptRow, 'subject' | 'days'> {
  return {
    ...(subject === undefined ? {} : { subject: SUBJECT_OF[subject]! }),
    ...(days === undefined ? {} : { days: days === '?' ? null : Math.round(Number(days) * HUNDREDTHS) }),
  }
}
