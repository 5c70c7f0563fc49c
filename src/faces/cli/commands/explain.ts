import type { Part } from '../../../engine/figure'
import type { Statistics } from '../../../engine/statistics'
import type { Dataset } from '../../../records/dataset'
import { REMINDERS_SHEET, REPORTING_LOG_SHEET, SAVED_SUMMARY_SHEET, SHEET_NAMES } from '../../../records/writtenSheets'
import { decimalHours, hoursText } from '../../../text/amounts'
import type { Words } from '../../../text/catalogue'
import { figureName } from '../../../text/figureName'
import type { Grid } from '../../../workbook/grid'
import { keptCellCauses } from '../../../year/causes'
import {
  type AskedCell,
  askedCell,
  figureOfCell,
  keptCell,
  personOfCell,
  personOfReminder,
} from '../../../year/explainCell'
import { explainCaps, explainFigure, explainPerson } from '../../../year/explainFigure'
import { yearsFigure } from '../../../year/personHours'
import { stateCell } from '../asking/stateCell'
import { findSubject, type Subject } from '../asking/subject'
import { triedYear } from '../asking/whatIf'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { bookWithLists } from '../reading/besideBooks'
import { diskBook } from '../reading/diskBook'
import { preparedBook } from '../reading/preparedBook'
import { keptCausesJson } from '../saying/causeJson'
import { keptCauseLines } from '../saying/causeLines'
import { endWith } from '../saying/errorsStand'
import { daysJson, explainJson, lackJson, SUMMARY_KEYS, wordsJson, yearsJson } from '../saying/json'
import { figureLines, formulaOf, groupLines, partLines } from '../saying/partLines'
import { figureText } from '../saying/summaryLines'
import { assumedJson, assumedLines } from '../saying/whatIf'

/** `explain BOOK FIGURE|PERSON`: which rows made a number, which do not count and why. */
export const explain: Command = {
  name: 'explain',
  arguments: ['BOOK', 'FIGURE|PERSON'],
  options: ['year', 'sheet', 'list', 'whatIf', 'json'],
  async run(session, [given, asked], options) {
    const { io, words, catalogue, language, now } = session
    const year = parseYear(options.year, words)
    const book = bookWithLists(session, diskBook(session, given!), options.list, year)
    let grids: readonly Grid[] = []
    const read = async () => (grids = await book.read())
    const prepared = await preparedBook(session, { read }, year, options)
    const place = askedCell(asked!)
    const held = place && keptCell(place, prepared.dataset, grids)
    if (held && options.whatIf) throw new Stop(ExitStatus.wrongUsage, words.year.usage.triedNotKept)
    const kept = held && stateCell(session, place, held)
    if (kept && 'sentence' in kept) {
      if (options.json) printJson(io.stdout, wordsJson(kept.place, kept.sentence))
      else printLines(io.stdout, [kept.sentence])
      return endWith(session, book.name, prepared.findings)
    }
    // What is kept of a year is asked of that year's data.
    const opened =
      kept && prepared.statistics?.year !== kept.year
        ? await preparedBook(session, { read: async () => grids }, kept.year, options)
        : prepared
    const { findings } = opened
    if (!opened.statistics) throw new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, words.noYear))

    const tried = await triedYear(session, { ...opened, statistics: opened.statistics }, options)
    const { dataset, statistics } = tried?.after ?? { ...opened, statistics: opened.statistics }
    const printed = { words: catalogue, language, computedAt: now, linkable: false }
    const input = { dataset, statistics, findings, ...printed }
    const cell = kept ? kept.subject(statistics) : place && reportCell(place, input)
    const person = !cell && place ? (personOfCell(place, input) ?? personOfReminder(place, grids, input)) : null
    if (!cell && !person && place)
      throw new Stop(ExitStatus.wrongUsage, words.usage.noFigureInCell(asked!, EXPLAINED_SHEETS))
    const subject = cell ?? findSubject(session, person ?? asked!, dataset, statistics)
    const parts = partsOf(subject, dataset, statistics)
    const causes = held ? keptCellCauses(held, { ...opened, statistics: opened.statistics }) : null
    const formula = formulaOf(session, subject.figure, dataset.policy)
    if (options.json)
      printJson(io.stdout, {
        ...explainJson(nameOf(subject, dataset, statistics, catalogue), subject.figure, formula, parts, catalogue),
        ...(causes === null ? {} : keptCausesJson(causes)),
        ...(tried ? { whatIf: { assumed: assumedJson(session, tried) } } : {}),
      })
    else {
      const rows =
        subject.kind === 'person'
          ? [...partLines(session, parts), ...yearsLines(session, subject.person, dataset, statistics)]
          : figureLines(session, subject.figure, dataset.policy)
      const why = causes === null ? [] : keptCauseLines(session, causes)
      const assumed = tried ? [...assumedLines(session, tried), ''] : []
      printLines(io.stdout, [...assumed, ...headLines(session, subject, dataset, statistics), ...why, '', ...rows])
    }
    return endWith(session, book.name, findings)
  },
}

