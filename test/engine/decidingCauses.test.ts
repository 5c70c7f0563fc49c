import { basisLines, readBasisLines } from '../../src/engine/basis'
import { figureCauses } from '../../src/engine/causes/figureCauses'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { gridFromLayout } from '../../src/hosts/memory/gridFromLayout'
import type { Dataset } from '../../src/records/dataset'
import { HOUR } from '../../src/records/duration'
import type { Policy } from '../../src/records/policy'
import { CADRES } from '../../src/records/rulePacks/cadres'
import { basisLayout } from '../../src/report/basis'
import { basisCode, foreignInBasis, readBasis } from '../../src/state/basis'
import { classOf, datasetOf, personOf, placeIn, type StudyRow } from '../support/datasets'

/*
 * Who meets the rules may change though no hours do: by days, subjects, earlier years, what somebody is, and lines of 设置 that name hours.
 * Each is named with old and new (domain.md §5).
 */

const YEAR = 2016
const CADRE = { ...CADRES.decides, pack: CADRES.id }

interface Made {
  readonly policy?: Partial<Policy>
  readonly group?: string
  readonly rank?: string
  readonly days?: number
  readonly rows?: readonly StudyRow[]
}

const CLASS: StudyRow = { source: 'class', person: 0, trainingClass: 0 }
const study = (title: string, of: Partial<StudyRow>): StudyRow => ({
  ...{ source: 'external', person: 0, title, seconds: 40 * HOUR, year: YEAR },
  ...of,
})

function made({ policy = {}, group = '', rank = '', days = 12, rows = [CLASS] }: Made): Dataset {
  return datasetOf({
    people: [{ ...personOf(0), group, rank }],
    classes: [classOf(0, { hours: 60 * HOUR, days })],
    rows,
    policy,
  })
}

function linesOf(dataset: Dataset) {
  return basisLines(dataset, computeStatistics(dataset, YEAR), (field) => field)
}

/** Causes of 完成人数 of what was saved of `before`, through the sheet. */
function causesOf(before: Dataset, after: Dataset) {
  const lines = linesOf(before)
  const read = readBasis([gridFromLayout(basisLayout(lines), '')])
  expect(basisCode(read)).toBe(basisCode(lines))
  return figureCauses(['reached'], readBasisLines(read)!, after, computeStatistics(after, YEAR))[0]!
}

test.each<[string, Made, Made, object]>([
  [
    'the days of a class',
    { policy: CADRE },
    { policy: CADRE, days: 4 },
    {
      hours: {
        from: 60 * HOUR,
        to: 60 * HOUR,
        rows: [{ what: 'changed', traits: [{ of: 'days', was: 1200, is: 400, place: { sheet: '培训班' } }] }],
      },
      lacks: [{ of: 'hours', missing: 30 * HOUR, days: { came: 400, least: 12 } }],
    },
  ],
  [
    'the subject of a row',
    {
      policy: { minima: { professional: 40 * HOUR }, requiredSeconds: HOUR },
      rows: [study('甲', { subject: 'professional' })],
    },
    { policy: { minima: { professional: 40 * HOUR }, requiredSeconds: HOUR }, rows: [study('甲', {})] },
    {
      hours: {
        rows: [
          { title: '甲', from: 40 * HOUR, to: 40 * HOUR, traits: [{ of: 'subject', was: 'professional', is: null }] },
        ],
      },
      lacks: [{ of: 'professional', missing: 40 * HOUR }],
    },
  ],
  [
    'the source of a row, whose hours are the same',
    { policy: { minima: { external: 40 * HOUR }, requiredSeconds: HOUR }, rows: [study('甲', {})] },
    {
      policy: { minima: { external: 40 * HOUR }, requiredSeconds: HOUR },
      rows: [study('甲', { source: 'selfStudy' })],
    },
    {
      hours: {
        rows: [
          { what: 'gone', source: 'external' },
          { what: 'added', source: 'selfStudy' },
        ],
      },
    },
  ],
  [
    '考核类别',
    { policy: { groups: { 甲: 60 * HOUR, 乙: 70 * HOUR } }, group: '甲' },
    { policy: { groups: { 甲: 60 * HOUR, 乙: 70 * HOUR } }, group: '乙' },
    { changes: [{ of: 'group', was: '甲', is: '乙', place: placeIn('人员', 2, 3) }] },
  ],
  [
    '职务级别',
    { policy: CADRE, rank: '科员' },
    { policy: CADRE, rank: '正处级' },
    { changes: [{ of: 'rank', was: '科员', is: '正处级' }], lacks: [{ years: 5 }] },
  ],
  [
    'hours of earlier years',
    { policy: CADRE, rank: '正处级', rows: [CLASS, study('乙', { seconds: 490 * HOUR, year: YEAR - 1 })] },
    { policy: CADRE, rank: '正处级', rows: [CLASS, study('乙', { seconds: 480 * HOUR, year: YEAR - 1 })] },
    {
      hours: null,
      changes: [
        {
          ...{ of: 'years', was: 550 * HOUR, is: 540 * HOUR },
          perYear: [{ year: YEAR - 1, was: 490 * HOUR, is: 480 * HOUR, places: [{ sheet: '外部学习' }] }],
        },
      ],
      lacks: [{ missing: 10 * HOUR }],
    },
  ],
])('whose standing changed by %s', (_, before, after, expected) => {
  const { part } = causesOf(made(before), made(after))
  expect(part.causes).toMatchObject([{ what: 'person', was: 'counts', is: 'below-requirement', ...expected }])
  // Back again it is named as well.
  const [back] = causesOf(made(after), made(before)).part.causes
  expect(back).toMatchObject({ what: 'person', from: 0, to: 1 })
  if (back?.what === 'person') expect((back.hours?.rows ?? []).length + back.changes.length).toBeGreaterThan(0)
})

