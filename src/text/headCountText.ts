import { HEAD_COUNT, type HeadCount, type HeadLine, type Listed } from '../records/headCount'
import type { Words } from './catalogue'

/** Before a name: nothing where a count is reckoned, else that it is taken from the count above or added to it. */
const SIGN = { '=': '', '-': '\u3000− ', '+': '\u3000+ ' } as const

/** What a count is called where it stands below the one that it is reckoned from. */
export function headCountLabel(count: HeadCount, { headCounts }: Pick<Words, 'headCounts'>): string {
  return SIGN[HEAD_COUNT[count].sign] + headCounts.names[count]
}

/** A line of 人数核对 as a sentence. */
export function headLineText({ kind, arp, staff }: HeadLine, { headCounts }: Pick<Words, 'headCounts'>): string {
  const { kinds, who, line } = headCounts
  const all = (some: readonly Listed[]) =>
    some
      .map(({ name, id, department }) =>
        who(
          name,
          [id, department].filter((text) => text !== ''),
        ),
      )
      .join(headCounts.between)
  return line(kinds[kind], all(arp), all(staff))
}
