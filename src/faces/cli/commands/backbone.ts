import type { Dataset } from '../../../records/dataset'
import type { ReportingAction, ReportingEntry } from '../../../records/reportingLog'
import { sayRefusal } from '../../../text/say'
import { assumptionText } from '../../../text/whatIfText'
import { actOnLog, type LogDeed } from '../../../year/actOnLog'
import { BACKBONE_STATUSES, type BackbonePerson, chosenBackbone, listBackbone } from '../../../year/listBackbone'
import type { ComputedYear } from '../../../year/openYear'
import { reportingDrift } from '../../../year/reportingDrift'
import { reportingState } from '../../../year/reportingState'
import type { WhatIf } from '../../../year/whatIf'
import { filtersOf, statusOf } from '../asking/filters'
import { findPerson } from '../asking/subject'
import { triedYear } from '../asking/whatIf'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { inColumns } from '../command/width'
import { bookWithLists } from '../reading/besideBooks'
import { preparedBook, withYear } from '../reading/preparedBook'
import { driftLines } from '../saying/causeLines'
import { endWith } from '../saying/errorsStand'
import { findingLine } from '../saying/findingLines'
import { figureText } from '../saying/summaryLines'
import { stepCommand, stepOf, stepText, whatIfJson, whatIfLines } from '../saying/whatIf'
import { backboneActionJson } from '../saying/yearJson'
import { changingBook } from '../writing/changingBook'

const ACTIONS = ['list', 'report', 'withdraw', 'finish', 'return'] as const

/** `backbone BOOK list|report|withdraw|finish|return [PERSON…]`: the year's reporting, kept in the workbook's 上报记录. */
export const backbone: Command = {
  name: 'backbone',
  arguments: ['BOOK', '[ACTION]', '[PERSON...]'],
  options: ['name', 'department', 'status', 'all', 'by', 'reason', 'yes', 'whatIf', 'year', 'sheet', 'list', 'json'],
  async run(session, [given, action = 'list', ...people], options) {
    const { words, io } = session
    const known = ACTIONS.find((name) => name === action)
    if (!known) throw new Stop(ExitStatus.wrongUsage, words.year.usage.unknownAction(action, ACTIONS))
    const takesPeople = known === 'report' || known === 'withdraw'
    const { usage } = words.year
    if (takesPeople && people.length > 0 && options.all) throw new Stop(ExitStatus.wrongUsage, usage.peopleAndAll)
    if (!takesPeople && people.length > 0) throw new Stop(ExitStatus.wrongUsage, usage.noPeople(known))
    const filtering = (['name', 'department', 'status'] as const).find((option) => options[option] !== undefined)
    if (filtering && known !== 'list')
      throw new Stop(ExitStatus.wrongUsage, usage.optionOf(`--${filtering}`, 'backbone list'))
    const status = statusOf(session, options, BACKBONE_STATUSES)
    if (known !== 'list' && options.whatIf) throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--what-if', 'list'))
    if (known !== 'list' && options.list) throw new Stop(ExitStatus.wrongUsage, usage.optionOf('--list', 'list'))
    const book = await changingBook(session, given!)
    const year = parseYear(options.year, words)
    const before = withYear(
      session,
      book,
      await preparedBook(session, bookWithLists(session, book, options.list, year), year, options),
    )
    const lost = before.findings.filter(({ code }) => code === 'reporting-log-lost')
    printLines(
      io.stderr,
      lost.map((found) => findingLine(session, book.name, found)),
    )
    if (known === 'list') {
      const chosen = chosenBackbone(listBackbone(before), { ...filtersOf(session, options, before.statistics), status })
      const tried = await triedYear(session, before, options)
      if (options.json) printJson(io.stdout, listJson(session, before, chosen, tried))
      else
        printLines(
          io.stdout,
          tried
            ? whatIfLines(session, tried)
            : [...listLines(session, before, chosen), ...stepCommand(session, given!, before)],
        )
      return endWith(session, book.name, before.findings)
    }
    const refused = (sentence: string) => {
      const rest = people.length > 1 ? words.year.backbone.noneOfThem : ''
      return new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, sentence + rest))
    }
    const deed = deedOf({ session, options, refused }, known, before, people)
    const done = await actOnLog(book, before, deed, {
      now: session.now,
      by: options.by ?? before.dataset.policy.preparer,
    })
    if ('refusal' in done) throw refused(sayRefusal(done.refusal, session.catalogue))
    await book.save()
    const after = withYear(session, book, await preparedBook(session, book, before.statistics.year, options))
    if (options.json) printJson(io.stdout, backboneActionJson(after, done.rows, null))
    else printLines(io.stdout, [words.year.backbone.done(known, done.people), words.year.backbone.saved(book.path)])
    return endWith(session, book.name, after.findings)
  },
}

