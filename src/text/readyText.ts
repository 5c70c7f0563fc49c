import type { ReadyLine } from '../records/readyLine'
import type { Words } from './catalogue'

/** A line of 用印前检查 as a sentence. */
export function readyText(line: ReadyLine, { ready }: Pick<Words, 'ready'>): string {
  const say = ready.lines[line.check] as (line: ReadyLine) => string
  return say(line)
}
