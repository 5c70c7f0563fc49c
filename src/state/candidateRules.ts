import type { Seconds } from '../records/duration'
import type { Policy, SettingField } from '../records/policy'
import { rulePackOf } from '../records/rulePacks/rulePacks'
import { hoursWord, SOURCE_NAMES } from './keptHours'
import { byGroupText, categoriesText, groupsText, UNNAMED_TEXT } from './ruleTexts'

/*
 * The lines of 设置 on which it hangs who is a 骨干人才 candidate, as 明细 of 上报记录 keeps them beside the rows: named as 设置 names them, said in
 * its words, so that anybody can read them there.
 */

const hours = (seconds: Seconds | null) => (seconds === null ? '' : hoursWord(seconds))

const RULES = {
  pack: ['考核办法', ({ pack }) => rulePackOf(pack).name],
  requiredSeconds: ['年度学时要求', ({ requiredSeconds }) => hours(requiredSeconds)],
  singleSeconds: ['单次培训学时要求', ({ singleSeconds }) => hours(singleSeconds)],
  singleSources: [
    '单次培训来源',
    ({ singleSources }) => singleSources.map((source) => SOURCE_NAMES[source]).join('、'),
  ],
  measure: ['统计口径', ({ measure }) => (measure === 'effective' ? '有效时长' : '总时长')],
  groups: ['分类学时要求', ({ groups }) => groupsText(groups)],
  minima: ['最低学时', ({ minima }) => categoriesText(minima)],
  groupMinima: ['分类最低学时', ({ groupMinima }) => byGroupText(groupMinima)],
  professionalShare: [
    '专业科目最低比例',
    ({ professionalShare: share }) => (share === null ? '' : `${Math.round(share) / 100}%`),
  ],
  unnamedSubject: ['未注明科目', ({ unnamedSubject }) => (unnamedSubject === null ? '' : UNNAMED_TEXT[unnamedSubject])],
  'cap:class': ['院内培训学时上限', ({ caps }) => hours(caps.class)],
  'cap:external': ['外部培训学时上限', ({ caps }) => hours(caps.external)],
  'cap:selfStudy': ['在职自学学时上限', ({ caps }) => hours(caps.selfStudy)],
  'cap:network': ['网络学时学时上限', ({ caps }) => hours(caps.network)],
  'cap:overseas': ['公派留学学时上限', ({ caps }) => hours(caps.overseas)],
  'cap:online': ['在线学习学时上限', ({ caps }) => hours(caps.online)],
  'cap:general': ['公需科目学时上限', ({ caps }) => hours(caps.general)],
  'cap:professional': ['专业科目学时上限', ({ caps }) => hours(caps.professional)],
  groupCaps: ['分类学时上限', ({ groupCaps }) => byGroupText(groupCaps)],
  secondsPerDay: ['每天折算学时', ({ secondsPerDay }) => hours(secondsPerDay)],
  secondsPerLesson: ['每课时分钟数', ({ secondsPerLesson: seconds }) => (seconds === null ? '' : String(seconds / 60))],
} as const satisfies Partial<Record<SettingField, readonly [name: string, said: (policy: Policy) => string]>>

/** A line of 设置 that decides who is a candidate. */
export type CandidateRule = keyof typeof RULES

export const CANDIDATE_RULES = Object.keys(RULES) as readonly CandidateRule[]

/** What each line says; '' where nothing is set. */
export type KeptRules = Readonly<Record<CandidateRule, string>>

/** What 设置 calls the line, whatever the language. */
export function ruleName(rule: CandidateRule): string {
  return RULES[rule][0]
}

export function rulesOf(policy: Policy): KeptRules {
  return Object.fromEntries(CANDIDATE_RULES.map((rule) => [rule, RULES[rule][1](policy)])) as Record<
    CandidateRule,
    string
  >
}
