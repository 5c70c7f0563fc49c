import { gridFromLayout, textsFrom } from '../../../hosts/memory/gridFromLayout'
import { choiceLists } from '../../../hosts/xlsx/change/choiceLists'
import { shownFormulas } from '../../../hosts/xlsx/change/shownFormulas'
import { PLAIN_SHEET } from '../../../hosts/xlsx/look/plainSheet'
import { sheetLook } from '../../../hosts/xlsx/look/sheetLook'
import { blobBytes } from '../../../hosts/xlsx/read/blobBytes'
import { setCsvCells } from '../../../hosts/xlsx/read/csv'
import { detect } from '../../../hosts/xlsx/read/detect'
import { readFile } from '../../../hosts/xlsx/read/readFile'
import { type SheetFace, sheetFaces } from '../../../hosts/xlsx/read/sheetFaces'
import { writeXlsx } from '../../../hosts/xlsx/write/writeXlsx'
import { openXlsx, type XlsxWorkbook } from '../../../hosts/xlsx/xlsxWorkbook'
import { codec } from '../../../hosts/xlsx/zip/availableCodec'
import { readDataset } from '../../../input/readDataset'
import { readMemory } from '../../../input/readMemory'
import type { SheetKind } from '../../../records/sheetKind'
import type { Grid, GridColumn } from '../../../workbook/grid'
import { type Progress, WorkbookError } from '../../../workbook/workbook'
import { readOtherFile } from '../../session/readOtherFile'
import { ACADEMY_TASKS } from './academyTasks'
import { changedGrids } from './changedGrids'
import { faceOfLayout } from './faceOfLayout'
import { type HeldAnswer, type ListPiece, sentLists } from './heldLists'
import { type GrowingLayout, growingLayout } from './layoutPieces'
import { numbersAsRead } from './numbersAsRead'
import type {
  FileContent,
  PageAnswer,
  PageRequest,
  PageTask,
  PageTasks,
  SentGrid,
  SentTrouble,
  UnreadFile,
} from './protocol'

/** Texts sent at a time: a few milliseconds of the page's. */
const TEXTS = 10_000

/** What was read last, under the number of its first grid, for questions about it. */
let grids: readonly Grid[] = []
let firstNumber = 1
const changed = changedGrids()
const memory = readMemory()
const send = sentLists()

/** The formulas of the sheet that was asked about last. */
let formulas: { readonly of: number; readonly cells: ReadonlyMap<string, string> } | null = null

/** What the workbook of a year holds, and lists beside it mostly do not. */
const MAIN_KINDS: readonly SheetKind[] = ['settings', 'classes', 'staff', 'reportingLog']

/** Layouts sent to be written. */
let sent: GrowingLayout[] = []

/** A list of texts, with room between its lines. */
const LIST = { ...PLAIN_SHEET, defaults: { ...PLAIN_SHEET.defaults, rowHeight: 18 } }

interface Telling {
  readonly progress: Progress
  readonly texts: (table: number, texts: readonly string[]) => void
  readonly piece: (piece: ListPiece) => void
}

type Doing = { readonly [Task in PageTask]: (ask: PageTasks[Task]['ask'], telling: Telling) => Promise<unknown> }

const TASKS: Doing = {
  read,
  copy: async ({ name, blob }) => {
    const bytes = await bytesOf({ name, blob })
    detect(name, bytes)
    return new Blob([bytes])
  },
  weigh: async (file) => {
    const own = await readFile(file.name, await bytesOf(file), codec, {}).catch((error) => {
      if (error instanceof WorkbookError) return []
      throw error
    })
    const { dataset } = await readDataset(own, {})
    const kinds = new Set(dataset.sheets.map(({ kind }) => kind))
    return MAIN_KINDS.filter((kind) => kinds.has(kind)).length
  },
  layout: async (frame) => {
    sent.push(growingLayout(frame))
    return null
  },
  rows: async (piece) => {
    sent.at(-1)!.add(piece)
    return null
  },
  write: async ({ name, blob, count, created }, { progress, texts }) => {
    const layouts = sent.slice(-count).map(({ layout }) => layout)
    sent = []
    const table = textsFrom()
    const made = layouts.map((layout) => gridFromLayout(layout, '', table))
    const title = name.replace(/\.[^.]*$/, '')
    const bytes = blob
      ? await written(await open({ name, blob }), (book) => book.write(layouts, { progress }))
      : await writeXlsx(layouts, codec, { title, created }, { progress })
    return { blob: blobOf(bytes), grids: sendGrids(made, texts), faces: layouts.map(faceOfLayout) }
  },
  change: async ({ name, blob, changes }) => {
    const bytes = await bytesOf({ name, blob })
    if (detect(name, bytes) === 'csv') {
      const list = setCsvCells(name, bytes, changes)
      return { blob: new Blob([list.bytes]), reencoded: list.reencoded, overwritten: [], stale: [], numbers: null }
    }
    const book = openXlsx(name, bytes, codec)
    const done = await book.change(changes)
    const numbers = await numbersAsRead(name, book.bytes(), changes)
    return { blob: blobOf(book.bytes()), reencoded: false, ...done, numbers }
  },
  formula: async ({ name, blob, sheet, cell, of }) => {
    if (formulas?.of !== of) {
      // A sheet that is too large for this is shown without its formulas, and is not looked through again.
      formulas = { of, cells: new Map() }
      formulas = { of, cells: await shownFormulas(name, await bytesOf({ name, blob }), codec, sheet) }
    }
    return formulas.cells.get(cell) ?? null
  },
  choices: async ({ name, blob, sheet }) => choiceLists(name, await bytesOf({ name, blob }), codec, sheet),
  look: async ({ name, blob, sheet }) => {
    const bytes = await bytesOf({ name, blob })
    return detect(name, bytes) === 'csv' ? LIST : sheetLook(name, bytes, codec, sheet)
  },
  printed: async ({ name, blob, sheets }) => (await open({ name, blob })).printed(sheets),
  remove: async ({ name, blob, sheets }) => {
    const book = await open({ name, blob })
    const removed = await book.remove(sheets)
    return { blob: blobOf(book.bytes()), removed }
  },
  data: async ({ grids: asked, answers, holds }, { piece }) => {
    const known = asked.map((grid) =>
      'number' in grid ? changed.grid(grid.number, grids[grid.number - firstNumber]!, grid.steps) : grid,
    )
    return send(await readDataset(known, { answers, memory }), holds, piece)
  },
  other: readOtherFile,
  ...ACADEMY_TASKS,
}

