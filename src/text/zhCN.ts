import type { Words } from './catalogue'
import { causesZhCN } from './zhCN/causes'
import { findingsZhCN } from './zhCN/findings'
import { headCountsZhCN } from './zhCN/headCounts'
import { nounsZhCN } from './zhCN/nouns'
import { planZhCN } from './zhCN/plan'
import { readyZhCN } from './zhCN/ready'
import { refusalsZhCN } from './zhCN/refusals'
import { headingsZhCN, reportsZhCN } from './zhCN/reports'
import { troublesZhCN } from './zhCN/troubles'

/** Chinese: the language of the manual, and of every stamped table. */
export const zhCN: Words = {
  findings: findingsZhCN,
  troubles: troublesZhCN,
  refusals: refusalsZhCN,
  plan: planZhCN,
  ready: readyZhCN,
  causes: causesZhCN,
  headCounts: headCountsZhCN,
  ...nounsZhCN,
  headings: headingsZhCN,
  reports: reportsZhCN,
}
