import { resultOfTrouble } from '../../../academy/instituteOf'
import type { InstituteTrouble } from '../../../academy/instituteResult'
import { letterFindings } from '../../../academy/letter'
import type { PageWorker } from '../worker/pageWorker'
import type { InstituteRead } from '../worker/protocol'
import type { InstituteFile } from './instituteFiles'

/** Milliseconds after which a workbook is given up: as on the command line. */
const LONGEST = 60_000

interface Asked {
  readonly year: number
  readonly program: string
  readonly signal: AbortSignal
  readonly told: (file: InstituteFile, read: InstituteRead) => void
}

/**
 * Reads workbooks, each worker one at a time, and tells of each when it is read. One that takes too long or takes its worker down is a result
 * as well, and costs the others nothing. Ends when all are told, or once the signal does.
 */
export async function readInstitutes(
  files: readonly InstituteFile[],
  workers: readonly PageWorker[],
  { year, program, signal, told }: Asked,
): Promise<void> {
  const waiting = files.values()
  await Promise.all(
    workers.map(async (worker) => {
      for (const file of waiting) {
        if (signal.aborted) return
        const read = await readOne(worker, file, { year, program, signal })
        if (read) told(file, read)
      }
    }),
  )
}

/** null where the signal ended it. */
async function readOne(
  worker: PageWorker,
  { file, blob }: InstituteFile,
  { year, program, signal }: Omit<Asked, 'told'>,
): Promise<InstituteRead | null> {
  const tooLong = new AbortController()
  const timer = setTimeout(() => tooLong.abort(), LONGEST)
  const cancel = () => tooLong.abort()
  signal.addEventListener('abort', cancel)
  try {
    return await worker.ask('institute', { name: blob.name, blob, file, year, program }, { signal: tooLong.signal })
  } catch (error) {
    if (signal.aborted) return null
    const why = tooLong.signal.aborted ? 'time' : 'ended'
    const detail = why === 'time' ? '' : error instanceof Error ? error.message : String(error)
    const trouble: InstituteTrouble = { kind: 'given-up', why, detail }
    return { result: resultOfTrouble({ file, sha256: '', year, program }, trouble), findings: letterFindings([]) }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
  }
}
