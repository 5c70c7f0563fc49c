import { isoMoment, type Moment } from '../records/moment'
import {
  type Addressee,
  type DepartmentReminder,
  type HelpfulClass,
  type Matter,
  type MatterOf,
  type MissingPart,
  type MissingSum,
  mattersOf,
  type Reminders,
  type WordsTrouble,
} from '../records/reminders'
import { ADDRESSEE_WORDS } from '../state/reminderWords'
import { decimalHours } from './amounts'
import type { Words } from './catalogue'
import { remindersEn } from './en/reminders'
import type { ReminderCounts, ReminderWords } from './reminderWords'
import type { Language } from './say'
import { wordsFor } from './wordsFor'
import { remindersZhCN } from './zhCN/reminders'

const WORDS = { 'zh-CN': remindersZhCN, en: remindersEn } as const satisfies Record<Language, ReminderWords>

/** What 催办清单 says in a language. */
export function reminderWordsFor(language: Language): ReminderWords {
  return WORDS[language]
}

/** What a placeholder of the words is about: in braces, called the same in every language, since the words stand in the workbook. */
export const REMINDER_FIELDS = {
  person: ['姓名', '用户编号', '部门', '年度', '要求', '已有', '还差', '培训班', '待审核', '截止日期', '单位'],
  department: ['部门', '年度', '人数', '还差', '名单', '未实施', '待补填', '待审核', '收集表', '截止日期', '单位'],
} as const satisfies Readonly<Record<Addressee, readonly string[]>>
type Field<To extends Addressee> = (typeof REMINDER_FIELDS)[To][number]
export type FieldValues<To extends Addressee> = Readonly<Record<Field<To>, string>>

/** A name in braces, which may be full-width. */
const PLACEHOLDER = /[{｛]([^{}｛｝\n]*)[}｝]/g

const nameIn = (written: string) => written.normalize('NFKC').replace(/\s+/g, '')

/** The names in braces that mean nothing, each once, as written. */
export function unknownFields(to: Addressee, text: string): readonly string[] {
  const known: readonly string[] = REMINDER_FIELDS[to]
  const names = Array.from(text.matchAll(PLACEHOLDER), ([, name]) => name!)
  return [...new Set(names.filter((name) => !known.includes(nameIn(name))))]
}

/**
 * The words with what is so in place of the names in braces. A line whose known names all have nothing to say is left out; a name that means
 * nothing stays as it is.
 */
export function filledWords(text: string, values: Readonly<Record<string, string>>): string {
  const lines = text.split('\n').flatMap((line) => {
    const known = Array.from(line.matchAll(PLACEHOLDER), ([, name]) => nameIn(name!)).filter((name) =>
      Object.hasOwn(values, name),
    )
    if (known.length > 0 && known.every((name) => values[name] === '')) return []
    return [
      line.replace(PLACEHOLDER, (written, name: string) =>
        Object.hasOwn(values, nameIn(name)) ? values[nameIn(name)]! : written,
      ),
    ]
  })
  return lines.join('\n')
}

/** What the reminders say in a language: every text of list, sheet, copy and table. */
export interface ReminderTexts {
  readonly say: ReminderWords
  missing(parts: readonly (MissingPart | MissingSum)[]): string
  helpful(one: HelpfulClass): string
  /** What is so, in one line; '' where the hours say all. */
  situation(matter: Matter): string
  /** 张三（1001）, or the name of a class. */
  whom(matter: Matter): string
  department(name: string): string
  day(moment: Moment): string
  counts(matters: readonly Matter[], missing: readonly MissingSum[]): ReminderCounts
  personValues(matter: MatterOf<'short'>, of: DepartmentReminder): FieldValues<'person'>
  departmentValues(of: DepartmentReminder): FieldValues<'department'>
}

