import type { RollupWords } from '../rollupWords'

const institutes = (count: number) => `${count} ${count === 1 ? 'institute' : 'institutes'}`
const workbooks = (count: number) => `${count} ${count === 1 ? 'workbook' : 'workbooks'}`

export const rollupEn: RollupWords = {
  headings: { target: 'To report', reported: 'Reported' },
  title: (year, all, twice) =>
    `Academy ${year}: ${workbooks(all)}${twice > 0 ? `, ${twice} of them sent twice and not counted` : ''}`,
  counts: (states) => states.map(([state, count]) => `${state} ${count}`).join(', '),
  allTotal: (count) => `Total (${institutes(count)})`,
  finalTotal: (count) => `Final alone (${institutes(count)})`,
  without: (count) => `not given, or without a value: ${institutes(count)}`,
  errors: (errors, questions) =>
    [
      errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
      questions > 0 ? `${questions} open ${questions === 1 ? 'question' : 'questions'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  open: 'Still to be put right:',
  more: (count) => `and ${count} more, see the table`,
  notBooks: (files, all) =>
    `${all} ${all === 1 ? 'file is no workbook and was' : 'files are no workbooks and were'} not read: ${files.join(', ')}${all > files.length ? ' …' : ''}`,
  written: (path, work) =>
    `Written: ${path}; the results of each workbook are in ${work}, which names backbone people: keep it as you keep the workbooks`,
  reused: (kept, all) => `${kept} of ${workbooks(all)} kept from before, not computed again`,
  progress: (done, all, left) =>
    `Adding up ${done}/${all}${left === null ? '' : left < 90 ? `, about ${left} s left` : `, about ${Math.round(left / 60)} min left`}`,
  stopped: (done, left, work) =>
    work === null
      ? `Stopped: ${done} computed, ${left} not; no table was written`
      : `Stopped: ${done} computed and kept in ${work}; ${left} not; no table was written. --resume goes on`,
  explain: {
    counting: (count, left) =>
      `the sum of ${workbooks(count)}${left > 0 ? `; ${left} ${left === 1 ? 'is' : 'are'} not in it` : ''}`,
    notInTotal: (why) => `not in it: ${why}`,
    noValue: 'not given, or without a value',
    further: (command) => `Which cells make one institute’s figure: ${command}`,
  },
  usage: {
    noYear: 'Which year? Say --year, as in --year 2025',
    noBooks: 'no workbook is found (.xlsx, .xlsm …)',
    badEngine: (text, known) => `there is no --engine ${text}; known: ${known.join(', ')}`,
    unknownFigure: (text, known) => `there is no total “${text}”; known: ${known.join(', ')}`,
    unknownInstitute: (text, known) =>
      `no institute or file has “${text}” in its name${known.length > 0 ? `; there are ${known.join(', ')}` : ''}`,
    resumeNothing: '--resume needs a folder of results: say --out or --work',
    nameAlone: '--name goes with --explain, as in --explain totalHours --name Star',
  },
}
