import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { engineWordsFor } from '../../../text/engineText'
import { rollupWordsFor } from '../../../text/rollupText'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { FLAGS, type Options } from '../command/options'
import { printLines } from '../command/print'
import { parseCount } from '../command/values'
import type { Engine } from './engine'
import { localEngine } from './local'
import { bullmqEngine } from './queue/bullmq'
import { queueAddress } from './queue/queueAddress'
import { sharedFolder } from './sharedFolder'
import { slurmEngine } from './slurm/slurm'

/** What `rollup` knows beside its options. */
export interface Asked {
  /** Where results are kept, absolute; null for nowhere. */
  readonly folder: string | null
  /** The table that is written, absolute; null for none. */
  readonly out: string | null
  /** The command that makes the table on this machine from what is kept. */
  readonly merge: readonly string[]
}

interface Maker {
  /** What `--engine` says of it. */
  readonly name: string
  readonly means: RegExp
  /** The options that it knows. */
  readonly knows: readonly OwnOption[]
  make(session: Session, options: Options & { readonly engine: string }, asked: Asked): Engine
}

const OWN_OPTIONS = ['jobs', 'share', 'dryRun'] as const
type OwnOption = (typeof OWN_OPTIONS)[number]

/** In the order in which they are named. A new engine: a file, and an entry here. */
const ENGINES: readonly Maker[] = [
  {
    name: 'local',
    means: /^local$/,
    knows: ['jobs'],
    make: (session, options) => localEngine(session.io.bookThread ?? null, jobsOf(session, options)),
  },
  {
    name: 'bullmq://HOST',
    means: /^bullmqs?:/,
    knows: ['share'],
    make: (session, { engine, share }) => {
      const { queue } = engineWordsFor(session.language)
      const address = queueAddress(engine, session.io.env)
      if (!address) throw new Stop(ExitStatus.wrongUsage, queue.badAddress(engine))
      const tell = (line: string) => printLines(session.io.stderr, [line])
      return bullmqEngine({ address, share: sharedFolder(session, share), say: queue, tell })
    },
  },
  {
    name: 'slurm',
    means: /^slurm$/,
    knows: ['jobs', 'dryRun'],
    make: (session, options, { folder, out, merge }) => {
      const { io, language } = session
      const say = engineWordsFor(language)
      if (options.explain !== undefined) throw new Stop(ExitStatus.wrongUsage, say.usage.notWith('--explain', 'slurm'))
      if (folder === null) throw new Stop(ExitStatus.wrongUsage, say.slurm.noFolder)
      const atOnce = options.jobs === undefined ? TASKS_AT_ONCE : jobsOf(session, options)
      const [program, env] = [io.program ?? ['xueshi'], io.env]
      const dryRun = options.dryRun === true
      return slurmEngine({ atOnce, folder, out, cwd: resolve(io.cwd), program, merge, dryRun, env, say: say.slurm })
    },
  },
]

/** Threads on one machine, or tasks at once, that anybody could want. */
const MOST_JOBS = 256

/** Tasks of an array that run at once, where nobody says how many. */
const TASKS_AT_ONCE = 64

/** The engine that `--engine` asks for; throws `Stop` for one that there is not, and for options that it does not know. */
export function engineOf(session: Session, options: Options, asked: Asked): Engine {
  const { engine = 'local' } = options
  const maker = ENGINES.find(({ means }) => means.test(engine))
  const { usage } = rollupWordsFor(session.language)
  if (!maker)
    throw new Stop(
      ExitStatus.wrongUsage,
      usage.badEngine(
        engine,
        ENGINES.map(({ name }) => name),
      ),
    )
  const unknown = OWN_OPTIONS.find((name) => options[name] !== undefined && !maker.knows.includes(name))
  if (unknown) {
    const [flag] = FLAGS[unknown].split(' ')
    throw new Stop(ExitStatus.wrongUsage, engineWordsFor(session.language).usage.notWith(flag!, maker.name))
  }
  return maker.make(session, { ...options, engine }, asked)
}

/** `--jobs`; else as many as this machine has cores. */
export function jobsOf({ words }: Session, { jobs }: Options): number {
  return parseCount('--jobs', jobs, [1, MOST_JOBS], words) ?? availableParallelism()
}
