import { INSTITUTE_STATES, type InstituteResult, isComputed } from '../../../academy/instituteResult'
import { troubleText } from '../../../academy/problemsOf'
import { type Rollup, type StateSums, totalOf } from '../../../academy/rollup'
import { sharesOf, TOTALS, type Total } from '../../../academy/totals'
import { shownNumber } from '../../../records/rounding'
import type { SummaryFigure } from '../../../records/summaryFigures'
import { academyWordsFor } from '../../../text/academyText'
import { rollupWordsFor } from '../../../text/rollupText'
import type { Session } from '../command/command'
import { inColumns } from '../command/width'
import { figureText } from './summaryLines'

/** Workbooks that are named on a terminal; the table has them all. */
const MOST_NAMED = 20

/** 院汇总 at a glance: how many of each state, the totals, what is still to be put right. `twice` more workbooks do not count. */
export function rollupLines(
  session: Session,
  year: number,
  results: readonly InstituteResult[],
  rollup: Rollup,
  twice: number,
): string[] {
  const say = rollupWordsFor(session.language)
  const stateNames = academyWordsFor(session.language).say.states
  const [all, final] = [totalOf(rollup), totalOf(rollup, ['final'])]
  const states = INSTITUTE_STATES.toReversed().filter((state) => rollup.states[state] > 0)
  const open = results.filter(needsSomething)
  return [
    say.title(year, results.length + twice, twice),
    say.counts(states.map((state) => [stateNames[state], rollup.states[state]] as const)),
    '',
    ...inColumns([
      ['', say.allTotal(all.institutes), say.finalTotal(final.institutes), ''],
      ...TOTALS.map((total) => [
        totalName(session, total),
        sumText(session, total, all),
        sumText(session, total, final),
        withoutText(session, total, all),
      ]),
    ]),
    ...(open.length > 0 ? ['', say.open] : []),
    ...open
      .slice(0, MOST_NAMED)
      .map(
        (result) => `  ${session.words.message(result.file, '', stateNames[result.state], whyOpen(session, result))}`,
      ),
    ...(open.length > MOST_NAMED ? [`  ${say.more(open.length - MOST_NAMED)}`] : []),
  ]
}

/** Over nobody it is unknown, never zero. */
function sumText(session: Session, total: Total, sums: StateSums): string {
  return sums.institutes === 0 ? '—' : figureText(session, { amount: total.sum(sums) })
}

/** Whether a workbook stands in the way of 院汇总: it cannot be counted, or something in it is wrong or asked. */
export function needsSomething({ state }: InstituteResult): boolean {
  return state !== 'final' && state !== 'draft'
}

/** What a total is called. */
export function totalName({ language, catalogue }: Session, { name }: Total): string {
  const { headings } = rollupWordsFor(language)
  return name === 'target' || name === 'reported' ? headings[name] : catalogue.figures[name]
}

function withoutText({ language }: Session, { name }: Total, all: StateSums): string {
  const without =
    name === 'reported'
      ? 0
      : name === 'target'
        ? all.institutes - all.backbone.known
        : all.figures[name satisfies SummaryFigure].unknown
  return without > 0 ? rollupWordsFor(language).without(without) : ''
}

/** Why a workbook cannot be counted, or what is wrong in it. */
export function whyOpen({ language, catalogue }: Session, result: InstituteResult): string {
  if (isComputed(result)) {
    const questions = Object.values(result.questions).reduce((sum, count) => sum + count, 0)
    return rollupWordsFor(language).errors(result.severities.error - questions, questions)
  }
  const { say } = academyWordsFor(language)
  if (result.state === 'other-year') return say.problems.otherYear(result.ownYear, result.year)
  return troubleText(result.trouble, { words: catalogue, say })
}

/** Where a total comes from, a line a workbook. */
export function shareLines(
  session: Session,
  total: Total,
  results: readonly InstituteResult[],
  rollup: Rollup,
): string[] {
  const say = rollupWordsFor(session.language)
  const stateNames = academyWordsFor(session.language).say.states
  const shares = sharesOf(total, results)
  const counted = shares.filter(({ amount }) => amount !== null).length
  return [
    `${totalName(session, total)}  ${sumText(session, total, totalOf(rollup))}`,
    say.explain.counting(counted, results.length - counted),
    ...inColumns(
      shares.map(({ result, amount }) => [
        instituteName(result),
        amount ? figureText(session, { amount }) : '—',
        stateNames[result.state],
        amount
          ? result.file
          : `${result.file}  ${say.explain.notInTotal(isComputed(result) ? say.explain.noValue : whyOpen(session, result))}`,
      ]),
    ),
  ]
}

/** Its name, else its file's. */
export function instituteName(result: InstituteResult): string {
  return ('institute' in result && result.institute) || result.file
}

/** The document of `rollup --json`. */
export function rollupJson(year: number, results: readonly InstituteResult[], rollup: Rollup, written: object) {
  const sumsJson = (sums: StateSums) => ({
    institutes: sums.institutes,
    figures: Object.fromEntries(TOTALS.map((total) => [total.json, shownNumber(total.sum(sums))])),
    exact: Object.fromEntries(TOTALS.map((total) => [total.json, total.sum(sums)])),
    unknown: Object.fromEntries(
      TOTALS.flatMap(({ name, json }) =>
        name === 'target' || name === 'reported' ? [] : [[json, sums.figures[name].unknown]],
      ),
    ),
  })
  return {
    year,
    ...written,
    states: rollup.states,
    total: sumsJson(totalOf(rollup)),
    final: sumsJson(totalOf(rollup, ['final'])),
    results,
  }
}
