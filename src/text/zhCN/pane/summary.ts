import type { SummaryWords } from '../../pane/summaryWords'

export const summaryZhCN: SummaryWords = {
  title: '年度总结',
}
