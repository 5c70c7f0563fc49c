import type {
  AssumedEffect,
  AssumedRecord,
  Assumption,
  AssumptionTrouble,
  AssumptionTroubles,
  PendingOf,
} from '../records/assumption'
import type { Dataset } from '../records/dataset'
import { HOUR, type Seconds } from '../records/duration'
import { isoMoment } from '../records/moment'
import { decimalHours } from './amounts'
import { whatIfEn } from './en/whatIf'
import { quotable } from './quoted'
import type { Language } from './say'
import type { WhatIfWords } from './whatIfWords'
import { wordsFor } from './wordsFor'
import { whatIfZhCN } from './zhCN/whatIf'

const WORDS = { 'zh-CN': whatIfZhCN, en: whatIfEn } as const satisfies Record<Language, WhatIfWords>

/** What 试算 says in a language. */
export function whatIfWordsFor(language: Language): WhatIfWords {
  return WORDS[language]
}

/** An assumption in the words in which it can be said: `张三(00101)+16学时外部培训`. */
export function assumptionText(assumption: Assumption, dataset: Dataset, language: Language): string {
  const phrases = whatIfWordsFor(language).assumption
  switch (assumption.kind) {
    case 'record':
      return phrases.record(personText(dataset, assumption.person), studyText(assumption, dataset, language))
    case 'held':
    case 'attended':
      return phrases[assumption.kind](classText(dataset, assumption.trainingClass))
    case 'approved':
      return phrases.approved(pendingText(assumption.of, dataset, language))
    case 'setting':
      return phrases.setting(assumption.name, assumption.value)
  }
}

/** What a record is of: `16学时外部培训`. */
export function studyText(
  { source, trainingClass, seconds, subject }: AssumedRecord,
  dataset: Dataset,
  language: Language,
): string {
  const say = whatIfWordsFor(language)
  const { sources } = wordsFor(language)
  const what = trainingClass === null ? sources[source] : classText(dataset, trainingClass)
  const of = subject === undefined ? '' : sources[subject]
  return say.assumption.study(seconds === null ? '' : exactHours(seconds, say), of, what)
}

/** Whose records, or which, are approved. */
export function pendingText(of: PendingOf, dataset: Dataset, language: Language): string {
  if ('all' in of) return whatIfWordsFor(language).assumption.all
  return 'person' in of ? personText(dataset, of.person) : of.sheet
}

/** `张三(00101)`; without a number the department says which of several is meant. */
export function personText({ people }: Pick<Dataset, 'people'>, person: number): string {
  const { name, id, department } = people[person]!
  if (id !== '') return `${name}(${id})`
  const isAlone = people.filter((one) => one.name === name).length === 1
  return isAlone || department === '' ? name : `${name}(${department})`
}

/** The name of a class, with its code or first day where several classes of the year have that name. */
export function classText({ classes }: Pick<Dataset, 'classes'>, trainingClass: number): string {
  const { name, year } = classes[trainingClass]!
  const isAlone = classes.filter((one) => one.name === name && one.year === year).length === 1
  const mark = isAlone ? '' : classMark({ classes }, trainingClass)
  return mark === '' ? name : `${name}(${mark})`
}

/** What tells a class from others of its name: its code, else its first day. */
export function classMark({ classes }: Pick<Dataset, 'classes'>, trainingClass: number): string {
  const { code, start, plannedStart } = classes[trainingClass]!
  const first = start ?? plannedStart
  return code !== '' ? code : first === null ? '' : isoMoment(first).slice(0, 10)
}

function exactHours(seconds: Seconds, { exactly, decimally }: WhatIfWords): string {
  if (seconds % (HOUR / 100) === 0) return decimally(decimalHours(seconds))
  return exactly(Math.floor(seconds / HOUR), Math.floor((seconds % HOUR) / 60), seconds % 60)
}

/** What an assumption does by itself, in one clause; '' where its own words say all. */
export function effectText(effect: AssumedEffect, language: Language): string {
  const say = whatIfWordsFor(language).effect
  switch (effect.kind) {
    case 'record':
      return effect.why === 'counts' ? '' : say.notCounting(wordsFor(language).whys[effect.why])
    case 'held':
      return effect.why === 'counts'
        ? effect.listed > 0
          ? say.listed(effect.listed)
          : say.nobodyListed
        : say[effect.why]
    case 'waiting':
      return effect.counting + effect.others === 0 ? say.nothingWaits : say.counting(effect.counting, effect.others)
    case 'setting':
      return effect.decidedBy === null ? '' : say.decidedBy(effect.decidedBy)
  }
}

/** Why words assume nothing, in one sentence without a stop. */
export function assumptionTroubleText({ code, args }: AssumptionTrouble, language: Language): string {
  const say = whatIfWordsFor(language).troubles[code] as (args: AssumptionTroubles[keyof AssumptionTroubles]) => string
  return say(quotable(args))
}
