import { dirname, extname, relative, resolve, sep } from 'node:path'
import { type InstituteResult, isComputed } from '../../../academy/instituteResult'
import { layOutAcademy } from '../../../academy/layOutAcademy'
import { matchInstitutes, withoutDuplicates } from '../../../academy/matchInstitutes'
import { rollUp } from '../../../academy/rollup'
import { sharesOf, type Total } from '../../../academy/totals'
import { shownNumber } from '../../../records/rounding'
import { academyWordsFor } from '../../../text/academyText'
import { rollupWordsFor } from '../../../text/rollupText'
import { explainFigure } from '../../../year/explainFigure'
import { academyLists } from '../asking/academyLists'
import { totalAsked } from '../asking/totalAsked'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { FLAGS, type Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { collectResults } from '../engines/collectResults'
import { engineOf } from '../engines/engineOf'
import { resultStore } from '../engines/resultStore'
import { booksIn, type FoundBook } from '../reading/booksIn'
import { diskBook } from '../reading/diskBook'
import { preparedBook, withYear } from '../reading/preparedBook'
import { rowLines, rowsJson } from '../saying/academyRows'
import { placeCell } from '../saying/json'
import { figureLines } from '../saying/partLines'
import { instituteName, needsSomething, rollupJson, rollupLines, shareLines, totalName } from '../saying/rollupLines'
import { figureText } from '../saying/summaryLines'
import { newBook } from '../writing/newBook'

/** `rollup FOLDER|FILES`: many institutes' workbooks, each computed by itself, and their sums in one table. */
export const rollup: Command = {
  name: 'rollup',
  arguments: ['FOLDER|FILES...'],
  options: [
    'year',
    'out',
    'expect',
    'last',
    'work',
    'engine',
    'jobs',
    'share',
    'dryRun',
    'resume',
    'explain',
    'name',
    'force',
    'json',
  ],
  async run(session, given, options) {
    const { io, words, language, now } = session
    const say = rollupWordsFor(language)
    const year = parseYear(options.year, words)
    if (year === null) throw new Stop(ExitStatus.wrongUsage, say.usage.noYear)
    if (options.name !== undefined && options.explain === undefined)
      throw new Stop(ExitStatus.wrongUsage, say.usage.nameAlone)
    const total = options.explain === undefined ? null : totalAsked(session, options.explain)
    const path =
      total || options.out === FIGURES_ALONE
        ? options.out
        : (options.out ?? academyWordsFor(language).say.page.saveName(year))
    const writing = { as: 'xueshi rollup', force: options.force } as const
    const target = total || path === FIGURES_ALONE ? null : await newBook(session, path!, writing)
    const folder = workFolder(session, path, options)
    const merge = mergeCommand(given, { ...options, ...(path !== undefined && { out: path }) })
    const engine = engineOf(session, options, { folder, out: target?.path ?? null, merge })
    if (options.resume && folder === null) throw new Stop(ExitStatus.wrongUsage, say.usage.resumeNothing)
    const { expected, last, paths } = await academyLists(session, options, year)
    const own = [...paths, folder, path === undefined ? null : resolve(io.cwd, path)].filter((one) => one !== null)
    const { books, others } = booksIn(io.cwd, given, own)
    if (others.length > 0) printLines(io.stderr, [say.notBooks(others.slice(0, OTHERS_NAMED), others.length)])
    if (books.length === 0) throw new Stop(ExitStatus.file, say.usage.noBooks)

    // What is only asked leaves no results behind, nor takes away those that are kept.
    const isAsked = total !== null || options.dryRun === true
    const store = folder === null || (isAsked && !options.resume) ? null : { results: resultStore(folder), folder }
    const resume = options.resume === true
    const collected = await collectResults(session, books, { year, engine, store, resume })
    if (collected.kind === 'handed-over') {
      if (options.json) printJson(io.stdout, collected.json)
      else printLines(io.stdout, collected.lines)
      return ExitStatus.done
    }
    const rows = await matchInstitutes(collected.results, expected)
    // Of an institute that has sent several workbooks one counts.
    const results = withoutDuplicates(rows, collected.results)
    const { reused } = collected
    const isMissing = rows.some(({ state }) => state === 'missing')
    const end = isMissing || results.some(needsSomething) ? ExitStatus.errorsStand : ExitStatus.done
    if (total) {
      await explainTotal(session, total, { year, books, results }, options)
      return end
    }
    if (target) {
      const from = dirname(target.path)
      const pathOf = new Map(books.map((book) => [book.file, relative(from, book.path).replaceAll(sep, '/')]))
      const basis = { year, results: collected.results, expected, last }
      const pathTo = (file: string) => pathOf.get(file)!
      await target.write(await layOutAcademy(basis, { language, computedAt: now, pathTo }))
    }
    const all = rollUp(results)
    if (options.json)
      printJson(
        io.stdout,
        rollupJson(year, collected.results, all, { out: target?.path ?? null, work: folder, rows: rowsJson(rows) }),
      )
    else
      printLines(io.stdout, [
        ...rollupLines(session, year, results, all, collected.results.length - results.length),
        ...rowLines(session, rows),
        '',
        ...(reused > 0 ? [say.reused(reused, collected.results.length)] : []),
        ...(target && folder !== null ? [say.written(target.path, folder)] : []),
      ])
    return end
  },
}

/** Given as `--out`: no table is written. */
const FIGURES_ALONE = '-'

/** Files beside the workbooks that are named. */
const OTHERS_NAMED = 5

/** Where the results of each workbook are kept: `院汇总.work` beside 院汇总.xlsx; null where nothing says. */
function workFolder({ io }: Session, out: string | undefined, { work }: Options): string | null {
  if (work !== undefined) return resolve(io.cwd, work)
  if (out === undefined || out === FIGURES_ALONE) return null
  return resolve(io.cwd, `${out.slice(0, out.length - extname(out).length)}.work`)
}

/** The options that say what table it is, whatever computes it. */
const OF_THE_TABLE = ['year', 'out', 'expect', 'last', 'work', 'force', 'now', 'lang'] as const

/** The arguments that make the same table of what is kept by then. */
function mergeCommand(given: readonly string[], options: Options): readonly string[] {
  const told = OF_THE_TABLE.flatMap((name) => {
    const value = options[name]
    const [flag] = FLAGS[name].split(' ')
    return value === undefined ? [] : value === true ? [flag!] : [flag!, value]
  })
  return ['rollup', ...given, ...told, '--resume']
}

interface Explained {
  readonly year: number
  readonly books: readonly FoundBook[]
  readonly results: readonly InstituteResult[]
}

/** A total down to its institutes, and with `--name` down to the cells of those meant. */
async function explainTotal(session: Session, total: Total, explained: Explained, { name, json }: Options) {
  const { io, language } = session
  const say = rollupWordsFor(language)
  const { results } = explained
  const meant = name === undefined ? [] : results.filter((result) => isMeant(result, name))
  if (name !== undefined && meant.length === 0)
    throw new Stop(ExitStatus.wrongUsage, say.usage.unknownInstitute(name, results.slice(0, 10).map(instituteName)))
  const opened = []
  for (const result of meant) opened.push({ result, ...(await cellsOf(session, total, explained, result)) })
  if (json) {
    const rowsOf = new Map(opened.map(({ result, rows }) => [result, rows]))
    printJson(io.stdout, {
      figure: total.json,
      institutes: sharesOf(total, results).map(({ result, amount }) => ({
        institute: instituteName(result),
        file: result.file,
        state: result.state,
        value: amount && shownNumber(amount),
        exact: amount,
        ...(rowsOf.has(result) && { rows: rowsOf.get(result) }),
      })),
    })
    return
  }
  const head = shareLines(session, total, results, rollUp(results))
  const cells = opened.flatMap(({ result, lines }) => ['', `${instituteName(result)}（${result.file}）`, ...lines])
  // Typed as it is: English names have spaces.
  const figure = language === 'en' ? total.json : totalName(session, total)
  const command = `xueshi rollup … --year ${explained.year} --explain ${figure} --name …`
  printLines(io.stdout, name === undefined ? [...head, '', say.explain.further(command)] : [...head, ...cells])
}

function isMeant(result: InstituteResult, name: string): boolean {
  return instituteName(result).includes(name) || result.file.includes(name)
}

/** The rows in a workbook that made its share of a total. */
async function cellsOf(session: Session, total: Total, { year, books }: Explained, result: InstituteResult) {
  if (!isComputed(result)) return { lines: [], rows: [] }
  const book = diskBook(session, books.find((one) => one.file === result.file)!.path)
  const { dataset, statistics } = withYear(session, book, await preparedBook(session, book, year, {}))
  const figure = total.figure(statistics)
  return {
    lines: [`  ${figureText(session, figure)}`, ...figureLines(session, figure, dataset.policy)],
    rows: explainFigure(figure).map(({ place, text, amount, counts, why }) => ({
      sheet: place.sheet,
      cell: placeCell(place),
      value: shownNumber(amount),
      counts,
      why,
      text,
    })),
  }
}
