import { makeStyles, Spinner, Tab, TabList, Text, tokens } from '@fluentui/react-components'
import { DocumentTableRegular } from '@fluentui/react-icons'
import { type MouseEvent, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Place } from '../../../workbook/address'
import type { ViewedSheet } from '../book/viewedSheet'
import { useBookState, usePage, useSessionState } from '../pageContext'
import type { Copied } from './acts/useClipboard'
import type { SheetTarget } from './acts/useSheetTarget'
import { LitContext } from './litContext'
import { rowOf } from './look/arrange'
import { marksOf, NO_MARKS, nextMark, sheetKey } from './look/marks'
import { planColumns } from './look/planColumns'
import { FindBar } from './parts/FindBar'
import type { CellPlace } from './place/moves'
import { SheetView } from './SheetView'
import { freshMemory, type SheetMemory } from './sheetMemory'

const useStyles = makeStyles({
  empty: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
    padding: tokens.spacingHorizontalL,
  },
  icon: { fontSize: '48px', lineHeight: 1 },
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: { whiteSpace: 'nowrap' },
  hidden: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXS },
})

const keyOf = ({ grid }: ViewedSheet) => sheetKey(grid.file, grid.sheet)

const focusGrid = () => document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })

/** Whether a sheet may be left: what is typed there is taken over, or stays until it is put right. */
const isDone = (sheet: SheetMemory | null) => sheet?.finish() ?? true

const NO_PLACES: readonly Place[] = []

