/**
 * What reading a cell as a number that is never negative gives where it gives none. Readers return plain numbers, so that
 * whole columns of what was read are arrays of integers.
 */
export const Outcome = {
  /** Nothing was entered. */
  blank: -1,
  unreadable: -2,
  /** Days where hours are wanted, and no setting says how many hours a day has. */
  days: -3,
  /** An error of the sheet, such as #N/A. */
  error: -4,
  /** Money with a ¥ where the column's amounts are not in yuan: nobody can say which of the two counts. */
  currency: -5,
  /** 课时 where nobody has said yet how long one is. */
  lessons: -6,
  /** A mark that offices use in different senses: the user is asked. */
  unclear: -7,
} as const
