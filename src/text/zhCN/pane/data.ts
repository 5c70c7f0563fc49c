import type { DataWords } from '../../pane/dataWords'

export const dataZhCN: DataWords = {
  title: '数据',
}
