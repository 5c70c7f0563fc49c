import type { Moment } from '../../records/moment'
import type { SettingField } from '../../records/policy'
import type { Step } from '../../text/pane/shellWords'
import type { Language } from '../../text/say'
import type { Place } from '../../workbook/address'
import type { CellChange } from '../../workbook/cellChange'
import { nextTurn } from '../../workbook/nextTurn'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import { WorkbookError } from '../../workbook/workbook'
import type { Proposal } from '../../year/actions/proposal'
import type { ReadsOtherwise, TriedAction } from '../../year/actions/tryAction'
import type { LogDeed } from '../../year/actOnLog'
import type { Inserted } from '../../year/insertSheets'
import type { OpenYear } from '../../year/openYear'
import type { ReportName } from '../../year/publishReports'
import { type AnswerActions, answerActions } from './answerActions'
import { type BesideActions, besideActions } from './besideActions'
import { type CertificateActions, certificateActions } from './certificateActions'
import type { Environment } from './environment'
import { lookAtPrinted } from './lookAtPrinted'
import { loadPreferences, type Preferences, savePreferences } from './preferences'
import { type ReadingInView, readingInView } from './readingInView'
import { withoutSheets, withWritten } from './readings'
import type { ReminderDeed } from './reminderWork'
import { LEAVING, type PaneState } from './state'
import { type Store, storeOf } from './store'
import { type SummaryActions, summaryActions } from './summaryActions'
import { type Turns, turns } from './turns'
import { noticeOf, type Work, type WorkRun, workOn } from './work'

/**
 * All that the user can do, from whichever button, ribbon command or key. Each sets off work and ends in the state: nothing
 * throws, nothing answers. What is asked for while other work is under way takes its turn after it; nothing asked for is lost.
 */
export interface Session extends SummaryActions, AnswerActions, BesideActions, CertificateActions {
  readonly state: Pick<Store<PaneState>, 'get' | 'subscribe'>
  /** The moment at which an action would be logged now: for what is open at some times only. */
  now(): Moment
  /** Reads the workbook again and computes. */
  refresh(): Promise<void>
  /** The same in its turn, without a word: nobody is busy with it, and no message goes. Answers whether it was done. */
  recount(): Promise<boolean>
  chooseYear(year: number | null): Promise<void>
  goTo(place: Place): Promise<void>
  /** Looks how the stamped sheets in view will be printed; what is found comes into the reading. */
  lookAtPrinted(): Promise<void>
  /** Changes cells of the user's sheets, then reads again. */
  change(changes: readonly CellChange[]): Promise<void>
  /** Takes back what was written last, whatever it was, as one step; says so where that cannot be, and nothing is. */
  undo(): Promise<void>
  /**
   * What an action on rows would write and make of the year in view; null where the workbook must be read first. Nothing is written.
   * Throws what reading throws.
   */
  tryAction(proposal: Proposal, signal: AbortSignal): Promise<TriedAction | ReadsOtherwise | null>
  /** Enters settings into 设置 by their fields of `Policy`, then reads again; '' empties one. */
  enterSettings(values: Readonly<Partial<Record<SettingField, string>>>): Promise<void>
  /** Writes these report sheets from the figures in view. */
  writeReports(names: readonly ReportName[]): Promise<void>
  /** Writes 催办清单, or keeps words of reminders. */
  remind(deed: ReminderDeed): Promise<void>
  /** 上报, 撤销, 完成上报, 退回, in the operator's name. */
  act(deed: LogDeed, by: string): Promise<void>
  insertTemplate(): Promise<void>
  insertSample(): Promise<void>
  deleteReports(): Promise<void>
  /** Asks the user whether the reports are to be deleted, or no longer. */
  askToDelete(asked: boolean): void
  openStep(step: Step): void
  openPerson(person: number | null): void
  /** Opens 导入, or closes it. */
  openImport(isImporting: boolean): void
  /** What 试算 assumes from now on; nothing of it is written. */
  tryWhatIf(tried: readonly string[]): void
  setPreferences(change: Partial<Preferences>): void
  dismissNotice(): void
  /** For actions that come with the page that offers them. */
  readonly context: ActionContext
  /** Resolves when all work that was asked for has ended. */
  settled: Turns['settled']
}

