import type { Finding } from '../records/finding'
import type { Refusal } from '../records/refusal'
import type { WorkbookError, WorkbookTrouble, WorkbookTroubleCode } from '../workbook/workbook'
import type { Words } from './catalogue'
import { quotable } from './quoted'

export type Language = 'zh-CN' | 'en'

/** All languages that sheets may have been written in. */
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en']

/** What is wrong and what to do, in one sentence without its place. */
export function sayFinding(found: Finding, words: Words): string {
  const say = words.findings[found.code] as (args: Finding['args']) => string
  return say(quotable(found.args))
}

/** Why a workbook refuses and what to do next, in one sentence without the file's name. */
export function sayTrouble({ code, args }: WorkbookError, words: Words): string {
  const say = words.troubles[code] as (args: WorkbookTrouble[WorkbookTroubleCode]) => string
  return say(args)
}

/** Why an action is not allowed, in one sentence. */
export function sayRefusal(refusal: Refusal, words: Words): string {
  const say = words.refusals[refusal.code] as (args: Refusal) => string
  return say(refusal)
}
