import { type InputSheet, inputColumn } from '../inputSheet'
import { DATE_NOTE, HOURS_NOTE, ID_NOTE, SUBJECT, SUBJECT_NOTE } from './notes'

/** 单位 and 部门 are read too: they tell people of one name apart. */
export const ONLINE = {
  kind: 'online',
  sheet: '在线学习',
  hint: /在线|课件|线上|网络学习|网络课程|网上学习|网课|慕课|平台导出|学习平台|online/i,
  columns: [
    inputColumn('id', '用户编号', 'text', ID_NOTE, { aliases: ['工号', '职工编号', '人员编号'] }),
    inputColumn('name', '姓名', 'text', '职工姓名。', { aliases: ['用户名', '职工姓名'], required: true }),
    inputColumn('unit', '单位', 'text', '所在单位。', { aliases: ['所属机构'] }),
    inputColumn('department', '部门', 'text', '所在部门。', { aliases: ['部门名称', '所在部门', '所属部门'] }),
    inputColumn('title', '课件名称', 'text', '课件或课程的名称。', { aliases: ['课程名称'], telling: true }),
    inputColumn('subject', '科目类别', 'choice', SUBJECT_NOTE, SUBJECT),
    inputColumn('time', '学习时间', 'date', DATE_NOTE, { aliases: ['完成时间'], telling: true }),
    inputColumn('hours', '学时', 'hours', HOURS_NOTE, { aliases: ['学习时长'], required: true }),
  ],
} as const satisfies InputSheet
