import type { Words } from './catalogue'
import { en } from './en'
import type { Language } from './say'
import { zhCN } from './zhCN'

const WORDS = { 'zh-CN': zhCN, en } as const satisfies Record<Language, Words>

/** Everything said to the user, in a language. The pane begins without it (`faces/app/language.ts`): it brings both languages. */
export function wordsFor(language: Language): Words {
  return WORDS[language]
}
