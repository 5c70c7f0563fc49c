import type { AssumedRecord } from '../../../records/assumption'
import type { Person } from '../../../records/person'
import { decimalHours, NO_VALUE } from '../../../text/amounts'
import { figureName } from '../../../text/figureName'
import { assumptionText, effectText, studyText, whatIfWordsFor } from '../../../text/whatIfText'
import type { ComputedYear } from '../../../year/openYear'
import { smallestStep, type WhatIf } from '../../../year/whatIf'
import type { YearThen } from '../../../year/yearThen'
import type { Session } from '../command/command'
import { inColumns } from '../command/width'
import { figureNumber, SUMMARY_KEYS } from './json'
import { quoted } from './quoted'
import { figureText } from './summaryLines'

/** That figures are of what is only tried, and what is assumed: begins all that says them. */
export function assumedLines({ language, words }: Session, { assumptions, effects, before }: WhatIf): string[] {
  const say = whatIfWordsFor(language)
  const { dataset, statistics } = before
  return [
    `${words.report.title(statistics.year, dataset.policy.unit)}　${say.title}（${say.untouched}）`,
    ...assumptions.map((one, index) => {
      const effect = effectText(effects[index]!, language)
      return `  ${assumptionText(one, dataset, language)}${effect && `  （${effect}）`}`
    }),
  ]
}

/** What `--what-if` would make of a year, for a terminal: what is assumed, the figures before and after, and who is concerned. */
export function whatIfLines(session: Session, result: WhatIf): string[] {
  const say = whatIfWordsFor(session.language)
  return [...assumedLines(session, result), '', ...yearThenLines(session, result, say.assumed)]
}

/** The figures of a year as it stands and as it would stand, and who is concerned; `then` heads the second. */
export function yearThenLines(session: Session, result: YearThen, then: string): string[] {
  const { language, catalogue } = session
  const say = whatIfWordsFor(language)
  const shown = (figure: Parameters<typeof figureText>[1]) =>
    figure.amount === null ? NO_VALUE : figureText(session, figure)
  const rows = [
    ...result.figures.map(({ name, before, after }) => [
      figureName(name, catalogue, result.before.dataset.policy, result.after.dataset.policy),
      shown(before),
      shown(after),
    ]),
    [say.target, shown(result.target.before), shown(result.target.after)],
    [say.candidates, shown(result.candidates.before), shown(result.candidates.after)],
  ]
  const named = (list: readonly Person[]) => list.map(({ name, id }) => `  ${name} ${id}`.trimEnd())
  return [
    ...inColumns([['', say.today, then], ...rows]),
    '',
    ...(
      [
        [say.became, result.became],
        [say.ceased, result.ceased],
        [say.reaching, result.reaching],
        [say.falling, result.falling],
      ] as const
    ).flatMap(([heading, list]) => [heading(list.length), ...named(list)]),
    say.hours(result.hours.length),
    ...result.hours.map(({ person: { name, id }, before, after, longestBefore, longestAfter }) => {
      const changes = [
        ...(before === after ? [] : [say.hoursThen(decimalHours(before), decimalHours(after))]),
        ...(longestBefore === longestAfter
          ? []
          : [say.longestThen(decimalHours(longestBefore), decimalHours(longestAfter))]),
      ]
      return `  ${`${name} ${id}`.trimEnd()}  ${changes.join('  ')}`
    }),
  ]
}

/** The same in a document. */
export function whatIfJson(session: Session, result: WhatIf) {
  return { assumed: assumedJson(session, result), ...yearThenJson(result) }
}

/** The figures and people of `yearThenLines` in a document. */
export function yearThenJson(result: YearThen) {
  const who = ({ id, name, department }: Person) => ({ id, name, department })
  const pair = ({
    before,
    after,
  }: {
    readonly before: Parameters<typeof figureNumber>[0]
    readonly after: Parameters<typeof figureNumber>[0]
  }) => ({
    before: figureNumber(before),
    after: figureNumber(after),
  })
  return {
    figures: Object.fromEntries(result.figures.map((figure) => [SUMMARY_KEYS[figure.name], pair(figure)])),
    backboneTarget: pair(result.target),
    candidates: pair(result.candidates),
    becameCandidates: result.became.map(who),
    ceasedCandidates: result.ceased.map(who),
    reaching: result.reaching.map(who),
    falling: result.falling.map(who),
    hours: result.hours.map(({ person, before, after, longestBefore, longestAfter }) => ({
      ...who(person),
      seconds: { before, after },
      longestSingleSeconds: { before: longestBefore, after: longestAfter },
    })),
  }
}

/** What is assumed, and what it does. */
export function assumedJson({ language, catalogue }: Session, { assumptions, effects, before }: WhatIf) {
  return assumptions.map((one, index) => {
    const effect = effects[index]!
    return {
      text: assumptionText(one, before.dataset, language),
      kind: one.kind,
      ...(effect.kind === 'record' ? { counts: effect.why === 'counts', why: catalogue.whys[effect.why] } : {}),
      ...(effect.kind === 'held' ? { counts: effect.why === 'counts', listed: effect.listed } : {}),
      ...(effect.kind === 'waiting' ? { counting: effect.counting, others: effect.others } : {}),
    }
  })
}

/** The least that would make a candidate of a near miss: mostly one record, several where caps are full; none where nothing would do. */
export function stepOf(year: ComputedYear, person: number): readonly AssumedRecord[] {
  return smallestStep(year, person) ?? []
}

/** The same for a terminal, behind what the person lacks, or that nothing would do. */
export function stepText({ language }: Session, year: ComputedYear, person: number): string {
  const say = whatIfWordsFor(language)
  const studies = stepOf(year, person).map((one) => studyText(one, year.dataset, language))
  return studies.length > 0 ? say.step(studies) : `；${say.noStep}`
}

/** The command that tries the step of the first near miss; nothing where none has one. */
export function stepCommand({ language }: Session, name: string, year: ComputedYear): string[] {
  for (const { person } of year.statistics.backbone.nearMisses) {
    const step = stepOf(year, person).map((one) => quoted(assumptionText(one, year.dataset, language)))
    if (step.length > 0)
      return ['', whatIfWordsFor(language).tryStep(`xueshi backbone ${quoted(name)} --what-if ${step.join(' ')}`)]
  }
  return []
}
