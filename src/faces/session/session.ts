import type { Acting, ReportingOutcome, Situation } from '../../engine/reporting'
import { SHEET_NAMES } from '../../input/reportSheets'
import { wantedColumns } from '../../input/wantedColumns'
import type { SheetKind } from '../../records/dataset'
import { calendarDate, type Moment, momentOf } from '../../records/moment'
import type { Policy } from '../../records/policy'
import { reportingLogLayout } from '../../report/reportingLog'
import { publish } from '../../run'
import type { Step } from '../../text/pane/shellWords'
import type { Language } from '../../text/say'
import type { Place } from '../../workbook/address'
import type { CellChange } from '../../workbook/cellChange'
import type { Layout } from '../../workbook/layout'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import type { Environment } from './environment'
import { loadPreferences, type Preferences, savePreferences } from './preferences'
import { readingInView } from './readingInView'
import { withoutSheets, withWritten } from './readings'
import type { PaneState } from './state'
import { type Store, storeOf } from './store'
import { type SummaryActions, summaryActions } from './summaryActions'
import { noticeOf, workOn } from './work'

/** A report sheet by what it is. */
export type ReportName = keyof typeof SHEET_NAMES

/**
 * All that the user can do, from whichever button, ribbon command or key. Each sets off work and ends in the state: nothing
 * throws, nothing answers. While work is under way other work is not begun.
 */
export interface Session extends SummaryActions {
  readonly state: Pick<Store<PaneState>, 'get' | 'subscribe'>
  /** The moment at which an action would be logged now: for what is open at some times only. */
  now(): Moment
  /** Reads the workbook again and computes. */
  refresh(): Promise<void>
  chooseYear(year: number | null): Promise<void>
  /** Says what a sheet of a file is; null: not to be read; undefined: as its header says. */
  chooseKind(sheet: Pick<Place, 'file' | 'sheet'>, kind: SheetKind | null | undefined): Promise<void>
  goTo(place: Place): Promise<void>
  /** Changes cells of the user's sheets, then reads again. */
  change(changes: readonly CellChange[]): Promise<void>
  /** Enters settings into 设置 by their fields of `Policy`, then reads again; '' empties one. */
  enterSettings(values: Readonly<Partial<Record<keyof Policy, string>>>): Promise<void>
  /** Writes these report sheets from the figures in view. */
  writeReports(names: readonly ReportName[]): Promise<void>
  /** 上报, 撤销, 完成上报, 退回: writes what the engine's rule answers to the log. */
  act(rule: (situation: Situation, acting: Acting) => ReportingOutcome, by: string): Promise<void>
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

/** Opens a session on a workbook; `language` answers what the working sheets are written in now. */
export function openSession(book: OpenWorkbook, environment: Environment, language: () => Language): Session {
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
    kinds: [],
    preferences: loadPreferences(environment.memory),
  })

  const work = workOn(store)
  const current = readingInView(book, environment, store)
  const { digest, readAgain, writeState, enter, inView } = current

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

  return {
    ...summaryActions(book, environment, language, store, work, current),
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
      if (!reading) return
      await work('computing', async ({ signal }) => {
        await digest(reading.grids, signal)
        return null
      })
    },
    async chooseKind({ file, sheet }, kind) {
      const others = store.get().kinds.filter((choice) => choice.file !== file || choice.sheet !== sheet)
      store.set({ kinds: kind === undefined ? others : [...others, { file, sheet, kind }] })
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
    insertTemplate: () => insert(async () => (await import('../../sample/template')).templateLayouts(), false),
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
    setPreferences(change) {
      const preferences = { ...store.get().preferences, ...change }
      store.set({ preferences })
      savePreferences(environment.memory, preferences)
    },
    dismissNotice: () => store.set({ notice: null }),
  }
}

/** An institute small enough to look at, in the year of the moment, whose reporting is open then. */
async function sampleAround(now: Moment): Promise<readonly Layout[]> {
  const { sampleLayouts } = await import('../../sample/institute')
  const { year } = calendarDate(now)
  const window = { from: momentOf(year, 1, 1)!, to: momentOf(year, 12, 31)! }
  return sampleLayouts({ staff: 120, records: 3000, seed: 7, year, messy: true, window })
}
