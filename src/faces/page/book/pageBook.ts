import type { Moment } from '../../../records/moment'
import type { Place } from '../../../workbook/address'
import type { ChangedCells, SheetChange } from '../../../workbook/cellChange'
import { refuseChangedRows, refuseChangedSheets } from '../../../workbook/changedMeanwhile'
import { type Cell, cellAt } from '../../../workbook/grid'
import { slotOf, withCell, withChange } from '../../../workbook/gridChange'
import type { OpenWorkbook } from '../../../workbook/openWorkbook'
import { type ChangeRun, type Run, WorkbookError } from '../../../workbook/workbook'
import { type Store, storeOf } from '../../session/store'
import { isTextList } from '../files/pickedFile'
import type { PageWorker } from '../worker/pageWorker'
import type { FileContent } from '../worker/protocol'
import type { ViewedSheet } from './viewedSheet'

/** The main workbook; `blob` is null as long as there is none: lists alone were opened, or nothing at all. */
export interface MainFile {
  readonly name: string
  readonly blob: Blob | null
}

/**
 * A file read beside it; `changed` where a cell was corrected in it since it was opened or saved, `reencoded` where that
 * made a list UTF-8 which was not.
 */
export interface BesideFile extends FileContent {
  readonly changed: boolean
  readonly reencoded: boolean
}

/** A file as it comes to stand beside the main one: just opened, or kept with what was corrected in it. */
export type OpenedBeside = FileContent & Partial<BesideFile>

export interface BookState {
  readonly main: MainFile
  /** Read together with the main workbook, in their order. */
  readonly others: readonly BesideFile[]
  /** All sheets as they are now. */
  readonly sheets: readonly ViewedSheet[]
  /** The cell, or row, to be looked at; another object each time it is asked for. */
  readonly pointed: Place | null
  /** Whether any file differs from what was opened or saved last. */
  readonly unsaved: boolean
  /** What the user has typed, the newest last. */
  readonly edits: readonly Edit[]
}

/** A cell that the user typed into, and its file before and after. */
export interface Edit {
  readonly place: Place & { readonly column: number }
  readonly held: Cell
  readonly before: Blob
  readonly after: Blob
}

/** As many edits as can be taken back: each keeps a file. */
const MOST_EDITS = 20

/** The edit that would be taken back now; null for none, or where the file has changed otherwise since. */
export function undoable({ edits, main, others }: BookState): Edit | null {
  const last = edits.at(-1)
  if (!last) return null
  const { file } = last.place
  const now = file === '' ? main : others.find(({ name }) => name === file)
  return now?.blob === last.after ? last : null
}

/** Files in place of an open Excel. Places in the main workbook have no file name, as the port has it. */
export interface PageBook extends OpenWorkbook {
  readonly state: Pick<Store<BookState>, 'get' | 'subscribe'>
  /** Changes cells of the files that they name; of the main workbook where they name none. */
  change(changes: readonly (SheetChange & { readonly file?: string })[], run?: ChangeRun): Promise<ChangedCells>
  /** Changes a cell that the user typed into, of the file that the place names. */
  edit(place: Place & { readonly column: number }, value: SheetChange['value']): Promise<void>
  /** Takes the last edit back, with its file as it was to the last byte; points at the cell. Nothing where none can be. */
  undo(): void
  /** Puts files beside those that are read; one of a name that is there takes its place. */
  add(files: readonly FileContent[]): void
  /** Takes the file of that name away. */
  close(name: string): void
  /** Says that the files, the main one with these very contents, are kept, and under which name that goes on. */
  saved(name: string, blob: Blob | null): void
}

