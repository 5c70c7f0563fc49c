import { earlierYear } from '../../../academy/earlierYear'
import type { LastYear } from '../../../academy/lastYear'
import type { ExpectedInstitute } from '../../../academy/matchInstitutes'
import { readExpected } from '../../../academy/readExpected'
import { academyWordsFor } from '../../../text/academyText'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { type DiskBook, diskBook } from '../reading/diskBook'

/** What is read beside the institutes' workbooks, and the files that it comes from. */
export interface AcademyLists {
  readonly expected: readonly ExpectedInstitute[] | null
  readonly last: LastYear | null
  readonly paths: readonly string[]
}

/** `--expect` and `--last`; throws `Stop` where they do not hold what they are given for. */
export async function academyLists(session: Session, { expect, last }: Options, year: number): Promise<AcademyLists> {
  const { say } = academyWordsFor(session.language)
  const stop = ({ name }: DiskBook, sentence: string) =>
    new Stop(ExitStatus.file, session.words.message(name, '', null, sentence))
  const paths: string[] = []
  let expected: AcademyLists['expected'] = null
  if (expect !== undefined) {
    const book = diskBook(session, expect)
    paths.push(book.path)
    expected = readExpected(await book.read())
    if (!expected) throw stop(book, say.files.noNames)
  }
  if (last === undefined) return { expected, last: null, paths }
  const book = diskBook(session, last)
  paths.push(book.path)
  const found = await earlierYear(await book.read(), year)
  if (found.kind === 'found') return { expected, last: found.last, paths }
  if (found.kind === 'not-earlier') throw stop(book, say.files.notEarlier(found.year, year))
  throw stop(book, found.kind === 'no-basis' ? say.files.noBasis : say.files.basisBroken)
}
