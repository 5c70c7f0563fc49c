import { rollupEn } from './en/rollup'
import type { RollupWords } from './rollupWords'
import type { Language } from './say'
import { rollupZhCN } from './zhCN/rollup'

/** What `xueshi rollup` says in a language. */
export function rollupWordsFor(language: Language): RollupWords {
  return language === 'en' ? rollupEn : rollupZhCN
}
