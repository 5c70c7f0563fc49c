import type { Grid } from '../../../workbook/grid'
import type { Layout } from '../../../workbook/layout'
import { type Run, WorkbookError } from '../../../workbook/workbook'
import type { Environment } from '../../session/environment'
import { rowPieces } from './layoutPieces'
import type { PageAnswer, PageRequest, PageTask, PageTasks, ReadFiles, SentGrid } from './protocol'

/** What the page has done elsewhere than on its own thread. */
export interface PageWorker {
  /**
   * Does a task. Throws `WorkbookError` and, where the signal ends it, its reason: the worker is ended with it and a new
   * one made at the next task.
   */
  ask<Task extends PageTask>(task: Task, ask: PageTasks[Task]['ask'], run?: Run): Promise<PageTasks[Task]['answer']>
  /** Reads the files as grids, which the worker keeps so that `readData` need not send them back. */
  readGrids(ask: PageTasks['read']['ask'], run?: Run): Promise<ReadGrids & Pick<ReadFiles, 'unread'>>
  /** Writes layouts, made and sent some rows at a time; answers the sheets written as they would be read. */
  writeLayouts(
    layouts: readonly Layout[],
    file: Omit<PageTasks['write']['ask'], 'count'>,
    run?: Run,
  ): Promise<ReadGrids & { readonly blob: Blob }>
  readonly readData: Environment['readData']
  readonly readOther: Environment['readOther']
}

export interface ReadGrids {
  readonly grids: readonly Grid[]
  readonly faces: PageTasks['read']['answer']['faces']
}

/** A worker that is made when first asked. */
export function pageWorker(makeWorker: () => Worker): PageWorker {
  let worker: Worker | null = null
  let nextId = 1
  /** The grids that the worker of this moment holds. */
  let numbers = new WeakMap<Grid, number>()
  /** Tasks begin when those before have ended. */
  let last: Promise<unknown> = Promise.resolve()

  function end(): void {
    worker?.terminate()
    worker = null
    numbers = new WeakMap()
  }

  function perform<Task extends PageTask>(
    task: Task,
    ask: PageTasks[Task]['ask'],
    { signal, progress }: Run,
    onTexts: (table: number, texts: readonly string[]) => void,
  ): Promise<PageTasks[Task]['answer']> {
    signal?.throwIfAborted()
    worker ??= makeWorker()
    const current = worker
    const id = nextId++
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        current.removeEventListener('message', heard)
        current.removeEventListener('error', broken)
        signal?.removeEventListener('abort', aborted)
        act()
      }
      const heard = ({ data }: MessageEvent<PageAnswer>) => {
        if (data.id !== id) return
        if ('progress' in data) progress?.(...data.progress)
        else if ('table' in data) onTexts(data.table, data.texts)
        else if ('trouble' in data) {
          const { code, file, args } = data.trouble
          settle(() => reject(new WorkbookError(code, file, args)))
        } else if ('error' in data) settle(() => reject(new Error(data.error)))
        else settle(() => resolve(data.answer as PageTasks[Task]['answer']))
      }
      const broken = (event: ErrorEvent) => {
        end()
        settle(() => reject(new Error(`worker: ${event.message}`)))
      }
      const aborted = () => {
        end()
        settle(() => reject(signal!.reason))
      }
      current.addEventListener('message', heard)
      current.addEventListener('error', broken)
      signal?.addEventListener('abort', aborted)
      current.postMessage({ id, task, ask } as PageRequest)
    })
  }

  /** Does a task once those before have ended; `ask` is made then. */
  function queue<Task extends PageTask>(
    task: Task,
    ask: () => PageTasks[Task]['ask'],
    run: Run = {},
    onTexts: (table: number, texts: readonly string[]) => void = () => {},
  ): Promise<PageTasks[Task]['answer']> {
    const begun = last.then(() => perform(task, ask(), run, onTexts))
    last = begun.catch(() => {})
    return begun
  }

  return {
    ask: (task, ask, run) => queue(task, () => ask, run),
    async readGrids(ask, run) {
      const tables = gatheredTexts()
      const { grids, faces, firstNumber, unread } = await queue('read', () => ask, run, tables.add)
      const whole = grids.map(tables.complete)
      for (const [index, grid] of whole.entries()) numbers.set(grid, firstNumber + index)
      return { grids: whole, faces, unread }
    },
    async writeLayouts(layouts, file, run) {
      for (const { rows, ...frame } of layouts) {
        await queue('layout', () => frame, run)
        for (const piece of rowPieces(rows)) await queue('rows', () => piece, run)
      }
      const tables = gatheredTexts()
      const { blob, grids, faces } = await queue('write', () => ({ ...file, count: layouts.length }), run, tables.add)
      return { blob, grids: grids.map(tables.complete), faces }
    },
    readData: (grids, answers, signal) =>
      queue('data', () => ({ grids: grids.map((grid) => numbers.get(grid) ?? grid), answers }), { signal }),
    readOther: (file, signal) => queue('other', () => file, { signal }),
  }
}

function gatheredTexts() {
  const tables: string[][] = []
  const tableOf = (table: number) => {
    tables[table] ??= []
    return tables[table]
  }
  return {
    add(table: number, texts: readonly string[]) {
      const known = tableOf(table)
      for (const text of texts) known.push(text)
    },
    complete: (grid: SentGrid): Grid => ({ ...grid, texts: tableOf(grid.texts) }),
  }
}
