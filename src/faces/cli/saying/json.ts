import type { Lack } from '../../../engine/demands'
import type { Figure, Part } from '../../../engine/figure'
import type { PersonPart } from '../../../engine/personFigure'
import type { ExecutionRow, Statistics } from '../../../engine/statistics'
import { secondsOf } from '../../../records/amount'
import type { Dataset } from '../../../records/dataset'
import type { DaysCome } from '../../../records/daysCome'
import { HUNDREDTHS } from '../../../records/duration'
import type { Finding } from '../../../records/finding'
import { countFindings } from '../../../records/findingCounts'
import { HEAD_COUNT, type Listed } from '../../../records/headCount'
import { isoMoment, type Moment } from '../../../records/moment'
import type { Policy } from '../../../records/policy'
import { shownNumber } from '../../../records/rounding'
import { rulePackOf } from '../../../records/rulePacks/rulePacks'
import { severityOf } from '../../../records/severity'
import { STUDY_SOURCES } from '../../../records/studyRecords'
import type { Category } from '../../../records/subject'
import { ofEveryFigure, SUMMARY_FIGURE, SUMMARY_FIGURES, type SummaryFigure } from '../../../records/summaryFigures'
import type { Prepared } from '../../../run'
import type { Words } from '../../../text/catalogue'
import { cellName, type Place } from '../../../workbook/address'
import { explainFigure, groupsOf } from '../../../year/explainFigure'
import { reconcileHeadCounts } from '../../../year/headCounts'
import type { ComputedYear } from '../../../year/openYear'

/*
 * The documents of `--json` (command-line.md). Numbers are JSON numbers, seconds integers, money 万元, rates percents rounded to two
 * decimals; null where nothing was given or a rate has no denominator.
 */

/** `report`. `written` is the path of the workbook written, null where none was; what needs a year is null without one. */
export function reportJson(
  { dataset, statistics, findings }: Prepared,
  sentence: (found: Finding) => string,
  written: string | null,
) {
  return {
    year: statistics?.year ?? null,
    unit: dataset.policy.unit,
    rules: rulePackOf(dataset.policy.pack).name,
    execution: statistics && executionJson(statistics),
    people: statistics && peopleJson(dataset, statistics),
    backbone: statistics && backboneJson(dataset, statistics),
    summary: statistics && summaryJson(statistics),
    headCounts: statistics && headCountsJson({ dataset, statistics }),
    diagnostics: diagnosticsJson(findings, sentence),
    written,
  }
}

/** `check`. */
export function checkJson(findings: readonly Finding[], sentence: (found: Finding) => string) {
  return { diagnostics: diagnosticsJson(findings, sentence), counts: countFindings(findings) }
}

/** What the figures of the summary are called in the documents, and as `explain` takes them. */
export const SUMMARY_KEYS: Readonly<Record<SummaryFigure, string>> = ofEveryFigure((name) => SUMMARY_FIGURE[name].json)

export function summaryJson({ summary }: Statistics) {
  const figures = SUMMARY_FIGURES.map((name) => [SUMMARY_KEYS[name], figureNumber(summary[name])])
  return { ...Object.fromEntries(figures), state: summary.state }
}

/** 人数核对 in the documents of `heads` and `report`: the counts by name, and a line for everybody who makes a difference. */
export function headCountsJson(year: Pick<ComputedYear, 'dataset' | 'statistics'>) {
  const { rows, lines } = reconcileHeadCounts(year)
  const listed = ({ id, name, department, place }: Listed) => {
    return { id, name, department, sheet: place.sheet, cell: placeCell(place) }
  }
  return {
    counts: Object.fromEntries(rows.map(({ name, figure }) => [HEAD_COUNT[name].json, figureNumber(figure)])),
    lines: lines.map(({ kind, arp, staff }) => ({ kind, arp: arp.map(listed), staff: staff.map(listed) })),
  }
}

