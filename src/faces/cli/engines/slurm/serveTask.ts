import type { EngineWords } from '../../../../text/engineWords'
import { ExitStatus, Stop } from '../../command/io'
import type { Engine } from '../engine'
import { keptOf } from '../keptResults'
import { resultStore } from '../resultStore'
import { TASK_RESULTS } from './scripts'
import { booksOfTask, taskListPath } from './taskList'

export interface TaskSettings {
  readonly folder: string
  /** The number of the task in its array, as Slurm says it. */
  readonly task: string | undefined
  readonly program: string
  /** What computes the books on this node. */
  readonly engine: Engine
  readonly say: EngineWords
}

/**
 * Computes the books of one task of a job array; its results stand in a file of their own beside the others. A task that Slurm starts anew goes on.
 * Gives how many there were. Throws `Stop` where nothing says what is to be computed, or for another version.
 */
export async function serveTask(
  { folder, task, program, engine, say }: TaskSettings,
  signal: AbortSignal,
): Promise<number> {
  if (!task || !/^\d+$/.test(task)) throw new Stop(ExitStatus.wrongUsage, say.slurm.noTaskNumber)
  const books = booksOfTask(folder, Number(task))
  if (!books) throw new Stop(ExitStatus.file, say.slurm.noTask(taskListPath(folder)))
  const other = books.find((book) => book.program !== program)
  if (other) throw new Stop(ExitStatus.file, say.worker.otherVersion(other.program, program))
  const store = resultStore(folder, `${TASK_RESULTS}${task}`)
  const kept = new Set([...keptOf(books, store)].map(({ file }) => file))
  const left = books.filter(({ file }) => !kept.has(file))
  await engine.run(left, (result) => store.keep(result), signal)
  return left.length
}
