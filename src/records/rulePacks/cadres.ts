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
      '条例写“12 天或 90 学时”“3 个月或 550 学时”，没有说一天或一个月是几学时，也没有说天和学时怎样合算。这里只按学时判断，培训班的“天数”不参与：记为 12 天、84 学时的人仍差 6 学时；按天填写的学时先按“每天折算学时”折算。够天数而不够学时的，请核实学时。',
      '条例还分脱产培训、经认可的集中培训和网络培训，并未说明哪些来源计入：这里各来源都计入，可用学时上限限制。',
      '原文未说明五年从哪一年起算：这里是到统计年度为止的五年，入职以前的学时也计入。某一年本人没有计入的记录，也没有有县处级以上干部参加的已实施培训班，就不当作 0，合起来不够时写明“不能判断”。',
      '县处级以上按“人员”的“职务级别”认：县处级、厅局级、省部级及其正副职，四级调研员、二级巡视员以上职级，管理岗位六级以上，所（院）领导；“处级以下”、科级、空白等按其他干部；看不出的写法和没有这一列会报错。',
    ],
    en: [
      'Leading cadres from 县处级 up: at least 550 hours (or three months) within five years; other cadres at least 90 hours (or 12 days) a year.',
      'Source: Regulations on Cadre Education and Training (2023).',
      'The text says 12 days or 90 hours, three months or 550 hours, but not how many hours a day or month is, nor how days and hours add up. Here hours alone decide, and 天数 of classes does not: 12 days given as 84 hours still lack 6; hours given in days count by 每天折算学时. Where the days suffice and the hours do not, check the hours.',
      'It tells apart training off work, recognised courses and online study without saying which sources count: here all do, and caps may limit them.',
      'It does not say when the five years begin: here they end with the year of the statistics, and hours from before 入职时间 count. A year of which somebody has no record that counts, and no class was held with a leading cadre in it, is not taken for zero; where the others do not suffice, nothing can be said.',
      'Leading cadres are known by 职务级别 of 人员: 县处级, 厅局级, 省部级, 正 or 副; 四级调研员, 二级巡视员 and above; grades six and above of staff; who leads an institute. 处级以下, 科级 and empty cells are other cadres; a word that says neither, and a sheet without the column, are errors.',
    ],
  },
} as const satisfies RulePack
