import type { ChoiceList } from '../../../hosts/xlsx/change/choiceLists'
import type { Moment } from '../../../records/moment'
import type { ChangedCells, SheetChange } from '../../../workbook/cellChange'
import { refuseChangedRows, refuseChangedSheets } from '../../../workbook/changedMeanwhile'
import type { Grid } from '../../../workbook/grid'
import type { OpenWorkbook } from '../../../workbook/openWorkbook'
import type { SheetLook } from '../../../workbook/sheetLook'
import { type ChangeRun, type Run, WorkbookError } from '../../../workbook/workbook'
import { type Store, storeOf } from '../../session/store'
import { type Turns, turns } from '../../session/turns'
import type { PageWorker } from '../worker/pageWorker'
import type { FileContent } from '../worker/protocol'
import { areCovered, showSame } from './asRead'
import {
  type BesideFile,
  type BookState,
  besideFiles,
  type CellPlace,
  type Edit,
  fittingIn,
  type MainFile,
  NO_RESULT,
  type OpenedBeside,
  redoable,
  shownCell,
  undoable,
  withShown,
  withTyped,
} from './bookState'
import { byFile, changedOf } from './byFile'
import { cellEdit, editHistory, wholeSheets } from './editHistory'
import { onDisk } from './onDisk'
import { sheetQuestions } from './sheetQuestions'
import type { ViewedSheet } from './viewedSheet'

/**
 * Files in place of an open Excel. Places in the main workbook have no file name, as the port has it. Whatever reads or changes
 * the files takes its turn in one queue, so that nothing is made from a state that another is about to replace.
 */
export interface PageBook extends OpenWorkbook {
  readonly state: Pick<Store<BookState>, 'get' | 'subscribe'>
  /** Changes cells of the files that they name; of the main workbook where they name none. */
  change(changes: readonly (SheetChange & { readonly file?: string })[], run?: ChangeRun): Promise<ChangedCells>
  /** Changes a cell that the user typed into, of the file that the place names. It shows at once. */
  edit(place: CellPlace, value: SheetChange['value']): Promise<void>
  /** The same for many cells in one go (paste, fill, delete): all of them are changed and taken back as one, or none. */
  editCells(changes: readonly (CellPlace & SheetChange)[]): Promise<ChangedCells>
  /** The formula that a cell holds, without `=`; null for none. */
  formulaAt(place: CellPlace): Promise<string | null>
  /** What the file says may be chosen in cells of a sheet. */
  choicesOf(sheet: ViewedSheet): Promise<readonly ChoiceList[]>
  /** How a sheet looks beyond what its cells hold; null where it is there no more. */
  lookOf(sheet: ViewedSheet): Promise<SheetLook | null>
  /** Takes the last edit back, whoever made it, with its files as they were to the last byte; points at the cell. */
  undoEdit(): Promise<boolean>
  /** Does again what was taken back last, as long as nothing else was changed since. */
  redoEdit(): Promise<boolean>
  /** Puts files beside those that are read, in place of those named in `over`, by the names that places have. */
  add(files: readonly FileContent[], over?: readonly string[]): Promise<void>
  /** Takes the file away that places name so. */
  close(file: string): Promise<void>
  /** Says that the main workbook with these very contents is kept, and under which name that goes on; so are these lists. */
  saved(name: string, blob: Blob | null, lists: readonly BesideFile[]): void
  /** Resolves when all that was asked for is in the files. */
  settled: Turns['settled']
}

