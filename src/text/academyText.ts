import type { AcademyWords } from './academyWords'
import { academyEn } from './en/academy'
import { checksEn } from './en/pane/checks'
import type { Language } from './say'
import { academyZhCN } from './zhCN/academy'
import { checksZhCN } from './zhCN/pane/checks'

/** What 院汇总 says in a language, and a few words for each code of a finding. */
export function academyWordsFor(language: Language): {
  readonly say: AcademyWords
  readonly groups: Readonly<Record<string, string>>
} {
  return language === 'en'
    ? { say: academyEn, groups: checksEn.groups }
    : { say: academyZhCN, groups: checksZhCN.groups }
}
