import type { StampedWords } from '../../pane/stampedWords'
import { printedZhCN } from '../printed'

export const stampedZhCN: StampedWords = {
  notWritten: (sheet) => `工作簿里还没有“${sheet}”`,
  equal: (sheet) => `“${sheet}”与数据一致`,
  checking: (sheet) => `“${sheet}”的单元格与数据一致，正在核对打印的样子……`,
  unchecked: (sheet) => `“${sheet}”的单元格与数据一致，打印的样子这次没有核对成`,
  differs: (sheet, places) => `“${sheet}”有 ${places} 处与数据不一致`,
  write: (sheet) => `写入${sheet}`,
  writeAgain: (sheet) => `重新写入${sheet}`,
  open: '打开这张表',
  show: '查看不一致之处',
  hide: '收起',
  differences: '与数据不一致之处',
  inSheet: '表中',
  inData: '数据',
  empty: '（空）',
  row: {
    missing: (text) => `表中少了这一行：${text || '（空行）'}`,
    added: (text) => `表中多出这一行，数据里没有：${text || '（空行）'}`,
  },
  printed: printedZhCN,
}
