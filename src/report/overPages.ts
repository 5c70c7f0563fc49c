/** What stands on a sheet as one row, and can run over to the next page. */
export interface Flowing<Item> {
  /** Points. */
  readonly height: number
  /** Its beginning, at most `room` points high, and the rest; null where nothing worth it fits. */
  cut(room: number): readonly [Item, Item] | null
}

/** The paper that is flowed over; all in points. */
export interface PageRoom {
  /** What rows may fill of a page. */
  readonly room: number
  /** What stands above on the first page, and is repeated on each of the others. */
  readonly above: number
  readonly repeated: number
  /** What stands below on the page of the last row. */
  readonly tail: number
}

/** When an item is cut though the page could hold it; in points. */
export interface Cutting {
  /** An item that would leave more of the page before it empty. */
  readonly spare: number
  /** An item that is higher. */
  readonly highest: number
}

/** An item as it stands on a page. */
export interface Placed<Item> {
  readonly item: Item
  /** Which of the items it is of, from 0. */
  readonly of: number
  /** Whether it is the first of its page; of the first page never. */
  readonly startsPage: boolean
  /** Whether the beginning of it stands on the page before. */
  readonly continues: boolean
}

/**
 * Lets items run over pages: text is cut only where a page ends, and what goes on begins a page. An item that fits on a page is
 * not cut but for its `cutting`, or where the first page would be left to what stands above alone.
 */
export function overPages<Item extends Flowing<Item>>(
  items: readonly Item[],
  { room, above, repeated, tail }: PageRoom,
  { spare, highest }: Cutting,
): readonly Placed<Item>[] {
  const placed: Placed<Item>[] = []
  let filled = above
  let holds = false
  let turned = false
  const turn = () => {
    filled = repeated
    holds = false
    turned = true
  }
  const place = (item: Item, of: number, continues: boolean) => {
    placed.push({ item, of, startsPage: turned, continues })
    filled += item.height
    holds = true
    turned = false
  }
  for (const [of, first] of items.entries()) {
    let item = first
    let continues = false
    for (;;) {
      const needed = item.height + (of === items.length - 1 ? tail : 0)
      if (filled + needed <= room && item.height <= highest) break
      const fitsPage = repeated + needed <= room && item.height <= highest
      const staysWhole = fitsPage && holds && room - filled <= spare
      const parts = staysWhole ? null : item.cut(Math.min(room - filled, highest))
      if (parts) {
        place(parts[0], of, continues)
        item = parts[1]
        continues = true
      } else if (!holds && filled <= repeated) break
      turn()
    }
    place(item, of, continues)
  }
  return placed
}
