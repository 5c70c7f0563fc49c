import type { Grid } from '../../../workbook/grid'
import type { Layout } from '../../../workbook/layout'
import type { Run } from '../../../workbook/workbook'
import type { Environment } from '../../session/environment'
import { derivationOf } from '../book/derivedGrids'
import { heldLists } from './heldLists'
import { rowPieces } from './layoutPieces'
import type { PageTask, PageTasks, ReadFiles, SentGrid } from './protocol'
import { workerLane } from './workerLane'

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

/** What is done beside the reading: changing a file takes long, and nobody who looks at a sheet or counts should wait for it. */
const LANES: Partial<Record<PageTask, 'files' | 'view'>> = {
  change: 'files',
  remove: 'files',
  printed: 'files',
  look: 'view',
  formula: 'view',
  choices: 'view',
}

/** Workers that are made when first asked: one reads and counts, one changes files, one looks at sheets. */
export function pageWorker(makeWorker: () => Worker): PageWorker {
  /** The grids that the reading worker of this moment holds. */
  let numbers = new WeakMap<Grid, number>()
  const reading = workerLane(makeWorker, () => {
    numbers = new WeakMap()
  })
  const files = workerLane(makeWorker)
  const view = workerLane(makeWorker)
  const { queue } = reading
  const begin = heldLists()
  const laneOf = (task: PageTask) => ({ files, view })[LANES[task] as 'files' | 'view'] ?? reading

  /** A grid as the reading worker knows it: by its number, or by that of the one that it was made from. */
  const known = (grid: Grid) => {
    const { root, steps } = derivationOf(grid) ?? { root: grid, steps: [] }
    const number = numbers.get(root)
    return number === undefined ? grid : { number, steps }
  }

  return {
    ask: (task, ask, run) => laneOf(task).queue(task, () => ask, run),

    async readGrids(ask, run) {
      const tables = gatheredTexts()
      const { grids, faces, firstNumber, unread } = await queue('read', () => ask, run, { texts: tables.add })
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
      const { blob, grids, faces } = await queue('write', () => ({ ...file, count: layouts.length }), run, {
        texts: tables.add,
      })
      return { blob, grids: grids.map(tables.complete), faces }
    },
    async readData(grids, answers, signal) {
      let hearing = begin()
      const ask = () => {
        hearing = begin()
        return { grids: grids.map(known), answers, holds: hearing.holds }
      }
      const answer = await queue('data', ask, { signal }, { piece: (piece) => hearing.take(piece) })
      return hearing.whole(answer)
    },
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
