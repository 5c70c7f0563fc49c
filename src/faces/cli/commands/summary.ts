import { basename, dirname, extname, join } from 'node:path'
import {
  deleteSummary,
  type SummaryChange,
  saveSummary,
  summaryChanges,
  summaryOfSaved,
  summaryToSave,
} from '../../../engine/savedSummaries'
import type { Statistics } from '../../../engine/statistics'
import { readSavedSummaries } from '../../../input/readSavedSummaries'
import { type Finding, severityOf } from '../../../records/finding'
import { isoMoment } from '../../../records/moment'
import type { Refusal } from '../../../records/refusal'
import { type SavedSummary, SUMMARY_FIGURES } from '../../../records/savedSummary'
import { layOut } from '../../../report/layOut'
import { savedSummariesLayout } from '../../../report/savedSummaries'
import { summaryForm } from '../../../report/tables/summary'
import { type Prepared, refuseForeign } from '../../../run'
import { sayRefusal } from '../../../text/say'
import type { CellChange } from '../../../workbook/cellChange'
import { setSettings } from '../asking/settings'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { preparedBook } from '../reading/preparedBook'
import { figureLines, figureText } from '../saying/summaryLines'
import { summaryListJson } from '../saying/yearJson'
import { type ChangingBook, changingBook } from '../writing/changingBook'
import { isSameFile, newBook } from '../writing/newBook'

const ACTIONS = ['list', 'save', 'delete', 'form'] as const

/** A workbook's year and its saved summaries. */
interface Opened {
  readonly book: ChangingBook
  readonly prepared: Prepared & { readonly statistics: Statistics }
  readonly list: readonly SavedSummary[]
}

/** `summary BOOK [list|save|delete|form]`: the annual summaries, kept in the workbook's 年度总结列表. */
export const summary: Command = {
  name: 'summary',
  arguments: ['BOOK', '[ACTION]'],
  options: ['year', 'sheet', 'set', 'out', 'json'],
  async run(session, [given, action = 'list'], options) {
    const known = ACTIONS.find((name) => name === action)
    if (!known) throw new Stop(ExitStatus.wrongUsage, session.words.year.usage.unknownAction(action, ACTIONS))
    const { usage } = session.words.year
    if (known !== 'save' && options.set) throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--set', 'save'))
    if (known !== 'form' && options.out !== undefined)
      throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--out', 'form'))
    const opened = await open(
      session,
      await changingBook(session, given!),
      parseYear(options.year, session.words),
      options,
    )
    switch (known) {
      case 'list':
        show(session, opened, options, null)
        return ExitStatus.done
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
  const grids = await book.read()
  const prepared = await preparedBook(session, { read: async () => grids }, year, options)
  const { statistics } = prepared
  const { words } = session
  if (!statistics) throw new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, words.noYear))
  return { book, prepared: { ...prepared, statistics }, list: readSavedSummaries(grids) }
}

function savedOf({ prepared, list }: Opened): SavedSummary | undefined {
  return list.find(({ year }) => year === prepared.statistics.year)
}

/** What accepting today's data would change in the year's saved summary. */
function changesOf(opened: Opened): readonly SummaryChange[] {
  const saved = savedOf(opened)
  return saved ? summaryChanges(saved, opened.prepared.statistics.summary) : []
}

