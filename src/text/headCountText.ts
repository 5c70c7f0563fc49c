import type { HeadLine } from '../records/headCount'
import type { Words } from './catalogue'

/** A line of 人数核对 as a sentence. */
export function headLineText({ kind, arp, staff }: HeadLine, { headCounts }: Pick<Words, 'headCounts'>): string {
  return headCounts.lines[kind]({ arp, staff })
}
