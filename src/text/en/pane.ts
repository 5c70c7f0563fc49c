import type { PaneWords } from '../pane/paneWords'
import { backboneEn } from './pane/backbone'
import { checksEn } from './pane/checks'
import { dataEn } from './pane/data'
import { executionEn } from './pane/execution'
import { shellEn } from './pane/shell'
import { stampedEn } from './pane/stamped'
import { studyEn } from './pane/study'
import { summaryEn } from './pane/summary'

export const paneEn: PaneWords = {
  shell: shellEn,
  data: dataEn,
  checks: checksEn,
  execution: executionEn,
  backbone: backboneEn,
  summary: summaryEn,
  study: studyEn,
  stamped: stampedEn,
}
