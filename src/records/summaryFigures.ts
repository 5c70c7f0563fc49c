import type { Amount } from './amount'

/** A figure of 年度总结 (domain.md §5), but for how it is computed (engine/annualSummary.ts) and what it is called (text/). */
export interface SummaryFigureEntry {
  readonly unit: Amount['unit']
  /** Its heading in 年度总结列表, the sheet that keeps the summaries over the years. */
  readonly heading: string
  /** The version of that sheet from which on it is kept there; rows of an earlier version know nothing of it. */
  readonly since: number
  /** What it is called in documents for programs, and as `explain` takes it. */
  readonly json: string
  /** Where it stands on the stamped form, from 1; null where the form has no place for it. */
  readonly form: { readonly row: number; readonly side: 'left' | 'right' } | null
  /** Its turn, from 1, in what the manual's list of years shows of a summary; null where it is not shown there. */
  readonly listed: number | null
}

/**
 * The figures of 年度总结 in the order of the list of years. A new one is one entry here: what it is computed from and its words
 * are then asked for by the compiler, and what saves, reads or explains the summary has it; the stamped form and the terminal show
 * those that have a place on the form. Give it the version after `SAVED_SUMMARY_VERSION` (records/savedSummary.ts), and raise that.
 */
const ENTRIES = {
  personTimes: {
    unit: 'personTimes',
    heading: '单位培训总人次',
    since: 1,
    json: 'trainingPersonTimes',
    form: { row: 1, side: 'left' },
    listed: 1,
  },
  executionRate: {
    unit: 'percent',
    heading: '年度计划执行率(%)',
    since: 1,
    json: 'planExecutionRate',
    form: { row: 1, side: 'right' },
    listed: 3,
  },
  reached: {
    unit: 'people',
    heading: '完成100学时人数',
    since: 1,
    json: 'reached100',
    form: { row: 2, side: 'left' },
    listed: null,
  },
  required: {
    unit: 'people',
    heading: '需完成100学时人数',
    since: 1,
    json: 'required100',
    form: { row: 4, side: 'left' },
    listed: null,
  },
  completionRate: {
    unit: 'percent',
    heading: '职工完训率(%)',
    since: 1,
    json: 'staffCompletionRate',
    form: { row: 3, side: 'right' },
    listed: 4,
  },
  headcount: {
    unit: 'people',
    heading: '单位在职总人数',
    since: 1,
    json: 'headcount',
    form: { row: 3, side: 'left' },
    listed: null,
  },
  backboneRate: {
    unit: 'percent',
    heading: '骨干人才完训率(%)',
    since: 1,
    json: 'backboneRate',
    form: { row: 2, side: 'right' },
    listed: 5,
  },
  funding: {
    unit: 'money',
    heading: '单位投入总经费(万元)',
    since: 1,
    json: 'funding',
    form: { row: 4, side: 'right' },
    listed: 2,
  },
  totalHours: {
    unit: 'hours',
    heading: '单位职工总学时',
    since: 1,
    json: 'totalHours',
    form: { row: 5, side: 'left' },
    listed: null,
  },
  averageHours: {
    unit: 'averageHours',
    heading: '单位职工平均学时',
    since: 1,
    json: 'averageHours',
    form: { row: 5, side: 'right' },
    listed: null,
  },
} as const satisfies Readonly<Record<string, SummaryFigureEntry>>

export type SummaryFigure = keyof typeof ENTRIES

export const SUMMARY_FIGURE: Readonly<Record<SummaryFigure, SummaryFigureEntry>> = ENTRIES
/** Their names, in the order of the list of years. */
export const SUMMARY_FIGURES = Object.keys(ENTRIES) as readonly SummaryFigure[]

/** The stamped form's rows of two figures, as the manual prints them. */
export const SUMMARY_FORM: readonly (readonly [left: SummaryFigure, right: SummaryFigure])[] = formRows()

/** What the manual's list of years shows of a summary, in its order. */
export const LISTED_FIGURES: readonly SummaryFigure[] = SUMMARY_FIGURES.filter(
  (name) => SUMMARY_FIGURE[name].listed !== null,
).sort((a, b) => SUMMARY_FIGURE[a].listed! - SUMMARY_FIGURE[b].listed!)

/** Makes something of every figure. */
export function ofEveryFigure<Value>(make: (name: SummaryFigure) => Value): Readonly<Record<SummaryFigure, Value>> {
  return Object.fromEntries(SUMMARY_FIGURES.map((name) => [name, make(name)])) as Record<SummaryFigure, Value>
}

function formRows() {
  const at = (row: number, side: 'left' | 'right') =>
    SUMMARY_FIGURES.find((name) => SUMMARY_FIGURE[name].form?.row === row && SUMMARY_FIGURE[name].form.side === side)
  const rows: [SummaryFigure, SummaryFigure][] = []
  const last = SUMMARY_FIGURES.reduce((most, name) => Math.max(most, SUMMARY_FIGURE[name].form?.row ?? 0), 0)
  for (let row = 1; row <= last; row++) {
    const [left, right] = [at(row, 'left'), at(row, 'right')]
    if (!left || !right) throw new Error(`row ${row} of the form lacks a figure on one side`)
    rows.push([left, right])
  }
  return rows
}
