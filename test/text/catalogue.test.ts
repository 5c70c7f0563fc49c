import type { FindingArgs, FindingCode } from '../../src/records/finding'
import { finding } from '../../src/records/finding'
import { momentOf } from '../../src/records/moment'
import { HEADINGS, type Words } from '../../src/text/catalogue'
import { type Language, sayFinding, sayTrouble } from '../../src/text/say'
import { wordsFor } from '../../src/text/wordsFor'
import { WorkbookError, type WorkbookTrouble, type WorkbookTroubleCode } from '../../src/workbook/workbook'

const place = { file: '', sheet: '培训班', row: 7, column: 2 }
const start = momentOf(2016, 11, 28, 9)!
const end = momentOf(2016, 11, 27, 9)!

/** One of each finding. A new code does not compile until it stands here. */
const ARGS: FindingArgs = {
  'unreadable-cell': { column: '学时', meaning: 'hours', text: '若干' },
  'error-cell': { column: '学时', text: '#N/A' },
  'days-not-hours': { column: '学时', text: '4天' },
  'currency-unclear': { column: '所需经费(万元)', text: '¥36000' },
  'missing-value': { column: '姓名' },
  'missing-hours': { name: '赵一凡' },
  'class-without-hours': { name: '保密培训', people: 12 },
  'missing-column': { kind: 'staff', column: '姓名' },
  'missing-sheet': { kind: 'classes' },
  'duplicate-column': { column: '学时', first: 'C', second: 'F' },
  'duplicate-setting': { name: '年度', first: place },
  'unknown-person': { name: '赵一帆', id: '', suggestions: ['赵一凡'] },
  'ambiguous-person': { name: '李清', candidates: ['1001', '1002'] },
  'unknown-class': { name: '保密培训', suggestions: [] },
  'ambiguous-class': { name: '保密培训', count: 2 },
  'duplicate-id': { id: '1001', first: place },
  'class-without-year': { name: '保密培训' },
  'record-without-year': { name: '赵一凡', title: '保密课件' },
  'sheet-without-year': { kind: 'online', count: 3 },
  'headcount-missing': {},
  'department-circle': { names: ['甲', '乙', '甲'] },
  'log-changed': { number: 3 },
  'log-missing-row': { after: 3 },
  'log-cut': { sealed: 5, found: 3 },
  'log-unsealed': {},
  'log-later': { version: 3, known: 2 },
  'log-elsewhere': {},
  'collected-elsewhere': {},
  'log-unreadable': { column: '时间', text: '昨天' },
  'planned-people-missing': { count: 2, total: 5, first: '保密培训' },
  'question-sheet-kind': { likely: 'staff', doubt: '', choices: [] },
  'question-column': { column: 'F', heading: '情况', likely: null, choices: [] },
  'question-attended': { column: 'F', heading: '情况', absent: 2, count: 9, says: 'marks', words: [], choices: [] },
  'question-class': { text: '保密培训（第二期）', likely: '保密培训', choices: [] },
  'question-far-hours': { title: '高级研修班', stated: 3_456_000, most: 561_600, choices: [] },
  'question-far-people': { trainingClass: '保密培训', heading: '计划参加人数', people: 2000, staff: 24, choices: [] },
  'question-missed-days': { trainingClass: '保密培训', days: 3, people: 2, choices: [] },
  'later-plan': { year: 2026 },
  'list-left-out': { text: '应到名单' },
  'question-title-year': { titled: 2024, year: 2025, undated: 20, ofYear: 1, choices: [] },
  'question-own-year': { name: '高研班', own: 2024, days: '2025-05-06–2025-05-07', choices: [] },
  'question-several-days': { trainingClass: '保密培训', sheets: 3, choices: [] },
  'question-hours': { trainingClass: '保密培训', stated: '8', own: 43200, choices: [] },
  'question-repeats': { rows: 2, beside: '1月', choices: [] },
  'question-required-blank': { heading: '是否有学时要求', ticked: 20, blank: 4, choices: [] },
  'question-second-list': { rows: 20, beside: '签到', names: ['张三'], people: 1, choices: [] },
  'question-contradicts': { rows: 2, beside: '签到', choices: [] },
  'question-participants': { trainingClass: '保密培训', listed: 6, stated: 8, choices: [] },
  'question-same-person': { name: '赵一凡', first: place, choices: [] },
  'question-hours-above': { column: 'F', trainingClass: '保密培训', stated: '80', own: 28_800, rows: 2, choices: [] },
  'far-year': { kind: 'external', year: 2052, count: 2 },
  'year-without-data': { year: 2024, latest: 2025 },
  'question-change-list': { word: '离职', names: ['张三'], count: 2, choices: [] },
  'question-mark': { mark: '值勤', rows: 2, choices: [] },
  'question-group': { text: '客座研究员', people: 2, names: ['张三', '李四'], choices: [] },
  'question-note': { text: '线上参加的学时减半', choices: [] },
  'question-stays': { heading: '签退', rows: 2, count: 9, choices: [] },
  'question-other-day': { trainingClass: '保密培训', said: '2025-06-20', own: '2025-03-05', choices: [] },
  'question-struck': { rows: 2, choices: [] },
  'question-foot-count': { trainingClass: '保密培训', listed: 6, text: '实到8人', choices: [] },
  'question-same-study': { name: '张三', title: '网络安全', rows: 2, choices: [] },
  'question-both-marks': { name: '张三', trainingClass: '保密培训', people: 2, choices: [] },
  'question-funding': { text: '50000', people: 10, choices: [] },
  'question-total': { name: '赵一凡', stated: '48', added: '8', choices: [] },
  'question-lesson-length': { text: '8课时', count: 3, setting: 'secondsPerLesson' },
  'question-headcount': { text: '单位在职总人数：14人', setting: 'headcount', values: ['14'] },
  'question-year': { text: '3月15日', count: 4, setting: 'year', values: ['2025'] },
  'question-money-unit': { text: '35000', count: 2, setting: 'moneyUnit' },
  'question-leavers': { names: ['赵一凡'], count: 3, setting: 'leavers' },
  'question-subjects': { count: 3, seconds: 3600, setting: 'unnamedSubject' },
  'rank-missing': {},
  'group-column-missing': { setting: 'groups' },
  'group-missing': { names: ['赵一凡'], count: 2, setting: 'groups' },
  'unknown-group': { group: '管理岗', setting: 'groupMinima' },
  'rank-unknown': { words: ['工程处'], count: 1 },
  'minimum-above-cap': { of: 'professional', group: '管理岗', least: 7200, cap: 3600 },
  'setting-by-pack': { setting: '年度学时要求', pack: '专业技术人员90学时', seconds: 324_000 },
  'setting-against-pack': { setting: '年度学时要求', pack: '专业技术人员90学时' },
  'years-not-held': { names: ['赵一凡'], count: 1, years: [2022] },
  'answer-unreadable': { text: '签到!F=到否' },
  'answer-stale': { text: '签到!F=最终参会', gone: false },
  'left-though-active': { name: '赵一凡' },
  'id-name-conflict': { id: '1001', name: '钱安', staffName: '赵一凡' },
  'unknown-among': { name: '李某', text: '赵一凡、李某', cell: '赵一凡、李某', instead: '赵一凡、李某' },
  'several-people': { name: '赵一凡、钱安', counted: '赵一凡' },
  'id-name-mismatch': { id: '1001', name: '钱安', staffName: '赵一凡' },
  'duplicate-attendance': { name: '赵一凡', trainingClass: '保密培训', first: place },
  'overlapping-trainings': { name: '赵一凡', first: '保密培训', second: '安全培训', other: place },
  'hours-exceed-span': { title: '保密培训', seconds: 36_000, spanSeconds: 10_800 },
  'end-before-start': { title: '保密培训', start, end },
  'attended-unimplemented': { trainingClass: '保密培训', count: 12 },
  'implemented-without-attendance': { trainingClass: '保密培训' },
  'implemented-without-effect': { trainingClass: '保密培训' },
  'participants-differ': { trainingClass: '保密培训', stated: 40, confirmed: 38 },
  'pending-review': { name: '赵一凡', title: '暑期学校' },
  'class-also-external': { name: '赵一凡', title: '暑期学校', other: place },
  'headcount-not-list': { headcount: 457, listed: 460, sheet: 'ARP人员名单' },
  'headcount-far': { headcount: 457, staff: 300 },
  'funding-missing': {},
  'needs-approval': { trainingClass: '保密培训', change: { what: 'money', planned: 1_000_000, actual: 2_500_000 } },
  'duplicate-class': { name: '保密培训', first: place },
  'unknown-setting': { name: '年度学实' },
  'unknown-department': { department: '综合部' },
  'reported-drift': {
    name: '赵一凡',
    reportedSeconds: 470_880,
    nowSeconds: 460_800,
    cause: { from: 470_880, to: 460_800, rows: null, takenThen: 0, takenNow: 0, settings: [] },
    perhaps: [{ file: '', sheet: '外部学习', row: 9, column: null }],
  },
  'reported-longest': {
    name: '赵一凡',
    reportedSeconds: 470_880,
    nowSeconds: 460_800,
    cause: { from: 470_880, to: 460_800, rows: [], takenThen: 0, takenNow: 0, settings: [] },
  },
  'reporting-log-lost': { years: [2024, 2025] },
  'other-year-settings': { year: 2024, settingsYear: 2025 },
  'summary-changed': { year: 2025 },
  'summary-unsealed': { year: 2024 },
  'reported-no-candidate': {
    name: '赵一凡',
    cause: {
      lacks: { missingSeconds: 12 * 3600, lacksSingle: true, singleSeconds: 40 * 3600, parts: [] },
      ...{ hours: null, changes: [], settings: [] },
    },
  },
  'other-year': { kind: 'external', year: 2015, count: 3 },
  'reached-by-one-measure': { name: '赵一凡', totalSeconds: 370_000, effectiveSeconds: 350_000 },
  'counted-as-active': { status: '借调', count: 2 },
  'left-before': { names: ['赵一凡'], count: 1, year: 2025 },
  'hired-after': { names: ['赵一凡'], count: 2, year: 2025 },
  'example-row': {},
  'unrecognised-sheet': {},
}