/** Does what the page asks; never throws. `say` posts what there is to say, with what is handed over and not copied. */
export async function perform(
  { id, task, ask }: PageRequest,
  say: (answer: PageAnswer, transfer: Transferable[]) => void,
): Promise<void> {
  try {
    const doing = TASKS[task] as (ask: unknown, telling: Telling) => Promise<unknown>
    const answer = await doing(ask, {
      progress: (done, total) => say({ id, progress: [done, total] }, []),
      texts: (table, texts) => say({ id, table, texts }, []),
      piece: (piece) => say({ id, piece }, []),
    })
    say({ id, answer }, buffersOf(answer))
  } catch (error) {
    if (error instanceof WorkbookError) say({ id, trouble: sentTrouble(error) }, [])
    else say({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, [])
  }
}

async function read(
  { files }: PageTasks['read']['ask'],
  { progress, texts }: Telling,
): Promise<PageTasks['read']['answer']> {
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0)
  let before = 0
  const read: Grid[] = []
  const faces: SheetFace[] = []
  const unread: UnreadFile[] = []
  for (const file of files) {
    const part = file.blob.size
    // Each file counts by its size, however its own units run.
    const run = { progress: (done: number, all: number) => progress(before + (all ? (part * done) / all : 0), total) }
    try {
      const { own, seen } = await sheetsOf(file, run)
      for (const grid of own) {
        read.push({ ...grid, file: file.file })
        faces.push(seen.find(({ sheet }) => sheet === grid.sheet) ?? { sheet: grid.sheet, ...PLAIN })
      }
    } catch (error) {
      // One that is broken does not keep the others out.
      if (!(error instanceof WorkbookError) || unread.length === files.length - 1) throw error
      unread.push({ file: file.file, trouble: sentTrouble(error) })
    }
    before += part
    progress(before, total)
  }
  firstNumber += grids.length
  grids = read
  changed.forget()
  return { grids: sendGrids(read, texts), faces, firstNumber, unread }
}

async function sheetsOf(file: FileContent, run: { readonly progress: Progress }) {
  const bytes = await bytesOf(file)
  const own = await readFile(file.name, bytes, codec, run)
  const seen = detect(file.name, bytes) === 'csv' ? [] : await sheetFaces(file.name, bytes, codec)
  return { own, seen }
}

function sentTrouble({ code, file, args }: WorkbookError): SentTrouble {
  return { code, file, args }
}

/** Copies of the grids to be sent, their texts sent before them. */
function sendGrids(made: readonly Grid[], texts: Telling['texts']): readonly SentGrid[] {
  const tables = [...new Set(made.map((grid) => grid.texts))]
  for (const [table, list] of tables.entries())
    for (let at = 0; at < list.length; at += TEXTS) texts(table, list.slice(at, at + TEXTS))
  return made.map((grid) => ({
    ...grid,
    rows: grid.rows.slice(),
    columns: grid.columns.map((column) => column && copyOf(column)),
    texts: tables.indexOf(grid.texts),
  }))
}

const PLAIN = { freeze: { rows: 0, columns: 0 }, columnWidths: [] }

function copyOf({ kinds, values }: GridColumn): GridColumn {
  return { kinds: kinds.slice(), values: values.slice() }
}

/** The arrays of an answer go to the page as they are: copying those of many records would stop it for a moment. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  const { grids = [], read } = (answer ?? {}) as {
    readonly grids?: readonly SentGrid[]
    readonly read?: HeldAnswer['read']
  }
  const arrays: readonly unknown[] = [
    ...grids.flatMap(({ rows, columns }) => [rows, ...columns.flatMap((column) => Object.values(column ?? {}))]),
    ...Object.values(read?.dataset.studies ?? {}),
  ]
  return [...new Set(arrays.flatMap((array) => (ArrayBuffer.isView(array) ? (array.buffer as ArrayBuffer) : [])))]
}

const bytesOf = ({ name, blob }: FileContent) => blobBytes(name, blob)

async function open(file: FileContent) {
  return openXlsx(file.name, await bytesOf(file), codec)
}

async function written(book: XlsxWorkbook, write: (book: XlsxWorkbook) => Promise<void>): Promise<Uint8Array> {
  await write(book)
  return book.bytes()
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>])
}
