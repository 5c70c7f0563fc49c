import type { Moment } from '../../../records/moment'
import type { SheetChange } from '../../../workbook/cellChange'
import { refuseChangedRows, refuseChangedSheets } from '../../../workbook/changedMeanwhile'
import type { Grid } from '../../../workbook/grid'
import { type Run, WorkbookError } from '../../../workbook/workbook'
import { storeOf } from '../../session/store'
import { turns } from '../../session/turns'
import type { PageWorker } from '../worker/pageWorker'
import { areCovered, showSame } from './asRead'
import { savedAs, withoutFile } from './bookFiles'
import type { PageBook } from './bookPort'
import {
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
  withWritten,
} from './bookState'
import { byFile, changedOf } from './byFile'
import { type ChangedFile, changingFiles } from './changingFiles'
import { cellEdit, editHistory, wholeSheets } from './editHistory'
import { onDisk } from './onDisk'
import { restyledSheets, withNewFaces } from './restyled'
import { sheetQuestions } from './sheetQuestions'
import type { ViewedSheet } from './viewedSheet'

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
  /** The sheets whose cells look otherwise since a file became this. */
  const restyling = new WeakMap<Blob, readonly string[]>()
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

  const changedFiles = changingFiles(worker, contentOf)

  /** Puts it there; answers what was shown where a result is lost. */
  function putInPlace({ file, after, reencoded, changes, changed, numbers }: ChangedFile) {
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
    const restyled = restyledSheets(changes)
    if (restyled.length > 0 && after) {
      restyling.set(after, restyled)
      set({ sheets: withNewFaces(store.get().sheets, file, restyled) })
    }
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
        const restyled = [before, after].flatMap((blob) => (blob && restyling.get(blob)) ?? [])
        if (restyled.length > 0) set({ sheets: withNewFaces(store.get().sheets, file, restyled) })
      }
      if (together.some(({ file }) => inexact.has(file))) isKnown = false
      history.turned(from, reversed)
      if (together.some(({ held }) => !held)) await readNow()
      tell()
      return true
    })

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
        const sheets = withWritten(
          store.get().sheets,
          grids.map((grid, index) => ({ grid, face: faces[index]! })),
        )
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
        set(withoutFile(store.get(), file))
        tell()
      }),
    saved(name, blob, lists) {
      disk.saved('', blob)
      for (const list of lists) disk.saved(list.file, list.blob)
      set(savedAs(store.get(), name, blob, lists))
    },
  }
}
