import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Statistics } from '../../../engine/statistics'
import type { Finding } from '../../../records/finding'
import { isoMoment } from '../../../records/moment'
import type { Refusal } from '../../../records/refusal'
import { severityOf } from '../../../records/severity'
import { SUMMARY_FIGURES } from '../../../records/summaryFigures'
import { figureCauseWordsFor } from '../../../text/figureCauseText'
import { figureName } from '../../../text/figureName'
import { sayRefusal } from '../../../text/say'
import type { CellChange } from '../../../workbook/cellChange'
import { fileName } from '../../../workbook/fileName'
import { summaryCauses } from '../../../year/causes'
import { deleteSummary } from '../../../year/deleteSummary'
import type { ComputedYear } from '../../../year/openYear'
import { reprintSummary } from '../../../year/reprintSummary'
import { savedSummary, summaryChanges, summaryDoubts } from '../../../year/savedSummary'
import { saveSummary } from '../../../year/saveSummary'
import type { WhatIf } from '../../../year/whatIf'
import { setSettings } from '../asking/settings'
import { triedYear } from '../asking/whatIf'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { bookWithLists } from '../reading/besideBooks'
import { preparedBook, withYear } from '../reading/preparedBook'
import { causeLines } from '../saying/causeLines'
import { endWith } from '../saying/errorsStand'
import { figureLines, figureText, keptText } from '../saying/summaryLines'
import { whatIfJson, whatIfLines } from '../saying/whatIf'
import { summaryListJson } from '../saying/yearJson'
import { type ChangingBook, changingBook } from '../writing/changingBook'
import { isSameFile, newBook } from '../writing/newBook'

const ACTIONS = ['list', 'save', 'delete', 'form'] as const

/** The workbook that the command changes, and its year. */
interface Opened {
  readonly book: ChangingBook
  readonly year: ComputedYear
}

/** `summary BOOK [list|save|delete|form]`: the annual summaries, kept in the workbook's 年度总结列表. */
export const summary: Command = {
  name: 'summary',
  arguments: ['BOOK', '[ACTION]'],
  options: ['year', 'sheet', 'list', 'set', 'whatIf', 'out', 'force', 'json'],
  async run(session, [given, action = 'list'], options) {
    const known = ACTIONS.find((name) => name === action)
    if (!known) throw new Stop(ExitStatus.wrongUsage, session.words.year.usage.unknownAction(action, ACTIONS))
    const { usage } = session.words.year
    if (known !== 'save' && options.set) throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--set', 'save'))
    if (known !== 'list' && options.whatIf) throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--what-if', 'list'))
    if (known !== 'list' && options.list) throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--list', 'list'))
    if (known !== 'form' && options.out !== undefined)
      throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--out', 'form'))
    if (known !== 'form' && options.force) throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--force', 'form'))
    const opened = await open(
      session,
      await changingBook(session, given!),
      parseYear(options.year, session.words),
      options,
    )
    switch (known) {
      case 'list': {
        const tried = await triedYear(session, opened.year, options)
        if (tried && !options.json) printLines(session.io.stdout, whatIfLines(session, tried))
        else show(session, opened, options, { written: null, tried })
        return endWith(session, opened.book.name, opened.year.findings)
      }
      case 'save':
        return save(session, opened, options)
      case 'delete':
        return remove(session, opened, options)
      case 'form':
        return writeForm(session, opened, options)
    }
  },
}

async function open(session: Session, book: ChangingBook, year: number | null, options: Options): Promise<Opened> {
  return {
    book,
    year: withYear(
      session,
      book,
      await preparedBook(session, bookWithLists(session, book, options.list, year), year, options),
    ),
  }
}

/** What is shown beside the figures as they are. */
interface Shown {
  /** Where the workbook was written. */
  readonly written: string | null
  /** The year as `--what-if` has it. */
  readonly tried?: WhatIf | null
}

/** `changes`, `causes`: what differs from the summary saved before, and why. */
function show(
  session: Session,
  { year: opened }: Opened,
  options: Options,
  { written, tried = null }: Shown,
  changes = summaryChanges(opened),
  causes = summaryCauses(opened),
): void {
  const { io, words } = session
  const { statistics } = opened
  if (options.json) {
    const document = summaryListJson(opened, changes, causes, written)
    printJson(io.stdout, tried ? { ...document, whatIf: whatIfJson(session, tried) } : document)
    return
  }
  const say = words.year.summary
  const saved = opened.saved.map(({ year, name, savedAt }) => say.saved(year, name, isoMoment(savedAt)))
  const lines = saved.length === 0 ? [say.none] : [...saved, ...summaryDoubts(opened).map(session.sentence)]
  const overrides = overrideLines(session, statistics)
  const figures = [
    ...figureLines(session, opened.dataset, statistics),
    ...(overrides.length > 0 ? ['', ...overrides] : []),
  ]
  printLines(io.stdout, [...figures, '', ...lines, ...changeLines(session, opened)])
}

/** What the user entered in place of a figure that the data gives, with that figure. */
function overrideLines(session: Session, { summary }: Statistics): string[] {
  return SUMMARY_FIGURES.flatMap((name) => {
    const { made } = summary[name]
    if (made.how !== 'override') return []
    const [value, system] = [summary[name], made.system].map((figure) => figureText(session, figure))
    return [session.words.year.summary.override(session.catalogue.figures[name], value!, system!)]
  })
}

