import type { YearsWords } from '../../pane/yearsWords'

export const yearsEn: YearsWords = {
  choose: 'Compare with',
  option: (year) => String(year),
  none: 'Choose a year',
  otherFile: 'Another workbook…',
  yearOfFile: (file) => `Year of ${file}`,
  yearOf: (year, file) => `${year}${file && ` (${file})`}`,
  readOnly: 'The other workbook is read and never changed.',
  stop: 'Stop comparing',
  noYear: (file) => `${file} has no year: none in 设置, and no class with one.`,
  errors: (file, count) =>
    `The data of that year${file && ` in ${file}`} has ${count === 1 ? '1 error' : `${count} errors`}: its figures may be wrong.`,
  onlySaved: (year) =>
    `The workbook has no data of ${year}. Below is its saved summary; departments and people cannot be compared.`,
  figures: 'The ten figures',
  figureOf: (figure, year) => `${figure} of ${year}`,
  changeOf: (figure) => `Change of ${figure}`,
  changes: { more: (by) => `▲ ${by} more`, less: (by) => `▼ ${by} less`, same: 'the same' },
  points: (by) => `${by} points`,
  departments: 'Departments',
  noDepartments: 'Neither year has departments',
  missing: 'none',
  became: (count) => `Became backbone candidates: ${count}`,
  ceased: (count) => `No longer candidates: ${count}`,
  charts: 'Charts of both years',
  rates: 'The three rates',
}
