import { writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { EngineWords } from '../../../../text/engineWords'
import { ExitStatus, Stop } from '../../command/io'
import { foundAt } from '../../reading/paths'
import type { Engine } from '../engine'
import { arrayJob, mergeJob, mergeLog, type SlurmJob, type SlurmWork } from './scripts'
import { shellWord } from './shellWord'
import { writeTaskList } from './taskList'

export interface SlurmSettings extends Omit<SlurmWork, 'books'> {
  /** The table that the merge makes; null where it only says the figures. */
  readonly out: string | null
  /** Whether the scripts are only shown. */
  readonly dryRun: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly say: EngineWords['slurm']
}

const ARRAY = 'array.sh'
const MERGE = 'merge.sh'

/**
 * The queue of a compute centre: a job array computes the books, and a job behind it makes the table. Nobody waits for them. Throws `Stop` where
 * there is no sbatch.
 */
export function slurmEngine({ dryRun, env, say, out, ...settings }: SlurmSettings): Engine {
  if (!dryRun && !isOnPath('sbatch', env)) throw new Stop(ExitStatus.file, say.noSbatch)
  return {
    async run(jobs) {
      const work: SlurmWork = { ...settings, books: jobs.length }
      const { folder } = work
      if (dryRun) return shown(work, say)
      writeTaskList(folder, jobs)
      const array = work.books === 0 ? null : await submit(arrayJob(work), join(folder, ARRAY), say)
      const merge = await submit(mergeJob(work, array), join(folder, MERGE), say).catch(async (error) => {
        // Else results would be made that nobody takes.
        if (array !== null) await run('scancel', [array]).catch(() => {})
        throw error
      })
      const [table, log] = [out ?? '-', mergeLog(folder)]
      const first = array === null ? say.nothingLeft(merge) : say.submitted(work.books, array, merge)
      return { lines: [first, say.whenDone(table, log)], json: { books: work.books, array, merge, out, log } }
    },
  }
}

function shown(work: SlurmWork, say: EngineWords['slurm']) {
  const parts = [
    ...(work.books === 0 ? [] : [{ file: join(work.folder, ARRAY), ...arrayJob(work) }]),
    { file: join(work.folder, MERGE), ...mergeJob(work, work.books === 0 ? null : 'ARRAY') },
  ].map(({ file, script, submit: args }) => ({ command: ['sbatch', ...args, file].map(shellWord).join(' '), script }))
  const lines = parts.flatMap(({ command, script }) => ['', `$ ${command}`, ...script.trimEnd().split('\n')])
  return { lines: [say.shown, ...lines], json: { jobs: parts } }
}

/** The number that Slurm gives the job. */
async function submit({ script, submit: args }: SlurmJob, file: string, say: EngineWords['slurm']): Promise<string> {
  writeFileSync(file, script)
  try {
    // `number` or `number;cluster`.
    return (await run('sbatch', [...args, file])).trim().split(';')[0]!
  } catch (error) {
    throw new Stop(ExitStatus.file, say.failed('sbatch', error instanceof Error ? error.message : String(error)))
  }
}

/** What a program prints; throws an `Error` with what it says where it fails. */
async function run(command: string, args: readonly string[]): Promise<string> {
  const { spawn } = await import('node:child_process')
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let [printed, said] = ['', '']
    child.stdout.on('data', (piece) => {
      printed += String(piece)
    })
    child.stderr.on('data', (piece) => {
      said += String(piece)
    })
    child.on('error', reject)
    child.on('close', (status) =>
      status === 0 ? resolve(printed) : reject(new Error(said.trim() || `exit ${status}`)),
    )
  })
}

function isOnPath(program: string, env: Readonly<Record<string, string | undefined>>): boolean {
  return (env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && foundAt(join(folder, program)))
}
