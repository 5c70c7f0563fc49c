import type { Words } from './catalogue'
import { causesEn } from './en/causes'
import { findingsEn } from './en/findings'
import { headCountsEn } from './en/headCounts'
import { nounsEn } from './en/nouns'
import { planEn } from './en/plan'
import { readyEn } from './en/ready'
import { refusalsEn } from './en/refusals'
import { headingsEn, reportsEn } from './en/reports'
import { troublesEn } from './en/troubles'

/** English, for colleagues from abroad; headings and settings that stand in the user's sheets keep their Chinese names. */
export const en: Words = {
  findings: findingsEn,
  troubles: troublesEn,
  refusals: refusalsEn,
  plan: planEn,
  ready: readyEn,
  causes: causesEn,
  headCounts: headCountsEn,
  ...nounsEn,
  headings: headingsEn,
  reports: reportsEn,
}
