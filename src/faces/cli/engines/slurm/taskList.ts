import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../../writing/atomicFile'
import type { BookJob } from '../engine'

/*
 * What a job array is to compute: a file in the work folder, which all nodes see. Task k of n takes every n-th book from the k-th on, so that large
 * ones that lie together do not come to one task.
 */

const FILE = 'array.json'
/** Names of institutes stand in it. */
const OWNER_ALONE = 0o700

interface TaskList {
  readonly format: 1
  readonly tasks: number
  readonly books: readonly BookJob[]
}

/** Books that a task has at least, since a task takes its time to start; and the tasks of an array that every Slurm takes. */
const BOOKS_A_TASK = 20
const MOST_TASKS = 1000

/** Of how many tasks an array consists. */
export function tasksOf(books: number): number {
  return Math.min(MOST_TASKS, Math.ceil(books / BOOKS_A_TASK))
}

export function writeTaskList(folder: string, books: readonly BookJob[]): void {
  const list: TaskList = { format: 1, tasks: tasksOf(books.length), books }
  mkdirSync(folder, { recursive: true, mode: OWNER_ALONE })
  replaceFile(join(folder, FILE), Buffer.from(JSON.stringify(list)))
}

/** The list's file, for messages. */
export function taskListPath(folder: string): string {
  return join(folder, FILE)
}

/** The books of one task; null where the list is not there, or is none. */
export function booksOfTask(folder: string, task: number): readonly BookJob[] | null {
  const list = listIn(folder)
  return list?.books.filter((_, index) => index % list.tasks === task) ?? null
}

function listIn(folder: string): TaskList | null {
  try {
    const list: Partial<TaskList> | null = JSON.parse(readFileSync(taskListPath(folder), 'utf8'))
    return list?.format === 1 && Array.isArray(list.books) ? (list as TaskList) : null
  } catch {
    return null
  }
}