/** The texts of these reminders. */
export function reminderTexts(
  { year, unit, deadline }: Omit<Reminders, 'departments' | 'missing'>,
  language: Language,
): ReminderTexts {
  const say = reminderWordsFor(language)
  const words = wordsFor(language)
  const common = { 年度: String(year), 截止日期: day(deadline), 单位: unit } as const

  function missing(parts: readonly (MissingPart | MissingSum)[]): string {
    return parts
      .map((part) => {
        const hours = say.part(
          part.of === 'hours' ? '' : words.sources[part.of],
          part.years,
          decimalHours(part.missing),
        )
        if (!('unheld' in part)) return hours
        const text = part.days ? `${hours}${words.reports.orDays(part.days)}` : hours
        return part.unheld.length > 0 ? say.unsaid(text, part.unheld) : text
      })
      .join(say.between)
  }

  function helpful({ name, begins, seconds, helps, isListed }: HelpfulClass): string {
    const categories = helps.flatMap((of) => (of === 'hours' ? [] : [words.sources[of]]))
    return say.helpful({ name, begins: dateText(begins, say), hours: decimalHours(seconds), categories, isListed })
  }

  const pending = ({ title, source, seconds }: MatterOf<'pending'>) =>
    say.pending(title, words.sources[source], decimalHours(seconds))

  function situation(matter: Matter): string {
    switch (matter.kind) {
      case 'short':
        return missing(matter.missing)
      case 'pending':
        return pending(matter)
      case 'notHeld':
        return say.notHeld(dateText(matter.begins, say), matter.isOverdue)
      case 'unanswered':
        return say.unanswered(matter.by, matter.sentAt === null ? '' : day(matter.sentAt))
      case 'incomplete':
        return say.gaps(matter.gaps.map((gap) => (gap === 'effect' ? say.effect : words.ready.fields[gap])))
    }
  }

  const department = (name: string) => name || words.reports.noDepartment

  const listOf = <Kind extends Matter['kind']>(
    matters: readonly Matter[],
    kind: Kind,
    text: (matter: MatterOf<Kind>) => string,
  ) => bulleted(mattersOf(matters, kind).map(text))

  return {
    say,
    missing,
    helpful,
    situation,
    whom: (matter) => whomText(matter, words),
    department,
    day,
    counts: (matters, sums) => ({
      short: mattersOf(matters, 'short').length,
      missing: missing(sums),
      notHeld: mattersOf(matters, 'notHeld').length,
      incomplete: mattersOf(matters, 'incomplete').length,
      pending: mattersOf(matters, 'pending').length,
      unanswered: mattersOf(matters, 'unanswered').length,
    }),
    personValues: (matter, of) => ({
      姓名: matter.who.name,
      用户编号: matter.who.id,
      部门: of.department,
      要求: decimalHours(matter.required),
      已有: decimalHours(matter.counted),
      还差: missing(matter.missing),
      培训班: bulleted(matter.nearest.map(helpful)),
      待审核: bulleted(
        mattersOf(of.matters, 'pending')
          .filter(({ who }) => who.person === matter.who.person)
          .map(pending),
      ),
      ...common,
    }),
    departmentValues: ({ department: name, matters, missing: sums }) => ({
      部门: department(name),
      人数: orNothing(mattersOf(matters, 'short').length),
      还差: missing(sums),
      名单: listOf(matters, 'short', (matter) => say.short(whomText(matter, words), missing(matter.missing))),
      未实施: listOf(matters, 'notHeld', (matter) => say.about(matter.trainingClass, situation(matter))),
      待补填: listOf(matters, 'incomplete', (matter) => say.about(matter.trainingClass, situation(matter))),
      待审核: listOf(matters, 'pending', (matter) => say.about(whomText(matter, words), pending(matter))),
      收集表: listOf(matters, 'unanswered', (matter) => say.about(matter.whom, situation(matter))),
      ...common,
    }),
  }
}

function whomText(matter: Matter, { headCounts }: Pick<Words, 'headCounts'>): string {
  switch (matter.kind) {
    case 'short':
    case 'pending':
      return headCounts.who(matter.who.name, matter.who.id === '' ? [] : [matter.who.id])
    case 'notHeld':
    case 'incomplete':
      return matter.trainingClass
    case 'unanswered':
      return matter.whom
  }
}

/** A line each below the words before them; '' for nothing. */
function bulleted(lines: readonly string[]): string {
  return lines.map((line) => `\n· ${line}`).join('')
}

const orNothing = (count: number) => (count === 0 ? '' : String(count))

function day(moment: Moment): string {
  return isoMoment(moment, false)
}

function dateText(moment: Moment | null, { noDate }: ReminderWords): string {
  return moment === null ? noDate : day(moment)
}

/** What of 催办用语 is not heeded, in a sentence. */
export function wordsTroubleText(trouble: WordsTrouble, language: Language): string {
  const say = reminderWordsFor(language)
  return trouble.to === null
    ? say.unreadRow(Object.values(ADDRESSEE_WORDS))
    : say.unknownFields(trouble.to, trouble.unknown, REMINDER_FIELDS[trouble.to])
}
