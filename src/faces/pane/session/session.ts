import type { Acting, ReportingOutcome, Situation } from '../../../engine/reporting'
import { deleteSummary, saveSummary, summaryToSave } from '../../../engine/savedSummaries'
import type { Statistics } from '../../../engine/statistics'
import { gridFromLayout } from '../../../hosts/memory/gridFromLayout'
import { nextTurn } from '../../../hosts/xlsx/nextTurn'
import { readSavedSummaries } from '../../../input/readSavedSummaries'
import { settingChanges, settingOf } from '../../../input/settingChanges'
import { SETTINGS_SHEET } from '../../../input/sheets/settings'
import { wantedColumns } from '../../../input/wantedColumns'
import type { SheetKind } from '../../../records/dataset'
import { severityOf } from '../../../records/finding'
import { calendarDate, type Moment, momentOf } from '../../../records/moment'
import type { Policy } from '../../../records/policy'
import type { SavedSummary } from '../../../records/savedSummary'
import { reportingLogLayout } from '../../../report/reportingLog'
import { savedSummariesLayout } from '../../../report/savedSummaries'
import { SHEET_NAMES, STAMPED_SHEETS } from '../../../report/sheetNames'
import { compute, publish, refuseForeign } from '../../../run'
import type { Step } from '../../../text/pane/shellWords'
import type { Language } from '../../../text/say'
import type { Place } from '../../../workbook/address'
import type { CellChange } from '../../../workbook/cellChange'
import type { Grid } from '../../../workbook/grid'
import type { Layout } from '../../../workbook/layout'
import { WorkbookError } from '../../../workbook/workbook'
import type { Environment } from '../environment'
import type { PaneBook } from '../paneBook'
import { loadPreferences, type Preferences, savePreferences } from './preferences'
import { savedSummaryForm } from './savedSummaryForm'
import { stampedState } from './stampedState'
import type { Notice, PaneState, Reading, SummaryDraft } from './state'
import { type Store, storeOf } from './store'
import { noticeOf, type WorkRun, workOn } from './work'

/** A report sheet by what it is. */
export type ReportName = keyof typeof SHEET_NAMES

/**
 * All that the user can do, from whichever button, ribbon command or key. Each sets off work and ends in the state: nothing
 * throws, nothing answers. While work is under way other work is not begun.
 */
export interface Session {
  readonly state: Pick<Store<PaneState>, 'get' | 'subscribe'>
  /** The moment at which an action would be logged now: for what is open at some times only. */
  now(): Moment
  /** Reads the workbook again and computes. */
  refresh(): Promise<void>
  chooseYear(year: number | null): Promise<void>
  /** Says what a sheet is; null: not to be read; undefined: as its header says. */
  chooseKind(sheet: string, kind: SheetKind | null | undefined): Promise<void>
  goTo(place: Place): Promise<void>
  /** Changes cells of the user's sheets, then reads again. */
  change(changes: readonly CellChange[]): Promise<void>
  /** Enters settings into 设置 by their fields of `Policy`, then reads again; '' empties one. */
  enterSettings(values: Readonly<Partial<Record<keyof Policy, string>>>): Promise<void>
  /** Writes these report sheets from the figures in view. */
  writeReports(names: readonly ReportName[]): Promise<void>
  /** 上报, 撤销, 完成上报, 退回: writes what the engine's rule answers to the log. */
  act(rule: (situation: Situation, acting: Acting) => ReportingOutcome, by: string): Promise<void>
  /** What the user types on 年度总结; kept until it is saved or discarded (null). */
  editSummary(change: SummaryDraft | null): void
  /** Saves what was typed into 设置, and nothing else. */
  keepSummaryDraft(): Promise<void>
  /** Saves what was typed, then the year's summary as it is then; `defaultName` where 设置 has no 总结名称. */
  saveSummary(defaultName: string): Promise<void>
  /** Writes the stamped form of a saved summary, of whichever year. */
  writeSummaryForm(year: number): Promise<void>
  deleteSummary(year: number): Promise<void>
  insertTemplate(): Promise<void>
  insertSample(): Promise<void>
  deleteReports(): Promise<void>
  /** Asks the user whether the reports are to be deleted, or no longer. */
  askToDelete(asked: boolean): void
  openStep(step: Step): void
  openPerson(person: number | null): void
  setPreferences(change: Partial<Preferences>): void
  dismissNotice(): void
}