const TROUBLES: { readonly [Code in WorkbookTroubleCode]?: WorkbookTrouble[Code] } = {
  'office-document': { what: 'Word' },
  damaged: { part: 'xl/workbook.xml', detail: 'not closed' },
  'hard-linked': { links: 2 },
  'too-large': { what: 'inflated', limit: 1_073_741_824 },
  entities: { part: 'xl/workbook.xml' },
  io: { detail: 'EIO' },
  'protected-sheet': { sheet: '设置' },
  'array-formula': { sheet: '数据', cell: 'B2', area: 'B1:B9' },
  'sheet-missing': { sheet: '设置' },
  'foreign-sheet': { sheet: '学习统计', cell: 'A1' },
  'sheet-hidden': { sheet: '设置' },
  'excel-too-old': { member: 'Range.find' },
  'excel-refused': { reason: 'failed', code: 'GeneralException', member: 'Range.values' },
}

const LANGUAGES: readonly Language[] = ['zh-CN', 'en']
const codes = Object.keys(ARGS) as FindingCode[]

function allSentences(words: Words): string[] {
  const troubles = Object.keys(words.troubles) as WorkbookTroubleCode[]
  return [
    ...codes.map((code) => sayFinding(finding(code, null, ARGS[code]), words)),
    ...troubles.map((code) => sayTrouble(new WorkbookError(code, 'a.xlsx', TROUBLES[code] ?? {}), words)),
  ]
}

