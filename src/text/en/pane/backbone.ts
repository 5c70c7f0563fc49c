import type { BackboneWords } from '../../pane/backboneWords'

export const backboneEn: BackboneWords = {
  title: 'Backbone staff',
  facts: { headcount: 'Headcount', target: 'To report', reported: 'Reported', rate: 'Rate' },
  window: (window) => `Reporting window: ${window}`,
  windowStates: { before: 'not open yet', open: 'open now', after: 'closed', always: 'always open' },
  finishedAt: (time, by, people) =>
    `Finished ${time}${by === '' ? '' : ` by ${by}`}: ${counted(people)}, hours frozen.`,
  drifted: (people) =>
    `Since finishing, hours or standing of ${counted(people)} have changed. The stamped table keeps the frozen hours; please check the data.`,
  logLost: (years) =>
    `Other sheets show that reporting was finished for ${years.join(', ')}, of which the sheet 上报记录 knows nothing. It may have been deleted: find out before reporting anew.`,
  logBroken: 'The sheet 上报记录 was changed by hand. Nothing can be reported until it is restored.',
  toChecks: 'Open data checks',
  find: 'Find by name or ID',
  isBackbone: 'Qualified',
  backboneChoices: { all: 'Qualified: all', yes: 'Qualified: yes', no: 'Qualified: no' },
  reporting: 'Reported',
  reportedChoices: { all: 'Reported: all', reported: 'Reported', unreported: 'Not reported' },
  list: 'Backbone staff',
  sections: {
    talents: (people) => `Backbone staff: ${people}`,
    nearMisses: (people) => `Nearly there: ${people}`,
  },
  nobodyInView: '(none)',
  states: { reported: 'Reported', candidate: 'Candidate', near: 'Nearly' },
  noCandidate: 'Not qualified by today’s data',
  notOnStaff: 'No longer in the sheet 人员',
  drift: (reported, now) => `${reported} when reported, ${now} now`,
  labels: { total: 'Total', effective: 'Effective', longestSingle: 'Longest' },
  frozenHours: 'Frozen',
  figureOf: (label, person) => `${person}: ${label}`,
  select: (person) => `Select ${person}`,
  selectAll: 'Select all',
  selected: (people) => `${people} selected`,
  actions: { report: 'Report', withdraw: 'Withdraw', finish: 'Finish reporting', return: 'Send back' },
  reportPerson: (person) => `Report ${person}`,
  withdrawPerson: (person) => `Withdraw ${person}`,
  reportSelected: (people) => `Report (${people})`,
  withdrawSelected: (people) => `Withdraw (${people})`,
  reportAll: (people) => `Report all (${people})`,
  reportAllQuestion: (people) =>
    `Reports ${people === 1 ? 'the one candidate' : `all ${people} candidates`} not reported yet, whatever the filters. They can be withdrawn until reporting is finished.`,
  by: 'By',
  nobody: 'No candidates this year',
  nobodyHint: (requiredHours, singleHours) =>
    `A candidate has at least ${requiredHours} in the year and one training longer than ${singleHours}. Nobody qualifies, and nobody is near.`,
  finish: {
    title: (year) => `Finish reporting for ${year}`,
    frozen: (people) => `The list and hours of ${counted(people)} are frozen:`,
    names: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    moved: (people) => `Hours of ${counted(people)} have changed since reporting; today’s hours are frozen.`,
    printed: (rate) =>
      `The stamped table prints this list and these hours; the completion rate is ${rate}. Later changes of the data do not change the table.`,
    final: 'Nobody can be reported or withdrawn afterwards, unless your superior sends the report back, with a reason.',
    short: (target, missing) => `To report: ${target}; ${missing} missing.`,
    unreported: (people) => `Not reported yet: ${people} ${people === 1 ? 'candidate' : 'candidates'}.`,
    noCandidates: (people) => `Reported but not qualified by today’s data: ${counted(people)}.`,
    errors: (errors) => `Correct ${errors === 1 ? 'the error' : `the ${errors} errors`} in the data before finishing.`,
    nobody: 'Nobody is reported: I confirm that there is nobody to report this year',
  },
  return: {
    title: (year) => `Send back the report for ${year}`,
    effect:
      'For when your superior sends the report back. The year is open again; the earlier rows and frozen hours stay in the sheet 上报记录.',
    reason: 'Reason',
    reasonHint: 'Required; it is written to 上报记录.',
  },
  log: {
    open: (rows) => `Log (${rows})`,
    title: (year) => `Reporting log ${year}`,
    none: 'Nothing logged this year yet',
    hours: 'Hours',
    longest: 'Longest',
    by: (by) => `By ${by}`,
    note: (note) => `Note: ${note}`,
  },
}

function counted(people: number): string {
  return people === 1 ? '1 person' : `${people} people`
}
