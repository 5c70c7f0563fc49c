import { type InputSetting, type InputSheet, inputColumn } from '../inputSheet'

export const SETTINGS_SHEET = {
  kind: 'settings',
  sheet: '设置',
  hint: /设置|参数|settings/i,
  columns: [
    inputColumn('name', '项目', 'text', '设置的名称。', { aliases: ['设置项', '设置项目'], required: true }),
    inputColumn('value', '值', 'text', '设置的内容。', { aliases: ['内容', '设置值', '取值'], required: true }),
  ],
} as const satisfies InputSheet

/** 不在职人员, by what `Policy.leavers` calls them. */
export const LEAVERS = { required: '计入要求', exempt: '不计入要求' } as const

/** 统计口径, by what `Policy.measure` calls them. */
export const MEASURES = { effective: '有效时长', total: '总时长' } as const

const SOURCES = [
  ['class', '院内培训'],
  ['external', '外部培训'],
  ['selfStudy', '在职自学'],
  ['network', '网络学时'],
  ['overseas', '公派留学'],
  ['online', '在线学习'],
] as const

function setting(
  field: string,
  name: string,
  meaning: InputSetting['meaning'],
  note: string,
  more: Partial<Pick<InputSetting, 'aliases' | 'choices' | 'default'>> = {},
): InputSetting {
  return { field, name, aliases: [], meaning, note, default: null, ...more }
}

/** The lines of 设置 (domain.md §2, §4), in the order of the empty sheet. */
export const SETTINGS: readonly InputSetting[] = [
  setting('year', '年度', 'year', '四位年份；留空为有培训班的最近一年。', { aliases: ['统计年度'] }),
  setting('unit', '单位名称', 'text', '打印在各表的“单位名称(加盖公章)”之后。', { aliases: ['单位'] }),
  setting('headcount', '单位在职总人数', 'count', '与 ARP 保持一致；骨干人才的人数按它计算，必填。', {
    aliases: ['在职总人数'],
  }),
  setting('funding', '单位投入总经费(万元)', 'money', '按万元填写；年度总结盖章之前必填。', {
    aliases: ['投入总经费'],
  }),
  setting('windowFrom', '骨干上报开始时间', 'date', '骨干人才上报的起始；空为不限。'),
  setting('windowTo', '骨干上报结束时间', 'date', '骨干人才上报的截止，只写日期时含当天；空为不限。'),
  setting('requiredSeconds', '年度学时要求', 'hours', '默认 100 学时。', { default: 100 }),
  setting(
    'singleSeconds',
    '单次培训学时要求',
    'hours',
    '骨干人才至少有一次培训超过这个学时（刚好等于不算），默认 40。',
    {
      default: 40,
    },
  ),
  setting('backboneShare', '骨干人才比例', 'percent', '占单位在职总人数的比例，默认 4%。', { default: 0.04 }),
  setting('measure', '统计口径', 'choice', '有效时长按各类上限折算之后计，总时长不折算；默认有效时长。', {
    choices: Object.values(MEASURES),
    default: MEASURES.effective,
  }),
  setting('secondsPerDay', '每天折算学时', 'hours', '填写之后“1天”按这么多学时计；空为不折算，按天填写的学时会报错。'),
  setting(
    'secondsPerLesson',
    '每课时分钟数',
    'hours',
    '一课时有多少分钟，如 45 或 60；空为未定，按课时填写的学时会询问。',
  ),
  setting(
    'leavers',
    '不在职人员',
    'choice',
    '年内离职、退休、调出的人是否计入学时要求；空为未定，有这样的人时会询问。',
    {
      choices: Object.values(LEAVERS),
    },
  ),
  setting(
    'moneyUnit',
    '经费单位',
    'choice',
    '表头、格式和单元格都没有写单位的经费是元还是万元；空为未定，看不出来时会询问。',
    {
      choices: ['万元', '元'],
    },
  ),
  setting(
    'singleSources',
    '单次培训来源',
    'text',
    '哪几类学习算一次培训，用顿号隔开；默认院内培训、外部培训、公派留学。',
    {
      aliases: ['单次培训类型', '单次培训范围'],
      default: '院内培训、外部培训、公派留学',
    },
  ),
  ...SOURCES.map(([source, name]) =>
    setting(`cap:${source}`, `${name}学时上限`, 'hours', '一年之内这一类最多计多少学时；空为不限。', {
      aliases: [`${name}上限`, `${name}时长上限`],
    }),
  ),
  setting('personTimes', '单位培训总人次', 'count', '留空为各培训班计划参加人数之和；填写之后以它为准。', {
    aliases: ['培训总人次'],
  }),
  setting('summaryName', '总结名称', 'text', '如 2025年度培训总结。'),
  setting('experience', '特色经验及做法', 'text', '打印在年度总结中；分段用 Alt+Enter 换行。'),
  setting('overview', '工作整体概要', 'text', '年度“全员能力提升计划”执行工作整体概要，打印在年度总结中。', {
    aliases: ['年度“全员能力提升计划”执行工作整体概要'],
  }),
  setting('preparer', '填表人', 'text', '打印在各表之末；空为不打印，以下各项相同。'),
  setting('reviewer', '审核人', 'text', '打印在各表之末。'),
  setting('head', '单位负责人', 'text', '打印在各表之末。', { aliases: ['负责人'] }),
  setting('phone', '联系电话', 'text', '打印在各表之末。'),
  setting('reportDate', '填报日期', 'date', '如 2025-12-22。', { aliases: ['填表日期'] }),
]
