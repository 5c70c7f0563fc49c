import { availableParallelism } from 'node:os'
import { rollupWordsFor } from '../../../text/rollupText'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { parseCount } from '../command/values'
import type { Engine } from './engine'
import { localEngine } from './local'

/** Threads on one machine that anybody could want. */
const MOST_JOBS = 256

/** The engine that `--engine` and `--jobs` ask for; throws `Stop` for one that there is not. */
export function engineOf({ io, words, language }: Session, { engine = 'local', jobs }: Options): Engine {
  const threads = parseCount('--jobs', jobs, [1, MOST_JOBS], words) ?? availableParallelism()
  if (engine === 'local') return localEngine(io.bookThread ?? null, threads)
  throw new Stop(ExitStatus.wrongUsage, rollupWordsFor(language).usage.badEngine(engine, ['local']))
}
