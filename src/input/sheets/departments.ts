import { type InputSheet, inputColumn } from '../inputSheet'

export const DEPARTMENTS = {
  kind: 'departments',
  sheet: '部门',
  hint: /^(部门|机构|组织机构|组织架构|部门表|机构表|departments?)$/i,
  columns: [
    inputColumn('name', '部门', 'text', '部门名称，与“人员”表中的写法一致。', {
      aliases: ['机构名称', '部门名称'],
      required: true,
    }),
    inputColumn('parent', '上级部门', 'text', '上一级部门的名称；最上一级留空。', {
      aliases: ['上级机构', '上级部门名称', '上级机构名称'],
      telling: true,
    }),
  ],
} as const satisfies InputSheet
