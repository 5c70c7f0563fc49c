import type { Finding } from '../../../records/finding'
import { errorsIn } from '../../../records/findingCounts'
import type { Session } from '../command/command'
import { ExitStatus } from '../command/io'
import { printLines } from '../command/print'

/**
 * How a command ends that has done what it was asked: 1 where data errors stand, since its figures may be wrong, and says so
 * on standard error; else 0.
 */
export function endWith({ io, words }: Session, book: string, findings: readonly Finding[]): ExitStatus {
  const errors = errorsIn(findings)
  if (errors === 0) return ExitStatus.done
  printLines(io.stderr, [words.message(book, '', null, words.check.errorsStand(errors))])
  return ExitStatus.errorsStand
}
