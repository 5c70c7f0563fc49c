import { dirname, join } from 'node:path'
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
import { severityOf } from '../../../records/finding'
import { isoMoment } from '../../../records/moment'
import type { Refusal } from '../../../records/refusal'
import type { SavedSummary } from '../../../records/savedSummary'
import { layOut } from '../../../report/layOut'
import { savedSummariesLayout } from '../../../report/savedSummaries'
import { summaryForm } from '../../../report/tables/summary'
import { type Prepared, prepare, refuseForeign } from '../../../run'
import { sayRefusal } from '../../../text/say'
import { type ChangingBook, changingBook } from '../changingBook'
import type { Command, Session } from '../command'
import { ExitStatus, Stop } from '../io'
import { newBook } from '../newBook'
import type { Options } from '../options'
import { printJson, printLines } from '../print'
import { setSettings } from '../settings'
import { figureLines } from '../summaryLines'
import { parseYear } from '../values'
import { summaryListJson } from '../yearJson'

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
  options: ['year', 'set', 'out', 'json'],
  async run(session, [given, action = 'list'], options) {
    const known = ACTIONS.find((name) => name === action)
    if (!known) throw new Stop(ExitStatus.wrongUsage, session.words.year.usage.unknownAction(action, ACTIONS))
    const opened = await open(session, await changingBook(session, given!), parseYear(options.year, session.words))
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

async function open(session: Session, book: ChangingBook, year: number | null): Promise<Opened> {
  const grids = await book.read()
  const prepared = await prepare({ read: async () => grids }, { year })
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

function show(session: Session, opened: Opened, options: Options, written: string | null): void {
  const { io, words } = session
  const { statistics } = opened.prepared
  if (options.json) {
    printJson(io.stdout, summaryListJson(statistics, changesOf(opened), opened.list, written))
    return
  }
  const say = words.year.summary
  const saved = opened.list.map(({ year, name, savedAt }) => say.saved(year, name, isoMoment(savedAt)))
  const lines = saved.length === 0 ? [say.none] : saved
  printLines(io.stdout, [...figureLines(session, statistics), '', ...lines, ...changeLines(session, opened)])
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
  const set = await setSettings(session, book, before.prepared.dataset, options.set ?? [])
  const opened = set.length > 0 ? await open(session, book, year) : before
  const { statistics, dataset, findings } = opened.prepared
  const name = dataset.policy.summaryName || words.year.summary.defaultName(year)
  const outcome = saveSummary(opened.list, summaryToSave(statistics, dataset.policy, name, session.now), {
    finished: statistics.backbone.status === 'finished',
    errors: findings.filter((found) => severityOf(found) === 'error').length,
  })
  if ('refusal' in outcome) throw refused(session, book, outcome.refusal)
  const changes = changeLines(session, opened)
  const written = await keep(opened, outcome.list)
  if (options.json) show(session, { ...opened, list: outcome.list }, options, written ? book.path : null)
  else if (written) printLines(io.stdout, [...set, ...changes, words.year.summary.written(year, book.path)])
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
  const name = `${saved.name}.xlsx`
  const target = await newBook(session, options.out ?? join(dirname(opened.book.path), name))
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

function refused(session: Session, book: ChangingBook, refusal: Refusal): Stop {
  const sentence = sayRefusal(refusal, session.catalogue)
  return new Stop(ExitStatus.errorsStand, session.words.message(book.name, '', null, sentence))
}
