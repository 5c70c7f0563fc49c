import type { PrintedWords } from '../printedWords'

export const printedZhCN: PrintedWords = {
  formula: '盖章表里的公式',
  numberFormat: '数字格式变了',
  look: '字体、颜色或底色变了',
  hiddenRow: '这一行隐藏了',
  lowRow: '行高变小，文字可能打印不全',
  hiddenColumn: '这一列隐藏了',
  narrowColumn: '列宽变小，文字可能打印不全',
  merge: '合并的单元格变了',
  conditional: '条件格式或迷你图',
  drawing: '图片、图形或批注，会盖在表上打印出来',
  hiddenSheet: '这张表隐藏了，不会打印',
  view: '显示方式变了（零值不显示、从右到左或显示公式）',
  area: '打印区域变了',
  repeatedRows: '每页重复的表头变了',
  page: '页面设置变了（纸张、方向、缩放、页边距或起始页码）',
  header: '加了页眉',
  footer: '页脚变了',
}