test.each(LANGUAGES)('every sentence in %s is whole, alone, and without a full stop', (language) => {
  const sentences = allSentences(wordsFor(language))
  expect(sentences.filter((sentence) => /undefined|NaN|object|function|[。.]$/.test(sentence))).toEqual([])
  expect(new Set(sentences).size).toBe(sentences.length)
})

test.each(LANGUAGES)('every column has a heading in %s', (language) => {
  const { headings } = wordsFor(language)
  expect(HEADINGS.filter((heading) => !headings[heading])).toEqual([])
})

test('sentences say what is wrong and what to do', () => {
  const say = <Code extends FindingCode>(code: Code, args: FindingArgs[Code]) =>
    sayFinding(finding(code, null, args), wordsFor('zh-CN'))
  expect(say('days-not-hours', ARGS['days-not-hours'])).toBe(
    '“4天”不是学时：按天填写的时长不会自动折算，请改为小时数，或在“设置”中填写“每天折算学时”',
  )
  expect(say('unknown-person', ARGS['unknown-person'])).toBe(
    '“人员”中没有“赵一帆”，是否为“赵一凡”？这一行未计入，请更正姓名、编号，或把此人补入“人员”',
  )
  expect(say('unknown-person', { name: '钱安', id: '1009', suggestions: [] })).toBe(
    '“人员”中没有“钱安”（编号 1009）：这一行未计入，请更正姓名、编号，或把此人补入“人员”',
  )
  expect(say('needs-approval', ARGS['needs-approval'])).toBe(
    '“保密培训”经费超过计划（计划 1.0 万元，实际 2.5 万元）：需报上级审批',
  )
  const moved = { what: 'quarter', planned: start, actual: momentOf(2017, 1, 5)! } as const
  expect(say('needs-approval', { trainingClass: '保密培训', change: moved })).toBe(
    '“保密培训”时间由 2016 年第 4 季度改到 2017 年第 1 季度：需报上级审批',
  )
})

