import type { Deed, ShellWords } from '../../pane/shellWords'

export const shellEn: ShellWords = {
  product: 'Xueshi 学时',
  steps: {
    data: 'Data',
    checks: 'Data checks',
    execution: 'Training execution',
    backbone: 'Backbone talent',
    summary: 'Annual summary',
    study: 'Study statistics',
  },
  shortSteps: {
    data: 'Data',
    checks: 'Checks',
    execution: 'Training',
    backbone: 'Backbone',
    summary: 'Summary',
    study: 'Study',
  },
  stepsLabel: 'Steps of the year',
  stepStates: {
    done: 'done',
    todo: 'to do',
    locked: 'not open yet',
    attention: (count) => `${count} to look at`,
  },
  year: 'Year',
  yearOption: (year) => String(year),
  refresh: 'Compute again',
  more: 'More',
  language: 'Language 语言',
  languages: { auto: 'Automatic', 'zh-CN': '中文', en: 'English' },
  theme: 'Appearance',
  themes: { auto: 'Automatic', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  about: 'About',
  version: (version) => `Xueshi ${version}`,
  stale: 'The workbook has changed; the figures below are from before.',
  tasks: {
    reading: 'Reading the workbook',
    computing: 'Computing',
    writing: 'Writing the reports',
    changing: 'Changing the workbook',
  },
  percentDone: (percent) => `${percent}%`,
  waitingForCell: 'Press Enter to finish editing the cell; this goes on by itself then.',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  cancelled: (changed) =>
    changed
      ? 'Cancelled. The workbook had been changed before; compute again.'
      : 'Cancelled; the workbook was not changed.',
  readAgain: 'The workbook had changed and was computed again. Look at the figures, then do it once more.',
  next: {
    label: 'Next',
    read: 'Read the workbook',
    mend: (count) => (count === 1 ? '1 error left' : `${count} errors left`),
    report: (count) => `Report ${count}`,
    finish: 'Finish reporting',
    save: 'Save the summary',
    write: (count) =>
      count === 3 ? 'Write the three tables' : count === 1 ? 'Write 1 table' : `Write ${count} tables`,
    done: 'All steps of the year are done',
    here: (act) => `Go to “${act}” on this page`,
  },
  writeTables: 'Write all three tables',
  undo: 'Undo this',
  undoLast: 'Undo the last change',
  recognising: 'Recognising the sheets',
  notUndone:
    'Nothing was undone: the workbook has changed since it was written, or it is undone already. It was computed again.',
  sheetsExist: (sheets) => `The workbook already has ${sheets.join(', ')}; nothing was put over them.`,
  close: 'Close',
  allCauses: 'List all',
  back: 'Back',
  confirm: 'OK',
  deeds,
  bug: (detail) => `The software failed; your workbook is not damaged. Please tell whoever maintains it: ${detail}`,
  broken: {
    title: 'This page cannot be shown',
    hint: 'The software may just have been updated, or the network is gone. Your workbook is not damaged: open the pane again. If that does not help, please tell whoever maintains it:',
    reload: 'Open the pane again',
  },
  noYear: 'No year to compute: no class has a year or a time. Fill in 年度 on 设置, or choose one above.',
  noData: 'No data yet',
  noDataHint:
    'The workbook needs sheets such as 人员 (staff), 培训班 (classes) and 实际参会人员 (attendance). Insert empty ones to fill in, or look at the sample first.',
  insertTemplate: 'Insert empty sheets',
  insertSample: 'Insert sample data',
  deleteReports: 'Delete reports',
  deleteReportsQuestion:
    'All report sheets written by this software will be deleted (上报记录 and 年度总结列表 stay). Your data is not touched, and the reports can be written again at any time.',
  firstRun: {
    title: 'Welcome to Xueshi',
    lead: 'The institute’s annual continuing-education statistics, made in this workbook.',
    points: [
      {
        title: 'Reads your data',
        text: 'Staff, classes, attendance and external study are recognised whatever the order of their columns.',
      },
      { title: 'Finds what is wrong', text: 'Every cell that cannot be read is listed; one click leads to it.' },
      { title: 'Writes the three tables', text: 'Execution, backbone talent and annual summary, ready to stamp.' },
    ],
    privacy: 'Everything is computed on this computer; no data leaves it.',
    start: 'Start',
    skip: 'Skip',
    again: 'How to use',
  },
  figure: {
    ask: (name, value) => `${name} ${value}, how it was made`,
    part: (amount) => `Numerator ${amount}`,
    whole: (amount) => `Denominator ${amount}`,
    counting: (counting, all) =>
      counting === all ? `From ${all} ${all === 1 ? 'row' : 'rows'}:` : `${all} rows, of which ${counting} count:`,
    goTo: (place) => `Go to ${place}`,
    row: (sheet, row) => `${sheet} row ${row}`,
    notGiven: 'not given',
    show: { label: 'Rows', all: 'All', counting: 'Counting', others: 'Not counting', search: 'Find by name or ID' },
  },
  list: {
    search: 'Find by name or ID',
    clear: 'Clear',
    nothing: 'Nothing matches',
    count: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
    allDepartments: 'All departments',
    department: 'Department',
  },
  period: { from: 'From', to: 'To', until: 'to' },
  start: {
    outsideOffice: 'This page is meant to be opened in Excel. Without Excel, use the offline page.',
    officeMissing:
      'Excel could not be reached (office.js did not load). Close the pane and open it again; if that does not help, ask your administrator to check the installation.',
    tooOld:
      'This Excel is too old (Excel LTSC 2021, Microsoft 365 or Excel on the web is needed). Use the offline page or the command line.',
    offlinePage: 'Open the offline page xueshi.html',
  },
}

function deeds(done: Deed): string {
  switch (done.deed) {
    case 'written':
      return `Written: ${done.sheets.join(', ')}`
    case 'inserted':
      return `Inserted: ${done.sheets.join(', ')}`
    case 'deleted':
      return done.sheets.length === 0 ? 'There are no reports to delete' : `Deleted: ${done.sheets.join(', ')}`
    case 'report':
      return `${people(done.people)} reported`
    case 'withdraw':
      return `${people(done.people)} withdrawn`
    case 'finish':
      return `Reporting finished with ${people(done.people)}; their hours are frozen`
    case 'return':
      return 'Sent back; the year is open for reporting again'
    case 'changed':
      return `${done.cells} ${done.cells === 1 ? 'cell' : 'cells'} corrected`
    case 'undone':
      return 'The last change is taken back'
    case 'summary-saved':
      return `Summary of ${done.year} saved`
    case 'summary-unchanged':
      return `Nothing has changed in the summary of ${done.year}`
    case 'summary-deleted':
      return `Summary of ${done.year} deleted`
  }
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}
