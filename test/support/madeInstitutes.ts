import type {
  BackbonePerson,
  ComputedInstitute,
  InstituteResult,
  ResultBase,
  StampedResult,
  UnreadableInstitute,
} from '../../src/academy/instituteResult'

const STAMPED: StampedResult = { code: '3F7A-91C2-8D04', printed: '3F7A-91C2-8D04', state: 'verified' }

function base(file: string, sha256 = `hash of ${file}`): ResultBase {
  return { format: 1, key: `key of ${sha256}`, file, sha256, year: 2026, rules: 1, program: '0.2.0' }
}

/** A made-up institute's result: 200 people, `reached` of whom have their hours. */
export function madeInstitute(
  institute: string,
  changes: Partial<ComputedInstitute> & { readonly reached?: number } = {},
): ComputedInstitute {
  const { reached = 150, ...others } = changes
  const people: readonly BackbonePerson[] = [
    { name: '赵一', id: '00101', department: '综合办公室', seconds: 640_800 },
    { name: '钱二', id: '00102', department: '材料研究室', seconds: 500_400 },
  ]
  return {
    ...base(others.file ?? `${institute}.xlsx`),
    state: 'final',
    institute,
    pack: 'cas2020',
    figures: {
      personTimes: { unit: 'personTimes', count: 600 },
      executionRate: { unit: 'percent', part: 9, whole: 12 },
      reached: { unit: 'people', count: reached },
      required: { unit: 'people', count: 180 },
      completionRate: { unit: 'percent', part: reached, whole: 180 },
      headcount: { unit: 'people', count: 200 },
      backboneRate: { unit: 'percent', part: 2 * 10_000, whole: 200 * 400 },
      funding: { unit: 'money', fen: 36_000_000 },
      totalHours: { unit: 'hours', seconds: 200 * 360_000 },
      averageHours: { unit: 'averageHours', seconds: 200 * 360_000, people: 200 },
    },
    backbone: { status: 'finished', target: 8, people },
    stamped: { execution: STAMPED, backbone: STAMPED, summary: STAMPED },
    severities: { error: 0, warning: 0, info: 0 },
    findings: {},
    questions: {},
    ...others,
  }
}

export function madeUnreadable(file: string): UnreadableInstitute {
  return { ...base(file), state: 'unreadable', trouble: { kind: 'nothing-found' } }
}

/** One workbook for each thing that may be said of one. */
export const MADE_RESULTS: readonly InstituteResult[] = [
  madeInstitute('化学研究所'),
  madeInstitute('物理研究所', {
    state: 'draft',
    reached: 90,
    backbone: { status: 'open', target: 8, people: [] },
    stamped: {
      execution: STAMPED,
      backbone: { ...STAMPED, printed: '', state: 'missing' },
      summary: { ...STAMPED, printed: '0000-1111-2222', state: 'differs' },
    },
  }),
  madeInstitute('声学研究所', {
    state: 'errors',
    severities: { error: 3, warning: 1, info: 0 },
    findings: { 'unknown-person': 2, 'unreadable-cell': 1, 'planned-people-missing': 1 },
    figures: { ...madeInstitute('').figures, funding: null },
  }),
  madeInstitute('力学研究所', {
    state: 'questions',
    severities: { error: 1, warning: 0, info: 0 },
    findings: { 'question-class': 1 },
    questions: { 'question-class': 1 },
  }),
  madeInstitute('化学研究所', { file: '补交/化学研究所 2.xlsx', state: 'draft' }),
  madeUnreadable('数学所 台账.xlsx'),
  {
    ...base('天文台.xlsx'),
    state: 'other-year',
    institute: '国家天文台',
    ownYear: 2025,
  },
  madeInstitute('中国科学院大气物理研究所', { file: 'iap.xlsx' }),
  madeInstitute('', { file: '没写名字.xlsx' }),
]

export const MADE_EXPECTED = [
  { name: '物理研究所', aliases: [] },
  { name: '化学研究所', aliases: ['化学所'] },
  { name: '声学研究所', aliases: [] },
  { name: '力学研究所', aliases: [] },
  { name: '大气物理研究所', aliases: [] },
  { name: '国家天文台', aliases: [] },
  { name: '数学所', aliases: [] },
  { name: '半导体研究所', aliases: [] },
] as const
