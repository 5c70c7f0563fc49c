import type { DaysCome } from '../../records/daysCome'
import { HUNDREDTHS } from '../../records/duration'
import { isoMoment, type Moment } from '../../records/moment'
import { decimalHours } from '../amounts'
import type { Heading, Lacked, ReportWords } from '../catalogue'
import { categoriesEn } from './categories'

export const headingsEn: Readonly<Record<Heading, string>> = {
  trainingName: 'Training',
  boutique: 'Boutique',
  audience: 'Audience',
  content: 'Content',
  goal: 'Goal',
  period: 'Time',
  location: 'Place',
  participants: 'Participants',
  staff: 'Staff',
  cost: 'Cost (万元)',
  effect: 'Effect',
  contact: 'Contact',
  phone: 'Phone',
  status: 'Held',
  classHours: 'Hours',
  confirmed: 'Confirmed people',
  organiser: 'Organiser',
  approval: 'Needs approval',
  name: 'Name',
  unitName: 'Unit',
  departmentName: 'Department',
  hours: 'Hours',
  id: 'Staff number',
  unit: 'Unit',
  department: 'Department',
  class: 'Classes',
  external: 'External training',
  selfStudy: 'Self-study',
  network: 'Network hours',
  overseas: 'Study abroad',
  online: 'Online courses',
  total: 'Total hours',
  effective: 'Effective hours',
  longestSingle: 'Longest single training',
  required: 'Required',
  newHire: 'New hire',
  reached: 'Reached',
  missing: 'Hours missing',
  candidate: 'Candidate',
  reported: 'Reported',
  isBackbone: 'Backbone',
  lacking: 'Still lacking',
  people: 'People',
  requiredPeople: 'Required',
  reachedPeople: 'Reached',
  completionRate: 'Completion rate (%)',
  totalHours: 'Total hours',
  averageHours: 'Average hours',
  candidates: 'Candidates',
  classes: 'Classes',
  countedHours: 'Hours counted',
  source: 'Source',
  headCount: 'Count of',
  count: 'People',
  month: 'Month',
  severity: 'Severity',
  code: 'Code',
  sentence: 'What is wrong',
  place: 'Where',
}

export const reportsEn: ReportWords = {
  draft: ' (draft)',
  noRecords: 'No records this year',
  noFindings: 'Nothing found',
  unitLine: (unit) => `Unit (seal): ${unit}`,
  pageFooter: 'Page {page} of {pages}',
  checkCode: (code) => `Check code ${code}`,
  computedAt: (moment) => `Computed ${isoMoment(moment)}`,
  signOff: {
    preparer: 'Prepared by',
    reviewer: 'Reviewed by',
    head: 'Head of unit',
    phone: 'Phone',
    reportDate: 'Date',
  },
  continued: (name) => `${name} (continued)`,
  period: (start, end, timed) => periodLines(start, end, timed).join(' '),
  periodLines,
  experience: 'Experience and practice',
  overview: 'Overview of the year’s work',
  lacking: (missingSeconds, lacksSingle, singleSeconds, parts) =>
    [
      missingSeconds > 0 ? `${decimalHours(missingSeconds)} hours missing` : '',
      lacksSingle ? `no training longer than ${decimalHours(singleSeconds)} hours` : '',
      lacksEn(parts),
    ]
      .filter((part) => part !== '')
      .join('; '),
  lacks: lacksEn,
  orDays: orDaysEn,
  days: daysEn,
  requirementFigure: (name, common) =>
    `Staff who ${name === 'required' ? 'must reach' : 'reached'} ${common === null ? 'the requirement' : `${decimalHours(common)} hours`}`,
  implemented: (implemented) => (implemented ? 'held' : 'not held'),
  yesNo: (yes) => (yes ? 'yes' : 'no'),
  beforeCaps: ' (all hours, before caps)',
  departmentsAfterCaps: 'Hours of departments are after caps; those by source and by month are all hours',
  sections: {
    bySource: 'By source',
    byMonth: 'By month',
    byHours: 'Distribution of hours',
    compared: 'Departments compared',
    comparedCharts: 'Charts of departments',
  },
  charts: {
    departmentHours: 'Total hours by department',
    departmentPeople: 'Held to the requirement and reached',
    source: 'Total hours by source',
    month: 'Total hours by month',
    byHours: (required) => `People by hours (the year’s requirement is ${decimalHours(required)})`,
  },
  part: (number, of) => ` (${number} of ${of})`,
  chartBelow: 'The distribution of hours stands below this table (click to go there)',
  hoursBand: (from, to) => (to === null ? `${from}+` : `${from}–${to}`),
  month: (month) =>
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? String(month),
  noDepartment: '(no department)',
  backboneFacts: ({ headcount, target, reported, rate, status, window, candidates, nearMisses }) =>
    `Headcount ${headcount}, to be reported ${target}, reported ${reported}, completion rate ${rate}%; reporting window: ${window}; ${status}. Candidates ${candidates}, near misses ${nearMisses}.`,
  status: { open: 'reporting not finished', finished: 'reporting finished' },
  window: (from, to) => {
    if (from === null && to === null) return 'no limit'
    if (from === null) return `until ${isoMoment(to!)}`
    return to === null ? `from ${isoMoment(from)}` : `${isoMoment(from)} to ${isoMoment(to)}`
  },
  findingCounts: ({ error, warning, info }) =>
    `Errors ${error}, warnings ${warning}, notes ${info}. While errors stand, reporting cannot be finished, nor the summary handed in.`,
}

function orDaysEn({ least, came, unsaid }: DaysCome): string {
  if (came === 0 && unsaid > 0) return ` (days cannot be said: ${unsaid} rows do not tell theirs)`
  return ` or ${(least * HUNDREDTHS - came) / HUNDREDTHS} days${unsaid > 0 ? ` (${unsaid} rows do not tell their days and are left out)` : ''}`
}

function daysEn({ years, least, came, unsaid }: DaysCome): string {
  const open = unsaid > 0 ? `; ${unsaid} more rows do not tell their days and are left out` : ''
  return `${came / HUNDREDTHS} days${years > 1 ? ` in ${years} years` : ' in the year'}; ${least} days do as well${open}`
}

function lacksEn(lacks: readonly Lacked[]): string {
  return lacks
    .map(({ of, years, missing, unheld, days }) => {
      const what = of === 'hours' ? '' : ` of ${categoriesEn[of]}`
      const over = years > 1 ? ` over ${years} years` : ''
      const unsaid = unheld.length > 0 ? ` (no records of ${unheld.join(', ')}: cannot be said)` : ''
      return `${decimalHours(missing)} hours${what}${days ? orDaysEn(days) : ''} missing${over}${unsaid}`
    })
    .join('; ')
}

function periodLines(start: Moment | null, end: Moment | null, timed: boolean): string[] {
  const days = [start, end].filter((moment) => moment !== null).map((moment) => isoMoment(moment, timed))
  const [first, last] = days
  if (first === undefined) return []
  return last === undefined || last === first ? [first] : [`${first} to`, last]
}
