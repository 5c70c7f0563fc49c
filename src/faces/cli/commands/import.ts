import { dirname, extname, join, resolve } from 'node:path'
import type { ReturnFate, ReturnTrouble } from '../../../records/collecting'
import { ACCEPTABLE, PROPOSAL_KINDS, type Proposal, type ProposalKind } from '../../../records/proposal'
import { importWordsFor } from '../../../text/importText'
import {
  acceptedOf,
  type ImportPreview,
  previewImport,
  proposeLists,
  writeImport,
} from '../../../year/lists/importLists'
import { soleNames } from '../../../year/lists/names'
import { readingHere } from '../../../year/lists/readLists'
import type { OpenYear } from '../../../year/openYear'
import { givenAnswers } from '../asking/answers'
import { acceptedKinds, givenNames } from '../asking/importing'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { foundAt } from '../reading/paths'
import { preparedBook } from '../reading/preparedBook'
import { listFiles } from '../reading/returnedFiles'
import { returnedLines } from '../saying/collecting'
import { importJson, importLines } from '../saying/importing'
import { quoted } from '../saying/quoted'
import { replaceFile } from '../writing/atomicFile'
import { type ChangingBook, changingBook } from '../writing/changingBook'
import { isSameFile, newBook } from '../writing/newBook'

/** `import BOOK LIST…`: the rows of lists become rows of the workbook, those without a doubt at once, others once accepted. */
export const importLists: Command = {
  name: 'import',
  arguments: ['BOOK', '[LISTS...]'],
  options: ['into', 'inPlace', 'accept', 'who', 'set', 'dryRun', 'year', 'sheet', 'force', 'json'],
  async run(session, [given, ...lists], options) {
    const { io, words } = session
    const say = importWordsFor(session.language)
    const wrong = (sentence: string) => new Stop(ExitStatus.wrongUsage, sentence)
    if (lists.length === 0) throw wrong(say.cli.noList)
    if (options.into !== undefined && options.inPlace) throw wrong(say.cli.intoOrInPlace)
    const kinds = acceptedKinds(session, options.accept)
    const book = await changingBook(session, given!)
    if (options.into !== undefined && isSameFile(resolve(io.cwd, options.into), book.path))
      throw wrong(say.cli.intoIsBook(options.into))
    const target = options.dryRun || options.inPlace ? null : await targetOf(session, book, options)
    const opened = await preparedBook(session, book, parseYear(options.year, words), options)
    const { grids, saved, refused } = await listFiles(session, lists, book.name)
    const names = givenNames(session, opened, options.who)
    const answers = { readings: givenAnswers(session, options.set), names, saved }
    let proposed = await proposeLists(opened, grids, answers, readingHere)
    const sole = kinds.has('name') ? soleNames(proposed.proposals) : []
    if (sole.length > 0)
      proposed = await proposeLists(opened, grids, { ...answers, names: [...sole, ...answers.names] }, readingHere)
    const accepted = acceptedOf(proposed.proposals, { kinds, lines: new Map() })
    const preview = await previewImport(proposed, accepted, session.now, readingHere)

    const isEmpty = preview.plan.changes.length === 0
    const path = options.dryRun || isEmpty ? null : await write(book, target, opened, preview)
    const rest = proposed.proposals.filter(
      ({ id, kind }) => !preview.taken.some((one) => one.id === id) && (ACCEPTABLE.has(kind) || WAITING.has(kind)),
    )
    if (options.json) printJson(io.stdout, importJson(session, proposed, { preview, written: path, refused }))
    else {
      const { placed } = preview.plan
      const changed = preview.taken.filter(({ id }) => !placed.has(id)).length
      const done =
        path === null
          ? [options.dryRun ? say.cli.dryRun : say.nothingToDo]
          : [say.written(placed.size, changed), say.cli.written(path)]
      const back = path !== null && options.inPlace ? [say.cli.undoWith(`xueshi undo ${quoted(given!)}`)] : []
      printLines(io.stdout, [
        say.cli.title(book.name, lists.length, proposed.proposals.length),
        ...returnedLines(proposed.returned, session.language),
        ...importLines(session, proposed, preview),
        '',
        ...done,
        ...back,
        ...restLines(session, rest, kinds),
      ])
    }
    const isUnclear = proposed.returned.some(({ fate, troubles }) => NO_ANSWER.has(fate) || troubles.some(LOST))
    // A list of which nothing was read is not done.
    const isUnread = proposed.read.unread.some(
      ({ file }) => !proposed.proposals.some(({ place }) => place.file === file),
    )
    return isUnread || rest.length > 0 || preview.left.length > 0 || refused.length > 0 || isUnclear
      ? ExitStatus.errorsStand
      : ExitStatus.done
  },
}

/** What is left, and how it can be written. */
function restLines(
  { language }: Session,
  rest: readonly Proposal[],
  accepted: ReadonlySet<ProposalKind>,
): readonly string[] {
  if (rest.length === 0) return []
  const say = importWordsFor(language)
  const waiting = PROPOSAL_KINDS.filter((kind) =>
    rest.some(({ doubts }) => doubts.some((doubt) => doubt.kind === kind)),
  )
  const kinds = waiting.filter((kind) => ACCEPTABLE.has(kind) && !accepted.has(kind)).map((kind) => say.kindWords[kind])
  const how = waiting.some((kind) => kind === 'asked' || kind === 'unknown-class')
  const once = rest.filter(({ kind, doubts }) => ACCEPTABLE.has(kind) && doubts.every((one) => accepted.has(one.kind)))
  return [
    say.cli.rest(rest.length, kinds, waiting.includes('name'), how),
    ...(once.length > 0 ? [say.cli.once(once.length)] : []),
  ]
}

/** Fates of which somebody must be asked. */
const NO_ANSWER: ReadonlySet<ReturnFate> = new Set(['blank', 'other-year', 'other-unit', 'unknown'])

/** Troubles by which something of a returned workbook was not read. */
const LOST = ({ kind }: ReturnTrouble) => kind !== 'mark-lost' && kind !== 'head-renamed' && kind !== 'names'

/** Kinds that somebody has to answer before anything can be taken. */
const WAITING: ReadonlySet<string> = new Set(['unreadable', 'name', 'unknown-class'])

/** Where a workbook of its own is written: `--into`, else beside the book. */
async function targetOf(session: Session, { path, name }: ChangingBook, options: Options): Promise<string> {
  const ending = extname(name)
  const given = options.into ?? join(dirname(path), `${name.slice(0, name.length - ending.length)}-导入后${ending}`)
  const asked = await newBook(session, given, { as: null, force: options.force })
  return asked.path
}

/** Writes the step into the workbook or a copy of it; answers where. */
async function write(
  book: ChangingBook,
  target: string | null,
  opened: OpenYear,
  { plan }: ImportPreview,
): Promise<string> {
  // What the preview was made from is what the book holds: nobody else writes into these bytes.
  await writeImport(book, opened, plan)
  if (target !== null) {
    replaceFile(target, book.bytes(), foundAt(target))
    return target
  }
  await book.save()
  return book.path
}