/** Opens files as one workbook; `created` answers what stands in a new one. */
export function pageBook(
  worker: PageWorker,
  files: { readonly main: MainFile; readonly others: readonly OpenedBeside[]; readonly unsaved: boolean },
  created: () => Moment,
): PageBook {
  const store = storeOf<BookState>({
    ...files,
    others: files.others.map(besideFile),
    sheets: [],
    pointed: null,
    edits: [],
  })
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  const gridsNow = () => store.get().sheets.map(({ grid }) => grid)

  const contentOf = (file: string) => {
    const { main, others } = store.get()
    return file === '' ? main : others.find(({ name }) => name === file)
  }

  /** Answers the file's bytes before and after. */
  async function changeFile(file: string, wanted: readonly SheetChange[], run?: Run) {
    const content = contentOf(file)
    if (!content?.blob) throw new WorkbookError('sheet-missing', file, { sheet: wanted[0]!.sheet })
    const { name, blob } = content
    const changes = isTextList(name) ? wanted.map(asText) : wanted
    const { blob: changed, reencoded, overwritten, stale } = await worker.ask('change', { name, blob, changes }, run)
    const { main: now, others: othersNow } = store.get()
    store.set({
      main: file === '' ? { ...now, blob: changed } : now,
      others: othersNow.map((other) =>
        other.name === file
          ? { ...other, blob: changed, changed: true, reencoded: reencoded || other.reencoded }
          : other,
      ),
      sheets: store.get().sheets.map((viewed) => {
        if (viewed.grid.file !== file) return viewed
        const own = changes.filter(({ sheet }) => sheet.toLowerCase() === viewed.grid.sheet.toLowerCase())
        return own.length === 0 ? viewed : { ...viewed, grid: own.reduce(withChange, viewed.grid) }
      }),
      unsaved: true,
    })
    return { before: blob, after: changed, changed: { overwritten, stale } }
  }

  return {
    get name() {
      return store.get().main.name
    },
    state: store,
    async read(run) {
      const { main: first, others: beside } = store.get()
      const files = [...(first.blob ? [{ name: first.name, blob: first.blob }] : []), ...beside]
      const firstName = first.blob ? '' : (beside[0]?.name ?? '')
      const { grids, faces } = await worker.readGrids({ files, firstName }, run)
      store.set({ sheets: grids.map((grid, index) => ({ grid, face: faces[index]! })) })
      return grids
    },
    async write(layouts, run) {
      const { main: before } = store.get()
      const names = layouts.map(({ sheet }) => sheet)
      if (run?.basedOn) refuseChangedSheets('', names, run.basedOn, gridsNow())
      const file = { name: before.name, blob: before.blob, created: created() }
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
      store.set({ main: { ...store.get().main, blob }, sheets, unsaved: true })
    },
    async printed(names, run) {
      const { name, blob } = store.get().main
      return blob ? worker.ask('printed', { name, blob, sheets: names }, run) : new Map()
    },
    async remove(names, run) {
      const { name, blob } = store.get().main
      if (!blob) return []
      const answer = await worker.ask('remove', { name, blob, sheets: names }, run)
      if (answer.removed.length === 0) return []
      const gone = new Set(answer.removed)
      store.set({
        main: { ...store.get().main, blob: answer.blob },
        sheets: store.get().sheets.filter(({ grid }) => grid.file !== '' || !gone.has(grid.sheet)),
        unsaved: true,
      })
      return answer.removed
    },
    async change(changes, run) {
      const files = [...new Set(changes.map((change) => change.file ?? ''))].map((file) => {
        return { file, own: changes.filter((change) => (change.file ?? '') === file) }
      })
      if (run?.basedOn) for (const { file, own } of files) refuseChangedRows(file, own, run.basedOn, gridsNow())
      const answers: ChangedCells[] = []
      for (const { file, own } of files) answers.push((await changeFile(file, own, run)).changed)
      return {
        overwritten: answers.flatMap(({ overwritten }) => overwritten),
        stale: answers.flatMap(({ stale }) => stale),
      }
    },
    async edit(place, value) {
      const { file, sheet, row, column } = place
      const grid = store.get().sheets.find((viewed) => viewed.grid.file === file && viewed.grid.sheet === sheet)?.grid
      const slot = grid ? slotOf(grid, row) : -1
      const held: Cell = grid && slot >= 0 ? cellAt(grid, slot, column) : { kind: 'empty' }
      const { before, after } = await changeFile(file, [{ sheet, row, column, value }])
      store.set({ edits: [...store.get().edits, { place, held, before, after }].slice(-MOST_EDITS) })
      tell()
    },
    undo() {
      const edit = undoable(store.get())
      if (!edit) return
      const { main, others, sheets, edits } = store.get()
      const { file, sheet, row, column } = edit.place
      store.set({
        main: file === '' ? { ...main, blob: edit.before } : main,
        others: others.map((other) => (other.name === file ? { ...other, blob: edit.before, changed: true } : other)),
        sheets: sheets.map((viewed) =>
          viewed.grid.file === file && viewed.grid.sheet === sheet
            ? { ...viewed, grid: withCell(viewed.grid, row, column, edit.held) }
            : viewed,
        ),
        pointed: { ...edit.place },
        unsaved: true,
        edits: edits.slice(0, -1),
      })
      tell()
    },
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
    add(files) {
      const names = new Set(files.map(({ name }) => name))
      store.set({ others: [...store.get().others.filter(({ name }) => !names.has(name)), ...files.map(unchanged)] })
      tell()
    },
    close(name) {
      const { others: beside, sheets } = store.get()
      store.set({
        others: beside.filter((file) => file.name !== name),
        sheets: sheets.filter(({ grid }) => grid.file !== name),
      })
      tell()
    },
    saved(name, blob) {
      const { main, others } = store.get()
      store.set({ main: { ...main, name }, others: others.map(unchanged), unsaved: main.blob !== blob })
    },
  }
}

function besideFile(opened: OpenedBeside): BesideFile {
  return { changed: false, reencoded: false, ...opened }
}

const unchanged = ({ name, blob }: FileContent) => besideFile({ name, blob })

/** A list of texts holds texts alone. */
function asText(change: SheetChange): SheetChange {
  return { ...change, value: change.value === null ? null : String(change.value) }
}
