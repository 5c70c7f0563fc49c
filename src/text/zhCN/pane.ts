import type { PaneWords } from '../pane/paneWords'
import { backboneZhCN } from './pane/backbone'
import { checksZhCN } from './pane/checks'
import { dataZhCN } from './pane/data'
import { executionZhCN } from './pane/execution'
import { shellZhCN } from './pane/shell'
import { stampedZhCN } from './pane/stamped'
import { studyZhCN } from './pane/study'
import { summaryZhCN } from './pane/summary'

export const paneZhCN: PaneWords = {
  shell: shellZhCN,
  data: dataZhCN,
  checks: checksZhCN,
  execution: executionZhCN,
  backbone: backboneZhCN,
  summary: summaryZhCN,
  study: studyZhCN,
  stamped: stampedZhCN,
}
