import type { Place } from '../../workbook/address'

/** `“人员”第 7 行`, within a sentence. */
export function placeZhCN({ sheet, row }: Place): string {
  return `“${sheet}”第 ${row} 行`
}
