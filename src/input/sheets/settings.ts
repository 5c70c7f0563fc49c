import { type InputSheet, inputColumn } from '../inputSheet'

export const SETTINGS_SHEET = {
  kind: 'settings',
  sheet: '设置',
  hint: /设置|参数|settings/i,
  columns: [
    inputColumn('name', '项目', 'text', '设置的名称。', { aliases: ['设置项', '设置项目'], required: true }),
    inputColumn('value', '值', 'text', '设置的内容。', {
      aliases: ['内容', '设置值', '取值', '数值', '填写', '填写内容', '填报', '填报内容', '填报值', '具体内容'],
      required: true,
    }),
  ],
} as const satisfies InputSheet
