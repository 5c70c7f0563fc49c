import { resolve } from 'node:path'
import { engineWordsFor } from '../../../text/engineText'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { foundAt } from '../reading/paths'

/** `--share`: a folder that parent and workers see, absolute on this machine; null where it is not given. Throws `Stop` for what is none. */
export function sharedFolder({ io, language }: Session, share: string | undefined): string | null {
  if (share === undefined) return null
  const folder = resolve(io.cwd, share)
  if (!foundAt(folder)?.isDirectory())
    throw new Stop(ExitStatus.wrongUsage, engineWordsFor(language).worker.noShare(share))
  return folder
}
