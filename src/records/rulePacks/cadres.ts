import { HOUR } from '../duration'
import type { RulePack } from './rulePack'

/** Days of a month of training, weekends within (ours: the regulation does not say). */
const MONTH = 30

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
    leading: { years: 5, seconds: 550 * HOUR, days: 3 * MONTH },
    orDays: 12,
  },
  words: {
    'zh-CN': [
      '县处级以上领导干部五年内累计不少于 550 学时（或 3 个月），其他干部每年累计不少于 90 学时（或 12 天）。',
      '出处：干部教育培训工作条例（2023）。',
      '学时够或天数够都算完成；两者不折算、不相加。条例没有说一天、一个月怎样算，这里的约定：培训班按“天数”，没有写就按起止日期；外部培训、公派留学按起止日期，首尾两天和周末都算；同一天的两次培训只算一天；一个月算 30 天，三个月就是 90 天。',
      '看不出天数的不当作 0，会写明有几条：没有天数也没有起止日期的、平均每天不足 3 学时的（例如每周一次的课）、只参加了培训班一部分的、学时被上限扣减的。在职自学、网络学时和在线学习的日期不说明学了几天，不计天数。骨干人才仍须学时达到要求。',
      '条例还分脱产培训、经认可的集中培训和网络培训，并未说明哪些来源计入：这里各来源都计入，可用学时上限限制。',
      '原文未说明五年从哪一年起算：这里是到统计年度为止的五年，入职以前的学时也计入。某一年本人没有计入的记录，也没有有县处级以上干部参加的已实施培训班，就不当作 0，合起来不够时写明“不能判断”。',
      '县处级以上按“人员”的“职务级别”认：县处级、厅局级、省部级及其正副职，四级调研员、二级巡视员以上职级，管理岗位六级以上，所（院）领导；“处级以下”、科级、空白等按其他干部；看不出的写法和没有这一列会报错。',
    ],
    en: [
      'Leading cadres from 县处级 up: at least 550 hours (or three months) within five years; other cadres at least 90 hours (or 12 days) a year.',
      'Source: Regulations on Cadre Education and Training (2023).',
      'Enough hours do, and so do enough days; neither is turned into the other, nor are they added. The text does not say what a day or month is. Here (ours) a class has its 天数, else the days from its start to its end; external training and study abroad have those of their dates, first, last and weekends too; a day of two trainings counts once; a month is 30 days, three are 90.',
      'Rows that do not tell their days are never taken for zero, and it is said how many they are: without 天数 or dates, fewer than 3 hours a day on average (a lesson a week), part of a class, hours cut by a cap. The dates of self-study, network and online study do not say how many days were spent, so these give none. A backbone talent needs the hours all the same.',
      'It tells apart training off work, recognised courses and online study without saying which sources count: here all do, and caps may limit them.',
      'It does not say when the five years begin: here they end with the year of the statistics, and hours from before 入职时间 count. A year of which somebody has no record that counts, and no class was held with a leading cadre in it, is not taken for zero; where the others do not suffice, nothing can be said.',
      'Leading cadres are known by 职务级别 of 人员: 县处级, 厅局级, 省部级, 正 or 副; 四级调研员, 二级巡视员 and above; grades six and above of staff; who leads an institute. 处级以下, 科级 and empty cells are other cadres; a word that says neither, and a sheet without the column, are errors.',
    ],
  },
} as const satisfies RulePack
