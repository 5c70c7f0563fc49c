import type { Moment } from '../../records/moment'
import type { NameAnswer, ProposalKind } from '../../records/proposal'
import type { ReadingAnswer } from '../../records/readingAnswer'
import { distinctName } from '../../workbook/distinctName'
import type { Grid } from '../../workbook/grid'
import { listCells } from '../../workbook/gridList'
import { nextTurn } from '../../workbook/nextTurn'
import type { WrittenStep } from '../../workbook/openWorkbook'
import { WorkbookError } from '../../workbook/workbook'
import {
  type Accepted,
  acceptedOf,
  CERTAIN,
  type ImportPreview,
  type ListsProposed,
  previewImport,
  proposeLists,
  writeImport,
} from '../../year/lists/importLists'
import { soleNames } from '../../year/lists/names'
import type { ListAnswers, ReadSheets } from '../../year/lists/readLists'
import { computeYear, type OpenYear } from '../../year/openYear'
import type { ActionContext } from './session'
import { type Store, storeOf } from './store'
import type { WorkRun } from './work'

/** What 导入 shows: lists that were chosen, what is proposed of their rows, what is taken, what it would do. */
export interface ImportState {
  /** `original`: what the file is called on the disk; `saved`: when it was saved there. */
  readonly files: readonly {
    readonly name: string
    readonly original: string
    readonly grids: readonly Grid[]
    readonly saved: Moment | null
  }[]
  /** Files that cannot be read, chosen last. */
  readonly refused: readonly WorkbookError[]
  readonly answers: ListAnswers
  readonly accepted: Accepted
  readonly proposed: ListsProposed | null
  readonly preview: ImportPreview | null
  /** What was written last; `step` is the session's `undoable` as long as that can be taken back. */
  readonly done: {
    readonly step: WrittenStep | null
    readonly rows: number
    readonly cells: number
    readonly beside: Beside
  } | null
}

/** Files that are open beside the workbook, too, and would count twice with what was imported of them. */
export interface Beside {
  /** Those with the same contents: not read beside it any more. */
  readonly closed: readonly string[]
  /** Those of the same name, but corrected since or of other contents: the user must say. */
  readonly differing: readonly string[]
}

const NOTHING: Omit<ImportState, 'done'> = {
  files: [],
  refused: [],
  answers: { readings: [], names: [] },
  accepted: CERTAIN,
  proposed: null,
  preview: null,
}

/** What the user does on 导入. As with a session, each takes its turn, and nothing throws. */
export interface ImportActions {
  readonly state: Pick<Store<ImportState>, 'get' | 'subscribe'>
  add(files: readonly { readonly name: string; readonly blob: Blob }[]): Promise<void>
  remove(name: string): Promise<void>
  /** Says how a sheet of a list is read. */
  answer(reading: ReadingAnswer): Promise<void>
  /** Says who is meant. */
  name(answers: readonly NameAnswer[]): Promise<void>
  /** Takes the only likely person for every name that has one. */
  takeSoleNames(): Promise<void>
  take(kind: ProposalKind, isTaken: boolean): Promise<void>
  takeLine(id: string, isTaken: boolean): Promise<void>
  write(): Promise<void>
  again(): void
}

const known = new WeakMap<ActionContext, ImportActions>()

/** The actions of a session's 导入: the same as long as the session lives, so that leaving the page loses nothing. */
export function importActions(context: ActionContext): ImportActions {
  const made = known.get(context) ?? makeActions(context)
  known.set(context, made)
  return made
}

