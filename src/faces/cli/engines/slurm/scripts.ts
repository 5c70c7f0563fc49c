import { join } from 'node:path'
import { shellWord } from './shellWord'
import { tasksOf } from './taskList'

/** The job array and its merge: what each runs, and how `sbatch` is asked for it. */
export interface SlurmJob {
  readonly script: string
  /** Arguments of sbatch before the script's file. */
  readonly submit: readonly string[]
}

export interface SlurmWork {
  /** How many books are to be computed. */
  readonly books: number
  /** Tasks at a time. */
  readonly atOnce: number
  readonly folder: string
  readonly cwd: string
  /** How this program is started. */
  readonly program: readonly string[]
  /** Arguments of the command that makes the table from the results. */
  readonly merge: readonly string[]
}

/** A thread has 1 GB of heap, its cells lie outside of it. */
const MEMORY = '2G'
/** Minutes that a book may take, and those of a start. */
const A_BOOK = 1
const A_START = 10
/** The most that a merge asks for: few books are left to it. */
const A_MERGE = 240

/** The first part of the name of a task's results. */
export const TASK_RESULTS = 'task-'

export function arrayJob({ books, atOnce, folder, cwd, program }: SlurmWork): SlurmJob {
  const tasks = tasksOf(books)
  const minutes = Math.ceil(books / tasks) * A_BOOK + A_START
  return {
    script: scriptOf(cwd, minutes, `exec ${words([...program, 'worker', `slurm:${folder}`])}`),
    submit: [
      '--parsable',
      '--job-name=xueshi',
      `--array=0-${tasks - 1}%${Math.min(atOnce, tasks)}`,
      `--output=${join(folder, `${TASK_RESULTS}%a.log`)}`,
    ],
  }
}

/** `after`: the number of the array; null where nothing is left to be computed. */
export function mergeJob({ books, folder, cwd, program, merge }: SlurmWork, after: string | null): SlurmJob {
  // 1: the table was made, and something in the data is wrong.
  const run = `${words([...program, ...merge])} || [ $? -eq 1 ]`
  return {
    script: scriptOf(cwd, Math.min(books * A_BOOK, A_MERGE) + A_START, run),
    submit: [
      '--parsable',
      '--job-name=xueshi-merge',
      ...(after === null ? [] : [`--dependency=afterany:${after}`]),
      `--output=${mergeLog(folder)}`,
    ],
  }
}

/** Where the merge says what it has to say. */
export function mergeLog(folder: string): string {
  return join(folder, 'merge.log')
}

function scriptOf(cwd: string, minutes: number, run: string): string {
  return `#!/bin/sh
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=${MEMORY}
#SBATCH --time=${minutes}
cd ${shellWord(cwd)} || exit
${run}
`
}

function words(all: readonly string[]): string {
  return all.map(shellWord).join(' ')
}
