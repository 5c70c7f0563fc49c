/*
 * The words of answers (records/readingAnswer.ts), as they stand in 读表设定 and on the command line; a kind of sheet and a canonical
 * heading are words, too.
 */

/** What an answer may say of a sheet that is not to be read, and of a column. */
export const NOT_READ = '不读'

/** The class of a sheet of attendance: `班=新职工入职培训`. */
export const CLASS_PREFIX = '班='

/**
 * One table of several on a sheet, by its title, before what is said of it: `“一、保密教育”=班=保密教育培训`, `“一、保密教育”=不读`.
 */
export function ofTable(title: string, as: string): string {
  return `“${title}”=${as}`
}

/** The title and the word of an answer that `ofTable` wrote; null for any other. */
export function tableOf(as: string): { readonly title: string; readonly as: string } | null {
  const [, title, word] = /^“(.+)”=(.+)$/s.exec(as) ?? []
  return title !== undefined && word !== undefined ? { title, as: word } : null
}

/** The year of days without one on a sheet whose title is of another year: `年度=2025`. */
export const YEAR_PREFIX = '年度='

/** The row of a sheet that its heads stand in: `表头=3`. */
export const HEADER_PREFIX = '表头='

/** A column of remarks by which some of those listed did not come: `签到!D=请假的不计`. */
export const ABSENCES = '请假的不计'

/** The same, where those of whom it says that they were there for a part (中途离开, 半天) count in full. */
export const ABSENCES_WHOLE = '请假的不计，中途离开的照计'

/** A column of remarks by which some of those listed do not count, whether they came or not (列席, 候补, 名单有误). */
export const DOUBTED = '备注另有说明的不计'

/** A column by which records that failed, or were not finished, do not count: `网课!F=未通过的不计`. */
export const FAILURES = '未通过的不计'

/** A column of when people left: those who left again at once do not count. */
export const SHORT_STAYS = '签到不久就签退的不计'

/** A column of ticks and blanks of the staff: who has a blank owes no hours: `人员!E=空白的没有学时要求`. */
export const BLANKS_EXEMPT = '空白的没有学时要求'

/** What an unknown mark in a column of who came says, by which sheets are read: `“值勤”算到会`. */
export const MARK_WORDS = { away: '算未到', came: '算到会' } as const

export function ofMark(mark: string, key: keyof typeof MARK_WORDS): string {
  return `“${mark}”${MARK_WORDS[key]}`
}

/** The mark of an answer that `ofMark` wrote, and whether who has it came; null for any other. */
export function markOf(as: string): { readonly mark: string; readonly came: boolean } | null {
  const [, mark, word] = /^“(.+)”(算未到|算到会)$/s.exec(as) ?? []
  return mark === undefined ? null : { mark, came: word === MARK_WORDS.came }
}

/** Whether people whom a list of the staff puts apart by such words are on it, and owe hours: `人员=“客座研究员”不算在职`, `人员=“读博”无学时要求`. */
export const GROUP_WORDS = { in: '算在职', out: '不算在职', excused: '无学时要求' } as const
export type GroupAnswer = keyof typeof GROUP_WORDS

export function ofGroup(text: string, key: GroupAnswer): string {
  return `“${text}”${GROUP_WORDS[key]}`
}

/** The words of an answer that `ofGroup` wrote, and what it says of those people; null for any other. */
export function groupOf(as: string): { readonly text: string; readonly key: GroupAnswer } | null {
  const [, text, word] = /^“(.+)”([^”]+)$/s.exec(as) ?? []
  const key = (Object.keys(GROUP_WORDS) as GroupAnswer[]).find((one) => GROUP_WORDS[one] === word)
  return text === undefined || key === undefined ? null : { text, key }
}

/** Whose hours count where a title block says others than 培训班. */
export const HOURS_WORDS = { ofClass: '学时按培训班', ofSheet: '学时按本表' } as const
export type HoursAnswer = keyof typeof HOURS_WORDS

/** How several sign-in sheets of one class count, and the days of one sheet for whoever missed some of them. */
export const DAYS_WORDS = {
  add: '各天相加',
  once: '只计一次',
  share: '按天折算',
  whole: '到过就计全部',
  full: '全到才计',
} as const
export type DaysAnswer = keyof typeof DAYS_WORDS

/** Two rows of one person, or two people of one name. */
export const PERSON_WORDS = { same: '同一人=', different: '不同人=' } as const

/** Whether rows that are struck through count. */
export const STRUCK_WORDS = { out: '划掉的不计', in: '划掉的照计' } as const

/** Questions of a sheet that have two answers, by what they are about. */
export const EITHER_WORDS = {
  /** The same courseware, or a row of 外部学习 equal in all, twice for one person. */
  sameStudy: { each: '重复学习照计', once: '重复学习只计一次' },
  /** Somebody of whom a list says both that they came to a class and that they did not. */
  bothMarks: { came: '两种标记算到会', away: '两种标记算未到' },
  /** What 单位投入总经费 is written in. */
  funding: { tenThousand: '总经费按万元', yuan: '总经费按元' },
} as const
export type EitherTopic = keyof typeof EITHER_WORDS
/** What somebody has said of each; null where nobody has. */
export type EitherAnswers = {
  readonly [Topic in EitherTopic]: keyof (typeof EITHER_WORDS)[Topic] | null
}
export const EITHER_TOPICS = Object.keys(EITHER_WORDS) as readonly EitherTopic[]

/** The topic and key of one of these words; null for any other. */
export function eitherOf(word: string): { readonly topic: EitherTopic; readonly key: string } | null {
  for (const topic of EITHER_TOPICS)
    for (const [key, one] of Object.entries(EITHER_WORDS[topic])) if (one === word) return { topic, key }
  return null
}

/** This list of the staff instead of the sheet named behind it: `三月人员=代替=十一月人员`. */
export const INSTEAD_PREFIX = '代替='

/** A class of which the lists that are read hold all who came, or nobody's hours count: `培训班=到会按名单=保密教育`. */
export const AS_LISTED_PREFIX = '到会按名单='

/** What a sheet's own totals are worth where they contradict its cells. */
export const IGNORE_TOTALS = '以明细为准'
