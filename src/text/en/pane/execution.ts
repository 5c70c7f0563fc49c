import type { ExecutionWords } from '../../pane/executionWords'

export const executionEn: ExecutionWords = {
  title: 'Training execution',
}
