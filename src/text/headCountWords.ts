import type { HeadCount, HeadLine, HeadLineKind } from '../records/headCount'

/** What 人数核对 says. */
export type HeadCountWords = {
  readonly title: string
  readonly names: Readonly<Record<HeadCount, string>>
  /** How the number in 设置 stands to ARP's list, and to 人员 where there is no list; null for a number that is not there. */
  readonly verdict: (counts: {
    readonly headcount: number | null
    readonly arpList: number | null
    readonly inService: number
  }) => string
  /** Above the lines: how many there are. */
  readonly differences: (count: number) => string
  readonly lines: Readonly<Record<HeadLineKind, (line: Pick<HeadLine, 'arp' | 'staff'>) => string>>
  /** Behind the lines that are shown. */
  readonly more: (count: number) => string
}
