import type { StampedWords } from '../../pane/stampedWords'
import { printedEn } from '../printed'

export const stampedEn: StampedWords = {
  notWritten: (sheet) => `The workbook has no “${sheet}” yet`,
  equal: (sheet) => `“${sheet}” agrees with the data`,
  checking: (sheet) => `The cells of “${sheet}” agree with the data; looking how it prints…`,
  unchecked: (sheet) => `The cells of “${sheet}” agree with the data; how it prints could not be looked at`,
  differs: (sheet, places) => `“${sheet}” differs from the data in ${places} ${places === 1 ? 'place' : 'places'}`,
  write: (sheet) => `Write ${sheet}`,
  writeAgain: (sheet) => `Write ${sheet} again`,
  open: 'Open the sheet',
  show: 'Show the differences',
  hide: 'Hide',
  differences: 'Where it differs from the data',
  inSheet: 'Sheet',
  inData: 'Data',
  empty: '(empty)',
  row: {
    missing: (text) => `This row is missing in the sheet: ${text || '(empty row)'}`,
    added: (text) => `This row was added to the sheet, the data has none: ${text || '(empty row)'}`,
  },
  printed: printedEn,
}
