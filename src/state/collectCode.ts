import type { CollectMark } from '../records/collecting'
import { digest } from './digest'

/**
 * 收集编号: the same for the same institute, year and whom, so that a workbook sent anew is the same. `key` tells whom from all others of
 * its kind.
 */
export function collectCode({ unit, year, by }: Pick<CollectMark, 'unit' | 'year' | 'by'>, key: string): string {
  return `${year}-${digest(['collect', unit, year, by, key]).replace(/(.{4})(?=.)/g, '$1-')}`
}
