import fc from 'fast-check'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { reportedDrift } from '../../src/engine/reportedDrift'
import { report } from '../../src/engine/reporting'
import type { Dataset } from '../../src/records/dataset'
import { HOUR } from '../../src/records/duration'
import type { KeptHours } from '../../src/records/keptHours'
import { momentOf } from '../../src/records/moment'
import { DEFAULT_POLICY, type Policy } from '../../src/records/policy'
import type { ReportingEntry } from '../../src/records/reportingLog'
import { CADRES } from '../../src/records/rulePacks/cadres'
import { CANDIDATE_RULES, ruleName, rulesOf } from '../../src/state/candidateRules'
import { readKeptHours } from '../../src/state/keptHours'
import { keptReportText, readDeciding } from '../../src/state/keptReport'
import { reportedCauseLines } from '../../src/text/reportedText'
import { wordsFor } from '../../src/text/wordsFor'
import { settingName } from '../../src/year/settingEntry'
import { classOf, datasetOf, personOf, placeIn, type StudyRow } from '../support/datasets'

/*
 * Who was reported may be a candidate no longer though no hours moved. What decides is kept beside the rows of 明细 and named with old and new
 * (domain.md §5).
 */

const YEAR = 2016
const CADRE = { ...CADRES.decides, pack: CADRES.id }
/** So many days of five years do for leading cadres. */
const LEADING = { ...CADRE, requiredSeconds: 60 * HOUR, leading: { ...CADRE.leading!, days: 12 } }
const NOON = momentOf(YEAR, 12, 10, 12)!
const NONE: readonly ReportingEntry[] = []

interface Made {
  readonly policy?: Partial<Policy>
  readonly group?: string
  readonly rank?: string
  readonly days?: number
  readonly subject?: 'general' | 'professional'
  readonly rows?: readonly StudyRow[]
}

const CLASS: StudyRow = { source: 'class', person: 0, trainingClass: 0 }
const study = (title: string, hours: number, of: Partial<StudyRow> = {}): StudyRow => ({
  ...{ source: 'external', person: 0, title, seconds: hours * HOUR, year: YEAR },
  ...of,
})

function made({ policy, group = '', rank = '', days = 12, subject, rows = [CLASS] }: Made, log = NONE): Dataset {
  return datasetOf({
    people: [{ ...personOf(0), group, rank }],
    classes: [classOf(0, { hours: 60 * HOUR, days, subject: subject ?? null })],
    rows,
    policy: policy ?? {},
    log: log.map((entry, index) => ({ ...entry, place: placeIn('上报记录', index + 2) })),
  })
}

/** What has moved of the one person, reported by `before`, in the data `after`. */
function movedOf(before: Made, after: Made, kept = (text: string) => text) {
  const dataset = made(before)
  const statistics = computeStatistics(dataset, YEAR)
  const outcome = report({ dataset, statistics, findings: [] }, [0], { now: NOON, by: '' })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  const now = made(
    after,
    outcome.rows.map((row) => ({ ...row, rows: kept(row.rows) })),
  )
  return reportedDrift(now, computeStatistics(now, YEAR))
}

const least = { requiredSeconds: 60 * HOUR }

