import { paneEn } from '../../text/en/pane'
import type { PaneWords } from '../../text/pane/paneWords'
import type { Language } from '../../text/say'
import { paneZhCN } from '../../text/zhCN/pane'

const WORDS: Readonly<Record<Language, PaneWords>> = { 'zh-CN': paneZhCN, en: paneEn }

/** What the pane says in a language. */
export function paneWordsFor(language: Language): PaneWords {
  return WORDS[language]
}

/** Chinese for Chinese of any kind, English for every other language. */
export function languageOfTag(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? '') || (tag && !/^zh\b/i.test(tag)) ? 'en' : 'zh-CN'
}
