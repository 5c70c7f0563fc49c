import { type ReactNode, useState } from 'react'
import type { Step } from '../../../../text/pane/shellWords'
import type { StampedName } from '../../../../year/stampedSheets'
import { usePaneState } from '../../../app/paneContext'
import { Board } from './Board'
import { PaperBeside } from './PaperBeside'
import { tableOf } from './tableOf'

/** What stands beside sheets and pane: the board, or the paper of the table that the pane's step is about. */
export default function BesidePane({
  view,
  onPane,
  onPrint,
}: {
  readonly view: 'board' | 'paper'
  readonly onPane: () => void
  readonly onPrint: () => void
}): ReactNode {
  const step = usePaneState((state) => state.step)
  const [chosen, setChosen] = useState<{ readonly table: StampedName; readonly at: Step } | null>(null)
  const table = chosen?.at === step ? chosen.table : (tableOf(step) ?? chosen?.table ?? 'execution')
  if (view === 'board') return <Board onPane={onPane} onPrint={onPrint} />
  return <PaperBeside table={table} onTable={(table) => setChosen({ table, at: step })} onPrint={onPrint} />
}