/** A value that cannot be read is the command's fault, not the data's: nothing is kept of it. */
function refuseUnreadable(session: Session, cells: readonly CellChange[], findings: readonly Finding[]): void {
  const wrong = findings.find(
    (found) =>
      severityOf(found) === 'error' &&
      cells.some(
        ({ sheet, row, column }) =>
          found.place?.sheet === sheet && found.place.row === row && found.place.column === column,
      ),
  )
  if (wrong) throw new Stop(ExitStatus.wrongUsage, session.words.year.usage.badValue(session.sentence(wrong)))
}

function changeLines(session: Session, year: ComputedYear): string[] {
  const { words, catalogue } = session
  const say = words.year.summary
  const changes = summaryChanges(year)
  if (!savedSummary(year)) return []
  if (changes.length === 0) return [say.upToDate]
  const causes = summaryCauses(year)
  return [
    say.changed(changes.length),
    ...changes.flatMap(({ figure, saved, now }) => {
      const shown = (value: number | null) => (value === null ? say.empty : keptText(session, figure, value))
      return [
        say.change(figureName(figure, catalogue, year.dataset.policy), shown(saved), shown(now)),
        ...causeLines(session, causes, figure),
      ]
    }),
    ...(typeof causes === 'string' ? [figureCauseWordsFor(session.language).unknown[causes]] : []),
  ]
}

async function save(session: Session, before: Opened, options: Options): Promise<ExitStatus> {
  const { words, io, now } = session
  const { book } = before
  const { year: number } = before.year.statistics
  const entered = await setSettings(session, book, before.year, options.set ?? [])
  const { year } = entered.cells.length > 0 ? await open(session, book, number, options) : before
  refuseUnreadable(session, entered.cells, year.findings)
  const outcome = await saveSummary(book, year, { defaultName: words.year.summary.defaultName(number), now })
  if ('refusal' in outcome) throw refused(session, book, outcome.refusal)
  const [changes, causes] = [summaryChanges(year), summaryCauses(year)]
  const said = [
    ...entered.lines,
    ...overrideLines(session, year.statistics),
    ...(changes.length > 0 ? changeLines(session, year) : []),
  ]
  const written = await book.save()
  if (options.json)
    show(
      session,
      { book, year: { ...year, saved: outcome.saved } },
      options,
      { written: written ? book.path : null },
      changes,
      causes,
    )
  else if (written) printLines(io.stdout, [...said, words.year.summary.written(number, book.path)])
  else printLines(io.stdout, [words.year.summary.unchanged(number)])
  return endWith(session, book.name, year.findings)
}

async function remove(session: Session, { book, year }: Opened, options: Options): Promise<ExitStatus> {
  const { words, io } = session
  if (options.year === undefined) throw new Stop(ExitStatus.wrongUsage, words.year.usage.yearNeeded)
  const { year: number } = year.statistics
  const outcome = await deleteSummary(book, year, number)
  if ('refusal' in outcome) throw refused(session, book, outcome.refusal)
  await book.save()
  if (options.json) show(session, { book, year: { ...year, saved: outcome.saved } }, options, { written: book.path })
  else printLines(io.stdout, [words.year.summary.deleted(number)])
  return endWith(session, book.name, year.findings)
}

/** The stamped form of a saved summary, of whichever year, in a workbook of its own. */
async function writeForm(session: Session, opened: Opened, options: Options): Promise<ExitStatus> {
  const { words, io, language, now } = session
  const { book, year } = opened
  const saved = savedSummary(year)
  if (!saved) throw refused(session, book, { code: 'no-such-summary', year: year.statistics.year })
  const out = options.out ?? formBeside(book, saved.name)
  if (isSameFile(resolve(io.cwd, out), book.path))
    throw new Stop(ExitStatus.wrongUsage, words.usage.outIsBook(options.out ?? basename(out)))
  const target = await newBook(session, out, { as: 'xueshi report', force: options.force })
  const printed = await reprintSummary(target, year, saved, { language, computedAt: now, linkable: false })
  if ('refusal' in printed) throw refused(session, book, printed.refusal)
  if (options.json) show(session, opened, options, { written: target.path })
  else printLines(io.stdout, [words.report.written(target.path)])
  return endWith(session, book.name, year.findings)
}

/** `台账-2025年度培训总结.xlsx` beside the book; what file systems forbid in a name gives way, and what is too long for them. */
function formBeside({ path, name }: ChangingBook, summaryName: string): string {
  const safe = [...fileName(summaryName)].slice(0, MOST_CHARACTERS).join('').trim()
  return join(dirname(path), `${basename(name, extname(name))}-${safe}.xlsx`)
}

/** A name may have 255 bytes, and these have up to four each. */
const MOST_CHARACTERS = 40

function refused(session: Session, book: ChangingBook, refusal: Refusal): Stop {
  const sentence = sayRefusal(refusal, session.catalogue)
  return new Stop(ExitStatus.errorsStand, session.words.message(book.name, '', null, sentence))
}