/** Opens files as one workbook; `created` answers what stands in a new one. */
export function pageBook(
  worker: PageWorker,
  files: {
    readonly main: Pick<MainFile, 'name' | 'blob'>
    readonly others: readonly OpenedBeside[]
    /** Whether the main workbook differs from what is on the disk. */
    readonly unsaved: boolean
  },
  created: () => Moment,
): PageBook {
  const queue = turns()
  const store = storeOf<BookState>({
    main: { ...files.main, changed: files.unsaved },
    others: besideFiles(files.others, files.main.name),
    unread: [],
    sheets: [],
    pointed: null,
    edits: [],
    undone: [],
    unsaved: files.unsaved || files.others.some(({ changed }) => changed),
  })
  /** Typed, on the screen, and not yet in the file's bytes. */
  let typing: readonly (CellPlace & SheetChange)[] = []
  const set = (change: Partial<BookState>) => {
    const { main, others } = { ...store.get(), ...change }
    store.set({ ...change, unsaved: typing.length > 0 || main.changed || others.some(({ changed }) => changed) })
  }
  /** Whether the sheets are what reading the files would give. */
  let isKnown = false
  /** Files of which no change tells all that it does. */
  const inexact = new Set<string>()
  /** What waits or is under way beside what was typed. */
  let waiting = 0
  /** Takes its turn among all that reads or changes the files. */
  const take = <Answer>(doing: () => Promise<Answer>) => {
    waiting++
    return queue.take(doing).finally(() => {
      waiting--
    })
  }
  const withTyping = (sheets: readonly ViewedSheet[]) => withTyped(sheets, typing)

  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  const gridsNow = () => store.get().sheets.map(({ grid }) => grid)

  const contentOf = (file: string) => {
    const { main, others } = store.get()
    return file === '' ? main : others.find((other) => other.file === file)
  }

  const questions = sheetQuestions(worker, contentOf)

  const disk = onDisk(store.get())

  /** Puts other bytes in place of a file's; `look` is what that makes of the sheets in view. */
  function replaced(file: string, blob: Blob | null, look: (sheets: readonly ViewedSheet[]) => readonly ViewedSheet[]) {
    const { main, others, sheets } = store.get()
    const changed = disk.differs(file, blob)
    return {
      main: file === '' ? { ...main, blob, changed } : main,
      others: others.map((other) => (other.file === file && blob ? { ...other, blob, changed } : other)),
      sheets: withTyping(look(sheets)),
    }
  }

  /** A file with cells changed, still to be put in place of what is there. */
  async function changedFile(file: string, wanted: readonly SheetChange[], run?: Run) {
    const content = contentOf(file)
    if (!content?.blob) throw new WorkbookError('sheet-missing', file, { sheet: wanted[0]!.sheet })
    const { name, blob: before } = content
    const changes = wanted.map((change) => fittingIn(name, { ...change, file }))
    const answer = await worker.ask('change', { name, blob: before, changes }, run)
    const { blob: after, reencoded, numbers, ...changed } = answer
    return { file, before, after, reencoded, changes, changed, numbers }
  }

  /** Puts it there; answers what was shown where a result is lost. */
  function putInPlace({ file, after, reencoded, changes, changed, numbers }: Awaited<ReturnType<typeof changedFile>>) {
    const lost = changed.stale.map((place) => ({ file, ...place }))
    const held = lost.map((place) => ({ ...place, cell: shownCell(store.get().sheets, place) }))
    const stale = lost.map((place) => ({ ...place, cell: NO_RESULT }))
    const asRead = (numbers ?? []).map((number) => ({ file, ...number }))
    const now = replaced(file, after, (sheets) => withShown(withTyped(sheets, changes), [...asRead, ...stale]))
    if (!numbers) inexact.add(file)
    if (!numbers || areCovered(store.get().sheets, file, changes)) isKnown = false
    const others = now.others.map((other) =>
      other.file === file ? { ...other, reencoded: reencoded || other.reencoded } : other,
    )
    set({ ...now, others })
    if (changed.overwritten.length > 0) questions.formulasChanged()
    return held
  }

  const shownNow = (places: readonly CellPlace[]) =>
    places.map((place) => ({ ...place, cell: shownCell(store.get().sheets, place) }))

  const history = editHistory(store)

  async function readNow(run?: Run): Promise<readonly Grid[]> {
    const { main, others } = store.get()
    const files = [...(main.blob ? [{ name: main.name, blob: main.blob, file: '' }] : []), ...others]
    const sent = files.map(({ name, blob, file }) => ({ name, blob, file }))
    const { grids, faces, unread } = await worker.readGrids({ files: sent }, run)
    set({ unread, sheets: withTyping(grids.map((grid, index) => ({ grid, face: faces[index]! }))) })
    isKnown = true
    return gridsNow()
  }

  /**
   * Takes the last edit back, or does the last one again that was taken back, where it is one of those meant; points at its cell where
   * somebody looks at the sheets.
   */
  const turn = (from: 'edits' | 'undone', isMeant: (last: Edit) => boolean, points: boolean) =>
    take(async () => {
      const together = from === 'edits' ? undoable(store.get()) : redoable(store.get())
      if (!together || !isMeant(together[0]!)) return false
      const reversed: Edit[] = []
      for (const edit of together) {
        const { file, place, before, after, held, formula } = edit
        reversed.push({ ...edit, before: after, after: before, held: held && shownNow(held) })
        const now = replaced(file, before, (sheets) => (held ? withShown(sheets, held) : sheets))
        set({ ...now, ...(points && place ? { pointed: { ...place } } : {}) })
        if (formula !== null || !held) questions.formulasChanged()
      }
      if (together.some(({ file }) => inexact.has(file))) isKnown = false
      history.turned(from, reversed)
      if (together.some(({ held }) => !held)) await readNow()
      tell()
      return true
    })

  /** Changes files; all of them or none: nothing is put in place before the last one has let itself be changed. */
  async function changedFiles(changes: readonly (SheetChange & { readonly file?: string })[], run?: Run) {
    const done: Awaited<ReturnType<typeof changedFile>>[] = []
    for (const { file, own } of byFile(changes)) done.push(await changedFile(file, own, run))
    return done
  }

  return {
    get name() {
      return store.get().main.name
    },
    state: store,
    settled: queue.settled,
    // What was typed counts before it is in the file; what else is asked for comes first.
    read: async (run) => (isKnown && waiting === 0 ? gridsNow() : take(() => readNow(run))),
    write: (layouts, run) =>
      take(async () => {
        const { main } = store.get()
        const names = layouts.map(({ sheet }) => sheet)
        if (run?.basedOn) refuseChangedSheets('', names, run.basedOn, gridsNow())
        const file = { name: main.name, blob: main.blob, created: created() }
        const { blob, grids, faces } = await worker.writeLayouts(layouts, file, run)
        const sheets = [...store.get().sheets]
        for (const [index, layout] of layouts.entries()) {
          const viewed = { grid: grids[index]!, face: faces[index]! }
          const same = ({ grid }: ViewedSheet) =>
            grid.file === '' && grid.sheet.toLowerCase() === layout.sheet.toLowerCase()
          const old = sheets.findIndex(same)
          if (old >= 0) sheets[old] = viewed
          else sheets.splice(sheets.findLastIndex(({ grid }) => grid.file === '') + 1, 0, viewed)
        }
        set(replaced('', blob, () => sheets))
        isKnown = false
        history.wrote(wholeSheets(main.blob, blob), { sheets: layouts.length })
      }),
    printed: (names, run) =>
      take(async () => {
        const { name, blob } = store.get().main
        return blob ? worker.ask('printed', { name, blob, sheets: names }, run) : new Map()
      }),
    remove: (names, run) =>
      take(async () => {
        const { name, blob } = store.get().main
        if (!blob) return []
        const answer = await worker.ask('remove', { name, blob, sheets: names }, run)
        if (answer.removed.length === 0) return []
        const gone = new Set(answer.removed)
        const isLeft = ({ grid }: ViewedSheet) => grid.file !== '' || !gone.has(grid.sheet)
        set(replaced('', answer.blob, (sheets) => sheets.filter(isLeft)))
        isKnown = false
        history.wrote(wholeSheets(blob, answer.blob), { sheets: answer.removed.length })
        return answer.removed
      }),
    change: (changes, run) =>
      take(async () => {
        if (run?.basedOn)
          for (const { file, own } of byFile(changes)) refuseChangedRows(file, own, run.basedOn, gridsNow())
        const done = await changedFiles(changes, run)
        for (const one of done) {
          const held = shownNow(one.changes)
          history.wrote(cellEdit(one, held, putInPlace(one)), { cells: one.changes.length })
        }
        return changedOf(done)
      }),
    async edit(place, value) {
      await this.editCells([{ ...place, value }])
    },
    editCells(changes) {
      const typed = changes.map((change) => fittingIn(change.file, change))
      const before = shownNow(typed)
      typing = [...typing, ...typed]
      set({ sheets: withTyped(store.get().sheets, typed) })
      const asTyped = shownNow(typed)
      tell()
      const own = new Set(typed)
      const ended = () => {
        typing = typing.filter((one) => !own.has(one))
      }
      return queue.take(async () => {
        try {
          const done = await changedFiles(typed)
          ended()
          const heldOf = (file: string) => before.filter((one) => one.file === file)
          history.typed(done.map((one) => cellEdit(one, heldOf(one.file), putInPlace(one))))
          // Figures may have been made of what was typed; they are to be made again only where the file has it otherwise.
          const isLost = done.some(({ changed }) => changed.stale.length > 0)
          if (!isKnown || isLost || !showSame(asTyped, shownNow(typed))) tell()
          return changedOf(done)
        } catch (error) {
          ended()
          set({ sheets: withTyping(withShown(store.get().sheets, before)) })
          tell()
          throw error
        }
      })
    },
    formulaAt: (place) => {
      const { file, sheet } = place
      const viewed = store.get().sheets.find(({ grid }) => grid.file === file && grid.sheet === sheet)
      return questions.formulaAt(viewed, place)
    },
    choicesOf: questions.choicesOf,
    lookOf: questions.lookOf,
    beginStep: history.begin,
    lastStep: history.last,
    undo: () => turn('edits', (last) => last.step !== null, false),
    undoEdit: () => turn('edits', () => true, true),
    redoEdit: () => turn('undone', () => true, true),
    async goTo(place) {
      const there = store.get().sheets.some(({ grid }) => grid.sheet === place.sheet && grid.file === place.file)
      if (!there) throw new WorkbookError('sheet-missing', place.file, { sheet: place.sheet })
      store.set({ pointed: { ...place } })
    },
    async onDataChanged(listener) {
      listeners.add(listener)
      return async () => {
        listeners.delete(listener)
      }
    },
    add: (files, over = []) =>
      take(async () => {
        const { main, others } = store.get()
        const staying = others.filter(({ file }) => !over.includes(file))
        const added = besideFiles(files, main.name, staying)
        for (const one of added) disk.opened(one)
        set({ others: [...staying, ...added] })
        isKnown = false
        tell()
      }),
    close: (file) =>
      take(async () => {
        const { others, sheets, unread } = store.get()
        set({
          others: others.filter((other) => other.file !== file),
          unread: unread.filter((one) => one.file !== file),
          sheets: sheets.filter(({ grid }) => grid.file !== file),
        })
        tell()
      }),
    saved(name, blob, lists) {
      const { main, others } = store.get()
      disk.saved('', blob)
      for (const list of lists) disk.saved(list.file, list.blob)
      set({
        main: { ...main, name, changed: main.blob !== blob },
        // A list that was corrected again meanwhile is another object.
        others: others.map((other) => (lists.includes(other) ? { ...other, changed: false, reencoded: false } : other)),
      })
    },
  }
}
