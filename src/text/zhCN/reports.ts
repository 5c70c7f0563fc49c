import type { DaysCome } from '../../records/daysCome'
import { HUNDREDTHS } from '../../records/duration'
import { isoMoment, type Moment } from '../../records/moment'
import { decimalHours } from '../amounts'
import type { Heading, Lacked, ReportWords } from '../catalogue'
import { categoriesZhCN } from './categories'

export const headingsZhCN: Readonly<Record<Heading, string>> = {
  trainingName: '培训名称',
  boutique: '是否精品',
  audience: '对象',
  content: '内容',
  goal: '目的目标',
  period: '时间',
  location: '地点',
  participants: '参训人数',
  staff: '工作人数',
  cost: '经费开支(万元)',
  effect: '培训成效',
  contact: '联系人',
  phone: '联系电话',
  status: '实施状态',
  classHours: '学时',
  confirmed: '确认参会人数',
  organiser: '举办部门',
  approval: '需审批事项',
  name: '姓名',
  unitName: '单位名称',
  departmentName: '部门名称',
  hours: '学时(小时)',
  id: '用户编号',
  unit: '单位',
  department: '部门',
  class: '院内培训',
  external: '外部培训',
  selfStudy: '在职自学',
  network: '网络学时',
  overseas: '公派留学',
  online: '在线学习',
  total: '总时长',
  effective: '有效时长',
  longestSingle: '单次培训最长时长',
  required: '有学时要求',
  newHire: '新入职',
  reached: '是否完成',
  missing: '还差学时',
  candidate: '骨干候选',
  reported: '已上报',
  isBackbone: '是否是骨干人才',
  lacking: '还差的条件',
  people: '职工人数',
  requiredPeople: '需完成人数',
  reachedPeople: '完成人数',
  completionRate: '职工完训率(%)',
  totalHours: '总学时',
  averageHours: '平均学时',
  candidates: '骨干候选人数',
  classes: '培训班数',
  countedHours: '计入学时(小时)',
  source: '学时来源',
  month: '月份',
  headCount: '项目',
  count: '人数',
  severity: '级别',
  code: '代码',
  sentence: '说明',
  place: '位置',
}

export const reportsZhCN: ReportWords = {
  draft: '（草稿）',
  noRecords: '本年度无记录',
  noFindings: '没有发现问题',
  unitLine: (unit) => `单位名称(加盖公章):${unit}`,
  pageFooter: '第 {page} 页 共 {pages} 页',
  checkCode: (code) => `校验码 ${code}`,
  computedAt: (moment) => `统计时间 ${isoMoment(moment)}`,
  signOff: {
    preparer: '填表人',
    reviewer: '审核人',
    head: '单位负责人',
    phone: '联系电话',
    reportDate: '填报日期',
  },
  continued: (name) => `${name}（续）`,
  period: (start, end, timed) => periodLines(start, end, timed).join(' '),
  periodLines,
  experience: '特色经验及做法',
  overview: '年度“全员能力提升计划”执行工作整体概要',
  lacking: (missingSeconds, lacksSingle, singleSeconds, parts) =>
    [
      missingSeconds > 0 ? `差 ${decimalHours(missingSeconds)} 小时` : '',
      lacksSingle ? `缺一次超过 ${decimalHours(singleSeconds)} 小时的培训` : '',
      lacksZhCN(parts),
    ]
      .filter((part) => part !== '')
      .join('；'),
  lacks: lacksZhCN,
  orDays: orDaysZhCN,
  days: daysZhCN,
  requirementFigure: (name, common) =>
    `${name === 'required' ? '需' : ''}完成${common === null ? '学时要求' : `${decimalHours(common)}学时`}人数`,
  implemented: (implemented) => (implemented ? '已实施' : '未实施'),
  yesNo: (yes) => (yes ? '是' : '否'),
  beforeCaps: '（总时长，未按上限折算）',
  departmentsAfterCaps: '各部门的学时是有效时长，已按上限折算；按学时来源、按月份的是总时长',
  sections: {
    bySource: '按学时来源',
    byMonth: '按月份',
    byHours: '学时分布',
    compared: '各部门比较',
    comparedCharts: '各部门比较图',
  },
  charts: {
    departmentHours: '各部门总学时',
    departmentPeople: '各部门需完成人数与完成人数',
    source: '各来源总学时',
    month: '各月总学时',
    byHours: (required) => `职工学时分布（人数；年度要求 ${decimalHours(required)} 小时）`,
  },
  part: (number, of) => `（${number}/${of}）`,
  chartBelow: '学时分布的表和图在本表下方（点此查看）',
  hoursBand: (from, to) => (to === null ? `${from} 以上` : `${from}–${to}`),
  month: (month) => `${month}月`,
  noDepartment: '（未填部门）',
  backboneFacts: ({ headcount, target, reported, rate, status, window, candidates, nearMisses }) =>
    `单位在职总人数 ${headcount} 人，应上报骨干人才 ${target} 人，已上报 ${reported} 人，骨干人才完训率 ${rate}%；上报时间：${window}；状态：${status}。符合条件 ${candidates} 人，差一点的 ${nearMisses} 人。`,
  status: { open: '尚未完成上报', finished: '已完成上报' },
  window: (from, to) => {
    if (from === null && to === null) return '不限'
    if (from === null) return `${isoMoment(to!)} 之前`
    return to === null ? `${isoMoment(from)} 以后` : `${isoMoment(from)} 至 ${isoMoment(to)}`
  },
  findingCounts: ({ error, warning, info }) =>
    `错误 ${error} 个，警告 ${warning} 个，提示 ${info} 个。错误未改正时不能完成上报，也不能提交年度总结。`,
}

function orDaysZhCN({ least, came, unsaid }: DaysCome): string {
  if (came === 0 && unsaid > 0) return `（天数不能判断：${unsaid} 条记录看不出天数）`
  return `或 ${(least * HUNDREDTHS - came) / HUNDREDTHS} 天${unsaid > 0 ? `（另有 ${unsaid} 条记录看不出天数，没有算）` : ''}`
}

function daysZhCN({ years, least, came, unsaid }: DaysCome): string {
  const open = unsaid > 0 ? `，另有 ${unsaid} 条记录看不出天数，没有算` : ''
  return `${years > 1 ? `${years} 年累计` : '全年'} ${came / HUNDREDTHS} 天，够 ${least} 天也算完成${open}`
}

function lacksZhCN(lacks: readonly Lacked[]): string {
  return lacks
    .map(({ of, years, missing, unheld, days }) => {
      const what = of === 'hours' ? '' : `${categoriesZhCN[of]} `
      const over = years > 1 ? ` ${years} 年累计 ` : ''
      const unsaid = unheld.length > 0 ? `（没有 ${unheld.join('、')} 年的记录，不能判断）` : ''
      return `还差${over || what ? over + what : ' '}${decimalHours(missing)} 学时${days ? orDaysZhCN(days) : ''}${unsaid}`
    })
    .join('；')
}

function periodLines(start: Moment | null, end: Moment | null, timed: boolean): string[] {
  const days = [start, end].filter((moment) => moment !== null).map((moment) => isoMoment(moment, timed))
  const [first, last] = days
  if (first === undefined) return []
  return last === undefined || last === first ? [first] : [`${first} 至`, last]
}