function executionJson({ execution }: Statistics) {
  return {
    total: figureNumber(execution.total),
    implemented: figureNumber(execution.implemented),
    rate: figureNumber(execution.rate),
    rows: execution.rows.map(executionRowJson),
  }
}

/** One class of the year. */
export function executionRowJson(row: ExecutionRow) {
  const { trainingClass: training } = row
  const moment = (at: Moment | null) => (at === null ? null : isoMoment(at, training.timed))
  return {
    name: training.name,
    boutique: training.boutique,
    audience: training.audience,
    content: training.content,
    goal: training.goal,
    start: moment(training.start),
    end: moment(training.end),
    place: training.location,
    participants: figureNumber(row.participants),
    staff: figureNumber(row.staff),
    cost: figureNumber(row.cost),
    effect: training.effect,
    contact: training.contact,
    phone: training.phone,
    implemented: training.implemented,
    needsApproval: row.needsApproval.map((change) => change.what),
  }
}

function peopleJson(dataset: Dataset, statistics: Statistics) {
  const reported = new Set(statistics.backbone.reported.map(({ person }) => person))
  return statistics.people.staff.map((index) => personJson(dataset, statistics, index, reported))
}

/** One of the staff by the index in `Dataset.people`, with hours in seconds; `reported`: those who are, by theirs. */
export function personJson(
  { people }: Dataset,
  { people: hours }: Statistics,
  index: number,
  reported: ReadonlySet<number>,
) {
  return {
    id: people[index]!.id,
    name: people[index]!.name,
    unit: people[index]!.unit,
    department: people[index]!.department,
    required: hours.required[index] === 1,
    newHire: hours.newHire[index] === 1,
    totalSeconds: hours.total[index],
    effectiveSeconds: hours.effective[index],
    longestSingleSeconds: hours.longestSingle[index],
    bySource: Object.fromEntries(STUDY_SOURCES.map((source) => [source, hours.bySource[source][index]])),
    reached: hours.reached[index] === 1,
    lacking: hours.lacking(index).map(lackJson),
    candidate: hours.candidate[index] === 1,
    reported: reported.has(index),
  }
}

/** A demand of the rules that a person has not met. */
export function lackJson({ of, years, least, came, missing, unheld, days }: Omit<Lack, 'orDays'>) {
  return {
    of,
    years,
    leastSeconds: least,
    cameSeconds: came,
    missingSeconds: missing,
    unheldYears: unheld,
    ...(days === null ? {} : { days: daysJson(days) }),
  }
}

/** Days that do in place of hours; null where hours alone decide. */
export function daysJson({ least, came, unsaid }: DaysCome) {
  return { least, came: came / HUNDREDTHS, rowsWithout: unsaid }
}

export function backboneJson({ people }: Dataset, { backbone }: Statistics) {
  const moment = (at: Moment | null) => (at === null ? null : isoMoment(at))
  return {
    target: figureNumber(backbone.target),
    rate: figureNumber(backbone.rate),
    status: backbone.status,
    window: { from: moment(backbone.window.from), to: moment(backbone.window.to) },
    candidates: backbone.candidates.map((index) => idOrName(people[index]!)),
    reported: backbone.reported.map(idOrName),
  }
}

function diagnosticsJson(findings: readonly Finding[], sentence: (found: Finding) => string) {
  return findings.map((found) => ({
    code: found.code,
    severity: severityOf(found),
    sheet: found.place?.sheet ?? null,
    cell: found.place ? placeCell(found.place) : null,
    message: sentence(found),
  }))
}

/** A person of whom `explain` says all: what the caps leave out, and what of the rules is not met. */
export interface ExplainedPerson {
  readonly person: string
  readonly caps: readonly { readonly of: Category; readonly cameSeconds: number; readonly capSeconds: number }[]
  readonly lacking: readonly ReturnType<typeof lackJson>[]
  /** The days that do in place of hours, met or not; null where hours alone decide. */
  readonly days: ReturnType<typeof daysJson> | null
  /** What a leading cadre is held to in place of the year's hours, with all its rows; null for everybody else. */
  readonly severalYears: ReturnType<typeof yearsJson> | null
}

