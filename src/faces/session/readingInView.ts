import type { SettingField } from '../../records/policy'
import { STAMPED_SHEETS } from '../../records/writtenSheets'
import type { SheetChange } from '../../workbook/cellChange'
import type { Grid } from '../../workbook/grid'
import type { Layout } from '../../workbook/layout'
import { nextTurn } from '../../workbook/nextTurn'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import type { Environment } from './environment'
import { gridsWith, stampedBy, type Viewed } from './readings'
import type { Busy, Notice, PaneState, Reading, SummaryDraft } from './state'
import type { Store } from './store'
import type { WorkRun } from './work'

/** What holds the reading in view and the workbook together; every function throws as the workbook does. */
export interface ReadingInView {
  /** Computes with these sheets. */
  digest(grids: readonly Grid[], signal: AbortSignal): Promise<void>
  readAgain(run: WorkRun): Promise<void>
  /** Reads again after these cells of ours were changed: those alone, where nobody else has changed anything since the reading in view. */
  readChanged(changes: readonly SheetChange[], run: WorkRun): Promise<void>
  /** Computes with sheets of ours that were written, as they stand now, without reading the workbook again. */
  kept(reading: Reading, layouts: readonly Layout[], run: WorkRun): Promise<void>
  /** Enters settings and reads again; what was entered counts at once. */
  enter(values: Readonly<Partial<Record<SettingField, string>>>, run: WorkRun): Promise<void>
  /**
   * Enters what was typed on 年度总结, and answers the reading that counts it; what is typed meanwhile stays in the draft. Refuses
   * what cannot be read.
   */
  enterDraft(viewed: Viewed, run: WorkRun): Promise<Viewed | Extract<Notice, { kind: 'refused' | 'no-year' }>>
  /** What the actions act on: the reading in view, or word that it had to be made again. */
  inView(run: WorkRun): Promise<Viewed | Extract<Notice, { kind: 'read-again' | 'no-year' }>>
}

/** What reads and computes comes while the pane shows itself. */
const computing = () => import('../../year/openYear')
const choosing = () => import('../../year/columnsToRead')

/** Computing and checking a year pause so often (`computeStatistics.ts`, `checkDataset.ts`). */
const PIECES = 27

/** From now on the state tells when the workbook has changed since it was read. */
export function readingInView(book: OpenWorkbook, environment: Environment, store: Store<PaneState>): ReadingInView {
  /** Where the work is, if somebody sees it. */
  function told(change: Partial<Busy>): void {
    const { busy } = store.get()
    if (busy) store.set({ busy: { ...busy, ...change } })
  }

  async function digest(grids: readonly Grid[], signal: AbortSignal): Promise<void> {
    const { year } = store.get()
    const { computeYear } = await computing()
    const said = store.get().busy?.task
    told({ recognising: true, done: 0, total: 0 })
    const data = await environment.readData(grids, [], signal)
    signal.throwIfAborted()
    let pieces = 0
    const prepared = await computeYear(data, grids, year, () => {
      told({ task: 'computing', recognising: false, done: Math.min(++pieces, PIECES), total: PIECES })
      return nextTurn()
    })
    signal.throwIfAborted()
    const { statistics } = prepared
    const stamped = statistics && (await stampedBy({ ...prepared, statistics }, grids))
    signal.throwIfAborted()
    if (said) told({ task: said, recognising: false, done: 0, total: 0 })
    const { person, reading } = store.get()
    const samePeople = reading?.dataset.people.length === prepared.dataset.people.length
    store.set({
      reading: { ...prepared, readAt: environment.now(), stamped, printed: null },
      person: samePeople ? person : null,
    })
    // What shows it is drawn before what comes after it is told, which is drawn as well.
    await nextTurn()
  }

  async function readAgain(run: WorkRun): Promise<void> {
    void listen()
    store.set({ stale: false })
    isReading = true
    try {
      const { columnsToRead } = await choosing()
      await digest(await book.read({ ...run, wanted: columnsToRead }), run.signal)
    } catch (error) {
      store.set({ stale: store.get().reading !== null })
      throw error
    } finally {
      isReading = false
    }
  }

  async function readChanged(changes: readonly SheetChange[], run: WorkRun): Promise<void> {
    const { reading, stale } = store.get()
    if (!reading || stale || !listening) return readAgain(run)
    const since = { grids: reading.grids, changes, plain: STAMPED_SHEETS }
    try {
      const { columnsToRead } = await choosing()
      await digest(await book.read({ ...run, wanted: columnsToRead, since }), run.signal)
    } catch (error) {
      store.set({ stale: true })
      throw error
    }
  }

  async function kept(reading: Reading, layouts: readonly Layout[], run: WorkRun) {
    run.changed()
    try {
      await digest(gridsWith(reading.grids, layouts), run.signal)
    } catch (error) {
      store.set({ stale: true })
      throw error
    }
  }

  async function enter(values: Readonly<Partial<Record<SettingField, string>>>, run: WorkRun): Promise<void> {
    const { reading } = store.get()
    if (!reading) return
    const wanted = Object.entries(values).map(([field, value]) => ({
      field: field as SettingField,
      value: value ?? '',
    }))
    const { enterSettings } = await import('../../year/enterSettings')
    const { cells, written } = await enterSettings(book, reading, wanted, run)
    if (written) return kept(reading, [written], run)
    run.changed()
    await readChanged(cells, run)
  }

  async function enterDraft(viewed: Viewed, run: WorkRun) {
    const { summaryDraft } = store.get()
    const typed = Object.entries(summaryDraft) as [keyof SummaryDraft, string][]
    if (typed.length === 0) return viewed
    const { isReadable, settingName } = await import('../../year/settingEntry')
    const unreadable = typed.find(([field, text]) => !isReadable(field, text))
    if (unreadable) {
      const refusal = { code: 'unreadable-entry', setting: settingName(unreadable[0]) } as const
      return { kind: 'refused', refusal } as const
    }
    await enter(summaryDraft, run)
    const since = Object.entries(store.get().summaryDraft).filter(
      ([field, text]) => summaryDraft[field as keyof SummaryDraft] !== text,
    )
    store.set({ summaryDraft: Object.fromEntries(since) })
    return ofYear(store.get().reading!)
  }

  function ofYear(reading: Reading) {
    return reading.statistics ? { ...reading, statistics: reading.statistics } : ({ kind: 'no-year' } as const)
  }

  async function inView(run: WorkRun): Promise<Viewed | Extract<Notice, { kind: 'read-again' | 'no-year' }>> {
    const { stale, reading: before } = store.get()
    if (stale || !before) await readAgain(run)
    if (stale) return { kind: 'read-again' }
    return ofYear(store.get().reading!)
  }

  // Whoever looks around first does not wait for it later.
  for (const part of [computing, choosing]) part().catch(() => undefined)
  let isReading = false
  let listening = false
  async function listen(): Promise<void> {
    if (listening) return
    listening = true
    try {
      await book.onDataChanged(() => {
        if (store.get().reading || isReading) store.set({ stale: true, undoable: book.lastStep() })
      })
    } catch {
      // Excel was busy or had a dialog open: the next reading tries again. 重新统计 stays in view all the time.
      listening = false
    }
  }
  void listen()

  return { digest, readAgain, readChanged, kept, enter, enterDraft, inView }
}
