import { readyLineText } from '../../../text/paperText'
import { paperLine } from '../../../year/readiness'
import type { Session } from '../command/command'
import { ExitStatus } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { diskBook } from '../reading/diskBook'
import { preparedBook, withYear } from '../reading/preparedBook'
import { endWith } from '../saying/errorsStand'

/** Says whose a code on paper is and whether the data still give it; 1 where they do not, or it is nobody's. */
export async function codeOnPaper(
  session: Session,
  given: string,
  code: string,
  options: Options,
): Promise<ExitStatus> {
  const { io, words, catalogue, language } = session
  const book = diskBook(session, given)
  const year = withYear(session, book, await preparedBook(session, book, parseYear(options.year, words), options))
  const line = paperLine(year, code)
  const sentence = readyLineText(line, catalogue, language)
  if (options.json) {
    const { ok, sheet, certificate } = line
    printJson(io.stdout, { same: ok, code: line.code, sheet, certificate, sentence })
  } else printLines(io.stdout, [sentence])
  const end = endWith(session, book.name, year.findings)
  return line.ok ? end : ExitStatus.errorsStand
}
