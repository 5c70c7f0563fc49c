import type { ExecutionWords } from '../../pane/executionWords'

export const executionZhCN: ExecutionWords = {
  title: '执行情况',
}
