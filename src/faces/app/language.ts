import { useEffect, useState } from 'react'
import type { Words } from '../../text/catalogue'
import type { PaneWords } from '../../text/pane/paneWords'
import type { Language } from '../../text/say'
import { zhCN } from '../../text/zhCN'
import { paneZhCN } from '../../text/zhCN/pane'

/** The pane's own words, and those that all faces share. */
interface Spoken {
  readonly say: PaneWords
  readonly words: Words
}

const CHINESE: Spoken = { say: paneZhCN, words: zhCN }

/** What is known from the start; the second language comes when somebody speaks it. */
const WORDS: Partial<Record<Language, Spoken>> = { 'zh-CN': CHINESE }

/** What is said in a language: in Chinese until another one is learned. */
export function spokenIn(language: Language): Spoken {
  return WORDS[language] ?? CHINESE
}

/** Fetches a language's words, unless they are there. */
export async function learnLanguage(language: Language): Promise<void> {
  if (language !== 'en' || WORDS.en) return
  const [{ paneEn }, { en }] = await Promise.all([import('../../text/en/pane'), import('../../text/en')])
  WORDS.en = { say: paneEn, words: en }
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
