import type { Place } from '../../workbook/address'
import type { CellChange } from '../../workbook/cellChange'
import type { Run, Workbook } from '../../workbook/workbook'

/** The workbook beside the pane: the port, and what only a workbook in front of the user can do. */
export interface PaneBook extends Workbook {
  /** Brings the cell, or the row, before the user's eyes. */
  goTo(place: Place): Promise<void>
  /** Calls `listener` after the user has changed cells or sheets, not for what we write. Answers what ends it. */
  onDataChanged(listener: () => void): Promise<() => Promise<void>>
  /** Deletes the sheets of these names that exist, and answers which did. */
  remove(sheets: readonly string[], run?: Run): Promise<readonly string[]>
  /** Changes single cells of the user's own sheets. */
  change(changes: readonly CellChange[], run?: Run): Promise<void>
}
