import type { Words } from '../../../text/catalogue'
import type { CliWords } from '../../../text/cliWords'
import { sayTrouble } from '../../../text/say'
import { WorkbookError } from '../../../workbook/workbook'
import { ExitStatus, type Io, Stop } from './io'
import { printLines } from './print'

const ENDED = /[。.！!？?]\s*$/

/**
 * Says in one line on standard error what ended a command, and gives its exit status. `asked` is the command's name, ''
 * where none was recognised. A fault of our own shows its stack only with `XUESHI_DEBUG=1`.
 */
export function sayEnd(error: unknown, asked: string, words: CliWords, catalogue: Words, io: Io): ExitStatus {
  const say = (line: string) => printLines(io.stderr, [line.replace(/\s*[\r\n]+\s*/g, ' ')])
  if (error instanceof Stop) {
    const usage = error.status === ExitStatus.wrongUsage
    const hint = words.usage.hint(`xueshi ${asked} --help`.replace('  ', ' '))
    // A sentence that says what is wrong has its stop, before the next.
    const stop = ENDED.test(error.message) ? '' : hint.startsWith(' ') ? '.' : '。'
    say(usage ? error.message + stop + hint : error.message)
    return error.status
  }
  if (error instanceof WorkbookError) {
    say(words.message(error.file, '', null, sayTrouble(error, catalogue)))
    return ExitStatus.file
  }
  say(words.internalError(error instanceof Error ? error.message : String(error)))
  if (io.env.XUESHI_DEBUG === '1' && error instanceof Error) io.stderr.write(`${error.stack}\n`)
  return ExitStatus.file
}