/** What a cell of a report sheet shows; null where it shows no figure. */
function reportCell(place: AskedCell, input: Parameters<typeof figureOfCell>[1]): Subject | null {
  const shown = figureOfCell(place, input)
  if (!shown) return null
  const { figure, name, summary } = shown
  return summary ? { kind: 'figure', name: summary, figure } : { kind: 'cell', name, key: name, figure }
}

/** The sheets whose cells can be asked. */
const EXPLAINED_SHEETS = [...Object.values(SHEET_NAMES), SAVED_SUMMARY_SHEET, REPORTING_LOG_SHEET, REMINDERS_SHEET]

function partsOf(subject: Subject, dataset: Dataset, statistics: Statistics): readonly Part[] {
  return subject.kind === 'person' ? explainPerson(dataset, statistics, subject.person) : explainFigure(subject.figure)
}

function nameOf(
  subject: Subject,
  dataset: Dataset,
  statistics: Statistics,
  words: Pick<Words, 'whys'>,
): Parameters<typeof explainJson>[0] {
  if (subject.kind === 'figure') return { figure: SUMMARY_KEYS[subject.name] }
  if (subject.kind === 'cell') return { figure: subject.key }
  const { person } = subject
  const { id, name } = dataset.people[person]!
  const { leading } = dataset.policy
  const years = yearsFigure({ dataset, statistics }, person)
  const days = statistics.people.days(person)
  return {
    person: id || name,
    caps: explainCaps(dataset, statistics, person).map(({ of, came, cap }) => ({
      of,
      cameSeconds: came,
      capSeconds: cap,
    })),
    lacking: statistics.people.lacking(person).map(lackJson),
    days: days && daysJson(days),
    severalYears: years && leading ? yearsJson(years, leading, words) : null,
  }
}

function headLines(session: Session, subject: Subject, dataset: Dataset, statistics: Statistics): string[] {
  const { people, policy } = dataset
  const { catalogue } = session
  if (subject.kind !== 'person') {
    const name = subject.kind === 'figure' ? figureName(subject.name, catalogue, policy) : subject.name
    return [`${name}  ${figureText(session, subject.figure)}`, `  = ${formulaOf(session, subject.figure, policy)}`]
  }
  const { id, name, unit, department } = people[subject.person]!
  const hours = (['total', 'effective', 'longestSingle'] as const).map(
    (measure) =>
      `${catalogue.headings[measure]} ${figureText(session, statistics.people.figure(subject.person, measure))}`,
  )
  const caps = explainCaps(dataset, statistics, subject.person).map(
    ({ of, came, cap }) =>
      `  ${catalogue.cappedSource(catalogue.sources[of], hoursText(came, catalogue), hoursText(cap, catalogue))}`,
  )
  const { required, lacking } = statistics.people
  const days = statistics.people.days(subject.person)
  const lacks = required[subject.person] === 1 ? catalogue.reports.lacks(lacking(subject.person)) : ''
  return [
    [name, id, unit, department].filter(Boolean).join('  '),
    `  ${hours.join('   ')}`,
    ...(lacks ? [`  ${lacks}`] : []),
    ...(days ? [`  ${catalogue.reports.days(days)}`] : []),
    ...caps,
  ]
}

/** The rows of the several years that a leading cadre is held to together. */
function yearsLines(session: Session, person: number, dataset: Dataset, statistics: Statistics): string[] {
  const came = yearsFigure({ dataset, statistics }, person)
  const { leading } = dataset.policy
  if (!came || !leading) return []
  const head = session.words.explain.years(leading.years, figureText(session, came), decimalHours(leading.seconds))
  return ['', head, ...groupLines(session, came)]
}
