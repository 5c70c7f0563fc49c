import { basename, join } from 'node:path'
import { COLLECT_BY, type CollectBy } from '../../../records/collecting'
import { collectWordsFor } from '../../../text/collectText'
import { LANGUAGES } from '../../../text/say'
import { collectBook } from '../../../year/collecting/collectBooks'
import { lookAtReturned } from '../../../year/collecting/lookAtReturned'
import { sentStep } from '../../../year/collecting/sentStep'
import { answerState, collectStatus } from '../../../year/collecting/status'
import { type CollectSubject, collectNames, collectSubjects } from '../../../year/collecting/subjects'
import type { ComputedYear } from '../../../year/openYear'
import { writeStep } from '../../../year/writeStep'
import { filtersOf } from '../asking/filters'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { preparedBook, withYear } from '../reading/preparedBook'
import { listFiles } from '../reading/returnedFiles'
import { collectJson, returnedLines, statusLines } from '../saying/collecting'
import { quoted } from '../saying/quoted'
import { writeCertificateFiles } from '../writing/certificateFiles'
import { type CertificateTarget, certificateTarget, refuseExisting } from '../writing/certificateTarget'
import { type ChangingBook, changingBook } from '../writing/changingBook'

/** `collect BOOK --out FOLDER`: collection workbooks go out. `collect BOOK [RETURNED…]`: who has answered. */
export const collect: Command = {
  name: 'collect',
  arguments: ['BOOK', '[RETURNED...]'],
  options: ['out', 'by', 'department', 'year', 'sheet', 'force', 'json'],
  async run(session, [given, ...returned], options) {
    const { io, words, language } = session
    const say = collectWordsFor(language)
    const wrong = (sentence: string) => new Stop(ExitStatus.wrongUsage, sentence)
    if (options.out !== undefined && returned.length > 0) throw wrong(say.cli.outAndReturned)
    const by = collectBy(session, options.by)
    const book = await changingBook(session, given!)
    const target = options.out === undefined ? null : folderOrZip(session, options.out, book.path)
    const year = withYear(session, book, await preparedBook(session, book, parseYear(options.year, words), options))
    if (target) return send(session, { given: given!, book, target, year, by: by ?? 'department', options })

    const files = returned.length === 0 ? null : await listFiles(session, returned, book.name)
    const came = files ? lookAtReturned(year, files.grids, files.saved) : []
    const status = collectStatus(year, came)
    if (options.json) printJson(io.stdout, collectJson(year.statistics.year, status, language))
    else {
      const lines = statusLines(year.statistics.year, status, language)
      const about = came.filter(({ code }) => status.rows.some(({ sent }) => sent.code === code))
      const details = about.length === 0 ? [] : ['', ...returnedLines(about, language)]
      printLines(io.stdout, [...lines, ...details])
    }
    const isOpen = status.rows.some((row) => answerState(row) === 'none') || (files?.refused.length ?? 0) > 0
    return isOpen ? ExitStatus.errorsStand : ExitStatus.done
  },
}

/** What `--by` says, in either language. Throws `Stop`. */
function collectBy({ language }: Session, text: string | undefined): CollectBy | null {
  if (text === undefined) return null
  const word = text.trim().toLowerCase()
  const known = COLLECT_BY.find(
    (one) => one === word || LANGUAGES.some((each) => collectWordsFor(each).byWords[one] === word),
  )
  if (known) return known
  const say = collectWordsFor(language)
  throw new Stop(ExitStatus.wrongUsage, say.cli.badBy(text, Object.values(say.byWords)))
}

function folderOrZip(session: Session, given: string, book: string): CertificateTarget {
  const target = certificateTarget(session, given, book)
  if (target.to === 'folder' || target.to === 'zip') return target
  throw new Stop(ExitStatus.wrongUsage, collectWordsFor(session.language).cli.badOut(given))
}

const FILE = 'xueshi collection'

interface Sending {
  readonly given: string
  readonly book: ChangingBook
  readonly target: CertificateTarget
  readonly year: ComputedYear
  readonly by: CollectBy
  readonly options: Options
}

async function send(session: Session, sending: Sending): Promise<ExitStatus> {
  const { io, language } = session
  const { book, target, year, by, options, given } = sending
  const say = collectWordsFor(language)
  const { departments } = filtersOf(session, options, year.statistics)
  const subjects = collectSubjects(year, by, say.noDepartment).filter(
    ({ department }) => departments === null || departments.has(department),
  )
  if (subjects.length === 0) throw new Stop(ExitStatus.errorsStand, say.cli.nobody)
  const files = wantedFiles(session, sending, subjects)
  const paths = target.to === 'zip' ? [target.path] : files.map(({ path }) => path)
  if (!options.force) await refuseExisting(session, target, paths, FILE)
  await writeCertificateFiles(session, target, files, { what: say.cli.working, soffice: null, as: FILE })
  await writeStep(book, year, sentStep(year, subjects, { now: session.now, by: year.dataset.policy.preparer }))
  await book.save()
  if (options.json)
    printJson(io.stdout, {
      year: year.statistics.year,
      by,
      path: target.path,
      sent: subjects.map(({ whom, code, department, people }, index) => ({
        ...{ whom, code, department, people: people.length },
        file: target.to === 'zip' ? files[index]!.path : basename(files[index]!.path),
      })),
    })
  else
    printLines(io.stdout, [
      say.cli.done(subjects.length, target.path),
      say.cli.kept(book.name),
      say.cli.undoWith(`xueshi undo ${quoted(given)}`),
    ])
  return ExitStatus.done
}

function wantedFiles({ language }: Session, { target, year }: Sending, subjects: readonly CollectSubject[]) {
  const { fileName } = collectWordsFor(language)
  const names = collectNames(subjects)
  return subjects.map((subject, index) => {
    const file = `${fileName(year.statistics.year, names[index]!)}.xlsx`
    return {
      path: target.to === 'zip' ? file : join(target.path, file),
      layouts: () => collectBook(year, subject, language),
      pdf: false,
    }
  })
}
