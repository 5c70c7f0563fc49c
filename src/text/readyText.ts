import type { ReadyLine } from '../records/readyLine'
import type { Words } from './catalogue'
import type { WordedCheck } from './readyWords'

/** A line of 用印前检查 as a sentence. */
export function readyText(
  line: Extract<ReadyLine, { readonly check: WordedCheck }>,
  { ready }: Pick<Words, 'ready'>,
): string {
  const say = ready.lines[line.check] as (line: ReadyLine) => string
  return say(line)
}
