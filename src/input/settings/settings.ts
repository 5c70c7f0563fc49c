import { DAY } from '../../records/duration'
import type { SettingField, SettingValue } from '../../records/policy'
import { RULE_PACKS } from '../../records/rulePacks/rulePacks'
import { hoursOfCell, periodOfCell } from '../cells/cellValues'
import { CLOCK_HOURS } from '../cells/hours'
import {
  LEAVERS_WORDS,
  MEASURE_WORDS,
  MONEY_UNIT_WORDS,
  NEW_HIRES_WORDS,
  PACK_WORDS,
  SOURCE_WORDS,
  UNNAMED_SUBJECT_WORDS,
} from '../cells/words'
import { textOfCell } from '../sheetText'
import { hoursByCategory, hoursByGroup, hoursByName } from './namedHours'
import type { Setting } from './setting'
import { count, hours, moment, money, percent, secondsOf, share, special, text, year } from './settingKinds'

/** 不在职人员, by what `Policy.leavers` calls them. */
const LEAVERS = { required: '计入要求', exempt: '不计入要求' } as const

/** 统计口径, by what `Policy.measure` calls them. */
const MEASURES = { effective: '有效时长', total: '总时长' } as const

/** A last day without an hour is in the window to its end. */
const lastMoment = special('date', (cell, _, date1904) => {
  const last = periodOfCell(cell, date1904)?.start
  return last && (last.timed ? last.moment : last.moment + DAY - 1)
})

/** No day has more than 24 hours, and one of none would make every day worthless. */
const hoursOfDay = special('hours', (cell, unit) => {
  const seconds = secondsOf(cell, unit)
  return seconds !== undefined && seconds > 0 && seconds <= DAY ? seconds : undefined
})

/** A bare number is of minutes. Nobody has lessons of less than half an hour, or of more than an hour and a half. */
const minutesOfLesson = special('hours', (cell) => {
  const seconds = hoursOfCell(cell, { ...CLOCK_HOURS, seconds: 60 })
  return seconds >= 30 * 60 && seconds <= 90 * 60 ? seconds : undefined
})

const leavers = special('choice', (cell) => LEAVERS_WORDS(textOfCell(cell)))

const moneyUnit = special('choice', (cell) => MONEY_UNIT_WORDS(textOfCell(cell)))

const measure = special('choice', (cell) => MEASURE_WORDS(textOfCell(cell)))

const pack = special('choice', (cell) => PACK_WORDS(textOfCell(cell)))

const newHires = special('choice', (cell) => NEW_HIRES_WORDS(textOfCell(cell)))

const unnamedSubject = special('choice', (cell) => UNNAMED_SUBJECT_WORDS(textOfCell(cell)))

/** A4 or A3, whatever the width and case of the letters. */
const executionPaper = special('choice', (cell) => {
  const said = textOfCell(cell).normalize('NFKC').trim().toUpperCase()
  return said === 'A4' || said === 'A3' ? said : undefined
})

const groups = special('hoursByGroup', (cell) => hoursByName(textOfCell(cell)))

const minima = special('hoursByCategory', (cell) => hoursByCategory(textOfCell(cell)))

const ofGroups = special('hoursByGroupAndCategory', (cell) => hoursByGroup(textOfCell(cell)))

const sources = special('sources', (cell) => {
  const words = textOfCell(cell).split(/[、,，;；/\s]+/)
  const found = words.filter((word) => word !== '').map(SOURCE_WORDS)
  return found.every((source) => source !== undefined) ? found : undefined
})

function cap(source: string, note = '') {
  return hours(`${source}学时上限`, `一年之内这一类最多计多少学时${note}；空为不限。`, {
    aliases: [`${source}上限`, `${source}时长上限`],
  })
}

/**
 * The lines of 设置 (domain.md §2, §4) by the fields of `Policy` that they fill, in the order of the empty sheet. All that reads,
 * writes or shows a setting is made from this table.
 */
