import { HUNDREDTHS } from '../../records/duration'
import type { ApprovalChange } from '../../records/finding'
import { calendarDate, isoMoment, type Moment } from '../../records/moment'
import type { SheetKind } from '../../records/sheetKind'
import { moneyText } from '../amounts'
import type { Words } from '../catalogue'
import { categoriesEn } from './categories'

export const sheetKindsEn: Readonly<Record<SheetKind, string>> = {
  settings: 'settings (设置)',
  staff: 'staff (人员)',
  departments: 'departments (部门)',
  classes: 'classes (培训班)',
  attendance: 'attendance (实际参会人员)',
  external: 'external study (外部学习)',
  online: 'online study (在线学习)',
  arp: 'ARP list (ARP人员)',
  reportingLog: 'reporting log (上报记录)',
}

/** What of a class changed, as the part of a sentence that follows its name. */
export function approvalsEn(change: ApprovalChange): string {
  switch (change.what) {
    case 'quarter':
      return `moved from ${quarter(change.planned)} to ${quarter(change.actual)}`
    case 'people':
      return `more people than planned (${change.actual} instead of ${change.planned})`
    case 'days':
      return `more days than planned (${change.actual} instead of ${change.planned})`
    case 'money':
      return `more money than planned (${moneyText(change.actual)} instead of ${moneyText(change.planned)} 万元)`
  }
}

function quarter(moment: Moment): string {
  const { year, month } = calendarDate(moment)
  return `Q${Math.ceil(month / 3)} ${year}`
}

export const nounsEn = {
  severities: { error: 'error', warning: 'warning', info: 'note' },
  sheetKinds: sheetKindsEn,
  sources: categoriesEn,
  rowDays: (days) => (days === null ? 'days not known' : `${days / HUNDREDTHS} days`),
  capped: (taken, isWhole, by) =>
    `above the cap of ${by.map((one) => categoriesEn[one]).join(' and ')}, ${isWhole ? 'none of it counts' : `${taken} of it do not count`}`,
  cappedSource: (source, came, cap) => `${source}: ${came}, capped at ${cap}`,
  whys: {
    counts: 'counts',
    'not-confirmed': 'attendance not confirmed',
    pending: 'pending review',
    rejected: 'rejected in review',
    unreadable: 'a cell cannot be read',
    'other-year': 'another year',
    duplicate: 'counted already in the same class',
    merged: 'added to the first day of the same class',
    'no-hours': 'no hours',
    'unknown-class': 'unknown class',
    'unknown-person': 'unknown or ambiguous person',
    'not-implemented': 'not held',
    refused: 'approval refused',
    'not-required': 'not held to the requirement',
    'new-hire': 'hired this year',
    left: 'left within the year',
    'listed-above': 'listed above already',
    'not-staff': 'not of this year’s staff',
    'below-requirement': 'below the requirement',
    'no-candidate': 'no candidate',
    'not-reported': 'not reported',
  },
  rules: {
    participants: 'participants; where not given the sum by post; where that is missing the number planned',
    'capped-hours': 'the sum of hours by source, each up to its cap',
    'longest-single': 'the longest single training',
    'backbone-share': 'headcount × backbone share, rounded half up',
    'zero-unless-implemented': '0 for a class that was not held',
    'missing-hours': 'the requirement less the hours that count',
    'missing-demand': 'what the rules demand less what counts of it',
    'no-requirement': 'no requirement, nothing missing',
    difference: 'by how much this figure differs between the two years',
  },
  made: {
    sum: 'the sum of the rows that count',
    count: 'the number of rows that count',
    ratio: (part, whole) => `${part} ÷ ${whole}`,
    cell: (place) => `entered in ${place}`,
    override: (place, system) => `entered by hand in ${place}; the data gives ${system}`,
    frozen: (place) => `frozen when reporting was finished, see ${place}`,
    stored: (place, at, code, now) =>
      `kept in ${place} on ${isoMoment(at)}${code && `, code ${code}`}${now === null ? '' : `; the data now gives ${now}`}`,
    absent: 'not given',
    year: (year, amount) => `${year}: ${amount}`,
    years: (years) => years.join(' + '),
  },
  units: {
    hours: 'hours',
    money: '万元',
    people: 'people',
    classes: 'classes',
    personTimes: 'person-times',
    percent: '%',
    averageHours: 'hours',
  },
  figures: {
    personTimes: 'Person-times trained',
    executionRate: 'Plan execution rate',
    reached: 'Staff who reached 100 hours',
    required: 'Staff who must reach 100 hours',
    completionRate: 'Staff completion rate',
    headcount: 'Headcount',
    backboneRate: 'Backbone completion rate',
    funding: 'Funding',
    totalHours: 'Hours of all staff',
    averageHours: 'Average hours',
  },
  approvals: approvalsEn,
  hours: (decimal) => (decimal === '1' ? '1 hour' : `${decimal} hours`),
} as const satisfies Partial<Words>
