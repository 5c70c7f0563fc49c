import type { Dataset } from '../../records/dataset'
import { CLASS_SOURCE } from '../../records/studyRecords'

/**
 * Names what a row of a list says somebody has studied, so that two rows of one sheet that say the very same are one thing to do (domain.md
 * §7); null where that cannot be said: of a class, of nobody known, or without a day.
 */
export function sameStudy({ studies, texts }: Dataset, record: number): string | null {
  const { sheet, source, person, title, year, start, end, seconds } = studies
  if (source[record] === CLASS_SOURCE || person[record]! < 0 || Number.isNaN(start[record]!)) return null
  const named = [sheet[record], source[record], person[record], texts[title[record]!]]
  return [...named, year[record], start[record], end[record], seconds[record]].join('\n')
}