test.each<[string, Partial<Policy>, Partial<Policy>, string | null, string]>([
  ['groups', {}, { groups: { 甲: 70 * HOUR } }, null, '甲=70'],
  ['minima', { minima: { class: 60 * HOUR } }, { minima: { class: 61 * HOUR } }, '院内培训=60', '院内培训=61'],
  ['groupMinima', {}, { groupMinima: { 甲: { class: 61 * HOUR } } }, null, '甲/院内培训=61'],
  ['groupCaps', {}, { groupCaps: { 甲: { class: 50 * HOUR } } }, null, '甲/院内培训=50'],
])('a line of 设置 that names hours is named: %s', (field, before, after, was, is) => {
  const requiredSeconds = 60 * HOUR
  const of = (policy: Partial<Policy>) => made({ policy: { ...policy, requiredSeconds }, group: '甲' })
  const { part, settings } = causesOf(of(before), of(after))
  expect(part).toMatchObject({ from: 1, to: 0 })
  expect(settings).toMatchObject([{ field, was: was === null ? null : { text: was }, is: { text: is } }])
})

test('an order in which a line names the same is no change', () => {
  const of = (groups: Policy['groups'], hours: number) =>
    made({ policy: { groups }, group: '甲', rows: [study('甲', { seconds: hours * HOUR })] })
  const { settings } = causesOf(of({ 甲: HOUR, 乙: 2 * HOUR }, 1), of({ 乙: 2 * HOUR, 甲: HOUR }, 0))
  expect(settings).toEqual([])
})

test('what the first version kept is read, keeps its code, and nothing is said of what it did not keep', () => {
  const dataset = made({ policy: CADRE, rank: '科员' })
  const texts = new Set(['groups', 'minima', 'groupMinima', 'groupCaps', 'unnamedSubject'])
  const first = linesOf(dataset)
    .filter(({ kind, id }) => kind !== 'setting' || !texts.has(id))
    .map((line) => (line.kind === 'person' ? { ...line, standing: '达到要求', rows: { class: '1' } } : line))
  const written = gridFromLayout(basisLayout(first), '')
  const sheet = { ...written, texts: written.texts.map((text) => text.replace('格式 2', '格式 1')) }
  expect(sheet.texts).not.toEqual(written.texts)
  expect(foreignInBasis(sheet)).toBeNull()
  expect(basisCode(readBasis([sheet]))).toBe(basisCode(first))
  const basis = readBasisLines(readBasis([sheet]))!
  const after = made({ policy: CADRE, rank: '正处级', days: 4 })
  const [causes] = figureCauses(['reached'], basis, after, computeStatistics(after, YEAR))
  expect(causes).toMatchObject({ part: { causes: [{ hours: null, changes: [] }] }, settings: [] })
})
