import { useEffect, useState } from 'react'
import type { PaneWords } from '../../text/pane/paneWords'
import type { Language } from '../../text/say'
import { paneZhCN } from '../../text/zhCN/pane'

/** What is known from the start; the second language comes when somebody speaks it. */
const WORDS: Partial<Record<Language, PaneWords>> = { 'zh-CN': paneZhCN }

/** What the pane says in a language: in Chinese until another one is learned. */
export function paneWordsFor(language: Language): PaneWords {
  return WORDS[language] ?? paneZhCN
}

/** Fetches a language's words, unless they are there. */
export async function learnLanguage(language: Language): Promise<void> {
  if (language === 'en') WORDS.en ??= (await import('../../text/en/pane')).paneEn
}

/** The language that is spoken: the one asked for as soon as its words are there, meanwhile the one before; null before the first. */
export function useLanguage(asked: Language): Language | null {
  const [spoken, speak] = useState(WORDS[asked] ? asked : null)
  useEffect(() => {
    let isAsked = true
    const now = (language: Language) => {
      if (isAsked) speak(language)
    }
    learnLanguage(asked).then(
      () => now(asked),
      () => now('zh-CN'),
    )
    return () => {
      isAsked = false
    }
  }, [asked])
  return spoken
}

/** Chinese for Chinese of any kind, English for every other language. */
export function languageOfTag(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? '') || (tag && !/^zh\b/i.test(tag)) ? 'en' : 'zh-CN'
}
