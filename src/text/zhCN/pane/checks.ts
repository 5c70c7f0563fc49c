import type { ChecksWords } from '../../pane/checksWords'

export const checksZhCN: ChecksWords = {
  title: '数据检查',
}
