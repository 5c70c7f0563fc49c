import type { HeadCount, HeadLineKind } from '../records/headCount'

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
  /** What a line tells of those whom it names. */
  readonly kinds: Readonly<Record<HeadLineKind, string>>
  /** Somebody with what is known besides the name: `张三（00123，一室）`. */
  readonly who: (name: string, more: readonly string[]) => string
  /** Between two who are named. */
  readonly between: string
  /** A line: its kind, and those whom ARP's list and 人员 name; '' for nobody. */
  readonly line: (kind: string, arp: string, staff: string) => string
}
