import { enginesEn } from './en/engines'
import type { EngineWords } from './engineWords'
import type { Language } from './say'
import { enginesZhCN } from './zhCN/engines'

/** What the engines of `xueshi rollup` say in a language. */
export function engineWordsFor(language: Language): EngineWords {
  return language === 'en' ? enginesEn : enginesZhCN
}
