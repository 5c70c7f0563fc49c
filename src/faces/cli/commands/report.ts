import { dirname, extname, join, resolve } from 'node:path'
import { errorsIn } from '../../../records/findingCounts'
import { severityOf } from '../../../records/severity'
import { planLines } from '../../../text/planLines'
import type { ComputedYear, OpenYear } from '../../../year/openYear'
import { publishReports } from '../../../year/publishReports'
import { triedYear } from '../asking/whatIf'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { bookWithLists } from '../reading/besideBooks'
import { type DiskBook, diskBook } from '../reading/diskBook'
import { preparedBook } from '../reading/preparedBook'
import { findingLine } from '../saying/findingLines'
import { reportJson } from '../saying/json'
import { questionsOf } from '../saying/questionLines'
import { summaryLines } from '../saying/summaryLines'
import { assumedLines, whatIfJson } from '../saying/whatIf'
import { sayYearTrouble } from '../saying/yearTrouble'
import { isSameFile, newBook } from '../writing/newBook'
import { pdfBook } from '../writing/pdf'
import { reportsInside } from '../writing/reportsInside'

/** `report BOOK`: computes a year and writes its tables to a workbook of their own. */
export const report: Command = {
  name: 'report',
  arguments: ['BOOK', '[LISTS...]'],
  options: ['year', 'sheet', 'out', 'inPlace', 'force', 'pdf', 'a3', 'whatIf', 'json'],
  async run(session, [given, ...lists], options) {
    const { io, words, sentence, language, now } = session
    if (options.inPlace && options.out !== undefined)
      throw new Stop(ExitStatus.wrongUsage, words.year.usage.outOrInPlace)
    const figuresAlone = options.out === FIGURES_ALONE
    // Nothing that could be stamped is ever made of assumptions.
    if (options.whatIf && !figuresAlone) throw new Stop(ExitStatus.wrongUsage, words.year.usage.triedNotWritten)
    if (figuresAlone && options.pdf) throw new Stop(ExitStatus.wrongUsage, words.year.usage.pdfOfNothing)
    const inside = options.inPlace ? await reportsInside(session, given!) : null
    const book = inside ?? diskBook(session, given!)
    const out = figuresAlone ? undefined : options.out
    if (out !== undefined && isSameFile(resolve(io.cwd, out), book.path))
      throw new Stop(ExitStatus.wrongUsage, words.usage.outIsBook(out))
    const replacing = { as: 'xueshi report', force: options.force } as const
    const asked = out === undefined ? null : await newBook(session, out, replacing)

    const beside = bookWithLists(session, book, lists, parseYear(options.year, words))
    const found = await preparedBook(session, beside, parseYear(options.year, words), options)
    const prepared = options.a3 ? onA3(found) : found
    const { statistics, findings } = prepared
    sayErrors(session, book, given!, prepared)
    sayYearTrouble(session, book.name, statistics)
    const read = [...planLines(prepared.dataset.plan, session.catalogue), ...questionsOf(session, findings, given!)]
    if (!statistics) {
      if (options.json) printJson(io.stdout, reportJson(prepared, sentence, null))
      else printLines(io.stdout, read)
      return ExitStatus.errorsStand
    }

    if (options.whatIf) return figuresTried(session, { ...prepared, statistics }, options)
    const end = errorsIn(findings) > 0 ? ExitStatus.errorsStand : ExitStatus.done
    const lines = [...read, '', ...summaryLines(session, prepared, statistics)]
    if (figuresAlone) {
      if (options.json) printJson(io.stdout, reportJson(prepared, sentence, null))
      else printLines(io.stdout, lines)
      return end
    }
    const target = inside ?? asked ?? (await newBook(session, defaultOut(session, book, statistics.year), replacing))
    const publication = { language, computedAt: now, linkable: inside !== null }
    await publishReports(target, { ...prepared, statistics }, publication)
    const unchanged = inside !== null && !inside.changed()
    if (options.json) printJson(io.stdout, reportJson(prepared, sentence, unchanged ? null : target.path))
    else {
      const done = unchanged ? words.year.inPlace.unchanged(target.path) : words.report.written(target.path)
      printLines(io.stdout, [...lines, '', done])
    }
    if (options.pdf) {
      const pdf = pdfBook(session, target.path)
      await publishReports(pdf, { ...prepared, statistics }, publication)
      if (!options.json) printLines(io.stdout, pdf.written().map(words.report.written))
    }
    return end
  },
}

/** The same year, its list of classes to be printed on A3. */
function onA3<Year extends Pick<OpenYear, 'dataset'>>(year: Year): Year {
  const { dataset } = year
  return { ...year, dataset: { ...dataset, policy: { ...dataset.policy, executionPaper: 'A3' } } }
}

/** The figures as `--what-if` has them, marked as such. */
async function figuresTried(session: Session, year: ComputedYear, options: Options): Promise<ExitStatus> {
  const { io, sentence } = session
  const tried = (await triedYear(session, year, options))!
  const assumed = { ...year, ...tried.after }
  if (options.json) printJson(io.stdout, { ...reportJson(assumed, sentence, null), whatIf: whatIfJson(session, tried) })
  else
    printLines(io.stdout, [...assumedLines(session, tried), '', ...summaryLines(session, assumed, assumed.statistics)])
  return errorsIn(year.findings) > 0 ? ExitStatus.errorsStand : ExitStatus.done
}

/** Given as `--out`: no workbook is written. */
const FIGURES_ALONE = '-'

/** Beside the book: `台账-2025年度报表.xlsx`. */
function defaultOut({ words }: Session, { path, name }: Pick<DiskBook, 'path' | 'name'>, year: number): string {
  return join(dirname(path), words.report.defaultName(name.slice(0, name.length - extname(name).length), year))
}

/** The first errors, a line each, and where the others stand. */
function sayErrors(session: Session, book: Pick<DiskBook, 'name'>, given: string, { findings }: OpenYear): void {
  const errors = findings.filter((found) => severityOf(found) === 'error')
  const lines = errors.slice(0, ERRORS_SAID).map((found) => findingLine(session, book.name, found))
  const more = errors.length - lines.length
  const rest = session.words.report.moreErrors(more, `xueshi check ${given}`)
  printLines(session.io.stderr, more > 0 ? [...lines, session.words.message(book.name, '', null, rest)] : lines)
}

const ERRORS_SAID = 10