/** Hours of several years together, and their rows. */
export function yearsJson(
  figure: Figure,
  { years, seconds }: NonNullable<Policy['leading']>,
  words: Pick<Words, 'whys'>,
) {
  return {
    years,
    leastSeconds: seconds,
    cameSeconds: figure.amount === null ? null : secondsOf(figure.amount),
    perYear: groupsOf(figure).map(({ year, figure: of }) => ({
      year,
      cameSeconds: of.amount === null ? null : secondsOf(of.amount),
      rows: explainFigure(of).map((part) => partJson(part, words)),
    })),
    rows: explainFigure(figure).map((part) => partJson(part, words)),
  }
}

/**
 * `explain`: a figure under its name in `report`'s document, or a person by 用户编号. `formula` says in words how it was made;
 * `inputs` are the figures it was made of, a ratio's numerator and denominator first.
 */
export function explainJson(
  subject: { readonly figure: string } | ExplainedPerson,
  figure: Figure,
  formula: string,
  parts: readonly Part[],
  words: Pick<Words, 'whys' | 'units'>,
) {
  const inputs = inputsOf(figure).map((input) => ({
    value: exactShare(figure, input) ?? figureNumber(input),
    unit: input.amount && words.units[input.amount.unit],
  }))
  return { ...subject, value: figureNumber(figure), formula, inputs, rows: parts.map((part) => partJson(part, words)) }
}

/** `explain` of a cell that holds words and no figure: no value, no rows, and a sentence in place of a formula. */
export function wordsJson(figure: string, formula: string) {
  return { figure, value: null, formula, inputs: [], rows: [] }
}

/** The backbone's denominator is not the target, which is rounded, but the share itself: 18.28 people (domain.md §5). */
function exactShare({ amount, made }: Figure, input: Figure): number | null {
  const isShare = made.how === 'ratio' && input === made.whole && input.made.how === 'rule'
  if (!isShare || input.made.rule !== 'backbone-share' || amount?.unit !== 'percent') return null
  return Math.round(amount.whole / 100) / 100
}

function inputsOf({ made }: Figure): readonly Figure[] {
  switch (made.how) {
    case 'ratio':
      return [made.part, made.whole]
    case 'rule':
      return made.of
    case 'years':
      return made.of.map(({ figure }) => figure)
    case 'override':
      return [made.system]
    case 'stored':
      return made.now ? [made.now] : []
    default:
      return []
  }
}

function partJson(part: Part | PersonPart, { whys }: Pick<Words, 'whys'>) {
  const { place, text, amount, counts, why, capped, cappedBy, days } = part
  return {
    sheet: place.sheet,
    row: place.row,
    cell: placeCell(place),
    text,
    seconds: amount.unit === 'hours' ? amount.seconds : null,
    amount: shownNumber(amount),
    counts,
    why: whys[why],
    ...('source' in part ? { source: part.source, subject: part.subject } : {}),
    ...(capped === undefined ? {} : { capped, cappedBy }),
    ...(days === undefined ? {} : { days: days === null ? null : days / HUNDREDTHS }),
  }
}

/** `B7`; what concerns a whole row is shown at its first cell, since that is what one can go to. */
export function placeCell({ row, column }: Place): string {
  return cellName(row, column ?? 1)
}

/** People are named by 用户编号; where the sheet gives none, by name. */
function idOrName(person: { readonly id: string; readonly name: string }): string {
  return person.id || person.name
}

/** What is shown of a figure, as a number; null where it was not given or has no denominator. */
export function figureNumber(figure: Figure): number | null {
  return figure.amount === null ? null : shownNumber(figure.amount)
}