test('what a near miss lacks', () => {
  const { lacking } = wordsFor('zh-CN').reports
  expect(lacking(6.5 * 3600, true, 40 * 3600, [])).toBe('差 6.5 小时；缺一次超过 40 小时的培训')
  expect(lacking(0, true, 40 * 3600, [])).toBe('缺一次超过 40 小时的培训')
  expect(lacking(0, false, 40 * 3600, [])).toBe('')
  const professional = { of: 'professional', years: 1, missing: 12 * 3600, unheld: [], days: null } as const
  expect(lacking(0, false, 40 * 3600, [professional])).toBe('还差专业科目 12 学时')
})

test.each([
  [1000, 0, '还差 12 学时或 2 天', '12 hours or 2 days missing', '全年 10 天，够 12 天也算完成'],
  [
    950,
    3,
    '还差 12 学时或 2.5 天（另有 3 条记录看不出天数，没有算）',
    '12 hours or 2.5 days (3 rows do not tell their days and are left out) missing',
    '全年 9.5 天，够 12 天也算完成，另有 3 条记录看不出天数，没有算',
  ],
  [
    0,
    3,
    '还差 12 学时（天数不能判断：3 条记录看不出天数）',
    '12 hours (days cannot be said: 3 rows do not tell theirs) missing',
    '全年 0 天，够 12 天也算完成，另有 3 条记录看不出天数，没有算',
  ],
])('days that do in place of hours: %i hundredths, %i rows without', (came, unsaid, zh, en, all) => {
  const days = { years: 1, least: 12, came, unsaid }
  const lack = { of: 'hours', years: 1, missing: 12 * 3600, unheld: [], days } as const
  expect(wordsFor('zh-CN').reports.lacks([lack])).toBe(zh)
  expect(wordsFor('en').reports.lacks([lack])).toBe(en)
  expect(wordsFor('zh-CN').reports.days(days)).toBe(all)
})

test('a period is printed with its two ends, a single day once', () => {
  const { period } = wordsFor('zh-CN').reports
  expect(period(end, start, true)).toBe('2016-11-27 09:00 至 2016-11-28 09:00')
  expect(period(end, start, false)).toBe('2016-11-27 至 2016-11-28')
  expect(period(start, start, false)).toBe('2016-11-28')
  expect(period(null, start, false)).toBe('2016-11-28')
  expect(period(null, null, true)).toBe('')
})
