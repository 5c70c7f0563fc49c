import { HOUR } from '../duration'
import type { RulePack } from './rulePack'

/** 干部教育培训工作条例 (2023). */
export const CADRES = {
  id: 'cadres',
  name: '干部教育培训2023',
  aliases: ['干部', '干部教育培训', '干部教育培训工作条例'],
  decides: {
    requiredSeconds: 90 * HOUR,
    groups: {},
    minima: {},
    groupMinima: {},
    professionalShare: null,
    leading: { years: 5, seconds: 550 * HOUR },
  },
  words: {
    'zh-CN': [
      '县处级以上领导干部五年内累计不少于 550 学时（或 3 个月），其他干部每年累计不少于 90 学时（或 12 天）。',
      '出处：干部教育培训工作条例（2023）。',
      '条例以天、月和学时并列；工作簿记的是学时，所以只按学时判断，按天填写的先按“每天折算学时”折算。',
      '原文未说明五年从哪一年起算：这里是到统计年度为止的五年。工作簿里没有的年度不当作 0，已有的年度合起来不够时写明“不能判断”。',
      '县处级以上按“人员”的“职务级别”认（县处级、厅局级、省部级及其正副职），其余按其他干部；没有这一列会报错。',
    ],
    en: [
      'Leading cadres from 县处级 up: at least 550 hours (or three months) within five years; other cadres at least 90 hours (or 12 days) a year.',
      'Source: Regulations on Cadre Education and Training (2023).',
      'The text sets days, months and hours side by side; workbooks hold hours, so hours alone decide, and days count by 每天折算学时.',
      'It does not say when the five years begin: here they end with the year of the statistics. Years that the workbook does not hold are not taken for zero; where the others do not suffice, nothing can be said.',
      'Leading cadres are known by 职务级别 of 人员 (县处级, 厅局级, 省部级, 正 or 副); without that column it is an error.',
    ],
  },
} as const satisfies RulePack
