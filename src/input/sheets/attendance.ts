import { type InputSheet, inputColumn } from '../inputSheet'
import { HOURS_NOTE, ID_NOTE, REVIEW, SUBJECT, SUBJECT_NOTE, YES_NO } from './notes'

/** The class comes from 培训编号 or 培训名称, else from the sheet's title or name, so neither column is required. */
export const ATTENDANCE = {
  kind: 'attendance',
  sheet: '实际参会人员',
  hint: /参会|参训|参加|签到|考勤|学员|attendance/i,
  columns: [
    inputColumn('className', '培训名称', 'text', '与“培训班”表中的名称一致。', {
      aliases: ['培训班名称'],
      telling: true,
    }),
    inputColumn('classCode', '培训编号', 'text', '有编号时填写，优先于名称。', {
      aliases: ['培训班编号'],
      telling: true,
    }),
    inputColumn('year', '培训年度', 'year', '不同年度有同名的培训班时填写。', { aliases: ['年度'] }),
    inputColumn('id', '用户编号', 'text', ID_NOTE, { aliases: ['工号', '职工编号', '人员编号'] }),
    inputColumn('name', '姓名', 'text', '职工姓名。', { aliases: ['用户名', '职工姓名'], required: true }),
    inputColumn('unit', '单位', 'text', '所在单位。', { aliases: ['所属机构', '单位名称'] }),
    inputColumn('department', '部门', 'text', '所在部门。', { aliases: ['部门名称', '所在部门', '所属部门'] }),
    inputColumn('hours', '学时', 'hours', `留空按培训班的学时。${HOURS_NOTE}`, { telling: true }),
    inputColumn('subject', '科目类别', 'choice', SUBJECT_NOTE, SUBJECT),
    inputColumn('role', '参会分类', 'text', '如 学员、工作人员。', { telling: true }),
    inputColumn('reply', '回执情况', 'text', '如 参加、请假。', { telling: true }),
    inputColumn('review', '审核状态', 'choice', '审核结果。', { choices: REVIEW }),
    inputColumn('confirmed', '最终参会', 'yesNo', '只有“是”计学时；没有这一列时全部计入。', {
      aliases: ['是否参加', '确认参加', '是否计学时', '是否计入学时'],
      choices: YES_NO,
      telling: true,
    }),
    inputColumn('remarks', '意见', 'text', '其他说明。', { aliases: ['备注'] }),
  ],
} as const satisfies InputSheet
