import type { Heading } from '../../../../text/catalogue'

/** The figures of a class, in the order in which they are shown. */
export const CLASS_FIGURES = ['participants', 'staff', 'cost', 'hours', 'confirmed'] as const

/** What each is called in the tables. */
export const HEADINGS = {
  participants: 'participants',
  staff: 'staff',
  cost: 'cost',
  hours: 'classHours',
  confirmed: 'confirmed',
} as const satisfies Record<(typeof CLASS_FIGURES)[number], Heading>