type Viewed = Reading & { readonly statistics: Statistics }

/** Opens a session on a workbook; `language` answers what the working sheets are written in now. */
export function openSession(book: PaneBook, environment: Environment, language: () => Language): Session {
  const store = storeOf<PaneState>({
    reading: null,
    stale: false,
    busy: null,
    notice: null,
    step: 'data',
    person: null,
    askedToDelete: false,
    summaryDraft: {},
    year: null,
    kinds: new Map(),
    preferences: loadPreferences(environment.memory),
  })

  const work = workOn(store)

  async function digest(grids: readonly Grid[], signal: AbortSignal): Promise<void> {
    const { kinds, year } = store.get()
    const data = await environment.readData(grids, kinds, signal)
    signal.throwIfAborted()
    const prepared = await compute(
      data,
      grids.map(({ sheet }) => sheet),
      year,
      nextTurn,
    )
    signal.throwIfAborted()
    const { person, reading } = store.get()
    const samePeople = reading?.dataset.people.length === prepared.dataset.people.length
    const { statistics } = prepared
    const stamped = statistics && stampedState({ ...prepared, statistics }, grids)
    store.set({
      reading: { ...prepared, grids, saved: readSavedSummaries(grids), readAt: environment.now(), stamped },
      person: samePeople ? person : null,
    })
  }

  async function readAgain(run: WorkRun): Promise<void> {
    void listen()
    store.set({ stale: false })
    try {
      await digest(await book.read({ ...run, wanted: columnsToRead }), run.signal)
    } catch (error) {
      store.set({ stale: store.get().reading !== null })
      throw error
    }
  }

  /** Writes a sheet of ours that keeps state, and computes with it as it stands now, without reading the workbook again. */
  async function writeState(reading: Reading, layout: Layout, run: WorkRun) {
    refuseForeign(reading.dataset, [layout])
    await book.write([layout], run)
    run.changed()
    try {
      await digest(gridsWith(reading.grids, [layout]), run.signal)
    } catch (error) {
      store.set({ stale: true })
      throw error
    }
  }

  /** Enters settings and reads again; what was entered counts at once. */
  async function enter(values: Readonly<Record<string, string | undefined>>, run: WorkRun): Promise<void> {
    const { reading } = store.get()
    if (!reading) return
    const wanted = Object.entries(values).map(([field, value]) => ({ setting: settingOf(field), value: value ?? '' }))
    const changes = settingChanges(reading.dataset, reading.grids, wanted)
    if (!changes) throw new WorkbookError('sheet-missing', book.name, { sheet: SETTINGS_SHEET.sheet })
    await book.change(changes, run)
    run.changed()
    await readAgain(run)
  }

  /** What the actions act on: the reading in view, or word that it had to be made again. */
  async function inView(run: WorkRun): Promise<Viewed | Extract<Notice, { kind: 'read-again' | 'no-year' }>> {
    const { stale, reading: before } = store.get()
    if (stale || !before) await readAgain(run)
    if (stale) return { kind: 'read-again' }
    const { reading } = store.get()
    if (!reading?.statistics) return { kind: 'no-year' }
    return { ...reading, statistics: reading.statistics }
  }

  /** Adds sheets; none that stands there with something in it is written over. */
  async function insert(make: () => Promise<readonly Layout[]>, allOrNone: boolean): Promise<void> {
    await work('changing', async (run) => {
      const layouts = await make()
      const grids = await book.read({ ...run, wanted: wantedColumns })
      const there = new Set(grids.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet.toLowerCase()))
      const isThere = ({ sheet }: Layout) => there.has(sheet.toLowerCase())
      const missing = layouts.filter((layout) => !isThere(layout))
      if (missing.length === 0 || (allOrNone && missing.length < layouts.length))
        return { kind: 'sheets-exist', sheets: layouts.filter(isThere).map(({ sheet }) => sheet) }
      await book.write(missing, run)
      run.changed()
      await readAgain(run)
      return { deed: 'inserted', sheets: missing.map(({ sheet }) => sheet) }
    })
  }

  let listening = false
  async function listen(): Promise<void> {
    if (listening) return
    listening = true
    try {
      await book.onDataChanged(() => {
        if (store.get().reading) store.set({ stale: true })
      })
    } catch {
      // Excel was busy or had a dialog open: the next reading tries again. 重新统计 stays in view all the time.
      listening = false
    }
  }
  void listen()

  return {
    state: store,
    now: environment.now,
    refresh: () =>
      work('reading', async (run) => {
        await readAgain(run)
        return null
      }),
    async chooseYear(year) {
      store.set({ year })
      const { reading } = store.get()
      if (reading) await recompute(reading)
    },
    async chooseKind(sheet, kind) {
      const kinds = new Map(store.get().kinds)
      if (kind === undefined) kinds.delete(sheet)
      else kinds.set(sheet, kind)
      store.set({ kinds })
      // What Excel left out of a sheet of no kind is needed now.
      await work('reading', async (run) => {
        await readAgain(run)
        return null
      })
    },
    async goTo(place) {
      try {
        await book.goTo(place)
      } catch (error) {
        store.set({ notice: noticeOf(error) })
      }
    },
    change: (changes) =>
      work('changing', async (run) => {
        await book.change(changes, run)
        run.changed()
        await readAgain(run)
        return { deed: 'changed', cells: changes.length }
      }),
    enterSettings: (values) =>
      work('changing', async (run) => {
        await enter(values, run)
        return null
      }),
    keepSummaryDraft: () =>
      work('changing', async (run) => {
        await enter(store.get().summaryDraft, run)
        store.set({ summaryDraft: {} })
        return null
      }),
    writeReports: (names) =>
      work('writing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const sheets = names.map((name) => SHEET_NAMES[name])
        const printed = { language: language(), computedAt: environment.now(), linkable: true, sheets: new Set(sheets) }
        const written = await publish(book, viewed, printed, run)
        store.set({ reading: withWritten(viewed, written) })
        return { deed: 'written', sheets }
      }),
    act: (rule, by) =>
      work('changing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const outcome = rule(viewed, { now: environment.now(), by })
        if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal }
        await writeState(viewed, reportingLogLayout(viewed.dataset, outcome.rows), run)
        const { action } = outcome.rows.at(-1)!
        const people = action === 'finish' ? viewed.statistics.backbone.reported.length : outcome.rows.length
        return { deed: action, people }
      }),
    saveSummary: (defaultName) =>
      work('changing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const { summaryDraft } = store.get()
        if (Object.keys(summaryDraft).length > 0) {
          await enter(summaryDraft, run)
          store.set({ summaryDraft: {} })
        }
        const { dataset, findings, saved } = store.get().reading!
        const { statistics } = viewedOf(store.get().reading!)
        const { year } = statistics
        const name = dataset.policy.summaryName || defaultName
        const outcome = saveSummary(saved, summaryToSave(statistics, dataset.policy, name, environment.now()), {
          finished: statistics.backbone.status === 'finished',
          errors: findings.filter((found) => severityOf(found) === 'error').length,
        })
        if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal }
        if (sameList(outcome.list, saved)) return { deed: 'summary-unchanged', year }
        await writeState(viewedOf(store.get().reading!), savedSummariesLayout(outcome.list), run)
        return { deed: 'summary-saved', year }
      }),
    writeSummaryForm: (year) =>
      work('writing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const saved = viewed.saved.find((one) => one.year === year)
        if (!saved) return { kind: 'refused', refusal: { code: 'no-such-summary', year } }
        const layout = savedSummaryForm(saved, viewed, environment.now(), language())
        refuseForeign(viewed.dataset, [layout])
        await book.write([layout], run)
        store.set({ reading: withWritten(viewed, [layout]) })
        return { deed: 'written', sheets: [layout.sheet] }
      }),
    deleteSummary: (year) =>
      work('changing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const outcome = deleteSummary(viewed.saved, year)
        if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal }
        await writeState(viewed, savedSummariesLayout(outcome.list), run)
        return { deed: 'summary-deleted', year }
      }),
    insertTemplate: () => insert(async () => (await import('../../../sample/template')).templateLayouts(), false),
    insertSample: () => insert(() => sampleAround(environment.now()), true),
    deleteReports: () =>
      work('changing', async (run) => {
        // Only a reading tells our sheets from those of the user's own that bear their names.
        if (store.get().stale || !store.get().reading) await readAgain(run)
        const { reading } = store.get()
        const own = new Set(reading?.dataset.foreign.map(({ sheet }) => sheet))
        const sheets = await book.remove(
          Object.values(SHEET_NAMES).filter((name) => !own.has(name)),
          run,
        )
        if (reading) store.set({ reading: withoutSheets(reading, sheets) })
        return { deed: 'deleted', sheets }
      }),
    askToDelete: (askedToDelete) => store.set({ askedToDelete }),
    openStep: (step) => store.set({ step, person: null }),
    openPerson: (person) => store.set({ person }),
    editSummary: (change) =>
      store.set({ summaryDraft: change === null ? {} : { ...store.get().summaryDraft, ...change } }),
    setPreferences(change) {
      const preferences = { ...store.get().preferences, ...change }
      store.set({ preferences })
      savePreferences(environment.memory, preferences)
    },
    dismissNotice: () => store.set({ notice: null }),
  }

  function recompute(reading: Reading): Promise<void> {
    return work('computing', async ({ signal }) => {
      await digest(reading.grids, signal)
      return null
    })
  }
}

