import type { Amount } from '../records/amount'
import type { Severity } from '../records/severity'
import { ofEveryFigure, SUMMARY_FIGURE, type SummaryFigure } from '../records/summaryFigures'
import { addAmounts, hasValue, nothingOf } from './addAmounts'
import {
  type ComputedState,
  INSTITUTE_STATES,
  type InstituteResult,
  type InstituteState,
  isComputed,
} from './instituteResult'

/*
 * The academy's sums (domain.md §9): a commutative monoid. `NOTHING`, `rollupOf` one result and `merge` of two sums are all that there is, so that
 * any order and any grouping, on one machine or on many, gives the same bytes.
 */

/** A figure of many institutes: its sum, and of how many it is known. */
export interface FigureSum {
  /** Rates and averages are summed numerators over summed denominators, never averages of rates. */
  readonly amount: Amount
  readonly known: number
  /** Institutes whose figure is not given, or has no value: neither their numerator nor their denominator is in the sum. */
  readonly unknown: number
}

export interface BackboneSum {
  /** Σ 需上报人数 as each institute has it, rounded there; `known`: of those that have one. */
  readonly target: number
  readonly known: number
  readonly reported: number
  /** Institutes that have done 完成上报. */
  readonly finished: number
}

/** Sums of the institutes in one state. */
export interface StateSums {
  readonly institutes: number
  readonly figures: Readonly<Record<SummaryFigure, FigureSum>>
  readonly backbone: BackboneSum
  readonly severities: Readonly<Record<Severity, number>>
  /** By code, in the order of the alphabet: how many findings there are, and in how many workbooks. */
  readonly findings: Readonly<Record<string, CodeCount>>
  readonly questions: Readonly<Record<string, CodeCount>>
}

export interface CodeCount {
  readonly count: number
  readonly institutes: number
}

/** Everything added up: per state, so that a total can be told of those alone that are final. */
export interface Rollup {
  readonly states: Readonly<Record<InstituteState, number>>
  readonly sums: Readonly<Record<ComputedState, StateSums>>
}

/** The states of which figures are added up, in their order. */
export const COMPUTED_STATES = ['errors', 'questions', 'draft', 'final'] as const satisfies readonly ComputedState[]

const NO_SUMS: StateSums = {
  institutes: 0,
  figures: ofEveryFigure((name) => ({ amount: nothingOf(SUMMARY_FIGURE[name].unit), known: 0, unknown: 0 })),
  backbone: { target: 0, known: 0, reported: 0, finished: 0 },
  severities: { error: 0, warning: 0, info: 0 },
  findings: {},
  questions: {},
}

/** Of no institute. */
export const NOTHING: Rollup = {
  states: perState(() => 0),
  sums: perComputed(() => NO_SUMS),
}

/** Of one institute. */
export function rollupOf(result: InstituteResult): Rollup {
  const states = perState((state) => (state === result.state ? 1 : 0))
  return { states, sums: perComputed((state) => (state === result.state ? sumsOf(result) : NO_SUMS)) }
}

/** Of the institutes of both, each of which is in one of them. */
export function merge(a: Rollup, b: Rollup): Rollup {
  return {
    states: perState((state) => a.states[state] + b.states[state]),
    sums: perComputed((state) => mergeSums(a.sums[state], b.sums[state])),
  }
}

/** Of all these institutes. */
export function rollUp(results: Iterable<InstituteResult>): Rollup {
  let all = NOTHING
  for (const result of results) all = merge(all, rollupOf(result))
  return all
}

/** The sums of those states together: of all of which figures are known, where none are named. */
export function totalOf({ sums }: Pick<Rollup, 'sums'>, states: readonly ComputedState[] = COMPUTED_STATES): StateSums {
  return states.reduce((total, state) => mergeSums(total, sums[state]), NO_SUMS)
}

function sumsOf(result: InstituteResult): StateSums {
  if (!isComputed(result)) return NO_SUMS
  const { figures, backbone, severities, findings, questions } = result
  return {
    institutes: 1,
    figures: ofEveryFigure((name) => figureSum(name, figures[name])),
    backbone: {
      target: backbone.target ?? 0,
      known: backbone.target === null ? 0 : 1,
      reported: backbone.people.length,
      finished: backbone.status === 'finished' ? 1 : 0,
    },
    severities,
    findings: ofOne(findings),
    questions: ofOne(questions),
  }
}

function figureSum(name: SummaryFigure, amount: Amount | null): FigureSum {
  return amount !== null && hasValue(amount)
    ? { amount, known: 1, unknown: 0 }
    : { amount: nothingOf(SUMMARY_FIGURE[name].unit), known: 0, unknown: 1 }
}

function mergeSums(a: StateSums, b: StateSums): StateSums {
  if (a.institutes === 0) return b
  if (b.institutes === 0) return a
  return {
    institutes: a.institutes + b.institutes,
    figures: ofEveryFigure((name) => {
      const [one, other] = [a.figures[name], b.figures[name]]
      return {
        amount: addAmounts(one.amount, other.amount),
        known: one.known + other.known,
        unknown: one.unknown + other.unknown,
      }
    }),
    backbone: {
      target: a.backbone.target + b.backbone.target,
      known: a.backbone.known + b.backbone.known,
      reported: a.backbone.reported + b.backbone.reported,
      finished: a.backbone.finished + b.backbone.finished,
    },
    severities: {
      error: a.severities.error + b.severities.error,
      warning: a.severities.warning + b.severities.warning,
      info: a.severities.info + b.severities.info,
    },
    findings: mergeCounts(a.findings, b.findings),
    questions: mergeCounts(a.questions, b.questions),
  }
}

type Counts = Readonly<Record<string, CodeCount>>

function ofOne(counts: Readonly<Record<string, number>>): Counts {
  return Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, { count, institutes: 1 }]))
}

function mergeCounts(a: Counts, b: Counts): Counts {
  const codes = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  const none: CodeCount = { count: 0, institutes: 0 }
  return Object.fromEntries(
    codes.map((code) => {
      const [one, other] = [a[code] ?? none, b[code] ?? none]
      return [code, { count: one.count + other.count, institutes: one.institutes + other.institutes }]
    }),
  )
}

function perState<Value>(of: (state: InstituteState) => Value): Readonly<Record<InstituteState, Value>> {
  return Object.fromEntries(INSTITUTE_STATES.map((state) => [state, of(state)])) as Record<InstituteState, Value>
}

function perComputed<Value>(of: (state: ComputedState) => Value): Readonly<Record<ComputedState, Value>> {
  return Object.fromEntries(COMPUTED_STATES.map((state) => [state, of(state)])) as Record<ComputedState, Value>
}
