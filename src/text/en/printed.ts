import type { PrintedWords } from '../printedWords'

export const printedEn: PrintedWords = {
  formula: 'a formula in a stamped table',
  numberFormat: 'another number format',
  look: 'another font, colour or ground',
  hiddenRow: 'the row is hidden',
  lowRow: 'the row is too low for its text',
  hiddenColumn: 'the column is hidden',
  narrowColumn: 'the column is too narrow for its texts',
  merge: 'other merged cells',
  conditional: 'a conditional format or sparkline',
  drawing: 'a picture, shape or note that is printed over the table',
  hiddenSheet: 'the sheet is hidden and will not be printed',
  view: 'another view (zeros hidden, right to left, formulas shown)',
  area: 'another print area',
  repeatedRows: 'other rows repeated on every page',
  page: 'another page set-up (paper, orientation, scale, margins, first page number)',
  header: 'a header was added',
  footer: 'another footer',
}
