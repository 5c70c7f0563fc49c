import { Button, Checkbox, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { usePane, usePaneState } from '../../paneContext'
import { ConfirmDialog } from '../../parts/ConfirmDialog'
import { doesAct } from '../../parts/nextControl'
import type { Act } from './act'
import { canAct, selectedFor, type Talent } from './talents'

const useStyles = makeStyles({
  // Stays in sight of those selected however the page scrolls.
  bar: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  button: { minWidth: 'auto' },
  all: { marginLeft: 'auto' },
})

/** Select everybody in view, then 上报 or 撤销 them; or 全部上报 without selecting. */
export function ActionBar({
  all,
  shown,
  selected,
  onSelect,
  act,
}: {
  readonly all: readonly Talent[]
  readonly shown: readonly Talent[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
  readonly act: Act
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const [isAsking, setAsking] = useState(false)
  const selectAll = useRef<HTMLInputElement>(null)
  const asksHere = useRestoreFocusTarget()
  const words = say.backbone
  // Whoever is selected but filtered out of view is not acted on: the button counts those whom one sees.
  const { toReport, toWithdraw } = useMemo(() => selectedFor(shown, selected), [shown, selected])
  const unreported = useMemo(() => all.filter(({ entry, isCandidate }) => entry === null && isCandidate).length, [all])
  const selectable = useMemo(() => shown.filter(canAct), [shown])
  const count = toReport.length + toWithdraw.length
  const actOnSelected: Act = (deed) => {
    // The buttons go with the selection; the keyboard stays here.
    selectAll.current?.focus()
    act(deed)
  }
  return (
    <div className={styles.bar}>
      <Checkbox
        input={{ ref: selectAll }}
        label={count === 0 ? words.selectAll : words.selected(count)}
        checked={count === 0 ? false : count === selectable.length ? true : 'mixed'}
        disabled={selectable.length === 0}
        onChange={() => onSelect(new Set(count === selectable.length ? [] : selectable.map(({ key }) => key)))}
      />
      {toReport.length > 0 && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => actOnSelected({ action: 'report', people: toReport })}
        >
          {words.reportSelected(toReport.length)}
        </Button>
      )}
      {toWithdraw.length > 0 && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => actOnSelected({ action: 'withdraw', entries: toWithdraw })}
        >
          {words.withdrawSelected(toWithdraw.length)}
        </Button>
      )}
      {unreported > 0 && count === 0 && (
        <Button
          size="small"
          className={styles.all}
          {...asksHere}
          {...doesAct('report')}
          disabledFocusable={busy}
          onClick={() => setAsking(true)}
        >
          {words.reportAll(unreported)}
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        title={words.reportAll(unreported)}
        confirm={words.actions.report}
        onConfirm={() => act({ action: 'report', people: 'all' })}
        onClose={() => setAsking(false)}
      >
        {words.reportAllQuestion(unreported)}
      </ConfirmDialog>
    </div>
  )
}
