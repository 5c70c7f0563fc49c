import { type InputSheet, inputColumn } from '../inputSheet'
import { DATE_NOTE, ID_NOTE, YES_NO } from './notes'

export const STAFF = {
  kind: 'staff',
  sheet: '人员',
  hint: /人员|名册|花名册|职工|员工|staff/i,
  columns: [
    inputColumn('id', '用户编号', 'text', ID_NOTE, {
      aliases: ['工号', '编号', '职工编号', '人员编号'],
      telling: true,
    }),
    inputColumn('name', '姓名', 'text', '职工姓名。', { aliases: ['用户名', '职工姓名'], required: true }),
    inputColumn('unit', '单位', 'text', '所在单位。', { aliases: ['所属机构', '单位名称'] }),
    inputColumn('department', '部门', 'text', '所在部门；同名的人没有编号时靠它区分。', {
      aliases: ['部门名称', '所在部门', '所属部门'],
    }),
    inputColumn('group', '考核类别', 'text', '学时要求按类别不同时填写，与设置的“分类学时要求”一致。', {
      aliases: ['人员类别', '岗位类别', '人员分类'],
    }),
    inputColumn('rank', '职务级别', 'text', '考核办法为干部教育培训时填写，如 正处级、副处级、科级、无。', {
      aliases: ['行政级别', '干部级别', '职级', '行政职级'],
    }),
    inputColumn('required', '是否有学时要求', 'yesNo', '留空算“是”。没有学时要求的人不计入完训率。', {
      aliases: ['学时要求'],
      choices: YES_NO,
      telling: true,
    }),
    inputColumn('hired', '入职时间', 'date', `本年度入职的人不计入完训率，请务必填写。${DATE_NOTE}`, {
      aliases: ['入职日期'],
      telling: true,
    }),
    inputColumn('status', '状态', 'choice', '留空算“在职”。', {
      aliases: ['在职状态'],
      choices: ['在职', '离职', '退休', '调出', '借调', '返聘'],
      telling: true,
    }),
    inputColumn('left', '离职时间', 'date', '离职、退休、调出的日期；只写到月也可以。', {
      aliases: [
        '离职日期',
        '离所时间',
        '离所日期',
        '离院时间',
        '离开时间',
        '离开日期',
        '离岗时间',
        '离岗日期',
        '离院日期',
        '退休时间',
        '退休日期',
        '调出时间',
        '调出日期',
        '调离时间',
        '调离日期',
        '减员时间',
        '减员日期',
        '离退时间',
        '退休调出时间',
        '离职退休时间',
        '离职调出时间',
        '退休离职时间',
        '调出退休时间',
        '离退调出时间',
        '离岗离职时间',
      ],
    }),
  ],
} as const satisfies InputSheet