export const SETTINGS = {
  year: year('年度', '四位年份；留空为有培训班的最近一年。', { aliases: ['统计年度'] }),
  unit: text('单位名称', '打印在各表的“单位名称(加盖公章)”之后。', { aliases: ['单位'] }),
  headcount: count('单位在职总人数', '与 ARP 保持一致；骨干人才的人数按它计算，必填。', {
    aliases: [
      '在职总人数',
      '在职职工总人数',
      '在职职工人数',
      '职工总人数',
      '在职职工总数',
      '在职人数',
      '在职人员总数',
      '在职人员数',
      '单位在职人数',
      '单位在职职工人数',
      '单位在职职工总数',
      '单位在职人员数',
      '单位总人数',
      'ARP人数',
      'ARP在职人数',
      'ARP总人数',
      'ARP系统人数',
    ],
  }),
  funding: money('单位投入总经费(万元)', '按万元填写；年度总结盖章之前必填。', {
    aliases: ['投入总经费', '继续教育投入总经费', '培训投入总经费', '教育培训投入总经费'],
  }),
  windowFrom: moment('骨干上报开始时间', '骨干人才上报的起始；空为不限。'),
  windowTo: lastMoment('骨干上报结束时间', '骨干人才上报的截止，只写日期时含当天；空为不限。'),
  requiredSeconds: hours('年度学时要求', '默认 100 学时。', { default: 100 }),
  singleSeconds: hours('单次培训学时要求', '骨干人才至少有一次培训超过这个学时（刚好等于不算），默认 40。', {
    default: 40,
  }),
  backboneShare: percent('骨干人才比例', '占单位在职总人数的比例，默认 4%。', { default: 0.04 }),
  pack: pack('考核办法', '按哪一套规定考核；空为中科院2020。', {
    choices: RULE_PACKS.map(({ name }) => name),
  }),
  groups: groups('分类学时要求', '考核办法为自定时，按“人员”的“考核类别”，如 管理岗=60、支撑岗=72。', {
    aliases: ['分类要求', '各类人员学时要求'],
  }),
  minima: minima('最低学时', '考核办法为自定时，某类来源或科目至少多少学时，如 专业科目=60、院内培训=20。', {
    aliases: ['各类最低学时', '最低学时要求'],
  }),
  groupMinima: ofGroups(
    '分类最低学时',
    '考核办法为自定时，某一考核类别某类来源或科目至少多少学时，代替“最低学时”里的同一项，如 管理岗/公需科目=20、院内培训=10；支撑岗/专业科目=60。',
    { aliases: ['各类人员最低学时', '分类最低学时要求'] },
  ),
  professionalShare: share(
    '专业科目最低比例',
    '考核办法为自定时，专业科目至少占本人学时的百分之几，或几分之几，如 60%、三分之二。',
  ),
  newHires: newHires('新入职人员', '年内入职的人是否计入学时要求；空为不计入。', {
    choices: Object.values(LEAVERS),
  }),
  unnamedSubject: unnamedSubject(
    '未注明科目',
    '没有写明科目类别的学时算哪一科；空为未定，考核办法要求分科目时会询问。',
    { choices: ['按专业科目计', '按公需科目计', '都不计'] },
  ),
  measure: measure('统计口径', '有效时长按各类上限折算之后计，总时长不折算；默认有效时长。', {
    choices: Object.values(MEASURES),
    default: MEASURES.effective,
  }),
  secondsPerDay: hoursOfDay('每天折算学时', '填写之后“1天”按这么多学时计；空为不折算，按天填写的学时会报错。'),
  secondsPerLesson: minutesOfLesson(
    '每课时分钟数',
    '一课时有多少分钟，如 45 或 60；空为未定，按课时填写的学时会询问。',
  ),
  leavers: leavers('不在职人员', '年内离职、退休、调出的人是否计入学时要求；空为未定，有这样的人时会询问。', {
    choices: Object.values(LEAVERS),
  }),
  moneyUnit: moneyUnit('经费单位', '表头、格式和单元格都没有写单位的经费是元还是万元；空为未定，看不出来时会询问。', {
    choices: ['万元', '元'],
  }),
  singleSources: sources('单次培训来源', '哪几类学习算一次培训，用顿号隔开；默认院内培训、外部培训、公派留学。', {
    aliases: ['单次培训类型', '单次培训范围'],
    default: '院内培训、外部培训、公派留学',
  }),
  'cap:class': cap('院内培训'),
  'cap:external': cap('外部培训'),
  'cap:selfStudy': cap('在职自学'),
  'cap:network': cap('网络学时'),
  'cap:overseas': cap('公派留学'),
  'cap:online': cap('在线学习'),
  'cap:general': cap('公需科目', '，与来源的上限同时有效'),
  'cap:professional': cap('专业科目', '，与来源的上限同时有效'),
  groupCaps: ofGroups(
    '分类学时上限',
    '某一考核类别某类来源或科目一年最多计多少学时，代替上面的同一项，如 管理岗/网络学时=20、公需科目=30；支撑岗/在线学习=10。',
    { aliases: ['各类人员学时上限', '分类上限'] },
  ),
  personTimes: count('单位培训总人次', '留空为各培训班计划参加人数之和；填写之后以它为准。', {
    aliases: ['培训总人次'],
  }),
  summaryName: text('总结名称', '如 2025年度培训总结。'),
  experience: text('特色经验及做法', '打印在年度总结中；分段用 Alt+Enter 换行。'),
  overview: text('工作整体概要', '年度“全员能力提升计划”执行工作整体概要，打印在年度总结中。', {
    aliases: ['年度“全员能力提升计划”执行工作整体概要'],
  }),
  preparer: text('填表人', '打印在各表之末；空为不打印，以下各项相同。'),
  reviewer: text('审核人', '打印在各表之末。'),
  head: text('单位负责人', '打印在各表之末。', { aliases: ['负责人'] }),
  phone: text('联系电话', '打印在各表之末。'),
  reportDate: moment('填报日期', '如 2025-12-22。', { aliases: ['填表日期'] }),
  executionPaper: executionPaper('执行情况表纸张', '培训项目执行情况表横印在 A4 还是 A3 上；默认 A4。', {
    choices: ['A4', 'A3'],
    default: 'A4',
  }),
} as const satisfies { readonly [Field in SettingField]: Setting<NonNullable<SettingValue<Field>>> }

/** Every field of a setting, in the order of the empty sheet. */
export const SETTING_FIELDS = Object.keys(SETTINGS) as readonly SettingField[]

export function settingOf(field: SettingField): Setting {
  return SETTINGS[field]
}