/** What an action needs of the session to take its turn. */
export interface ActionContext {
  readonly book: OpenWorkbook
  readonly environment: Environment
  readonly store: Store<PaneState>
  readonly work: Work
  readonly current: ReadingInView
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
    isImporting: false,
    summaryDraft: {},
    beside: null,
    undoable: null,
    tried: [],
    year: null,
    preferences: loadPreferences(environment.memory),
  })

  const current = readingInView(book, environment, store)
  const { digest, readAgain, readChanged, kept, enter, enterDraft, inView } = current
  const queue = turns()
  const work = workOn(book, store, queue, readAgain)

  async function insert(sheets: (run: WorkRun) => Promise<Inserted>): Promise<void> {
    await work('changing', async (run) => {
      const outcome = await sheets(run)
      if ('taken' in outcome) return { kind: 'sheets-exist', sheets: outcome.taken }
      run.changed()
      await readAgain(run)
      return { deed: 'inserted', sheets: outcome.inserted }
    })
  }

  async function undone(run: WorkRun): Promise<boolean> {
    try {
      return await book.undo(run)
    } catch (error) {
      if (error instanceof WorkbookError && error.code === 'changed-meanwhile') return false
      throw error
    }
  }

  return {
    ...answerActions(book, environment, store, work, current),
    ...besideActions(environment, store, work),
    ...certificateActions(book, environment, store, work, current),
    ...summaryActions(book, environment, language, store, work, current),
    state: store,
    context: { book, environment, store, work, current },
    now: environment.now,
    refresh: () =>
      work('reading', async (run) => {
        await readAgain(run)
        return null
      }),
    recount: () =>
      queue.take(async () => {
        // A step of work before it may have read already.
        if (!store.get().stale) return true
        try {
          await readAgain({ signal: new AbortController().signal, changed: () => {} })
          return true
        } catch (error) {
          // The figures stay marked as older than the workbook.
          store.set({ notice: noticeOf(error) })
          return false
        }
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
    async goTo(place) {
      try {
        await book.goTo(place)
      } catch (error) {
        store.set({ notice: noticeOf(error) })
      }
    },
    lookAtPrinted: () => lookAtPrinted(book, store),
    change: (changes) =>
      work('changing', async (run) => {
        const { reading } = store.get()
        await book.change(changes, reading ? { ...run, basedOn: reading.grids } : run)
        run.changed()
        await readChanged(changes, run)
        return { deed: 'changed', cells: changes.length }
      }),
    undo: () =>
      work('changing', async (run) => {
        const isUndone = await undone(run)
        if (isUndone) run.changed()
        await readAgain(run)
        return isUndone ? { deed: 'undone' } : { kind: 'not-undone' }
      }),
    async tryAction(proposal, signal) {
      const { reading, stale } = store.get()
      if (!reading?.statistics || stale) return null
      const { tryAction } = await import('../../year/actions/tryAction')
      const reads = (grids: OpenYear['grids']) => environment.readData(grids, [], signal)
      return tryAction({ ...reading, statistics: reading.statistics }, proposal, reads, nextTurn)
    },
    enterSettings: (values) =>
      work('changing', async (run) => {
        await enter(values, run)
        return null
      }),
    writeReports: (names) =>
      work('writing', async (run) => {
        const seen = await inView(run)
        if ('kind' in seen) return seen
        // A figure that stands typed on the screen must not be stamped as it was before.
        const viewed = names.includes('summary') ? await enterDraft(seen, run) : seen
        if ('kind' in viewed) return viewed
        const printed = { language: language(), computedAt: environment.now(), linkable: true, reports: names }
        const { publishReports } = await import('../../year/publishReports')
        const written = await publishReports(book, viewed, printed, run)
        store.set({ reading: await withWritten(viewed, written) })
        return { deed: 'written', sheets: written.map(({ sheet }) => sheet) }
      }),
    remind: (deed) =>
      work('writing', async (run) => {
        const { doReminders } = await import('./reminderWork')
        return doReminders(book, environment, language(), current, deed, run)
      }),
    act: (deed, by) =>
      work('changing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const { actOnLog } = await import('../../year/actOnLog')
        const done = await actOnLog(book, viewed, deed, { now: environment.now(), by }, run)
        if ('refusal' in done) return { kind: 'refused', refusal: done.refusal }
        await kept(viewed, [done.written], run)
        return { deed: deed.action, people: done.people }
      }),
    insertTemplate: () => insert(async (run) => (await import('../../year/insertSheets')).insertTemplate(book, run)),
    insertSample: () =>
      insert(async (run) => (await import('../../year/insertSheets')).insertSample(book, environment.now(), run)),
    deleteReports: () =>
      work('changing', async (run) => {
        if (store.get().stale || !store.get().reading) await readAgain(run)
        const reading = store.get().reading!
        const { deleteReports } = await import('../../year/deleteReports')
        const sheets = await deleteReports(book, reading, run)
        store.set({ reading: await withoutSheets(reading, sheets) })
        return { deed: 'deleted', sheets }
      }),
    askToDelete: (askedToDelete) => store.set({ askedToDelete }),
    openStep(step) {
      const { step: before, notice } = store.get()
      // What was done has been said where it was done; what went wrong stays until it is put away.
      const isPast = step !== before && notice !== null && LEAVING.has(notice.kind)
      store.set({ step, person: null, isImporting: false, ...(isPast ? { notice: null } : {}) })
    },
    openPerson: (person) => store.set({ person }),
    openImport: (isImporting) => store.set({ isImporting, person: null }),
    tryWhatIf: (tried) => store.set({ tried: [...new Set(tried)] }),
    setPreferences(change) {
      const preferences = { ...store.get().preferences, ...change }
      store.set({ preferences })
      savePreferences(environment.memory, preferences)
    },
    dismissNotice: () => store.set({ notice: null }),
    settled: queue.settled,
  }
}
