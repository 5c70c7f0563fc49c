import { assumptionTroubleText } from '../../../text/whatIfText'
import type { ComputedYear } from '../../../year/openYear'
import { readAssumptions } from '../../../year/readAssumption'
import { type WhatIf, whatIf } from '../../../year/whatIf'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'

/** The year as `--what-if` has it; null where it is not given. Throws `Stop` where something is not understood. */
export async function triedYear(
  { words, language }: Session,
  year: ComputedYear,
  { whatIf: texts }: Pick<Options, 'whatIf'>,
): Promise<WhatIf | null> {
  if (!texts) return null
  const read = await readAssumptions(year, texts)
  if ('trouble' in read) {
    const sentence = assumptionTroubleText(read.trouble, language)
    throw new Stop(ExitStatus.wrongUsage, words.year.usage.badWhatIf(read.text, sentence))
  }
  return whatIf(year, read.assumptions)
}
