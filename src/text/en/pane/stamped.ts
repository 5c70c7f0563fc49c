import type { StampedWords } from '../../pane/stampedWords'

export const stampedEn: StampedWords = {
  notWritten: (sheet) => `The workbook has no “${sheet}” yet`,
  equal: (sheet) => `“${sheet}” agrees with the data`,
  differs: (sheet, cells) => `“${sheet}” differs from the data in ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
  write: (sheet) => `Write ${sheet}`,
  writeAgain: (sheet) => `Write ${sheet} again`,
  open: 'Open the sheet',
  show: 'Show the differences',
  hide: 'Hide',
  differences: 'Cells that differ from the data',
  inSheet: 'Sheet',
  inData: 'Data',
  empty: '(empty)',
}
