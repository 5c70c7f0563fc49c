import { Button, Input, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, DismissRegular, SearchRegular } from '@fluentui/react-icons'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { cellName } from '../../../../workbook/address'
import type { Cell } from '../../../../workbook/grid'
import { VirtualList } from '../../../app/parts/VirtualList'
import type { ViewedSheet } from '../../book/viewedSheet'
import { usePage } from '../../pageContext'
import { type Found, findIn, nextFound } from '../look/find'
import { sheetKey } from '../look/marks'
import { shownText } from '../look/shownText'
import type { CellPlace } from '../place/moves'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  field: { flexGrow: 1, maxWidth: '280px', minWidth: '120px' },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
    minHeight: '24px',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
  },
  place: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  results: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
})

/** As it is held: how every sheet of every file looks is not looked up for it. */
const shown = (cell: Cell, place: CellPlace) => shownText(cell, place, null)

/** Finding over the sheets of all files: a field, the way to the next, and a list of what was found. */
export function FindBar({
  sheets,
  from,
  asked,
  onGo,
  onClose,
}: {
  readonly sheets: readonly ViewedSheet[]
  /** The active cell of the sheet in view at this moment. */
  readonly from: () => CellPlace & { readonly key: string }
  /** Another number each time the user asks for the field. */
  readonly asked: number
  readonly onGo: (found: Found) => void
  readonly onClose: () => void
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { find } = words.sheet
  const field = useRef<HTMLInputElement>(null)
  const [sought, setSought] = useState('')
  const [at, setAt] = useState<Found | null>(null)
  const wanted = useDeferredValue(sought)
  const found = useMemo(() => findIn(sheets, wanted, shown), [sheets, wanted])
  const keys = useMemo(() => sheets.map(({ grid }) => sheetKey(grid.file, grid.sheet)), [sheets])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const go = (one: Found) => {
    setAt(one)
    onGo(one)
  }
  const step = (back: boolean) => {
    const { cells } = findIn(sheets, sought, shown)
    const next = nextFound(cells, keys, from(), back)
    if (next) go(next)
  }
  const isHere = (one: Found) => at !== null && one.key === at.key && one.row === at.row && one.column === at.column
  const index = found.cells.findIndex(isHere)
  return (
    <search aria-label={find.label}>
      <div className={styles.bar}>
        <Input
          input={{ ref: field }}
          size="small"
          className={styles.field}
          contentBefore={<SearchRegular aria-hidden />}
          placeholder={find.hint}
          aria-label={find.label}
          value={sought}
          onChange={(_, { value }) => {
            setSought(value)
            setAt(null)
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') step(event.shiftKey)
            else if (event.key === 'Escape') onClose()
            else return
            event.preventDefault()
          }}
        />
        <Tooltip content={find.previous} relationship="label">
          <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} onClick={() => step(true)} />
        </Tooltip>
        <Tooltip content={find.next} relationship="label">
          <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} onClick={() => step(false)} />
        </Tooltip>
        <Text size={200} role="status">
          {wanted.trim() === ''
            ? ''
            : found.cells.length === 0
              ? find.none
              : find.count(index < 0 ? null : index + 1, found.cells.length, found.isCut)}
        </Text>
        <Tooltip content={find.close} relationship="label">
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClose} />
        </Tooltip>
      </div>
      {found.cells.length > 1 && (
        <div className={styles.results}>
          <VirtualList
            items={found.cells}
            keyOf={({ key, row, column }) => `${key} ${row} ${column}`}
            estimate={26}
            height={Math.min(132, found.cells.length * 26)}
            inSight={index < 0 ? undefined : index}
            label={find.results}
            render={(one) => (
              <Button
                size="small"
                appearance={isHere(one) ? 'secondary' : 'transparent'}
                className={styles.row}
                onClick={() => go(one)}
              >
                <span className={styles.place}>
                  {one.sheet}!{cellName(one.row, one.column)}
                </span>
                <span className={styles.text}>{one.text}</span>
              </Button>
            )}
          />
        </div>
      )}
    </search>
  )
}