/** `changes`: what differs from the summary saved before. */
function show(
  session: Session,
  opened: Opened,
  options: Options,
  written: string | null,
  changes = changesOf(opened),
): void {
  const { io, words } = session
  const { statistics } = opened.prepared
  if (options.json) {
    printJson(io.stdout, summaryListJson(statistics, changes, opened.list, written))
    return
  }
  const say = words.year.summary
  const saved = opened.list.map(({ year, name, savedAt }) => say.saved(year, name, isoMoment(savedAt)))
  const lines = saved.length === 0 ? [say.none] : saved
  const overrides = overrideLines(session, statistics)
  const figures = [...figureLines(session, statistics), ...(overrides.length > 0 ? ['', ...overrides] : [])]
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

function changeLines({ words, catalogue }: Session, opened: Opened): string[] {
  const say = words.year.summary
  const changes = changesOf(opened)
  if (!savedOf(opened)) return []
  if (changes.length === 0) return [say.upToDate]
  const shown = (value: number | null) => (value === null ? say.empty : String(value))
  return [
    say.changed(changes.length),
    ...changes.map(({ figure, saved, now }) => say.change(catalogue.figures[figure], shown(saved), shown(now))),
  ]
}

async function save(session: Session, before: Opened, options: Options): Promise<ExitStatus> {
  const { words, io } = session
  const { book } = before
  const { year } = before.prepared.statistics
  const entered = await setSettings(session, book, before.prepared.dataset, options.set ?? [])
  const opened = entered.cells.length > 0 ? await open(session, book, year, options) : before
  const { statistics, dataset, findings } = opened.prepared
  refuseUnreadable(session, entered.cells, findings)
  const name = dataset.policy.summaryName || words.year.summary.defaultName(year)
  const outcome = saveSummary(opened.list, summaryToSave(statistics, dataset.policy, name, session.now), {
    finished: statistics.backbone.status === 'finished',
    errors: findings.filter((found) => severityOf(found) === 'error').length,
  })
  if ('refusal' in outcome) throw refused(session, book, outcome.refusal)
  const said = [...entered.lines, ...overrideLines(session, statistics)]
  const changes = changesOf(opened).length > 0 ? changeLines(session, opened) : []
  const written = await keep(opened, outcome.list)
  if (options.json)
    show(session, { ...opened, list: outcome.list }, options, written ? book.path : null, changesOf(opened))
  else if (written) printLines(io.stdout, [...said, ...changes, words.year.summary.written(year, book.path)])
  else printLines(io.stdout, [words.year.summary.unchanged(year)])
  return ExitStatus.done
}

/** Writes the list into the workbook; answers whether anything has changed. */
async function keep({ book, prepared }: Opened, list: readonly SavedSummary[]): Promise<boolean> {
  const layouts = [savedSummariesLayout(list)]
  refuseForeign(prepared.dataset, layouts)
  await book.write(layouts)
  return book.save()
}

async function remove(session: Session, opened: Opened, options: Options): Promise<ExitStatus> {
  const { words, io } = session
  if (options.year === undefined) throw new Stop(ExitStatus.wrongUsage, words.year.usage.yearNeeded)
  const { year } = opened.prepared.statistics
  const outcome = deleteSummary(opened.list, year)
  if ('refusal' in outcome) throw refused(session, opened.book, outcome.refusal)
  await keep(opened, outcome.list)
  if (options.json) show(session, { ...opened, list: outcome.list }, options, opened.book.path)
  else printLines(io.stdout, [words.year.summary.deleted(year)])
  return ExitStatus.done
}

/** The stamped form of a saved summary, of whichever year, in a workbook of its own. */
async function writeForm(session: Session, opened: Opened, options: Options): Promise<ExitStatus> {
  const { words, io } = session
  const { statistics, dataset, findings } = opened.prepared
  const saved = savedOf(opened)
  if (!saved) throw refused(session, opened.book, { code: 'no-such-summary', year: statistics.year })
  const target = await newBook(session, options.out ?? formBeside(opened.book, saved.name))
  if (isSameFile(target.path, opened.book.path))
    throw new Stop(ExitStatus.wrongUsage, words.usage.outIsBook(options.out ?? target.name))
  const form = summaryForm({
    dataset: { ...dataset, policy: { ...dataset.policy, experience: saved.experience, overview: saved.overview } },
    statistics: { ...statistics, summary: summaryOfSaved(saved) },
    findings,
    words: session.catalogue,
    language: session.language,
    computedAt: session.now,
    linkable: false,
  })
  await target.write([layOut(form)])
  if (options.json) show(session, opened, options, target.path)
  else printLines(io.stdout, [words.report.written(target.path)])
  return ExitStatus.done
}

/** `台账-2025年度培训总结.xlsx` beside the book; what file systems forbid in a name gives way, and what is too long for them. */
function formBeside({ path, name }: ChangingBook, summaryName: string): string {
  const safe = [...summaryName.replace(FORBIDDEN, '_')].slice(0, MOST_CHARACTERS).join('').trim()
  return join(dirname(path), `${basename(name, extname(name))}-${safe}.xlsx`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\\/:*?"<>|\x00-\x1f]/g
/** A name may have 255 bytes, and these have up to four each. */
const MOST_CHARACTERS = 40

function refused(session: Session, book: ChangingBook, refusal: Refusal): Stop {
  const sentence = sayRefusal(refusal, session.catalogue)
  return new Stop(ExitStatus.errorsStand, session.words.message(book.name, '', null, sentence))
}
