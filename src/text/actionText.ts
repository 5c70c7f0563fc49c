import type { ActionTrouble } from '../records/leftAlone'
import type { ActionWords } from './actionWords'
import { actionsEn } from './en/actions'
import { quotable } from './quoted'
import type { Language } from './say'
import { actionsZhCN } from './zhCN/actions'

const WORDS = { 'zh-CN': actionsZhCN, en: actionsEn } as const satisfies Record<Language, ActionWords>

/** What is said of actions on rows in a language. */
export function actionWordsFor(language: Language): ActionWords {
  return WORDS[language]
}

/** Why an action writes nothing, in one sentence without a stop. */
export function actionTroubleText(trouble: ActionTrouble, language: Language): string {
  const say = actionWordsFor(language).troubles[trouble.trouble] as (trouble: ActionTrouble) => string
  return say(quotable(trouble))
}
