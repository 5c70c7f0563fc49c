import type { Layout } from '../workbook/layout'
import { layOut } from './layOut'
import { type RemindersInput, remindersSheet } from './tables/reminders'

/** 催办清单 (domain.md §6): what is still to be done, department by department. */
export function remindersLayout(input: RemindersInput): Layout {
  return layOut(remindersSheet(input))
}
