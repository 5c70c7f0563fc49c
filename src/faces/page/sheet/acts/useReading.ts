import { useMemo } from 'react'
import { calendarDate } from '../../../../records/moment'
import { lookAt, type SheetLook } from '../../../../workbook/sheetLook'
import { usePage } from '../../pageContext'
import type { Reading } from '../entry/entered'

/** By what texts are read that are typed into a sheet, or pasted, as it looks: the formats of its cells, and the year that it is. */
export function useReading(look: SheetLook): Reading {
  const { environment } = usePage()
  return useMemo(
    () => ({
      formatAt: ({ row, column }) => lookAt(look, row, column).numberFormat,
      year: calendarDate(environment.now()).year,
    }),
    [look, environment],
  )
}
