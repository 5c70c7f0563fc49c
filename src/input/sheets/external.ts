import { type InputSheet, inputColumn } from '../inputSheet'
import { DATE_NOTE, HOURS_NOTE, ID_NOTE, REVIEW, SUBJECT, SUBJECT_NOTE } from './notes'

export const EXTERNAL = {
  kind: 'external',
  sheet: '外部学习',
  hint: /外部|外训|外培|外学|送培|送训|校外|外出|院外|所外|外派|进修|自学|留学|访学|external/i,
  columns: [
    inputColumn('id', '用户编号', 'text', ID_NOTE, { aliases: ['工号', '职工编号', '人员编号'] }),
    inputColumn('name', '学员姓名', 'text', '职工姓名。', { aliases: ['姓名'], required: true }),
    inputColumn('unit', '所属机构', 'text', '所在单位。', { aliases: ['单位'] }),
    inputColumn('department', '部门', 'text', '所在部门。', { aliases: ['部门名称', '所在部门', '所属部门'] }),
    inputColumn('year', '年度', 'year', '四位年份；留空按开始时间的年份。', { aliases: ['培训年度'] }),
    inputColumn('title', '培训名称', 'text', '培训、课程或访问的名称。', { required: true }),
    inputColumn('type', '培训类型', 'choice', '留空算“外部培训”。', {
      aliases: ['类别', '培训类别', '学习类型'],
      choices: ['外部培训', '在职自学', '网络学时', '公派留学'],
      telling: true,
    }),
    inputColumn('subject', '科目类别', 'choice', SUBJECT_NOTE, SUBJECT),
    inputColumn('organiser', '主办单位', 'text', '举办这次培训的单位。', { telling: true }),
    inputColumn('start', '开始时间', 'date', DATE_NOTE, { aliases: ['起始时间', '培训开始时间', '培训时间'] }),
    inputColumn('end', '结束时间', 'date', DATE_NOTE, { aliases: ['培训结束时间'] }),
    inputColumn('hours', '学时', 'hours', HOURS_NOTE, { required: true }),
    inputColumn('review', '审核状态', 'choice', '只有“通过”计学时；没有这一列时全部计入。', {
      aliases: ['状态'],
      choices: REVIEW,
    }),
  ],
} as const satisfies InputSheet
