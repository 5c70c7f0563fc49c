import type { ApprovalChange } from '../../../records/finding'
import type { ActionTrouble } from '../../../records/leftAlone'
import { actionTroubleText, actionWordsFor } from '../../../text/actionText'
import { assumptionTroubleText } from '../../../text/whatIfText'
import { cellName } from '../../../workbook/address'
import { changesOf, type Proposal } from '../../../year/actions/proposal'
import { readHere } from '../../../year/actions/readHere'
import { tryAction } from '../../../year/actions/tryAction'
import type { ComputedYear } from '../../../year/openYear'
import { classMeant } from '../../../year/readAssumption'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { askedYear, preparedBook, withYear } from '../reading/preparedBook'
import { actionJson, actionLines } from '../saying/action'
import { endWith } from '../saying/errorsStand'
import { quoted } from '../saying/quoted'
import { type ActingBook, actingBook } from '../writing/actingBook'
import { findPerson } from './subject'

/** A workbook opened to act on its rows. */
export interface OpenedForAction {
  readonly book: ActingBook
  readonly year: ComputedYear
  /** The workbook as the user has named it. */
  readonly given: string
}

export async function openForAction(session: Session, given: string, options: Options): Promise<OpenedForAction> {
  const book = await actingBook(session, given, options)
  const year = withYear(
    session,
    book,
    await preparedBook(session, book, parseYear(options.year, session.words), options),
  )
  return { book, year, given }
}

/**
 * Tries the action, shows what it writes and what the figures would be, and writes it unless `--dry-run` is given. Throws `Stop` where
 * it is not allowed. `approvalsOf` gives the changes that a superior must approve once it is written.
 */
export async function actOnRows(
  session: Session,
  { book, year, given }: OpenedForAction,
  proposed: Proposal | ActionTrouble,
  options: Options,
  approvalsOf: (after: ComputedYear) => readonly ApprovalChange[] = () => [],
): Promise<ExitStatus> {
  const { io, language } = session
  const say = actionWordsFor(language).cli
  const refuse = (trouble: ActionTrouble): never => {
    const sentence = actionTroubleText(trouble, language)
    throw new Stop(ExitStatus.errorsStand, session.words.message(book.name, '', null, sentence))
  }
  if ('trouble' in proposed) return refuse(proposed)
  const tried = await tryAction(year, proposed, readHere(askedYear(session, null, options).kinds))
  if ('trouble' in tried) return refuse(tried)
  const changes = changesOf(tried.proposal)
  const approvals = approvalsOf(tried.after)
  const written = options.dryRun || changes.length === 0 ? null : await book.act(year, changes)
  if (options.json) printJson(io.stdout, actionJson(session, tried, approvals, written?.path ?? null))
  else {
    printLines(io.stdout, actionLines(session, book.name, tried, approvals))
    if (options.dryRun) printLines(io.stdout, ['', say.dryRun])
    if (written) {
      const undo = options.out === undefined ? [say.undoWith(`xueshi undo ${quoted(given)}`)] : []
      printLines(io.stdout, ['', say.written(changes.length, written.path), ...undo])
    }
  }
  printLines(
    io.stderr,
    (written?.done.overwritten ?? []).map(({ sheet, row, column, formula }) =>
      say.overwritten(`${sheet}!${cellName(row, column)}`, formula),
    ),
  )
  return endWith(session, book.name, tried.after.findings)
}

/** The class meant, by index. Throws `Stop` with those that may have been. */
export async function findClass(session: Session, year: ComputedYear, asked: string): Promise<number> {
  const found = await classMeant(year, asked)
  if (typeof found === 'number') return found
  throw new Stop(ExitStatus.wrongUsage, assumptionTroubleText(found, session.language))
}

/** The people named, by index, each once. Throws `Stop` for one that is nobody, or several. */
export function findPeople(session: Session, { dataset }: ComputedYear, asked: readonly string[]): readonly number[] {
  const { unknownPerson } = session.words.year.backbone
  const unknown = (text: string) => (similar: readonly string[]) =>
    new Stop(ExitStatus.wrongUsage, unknownPerson(text, similar))
  return [...new Set(asked.map((text) => findPerson(session, text, dataset, unknown(text))))]
}

/** What `--set` says, item by item; throws `Stop` for what is none of `known`. */
export function itemsSet(
  session: Session,
  set: readonly string[] | undefined,
  known: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    (set ?? []).map((text) => {
      const [, name, value] = /^([^=＝]+)[=＝](.*)$/s.exec(text) ?? []
      const item = known.find((one) => one === name?.trim())
      if (item === undefined)
        throw new Stop(ExitStatus.wrongUsage, actionWordsFor(session.language).cli.badItem(text, known))
      return [item, value!] as const
    }),
  )
}

/** One of the words that a command knows; throws `Stop` for any other. */
export function actionNamed<Action extends string>(session: Session, asked: string, known: readonly Action[]): Action {
  const found = known.find((one) => one === asked)
  if (found) return found
  throw new Stop(ExitStatus.wrongUsage, actionWordsFor(session.language).cli.badAction(asked, known))
}
