import { HUNDREDTHS } from '../../records/duration'
import type { ApprovalChange } from '../../records/finding'
import { calendarDate, isoMoment, type Moment } from '../../records/moment'
import type { ReportingAction } from '../../records/reportingLog'
import type { SheetKind } from '../../records/sheetKind'
import { moneyText } from '../amounts'
import type { Words } from '../catalogue'
import { categoriesZhCN } from './categories'

export const sheetKindsZhCN: Readonly<Record<SheetKind, string>> = {
  settings: '设置',
  staff: '人员',
  departments: '部门',
  classes: '培训班',
  attendance: '实际参会人员',
  external: '外部学习',
  online: '在线学习',
  arp: 'ARP人员',
  reportingLog: '上报记录',
}

/** What of a class changed, as the part of a sentence that follows its name. */
export function approvalsZhCN(change: ApprovalChange): string {
  switch (change.what) {
    case 'quarter':
      return `时间由 ${quarter(change.planned)}改到 ${quarter(change.actual)}`
    case 'people':
      return `人数超过计划（计划 ${change.planned} 人，实际 ${change.actual} 人）`
    case 'days':
      return `天数超过计划（计划 ${change.planned} 天，实际 ${change.actual} 天）`
    case 'money':
      return `经费超过计划（计划 ${moneyText(change.planned)} 万元，实际 ${moneyText(change.actual)} 万元）`
  }
}

function quarter(moment: Moment): string {
  const { year, month } = calendarDate(moment)
  return `${year} 年第 ${Math.ceil(month / 3)} 季度`
}

/** As they stand in 上报记录. */
export const reportingActionsZhCN: Readonly<Record<ReportingAction, string>> = {
  report: '上报',
  withdraw: '撤销',
  finish: '完成上报',
  return: '退回',
}

export const nounsZhCN = {
  severities: { error: '错误', warning: '警告', info: '提示' },
  sheetKinds: sheetKindsZhCN,
  sources: categoriesZhCN,
  rowDays: (days) => (days === null ? '天数不明' : `${days / HUNDREDTHS} 天`),
  capped: (taken, isWhole, by) =>
    `超过${by.map((one) => categoriesZhCN[one]).join('、')}上限，${isWhole ? '全部不计' : `其中 ${taken} 不计`}`,
  cappedSource: (source, came, cap) => `${source} ${came}，上限 ${cap}，超过的不计`,
  whys: {
    counts: '计入',
    'not-confirmed': '没有确认参会',
    pending: '待审核',
    rejected: '审核未通过',
    unreadable: '有单元格无法读取',
    'other-year': '不属于本年度',
    duplicate: '同一培训班中已计入',
    merged: '各天相加，已并入同一培训班的第一天',
    'no-hours': '没有学时',
    'unknown-class': '找不到培训班',
    'unknown-person': '查无此人或无法确定是谁',
    'not-implemented': '未实施',
    refused: '审批未通过',
    'not-required': '没有学时要求',
    'new-hire': '本年度新入职',
    left: '年内离职、退休或调出',
    'listed-above': '上面已列出',
    'not-staff': '不是本年度的职工',
    'below-requirement': '没有达到学时要求',
    'no-candidate': '不符合骨干人才条件',
    'not-reported': '没有上报',
  },
  rules: {
    participants: '参训人数；没有填写时为各岗位人数之和；再没有时为计划参加人数',
    'capped-hours': '各类学时之和，超过上限的类别按上限计',
    'longest-single': '各次培训中最长的一次',
    'backbone-share': '单位在职总人数 × 骨干人才比例，四舍五入',
    'zero-unless-implemented': '未实施的培训班记为 0',
    'missing-hours': '年度学时要求减去计入的学时',
    'missing-demand': '考核办法要求的学时减去其中计入的学时',
    'no-requirement': '没有学时要求，不差学时',
    difference: '两个年度的这个数相差多少',
  },
  made: {
    sum: '计入的各行之和',
    count: '计入的行数',
    ratio: (part, whole) => `${part} ÷ ${whole}`,
    cell: (place) => `填写在 ${place}`,
    override: (place, system) => `手工填写在 ${place}；按数据算是 ${system}`,
    frozen: (place) => `完成上报时定下，见 ${place}`,
    stored: (place, at, code, now) =>
      `${isoMoment(at)} 存入 ${place}${code && `，校验码 ${code}`}${now === null ? '' : `；现在按数据算是 ${now}`}`,
    absent: '没有填写',
    year: (year, amount) => `${year} 年 ${amount}`,
    years: (years) => years.join(' + '),
  },
  units: {
    hours: '小时',
    money: '万元',
    people: '人',
    classes: '个',
    personTimes: '人次',
    percent: '%',
    averageHours: '小时',
  },
  figures: {
    personTimes: '单位培训总人次',
    executionRate: '年度计划执行率',
    reached: '完成100学时人数',
    required: '需完成100学时人数',
    completionRate: '职工完训率',
    headcount: '单位在职总人数',
    backboneRate: '骨干人才完训率',
    funding: '单位投入总经费',
    totalHours: '单位职工总学时',
    averageHours: '单位职工平均学时',
  },
  approvals: approvalsZhCN,
  hours: (decimal) => `${decimal} 小时`,
} as const satisfies Partial<Words>