/** The sheets of all files: one in view, the others by their tabs; what is looked for in all of them. */
export function SheetArea({ complain }: { readonly complain: (text: string) => void }): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const sheets = useBookState((state) => state.sheets)
  const main = useBookState((state) => state.main.name)
  const pointed = useBookState((state) => state.pointed)
  const lights = useContext(LitContext)
  const busy = useSessionState((state) => state.busy !== null)
  const reading = useSessionState((state) => state.reading)
  const [chosen, setChosen] = useState('')
  const [target, setTarget] = useState<SheetTarget | null>(null)
  const [copied, setCopied] = useState<Copied | null>(null)
  /** How often the field that finds was asked for; 0 while it is closed. */
  const [finding, setFinding] = useState(0)
  /** How often a hand has gone to a sheet by its tab or by keys: what is typed next is meant for its cells. */
  const [arrivals, setArrivals] = useState(0)
  const memories = useRef(new Map<string, SheetMemory>())
  /** The sheet in view. */
  const inView = useRef<SheetMemory | null>(null)
  const marks = useMemo(() => marksOf(reading?.findings ?? []), [reading])
  const keys = useMemo(() => sheets.map(keyOf), [sheets])

  const lookAt = useCallback((place: Place, how: Omit<SheetTarget, 'place'>) => {
    if (!isDone(inView.current)) return
    setChosen(sheetKey(place.file, place.sheet))
    setTarget({ place, ...how })
  }, [])
  // Whoever comes back from the preview is where he was, not once more where something was pointed to before.
  const followed = useRef<Place | null>(null)
  useEffect(() => {
    if (!pointed || pointed === followed.current) return
    followed.current = pointed
    lookAt(pointed, { takesFocus: true, isLit: true })
  }, [pointed, lookAt])
  // What a figure was made from is shown where it begins, as far as its sheet is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure alone moves the view
  useEffect(() => {
    const first = lights.find((place) => keys.includes(sheetKey(place.file, place.sheet)))
    if (first) lookAt(first, { takesFocus: false, isLit: false })
  }, [lights])
  // The browser's own finding sees what is drawn alone; asked for twice, it comes.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isFind =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'f'
      if (!isFind || (event.target as Element).closest('search, [role="dialog"]')) return
      event.preventDefault()
      setFinding((times) => times + 1)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const hasSheets = sheets.length > 0
  // Whoever has just opened files begins on their sheet, as in Excel.
  useEffect(() => {
    if (hasSheets && document.activeElement === document.body) focusGrid()
  }, [hasSheets])
  useEffect(() => {
    if (arrivals > 0) focusGrid()
  }, [arrivals])

  const viewed = sheets.find((sheet) => keyOf(sheet) === chosen) ?? sheets.find(({ grid }) => !grid.hidden) ?? sheets[0]
  const key = viewed ? keyOf(viewed) : ''
  const file = viewed?.grid.file
  const name = viewed?.grid.sheet
  const ofFile = useMemo(() => sheets.filter(({ grid }) => grid.file === file), [sheets, file])
  const plan = useMemo(
    () => (reading && file !== undefined && name !== undefined ? planColumns(reading.dataset.plan, file, name) : []),
    [reading, file, name],
  )
  const lit = useMemo(
    () => (lights.length === 0 ? NO_PLACES : lights.filter((place) => place.file === file && place.sheet === name)),
    [lights, file, name],
  )
  if (!viewed)
    return (
      <div className={styles.empty}>
        {busy ? (
          <Spinner label={words.opening(main)} />
        ) : (
          <>
            <DocumentTableRegular className={styles.icon} aria-hidden />
            <Text weight="semibold">{words.view.empty}</Text>
            <Text>{words.view.emptyHint}</Text>
          </>
        )}
      </div>
    )
  const memory = memories.current.get(key) ?? freshMemory()
  memories.current.set(key, memory)
  inView.current = memory

  function onSheet(back: boolean): void {
    const shown = sheets.filter(({ grid }) => !grid.hidden)
    const at = shown.findIndex((sheet) => keyOf(sheet) === key)
    const next = shown[at + (back ? -1 : 1)]
    if (!next) return
    setChosen(keyOf(next))
    setTarget(null)
    setArrivals((times) => times + 1)
  }

  function onMark(from: CellPlace, back: boolean): boolean {
    const next = nextMark(marks, keys, { ...from, key }, back)
    const sheet = next && sheets.find((one) => keyOf(one) === next.key)
    if (!sheet) return false
    const { file, sheet: name } = sheet.grid
    lookAt({ file, sheet: name, row: next.mark.row, column: next.mark.column }, { takesFocus: true, isLit: true })
    return true
  }

  const isTarget = target !== null && sheetKey(target.place.file, target.place.sheet) === key
  return (
    <>
      {finding > 0 && (
        <FindBar
          sheets={sheets}
          asked={finding}
          from={() => {
            const { selection, arranged } = memory
            const { row, column } = selection?.active ?? { row: 1, column: 0 }
            return { key, row: rowOf(arranged, row), column }
          }}
          onGo={(found) => lookAt(found, { takesFocus: false, isLit: true })}
          onClose={() => {
            setFinding(0)
            focusGrid()
          }}
        />
      )}
      <SheetView
        key={key}
        sheet={viewed}
        memory={memory}
        target={isTarget ? target : null}
        marks={marks.get(key) ?? NO_MARKS}
        plan={plan}
        lights={lit}
        sheets={ofFile}
        copied={copied}
        onCopied={setCopied}
        onSheet={onSheet}
        onMark={onMark}
        complain={complain}
      />
      <div className={styles.tabs}>
        <TabList
          size="small"
          selectedValue={key}
          onTabSelect={(event, { value }) => {
            if (!isDone(memory)) return
            setChosen(value as string)
            setTarget(null)
            // Pressed by a hand, as in Excel; who comes by keys goes on along the tabs.
            if (event.type === 'click' && (event as MouseEvent).detail > 0) setArrivals((times) => times + 1)
          }}
          aria-label={words.view.tabs}
        >
          {sheets.map((sheet) => (
            <Tab key={keyOf(sheet)} value={keyOf(sheet)} className={styles.tab}>
              {nameOf(sheet)}
              {sheet.grid.hidden && <span className={styles.hidden}>({words.view.hidden})</span>}
            </Tab>
          ))}
        </TabList>
      </div>
    </>
  )
}

/** A list of texts is called as its file; a sheet of a workbook beside the main one names that. */
function nameOf({ grid: { file, sheet } }: ViewedSheet): string {
  if (file === '') return sheet
  return file.replace(/\.[^.]*$/, '') === sheet ? file : `${sheet} · ${file}`
}