test.each<[string, Made, Made, object, string]>([
  [
    'the days of a class',
    { policy: LEADING, rank: '正处级' },
    { policy: LEADING, rank: '正处级', days: 4 },
    { hours: { rows: [{ traits: [{ of: 'days', was: 1200, is: 400, place: { sheet: '培训班' } }] }] } },
    '12 天 → 4 天（实际参会人员!2、培训班!2）',
  ],
  [
    'the subject of a class',
    { policy: { ...least, minima: { professional: 40 * HOUR } }, subject: 'professional' },
    { policy: { ...least, minima: { professional: 40 * HOUR } }, subject: 'general' },
    {
      hours: {
        rows: [{ traits: [{ of: 'subject', was: 'professional', is: 'general', place: { sheet: '培训班' } }] }],
      },
    },
    '专业科目 → 公需科目',
  ],
  [
    'the subject that a row says itself',
    {
      policy: { ...least, minima: { professional: 60 * HOUR } },
      rows: [study('甲', 60, { subject: 'professional' })],
    },
    { policy: { ...least, minima: { professional: 60 * HOUR } }, rows: [study('甲', 60, { subject: 'general' })] },
    { hours: { rows: [{ place: { sheet: '外部学习' }, traits: [{ of: 'subject', place: null }] }] } },
    '外部培训“甲”专业科目 → 公需科目',
  ],
  [
    '年度学时要求',
    { policy: least },
    { policy: { requiredSeconds: 61 * HOUR } },
    { settings: [{ field: 'requiredSeconds', was: { text: '60' }, is: { text: '61' } }] },
    '设置“年度学时要求” 60 → 61',
  ],
  [
    '单次培训学时要求',
    { policy: least },
    { policy: { ...least, singleSeconds: 60 * HOUR } },
    { settings: [{ field: 'singleSeconds', was: { text: '40' }, is: { text: '60' } }] },
    '设置“单次培训学时要求” 40 → 60',
  ],
  [
    '考核类别',
    { policy: { ...least, groups: { 甲: 60 * HOUR, 乙: 70 * HOUR } }, group: '甲' },
    { policy: { ...least, groups: { 甲: 60 * HOUR, 乙: 70 * HOUR } }, group: '乙' },
    { changes: [{ of: 'group', was: '甲', is: '乙', place: { sheet: '人员' } }] },
    '考核类别 甲 → 乙',
  ],
  [
    'an earlier year of a leading cadre',
    {
      policy: { ...CADRE, requiredSeconds: 0 },
      rank: '正处级',
      rows: [CLASS, study('乙', 490, { year: YEAR - 1 })],
    },
    {
      policy: { ...CADRE, requiredSeconds: 0 },
      rank: '正处级',
      rows: [CLASS, study('乙', 480, { year: YEAR - 1 })],
    },
    { changes: [{ of: 'years', perYear: [{ year: YEAR - 1, was: 490 * HOUR, is: 480 * HOUR }] }] },
    '几年累计 550 → 540（2015 年 490 → 480，见 外部学习!2）',
  ],
])('somebody reported is no candidate any more for %s', (_, before, after, expected, said) => {
  const [moved] = movedOf(before, after)
  expect(moved?.changes).toMatchObject([{ what: 'no-candidate', cause: expected }])
  const shown = {
    hours: (seconds: number) => String(seconds / HOUR),
    place: ({ sheet, row }: { sheet: string; row: number }) => `${sheet}!${row}`,
  }
  for (const language of ['zh-CN', 'en'] as const) {
    const [line, ...more] = reportedCauseLines([moved!], wordsFor(language), language, shown, 10)
    expect(more).toEqual([])
    if (language === 'zh-CN') expect(line).toContain(said)
    else expect(line).toMatch(/^职工1 \(no longer a candidate: /)
  }
})

test('of who was reported by an earlier version what changed cannot be named, and that is said', () => {
  const before = { policy: least }
  const [moved] = movedOf(before, { policy: { requiredSeconds: 61 * HOUR } }, (text) => text.split('｜')[0]!)
  expect(moved?.changes).toMatchObject([
    { what: 'no-candidate', cause: { lacks: { missingSeconds: HOUR }, settings: null, changes: [], hours: null } },
  ])
  const shown = { hours: String, place: String }
  const [line] = reportedCauseLines([moved!], wordsFor('zh-CN'), 'zh-CN', shown, 10)
  expect(line).toContain('差 1 小时；上报时的版本没有留存设置')
})

test('a cap that takes hours away is named as the setting that it is', () => {
  const rows = [CLASS, study('甲', 30)]
  const [moved] = movedOf({ policy: least, rows }, { policy: { ...least, caps: capped(10) }, rows })
  expect(moved?.changes).toMatchObject([
    {
      what: 'hours',
      cause: { rows: [], takenThen: 0, takenNow: 20 * HOUR, settings: [{ field: 'cap:external', is: { text: '10' } }] },
    },
  ])
})

function capped(hours: number): Policy['caps'] {
  return { ...DEFAULT_POLICY.caps, external: hours * HOUR }
}

test('what is kept is named as 设置 names it, and no name is taken for a row', () => {
  for (const rule of CANDIDATE_RULES) {
    expect(ruleName(rule)).toBe(settingName(rule))
    expect(ruleName(rule)).not.toMatch(/[\s=｜]/)
  }
})

test('what is kept beside the rows is read back, whatever titles and groups say', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', 'a', '=', '｜', '、', ' ', '1', '@', '专') })
  fc.assert(
    fc.property(word, word, fc.nat(900_000), fc.option(fc.nat(400)), (title, group, seconds, days) => {
      const kept = title.replaceAll('｜', '|').replace(/\s+/g, ' ').trim()
      const hours: KeptHours = {
        class: { count: 1, seconds, rows: [{ title: kept, seconds, subject: 'professional', days }] },
      }
      const name = group.replaceAll('｜', '|').replace(/\s+/g, ' ').trim()
      const heldBy = { group: name, rank: null, years: seconds, perYear: [[2015, seconds]] as const, yearsDays: 150 }
      const rules = rulesOf({ ...DEFAULT_POLICY, minima: { class: 36 } })
      const text = keptReportText(hours, { heldBy, rules })
      expect(readKeptHours(text)).toEqual(hours)
      expect(readDeciding(text)).toEqual({ heldBy, rules })
    }),
  )
})

test('rows that do not fit beside it are kept as sums', () => {
  const row = { title: '很长的题目'.repeat(10), seconds: HOUR }
  const rows = Array.from({ length: 640 }, () => row)
  const hours: KeptHours = { external: { count: rows.length, seconds: rows.length * HOUR, rows } }
  const heldBy = { group: null, rank: null, years: null, perYear: null, yearsDays: null }
  const text = keptReportText(hours, { heldBy, rules: rulesOf(DEFAULT_POLICY) })
  expect(text.length).toBeLessThan(32_768)
  expect(readKeptHours(text)).toMatchObject({ external: { count: 640, rows: null } })
})
