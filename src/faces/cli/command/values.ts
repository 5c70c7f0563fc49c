import type { CliWords } from '../../../text/cliWords'
import { ExitStatus, Stop } from './io'

/** `--year`; null where it is not given. */
export function parseYear(text: string | undefined, words: CliWords): number | null {
  if (text === undefined) return null
  if (!/^(19|20|21)\d\d$/.test(text)) throw new Stop(ExitStatus.wrongUsage, words.usage.badYear(text))
  return Number(text)
}

/** A whole number between two limits, both within; undefined where it is not given. */
export function parseCount(
  option: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
  words: CliWords,
): number | undefined {
  if (text === undefined) return undefined
  const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (!(count >= least && count <= most))
    throw new Stop(ExitStatus.wrongUsage, words.usage.badCount(option, text, least, most))
  return count
}
