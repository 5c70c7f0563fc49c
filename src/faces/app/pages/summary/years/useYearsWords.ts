import { yearsEn } from '../../../../../text/en/pane/years'
import type { YearsWords } from '../../../../../text/pane/yearsWords'
import type { Language } from '../../../../../text/say'
import { yearsZhCN } from '../../../../../text/zhCN/pane/years'
import { usePane } from '../../../paneContext'

const WORDS: Readonly<Record<Language, YearsWords>> = { 'zh-CN': yearsZhCN, en: yearsEn }

/** What 两年对比 says in the pane's language; part of what is loaded with it. */
export function useYearsWords(): YearsWords {
  return WORDS[usePane().language]
}
