import type { ReportingAction } from '../../records/reportingLog'
import { REPORTING_LOG_SHEET } from '../../records/writtenSheets'
import { type InputSheet, inputColumn } from '../inputSheet'

/** What 操作 says for each action. */
export const ACTION_NAMES = {
  report: '上报',
  withdraw: '撤销',
  finish: '完成上报',
  return: '退回',
} as const satisfies Record<ReportingAction, string>

const ACTIONS = Object.values(ACTION_NAMES)

/** Written by us (domain.md §5), so no other headings are known. */
export const REPORTING_LOG = {
  kind: 'reportingLog',
  sheet: REPORTING_LOG_SHEET,
  hint: /^上报记录$/,
  columns: [
    inputColumn('number', '序号', 'count', '从 1 起。', { required: true }),
    inputColumn('time', '时间', 'date', '操作的时间。', { required: true }),
    inputColumn('year', '年度', 'year', '四位年份。', { required: true }),
    inputColumn('action', '操作', 'choice', '由程序写入。', { required: true, choices: ACTIONS, telling: true }),
    inputColumn('personId', '用户编号', 'text', '被上报的人。'),
    inputColumn('personName', '姓名', 'text', '被上报的人。'),
    inputColumn('department', '部门', 'text', '被上报的人所在的部门。'),
    inputColumn('hours', '学时', 'hours', '上报时的学时。'),
    inputColumn('longest', '单次最长', 'hours', '上报时单次培训最长的学时。'),
    inputColumn('by', '操作人', 'text', '谁做的。'),
    inputColumn('note', '说明', 'text', '退回的理由等。'),
    inputColumn('check', '校验码', 'text', '与上一行相连；改动会被发现。', { required: true, telling: true }),
    inputColumn('rows', '明细', 'text', '上报时计入的各条学时，用来说明以后的变化。'),
  ],
} as const satisfies InputSheet
