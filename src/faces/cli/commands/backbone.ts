import {
  finish,
  replay,
  report,
  returnBack,
  type Situation,
  unreportedCandidates,
  withdraw,
} from '../../../engine/reporting'
import type { Statistics } from '../../../engine/statistics'
import type { Dataset } from '../../../records/dataset'
import type { ReportingAction, ReportingEntry } from '../../../records/reportingLog'
import { reportingLogLayout } from '../../../report/reportingLog'
import { refuseForeign } from '../../../run'
import { sayRefusal } from '../../../text/say'
import { findPerson } from '../asking/subject'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { inColumns } from '../command/width'
import { preparedBook } from '../reading/preparedBook'
import { findingLine } from '../saying/findingLines'
import { figureText } from '../saying/summaryLines'
import { backboneActionJson } from '../saying/yearJson'
import { type ChangingBook, changingBook } from '../writing/changingBook'

const ACTIONS = ['list', 'report', 'withdraw', 'finish', 'return'] as const

/** `backbone BOOK list|report|withdraw|finish|return [PERSON…]`: the year's reporting, kept in the workbook's 上报记录. */
export const backbone: Command = {
  name: 'backbone',
  arguments: ['BOOK', '[ACTION]', '[PERSON...]'],
  options: ['all', 'by', 'reason', 'yes', 'year', 'sheet', 'json'],
  async run(session, [given, action = 'list', ...people], options) {
    const { words, io } = session
    const known = ACTIONS.find((name) => name === action)
    if (!known) throw new Stop(ExitStatus.wrongUsage, words.year.usage.unknownAction(action, ACTIONS))
    const takesPeople = known === 'report' || known === 'withdraw'
    const { usage } = words.year
    if (takesPeople && people.length > 0 && options.all) throw new Stop(ExitStatus.wrongUsage, usage.peopleAndAll)
    if (!takesPeople && people.length > 0) throw new Stop(ExitStatus.wrongUsage, usage.noPeople(known))
    const book = await changingBook(session, given!)
    const year = parseYear(options.year, words)
    const before = await preparedBook(session, book, year, options)
    if (!before.statistics) throw new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, words.noYear))
    const situation: Situation = { ...before, statistics: before.statistics }
    const lost = before.findings.filter(({ code }) => code === 'reporting-log-lost')
    printLines(
      io.stderr,
      lost.map((found) => findingLine(session, book.name, found)),
    )
    if (known === 'list') {
      if (options.json) printJson(io.stdout, backboneActionJson(situation, []))
      else printLines(io.stdout, listLines(session, situation))
      return ExitStatus.done
    }
    const refused = (sentence: string) => {
      const rest = people.length > 1 ? words.year.backbone.noneOfThem : ''
      return new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, sentence + rest))
    }
    const outcome = act({ session, options, refused }, known, situation, people)
    if ('refusal' in outcome) throw refused(sayRefusal(outcome.refusal, session.catalogue))
    await record(book, situation, outcome.rows)
    const after = await preparedBook(session, book, situation.statistics.year, options)
    if (options.json)
      printJson(io.stdout, backboneActionJson({ ...after, statistics: after.statistics! }, outcome.rows))
    else {
      const touched = known === 'finish' ? after.statistics!.backbone.reported.length : outcome.rows.length
      printLines(io.stdout, [words.year.backbone.done(known, touched), words.year.backbone.saved(book.path)])
    }
    return ExitStatus.done
  },
}

/** What a command acts by. `refused` makes a sentence the command's end. */
interface Acting {
  readonly session: Session
  readonly options: Options
  readonly refused: (sentence: string) => Stop
}

function act(
  acting: Acting,
  action: ReportingAction,
  situation: Situation,
  people: readonly string[],
): ReturnType<typeof report> {
  const { session, options } = acting
  const { dataset, statistics } = situation
  const who = { now: session.now, by: options.by ?? dataset.policy.preparer }
  switch (action) {
    case 'report':
      return report(situation, chosen(acting, dataset, people) ?? unreportedCandidates(situation), who)
    case 'withdraw': {
      const { reported } = replay(dataset.log, statistics.year)
      if (options.all) return withdraw(situation, reported, who)
      if (people.length === 0) throw new Stop(ExitStatus.wrongUsage, session.words.year.usage.peopleOrAll)
      return withdraw(situation, entriesOf(acting, reported, people), who)
    }
    case 'finish':
      return finish(situation, who, options.yes === true)
    case 'return':
      return returnBack(situation, who, options.reason ?? '')
  }
}

/** The people named, each once; null for --all. */
function chosen({ session, options, refused }: Acting, dataset: Dataset, people: readonly string[]): number[] | null {
  if (options.all) return null
  if (people.length === 0) throw new Stop(ExitStatus.wrongUsage, session.words.year.usage.peopleOrAll)
  const { unknownPerson } = session.words.year.backbone
  const find = (asked: string) =>
    findPerson(session, asked, dataset, (similar) => refused(unknownPerson(asked, similar)))
  return [...new Set(people.map(find))]
}

/** Those reported are found in the log, since somebody may have left 人员 since. */
function entriesOf(
  { session: { words }, refused }: Acting,
  reported: readonly ReportingEntry[],
  people: readonly string[],
): ReportingEntry[] {
  const entries = people.map((asked) => {
    const byId = reported.filter(({ personId }) => personId === asked)
    const found = byId.length > 0 ? byId : reported.filter(({ personName }) => personName === asked)
    if (found.length === 0) throw refused(words.year.backbone.notReported(asked))
    if (found.length > 1) {
      const candidates = found.map(({ personId, department }) => `${personId} ${department}`.trim())
      throw new Stop(ExitStatus.wrongUsage, words.usage.ambiguousPerson(asked, candidates))
    }
    return found[0]!
  })
  return [...new Set(entries)]
}

async function record(book: ChangingBook, { dataset }: Situation, rows: readonly ReportingEntry[]): Promise<void> {
  const layouts = [reportingLogLayout(dataset, rows)]
  refuseForeign(dataset, layouts)
  await book.write(layouts)
  await book.save()
}

function listLines(session: Session, { dataset, statistics }: { dataset: Dataset; statistics: Statistics }): string[] {
  const { words, catalogue } = session
  const { backbone: talents, people } = statistics
  const say = words.year.backbone
  const inLog = new Set(talents.reported.map(({ person }) => person))
  const row = (person: number, state: string) => {
    const { id, name, department } = dataset.people[person]!
    const hours = (['counted', 'longestSingle'] as const).map((measure) =>
      figureText(session, people.figure(person, measure)),
    )
    return [id, name, department, ...hours, state]
  }
  const reported = talents.reported.map((entry) => [
    entry.id,
    entry.name,
    entry.department,
    figureText(session, entry.hours),
    figureText(session, entry.longestSingle),
    say.state.reported,
  ])
  const table = [
    ...reported,
    ...talents.candidates.filter((person) => !inLog.has(person)).map((person) => row(person, say.state.candidate)),
    ...talents.nearMisses
      .filter(({ person }) => !inLog.has(person))
      .map(({ person, missingSeconds, lacksSingle }) =>
        row(
          person,
          `${say.state.near}：${catalogue.reports.lacking(missingSeconds, lacksSingle, dataset.policy.singleSeconds)}`,
        ),
      ),
  ]
  const head = words.report.backbone(
    talents.candidates.length,
    talents.reported.length,
    figureText(session, talents.target),
    figureText(session, talents.rate),
    catalogue.reports.status[talents.status],
  )
  return table.length === 0 ? [head, say.nobody] : [head, '', ...inColumns([say.columns, ...table])]
}