/** Of a reading that has a year: the year does not go away while the user looks at it. */
function viewedOf(reading: Reading): Viewed {
  return reading as Viewed
}

function sameList(a: readonly SavedSummary[], b: readonly SavedSummary[]): boolean {
  return a.length === b.length && a.every((summary, index) => summary === b[index])
}

/** An institute small enough to look at, in the year of the moment, whose reporting is open then. */
async function sampleAround(now: Moment): Promise<readonly Layout[]> {
  const { sampleLayouts } = await import('../../../sample/institute')
  const { year } = calendarDate(now)
  const window = { from: momentOf(year, 1, 1)!, to: momentOf(year, 12, 31)! }
  return sampleLayouts({ staff: 120, records: 3000, seed: 7, year, messy: true, window })
}

/** Beside the data, our stamped sheets whole: they are held against the data. */
function columnsToRead(head: Grid): readonly number[] | null {
  return STAMPED_SHEETS.has(head.sheet) ? null : wantedColumns(head)
}

/** The sheets as they are once the layouts are written. */
function gridsWith(grids: readonly Grid[], layouts: readonly Layout[]): readonly Grid[] {
  const file = grids[0]?.file ?? ''
  const written = new Set(layouts.map(({ sheet }) => sheet))
  return [...grids.filter(({ sheet }) => !written.has(sheet)), ...layouts.map((layout) => gridFromLayout(layout, file))]
}

function withWritten(reading: Viewed, layouts: readonly Layout[]): Viewed {
  const stamped = layouts.filter(({ sheet }) => STAMPED_SHEETS.has(sheet))
  const grids = gridsWith(reading.grids, stamped)
  return { ...reading, grids, stamped: stampedState(reading, grids) }
}

function withoutSheets(reading: Reading, sheets: readonly string[]): Reading {
  const gone = new Set(sheets)
  const grids = reading.grids.filter(({ sheet }) => !gone.has(sheet))
  const { statistics } = reading
  return { ...reading, grids, stamped: statistics && stampedState({ ...reading, statistics }, grids) }
}
