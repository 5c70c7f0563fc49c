import { STUDY_SOURCES, type StudySource } from './studyRecords'

/** 科目类别 of continuing education: 公需科目 and 专业科目. A record holds the index and one more, 0 where nobody says. */
export const SUBJECTS = ['general', 'professional'] as const
export type Subject = (typeof SUBJECTS)[number]

/** What a minimum or a cap can be of: where hours come from, or their subject. */
export type Category = StudySource | Subject

/** Subjects, then sources. */
export const CATEGORIES: readonly Category[] = [...SUBJECTS, ...STUDY_SOURCES]

export function isSubject(category: Category): category is Subject {
  return (SUBJECTS as readonly string[]).includes(category)
}