/** What a command acts by. `refused` makes a sentence the command's end. */
interface Acting {
  readonly session: Session
  readonly options: Options
  readonly refused: (sentence: string) => Stop
}

function deedOf(acting: Acting, action: ReportingAction, year: ComputedYear, people: readonly string[]): LogDeed {
  const { session, options } = acting
  switch (action) {
    case 'report':
      return { action, people: chosen(acting, year.dataset, people) }
    case 'withdraw': {
      if (options.all) return { action, entries: 'all' }
      if (people.length === 0) throw new Stop(ExitStatus.wrongUsage, session.words.year.usage.peopleOrAll)
      return { action, entries: entriesOf(acting, reportingState(year).reported, people) }
    }
    case 'finish':
      return { action, evenIfNobody: options.yes === true }
    case 'return':
      return { action, reason: options.reason ?? '' }
  }
}

/** The people named, each once. */
function chosen({ session, options, refused }: Acting, dataset: Dataset, people: readonly string[]): number[] | 'all' {
  if (options.all) return 'all'
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

/** Where the reporting stands, each near miss with the least that would do. */
function listJson(session: Session, year: ComputedYear, chosen: readonly BackbonePerson[], tried: WhatIf | null) {
  const { nearMisses, ...document } = backboneActionJson(year, [], chosen)
  const people = year.statistics.backbone.nearMisses.map(({ person }) => person)
  return {
    ...document,
    nearMisses: nearMisses.map((miss, index) => ({
      ...miss,
      smallestStep: stepOf(year, people[index]!).map((one) => assumptionText(one, year.dataset, session.language)),
    })),
    ...(tried ? { whatIf: whatIfJson(session, tried) } : {}),
  }
}

function listLines(session: Session, year: ComputedYear, chosen: readonly BackbonePerson[]): string[] {
  const { words, catalogue } = session
  const { backbone: talents } = year.statistics
  const say = words.year.backbone
  const stateText = (state: BackbonePerson['state']) => {
    if (typeof state === 'string') return say.state[state]
    const { person, missingSeconds, lacksSingle, parts } = state
    const step = stepText(session, year, person)
    return `${say.state.near}：${catalogue.reports.lacking(missingSeconds, lacksSingle, year.dataset.policy.singleSeconds, parts)}${step}`
  }
  const table = chosen.map(({ id, name, department, hours, longestSingle, state }) => [
    id,
    name,
    department,
    figureText(session, hours),
    figureText(session, longestSingle),
    stateText(state),
  ])
  const head = words.report.backbone(
    talents.candidates.length,
    talents.reported.length,
    figureText(session, talents.target),
    figureText(session, talents.rate),
    catalogue.reports.status[talents.status],
  )
  const all = listBackbone(year).length
  const drift = reportingDrift(year)
  return [
    ...(table.length > 0
      ? [head, '', ...inColumns([say.columns, ...table])]
      : [head, all === 0 ? say.nobody : words.list.shown(0, all, 'people')]),
    ...(drift.length === 0 ? [] : ['', say.drift[talents.status](drift.length)]),
    ...drift.flatMap((one) => driftLines(session, one)),
  ]
}
