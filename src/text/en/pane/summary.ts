import type { SummaryWords } from '../../pane/summaryWords'

export const summaryEn: SummaryWords = {
  title: 'Annual summary',
}
