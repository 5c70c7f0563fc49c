/**
 * Why something chosen is not changed by an action on rows: it says so already; a cell of its row cannot be read; its table has no such
 * column and none can be put behind it; its cell is of several rows or people, and not all of them are chosen; or the row says otherwise
 * in another cell (a remark 请假 beside the mark), which would still hold.
 */
export type LeftAloneWhy = 'already' | 'unreadable' | 'no-column' | 'shared' | 'said-otherwise'

/** Why a value is not entered: it is no day; nothing; somebody else has that number; the table has no such column. */
export type EntryTrouble =
  | { readonly trouble: 'no-day'; readonly text: string }
  | { readonly trouble: 'empty' }
  | { readonly trouble: 'number-taken'; readonly text: string; readonly by: string }
  | { readonly trouble: 'no-column'; readonly heading: string }

/** Why a class is not 实施. */
export type HoldTrouble =
  /** Fields without which a class is not 实施, by their heads. */
  | { readonly trouble: 'missing'; readonly headings: readonly string[] }
  | { readonly trouble: 'unreadable'; readonly heading: string; readonly text: string }
  | { readonly trouble: 'held-already' }
  | { readonly trouble: 'refused' }
  | { readonly trouble: 'no-column'; readonly heading: string }

/** Why an action on rows writes nothing. */
export type ActionTrouble = EntryTrouble | HoldTrouble | { readonly trouble: 'reads-otherwise' }