function makeActions({ book, environment, store, work, current }: ActionContext): ImportActions {
  const state = storeOf<ImportState>({ ...NOTHING, done: null })
  const reader =
    (signal: AbortSignal): ReadSheets =>
    (grids, answers) =>
      environment.readData(grids, answers, signal)

  /** The workbook without the lists that the page reads beside it: those are what is imported, not what is there. */
  async function openedAlone(run: WorkRun): Promise<OpenYear | null> {
    if (!store.get().reading || store.get().stale) await current.readAgain(run)
    const reading = store.get().reading
    if (!reading) return null
    const own = reading.grids.filter(({ file }) => file === '')
    if (own.length === reading.grids.length) return reading
    const data = await environment.readData(own, [], run.signal)
    return computeYear(data, own, store.get().year, nextTurn)
  }

  /** What was imported counts in the workbook from now on, and not once more in a file that is open beside it. */
  async function leaveOutBeside(): Promise<Beside> {
    const grids = store.get().reading?.grids ?? []
    const open = [...new Set(grids.map(({ file }) => file))].filter((file) => file !== '')
    const cellsOf = (own: readonly Grid[]) => JSON.stringify(own.map(listCells))
    const imported = state.get().files.map(({ grids: own, original }) => ({ original, cells: cellsOf(own) }))
    const closed: string[] = []
    const differing: string[] = []
    for (const file of open) {
      const cells = cellsOf(grids.filter((grid) => grid.file === file))
      if (imported.some((one) => one.cells === cells)) closed.push(file)
      else if (imported.some(({ original }) => original === file)) differing.push(file)
    }
    for (const file of closed) await book.close?.(file)
    return { closed, differing }
  }

  async function propose(run: WorkRun): Promise<void> {
    const { files, answers } = state.get()
    if (files.length === 0) return state.set({ proposed: null, preview: null })
    const opened = await openedAlone(run)
    if (!opened) return
    const grids = files.flatMap((file) => file.grids)
    const proposed = await proposeLists(
      opened,
      grids,
      { ...answers, saved: savedOf(files) },
      reader(run.signal),
      nextTurn,
    )
    run.signal.throwIfAborted()
    state.set({ proposed })
    await preview(run)
  }

  async function preview(run: WorkRun): Promise<void> {
    const { proposed, accepted } = state.get()
    if (!proposed) return
    const taken = acceptedOf(proposed.proposals, accepted)
    const made = await previewImport(proposed, taken, environment.now(), reader(run.signal), nextTurn)
    run.signal.throwIfAborted()
    state.set({ preview: made })
  }

  const computing = (change: Partial<ImportState>, doing: (run: WorkRun) => Promise<void>) =>
    work('computing', async (run) => {
      state.set(change)
      await doing(run)
      return null
    })

  return {
    state,
    add: (files) =>
      work('reading', async (run) => {
        const taken = new Set([book.name, ...(store.get().reading?.grids ?? []).map(({ file }) => file)])
        for (const { name } of state.get().files) taken.add(name)
        const refused: WorkbookError[] = []
        for (const { name, blob } of files) {
          const as = distinctName(name, taken)
          taken.add(as)
          try {
            const { grids } = await environment.readOther({ name, blob, as, whole: true }, run.signal)
            const file = { name: as, original: name, grids, saved: savedAt(blob) }
            state.set({ files: [...state.get().files, file], done: null })
          } catch (error) {
            // One of thirty that cannot be read does not hold up the others.
            if (!(error instanceof WorkbookError) || files.length === 1) throw error
            refused.push(error)
          }
        }
        state.set({ refused })
        await propose(run)
        return null
      }),
    remove: (name) => computing({ files: state.get().files.filter((file) => file.name !== name) }, propose),
    answer: (reading) => {
      const { answers } = state.get()
      return computing({ answers: { ...answers, readings: [...answers.readings, reading] } }, propose)
    },
    name: (names) => {
      const { answers } = state.get()
      return computing({ answers: { ...answers, names: [...answers.names, ...names] } }, propose)
    },
    takeSoleNames() {
      const { answers, proposed } = state.get()
      const names = [...soleNames(proposed?.proposals ?? []), ...answers.names]
      return computing({ answers: { ...answers, names } }, propose)
    },
    take(kind, isTaken) {
      const { accepted, proposed } = state.get()
      const kinds = new Set(accepted.kinds)
      if (isTaken) kinds.add(kind)
      else kinds.delete(kind)
      // What is said of a kind goes over what was said of its lines before.
      const own = new Set((proposed?.proposals ?? []).filter((one) => one.kind === kind).map(({ id }) => id))
      const lines = new Map([...accepted.lines].filter(([id]) => !own.has(id)))
      return computing({ accepted: { kinds, lines } }, preview)
    },
    takeLine(id, isTaken) {
      const { accepted } = state.get()
      return computing({ accepted: { ...accepted, lines: new Map([...accepted.lines, [id, isTaken]]) } }, preview)
    },
    write: () =>
      work('changing', async (run) => {
        const { preview: made, proposed } = state.get()
        if (!made || !proposed || made.plan.changes.length === 0) return null
        await writeImport(book, proposed.opened, made.plan, run)
        run.changed()
        const rows = made.plan.placed.size
        const step = book.lastStep()
        const beside = await leaveOutBeside()
        state.set({ ...NOTHING, done: { step, rows, cells: made.taken.length - rows, beside } })
        await current.readAgain(run)
        return null
      }),
    again: () => state.set({ done: null }),
  }
}

/** When a file was saved, as the calendar here has it; null where the browser does not say. */
function savedAt(blob: Blob): Moment | null {
  if (!(blob instanceof File)) return null
  const minutes = new Date(blob.lastModified).getTimezoneOffset()
  return Math.floor(blob.lastModified / 1000) - minutes * 60
}

function savedOf(files: ImportState['files']): ReadonlyMap<string, Moment> {
  return new Map(files.flatMap(({ name, saved }) => (saved === null ? [] : [[name, saved] as const])))
}
