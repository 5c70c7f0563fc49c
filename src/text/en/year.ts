import type { YearWords } from '../yearWords'
import { printedEn } from './printed'

export const yearEn: YearWords = {
  usage: {
    unknownAction: (text, known) => `there is no action "${text}"; known are: ${known.join(', ')}. `,
    peopleOrAll: 'name the people (id or name), or give --all. ',
    peopleAndAll: 'name people or give --all, not both. ',
    noPeople: (action) => `${action} is about the whole year, so no people can be named. `,
    optionOf: (option, action) => `${option} belongs to ${action} alone. `,
    badValue: (sentence) => `a value of --set is wrong, nothing was written: ${sentence}. `,
    badSetting: (text) => `--set wants NAME=VALUE, not "${text}". `,
    badSettingValue: (name, value) => `"${value}" cannot be read as ${name}. `,
    unknownSetting: (name, known) => `the settings know no "${name}"; they know: ${known.join(', ')}. `,
    badWhatIf: (text, sentence) => `--what-if '${text}': ${sentence}.`,
    triedNotWritten:
      'What is only tried is never written as a report, which somebody might stamp: add --out - for the figures alone, or use --what-if of summary or backbone. Nothing was written.',
    triedNotKept:
      'What is kept in 上报记录 and 年度总结列表 changes with no assumption; ask for a figure, a person or a cell of a report.',
    outOrInPlace: '--out and --in-place exclude each other. ',
    pdfOfNothing: '--out - writes no file, so it cannot go with --pdf. ',
    sameYear: 'both sides are the same year of the same workbook; give another year by --with, or another workbook. ',
    yearNeeded: 'give the year by --year. ',
  },
  backbone: {
    columns: ['Id', 'Name', 'Department', 'Hours', 'Longest', 'State'],
    state: { reported: 'reported', candidate: 'candidate', near: 'near miss' },
    nobody: 'nobody is a candidate, and nobody is reported',
    unknownPerson: (text, people) =>
      `the staff sheet knows no "${text}"${people.length > 0 ? `; alike are: ${people.join(', ')}` : ''}`,
    notReported: (text) => `"${text}" is not among the people reported`,
    noneOfThem: ' (nothing was done for anybody named)',
    done: (action, people) =>
      ({
        report: `reported: ${people}`,
        withdraw: `withdrawn: ${people}`,
        finish: `finished with ${people} reported; the list and its hours are frozen`,
        return: 'returned; reporting is open again',
      })[action],
    saved: (path) => `written to the reporting log: ${path}`,
    drift: {
      open: (people) =>
        `Hours or standing of ${people} reported have changed since (old → new); finishing freezes today’s:`,
      finished: (people) =>
        `Since finishing, hours or standing of ${people} reported have changed (old → new); the stamped table keeps the frozen ones:`,
    },
    moved: (person, reported, now) => `  ${person}  ${reported} → ${now}`,
    noCandidate: (person) => `  ${person}  no candidate by today’s data`,
  },
  summary: {
    none: 'no annual summary has been saved yet',
    saved: (year, name, at) => `${year}  ${name}  saved ${at}`,
    upToDate: 'equals the data as it is now',
    changed: (count) => `${count} figures have changed since (old → new):`,
    change: (figure, before, after) => `  ${figure}  ${before} → ${after}`,
    set: (name, value) => `setting ${name}: ${value || '(empty)'}`,
    empty: '(empty)',
    override: (figure, value, system) => `${figure}  ${value}  was entered by hand; by the data it is ${system}`,
    written: (year, path) => `summary of ${year} saved: ${path}`,
    unchanged: (year) => `summary of ${year} unchanged, the file was not touched`,
    deleted: (year) => `summary of ${year} deleted`,
    defaultName: (year) => `${year}年度培训总结`,
  },
  verify: {
    noReport: 'this file holds no report that xueshi has written',
    onlyCodes: (sheets) => `the cells equal the data, but ${sheets} footers bear another code: write the report again`,
    same: (sheets) => `${sheets} report sheets equal the data`,
    differences: ({ missing, added, cell }) => {
      const rows = [missing > 0 ? `lacks ${rowCount(missing)}` : '', added > 0 ? `has ${rowCount(added)} too many` : '']
      const said = rows.filter(Boolean).join(' and ')
      const cells = cell > 0 ? `${cell} ${cell === 1 ? 'cell is' : 'cells are'} not what the data gives now` : ''
      return `${[said && `beside the data as it is now the report ${said}`, cells].filter(Boolean).join('; ')}:`
    },
    difference: (place, report, data) => `  ${place}  report: ${report}  data: ${data}`,
    row: {
      missing: (sheet, row, text) => `  ${sheet} row ${row}  is missing in the report: ${text || '(empty row)'}`,
      added: (sheet, row, text) =>
        `  ${sheet} row ${row}  was added to the report, the data has none: ${text || '(empty row)'}`,
    },
    printed: printedEn,
    printedLine: (place, trouble, report, data) =>
      `  ${place}  ${trouble}${report || data ? `  report: ${report || '(none)'}  should be: ${data || '(none)'}` : ''}`,
    printedOtherwise: (count) =>
      `${count} ${count === 1 ? 'thing' : 'things'} in the stamped tables would print otherwise; write the report again:`,
    more: (count) => `  … and ${count} more; --json lists them all`,
    edited: (sheet, printed) =>
      `${sheet}: changed by hand after it was written (does not match its footer's code ${printed})`,
    moved: (sheet, printed, now) => `${sheet}: untouched, but the data has changed (footer ${printed}, now ${now})`,
    matches: (sheet, code) => `${sheet}: code ${code} matches`,
    missing: (sheets) => `stamped tables that this file does not hold (not verified): ${sheets.join(', ')}`,
    noCode: (sheet) => `${sheet}: no code in its footer`,
    empty: '(empty)',
  },
  compare: {
    title: (before, after) => `${before} → ${after}`,
    emptyYear: (year, known) =>
      `there are no classes and no hours in ${year}${known.length > 0 ? ` (classes are of ${known.join(', ')})` : ''}; headcount and funding are those of 设置`,
    became: (count) => `new candidates: ${count}`,
    ceased: (count) => `no longer candidates: ${count}`,
    difference: 'change',
    points: 'points',
    departments: 'Departments (before → after)',
    noDepartment: 'none',
    onlySaved: (year) =>
      `the workbook has no data of ${year}, only its saved summary: departments and people cannot be compared`,
  },
  inPlace: { unchanged: (path) => `the reports equal the data, the file was not touched: ${path}` },
}

function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}
