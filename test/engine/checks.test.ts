import { checkDataset } from '../../src/engine/checks/checkDataset'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import { DEFAULT_POLICY } from '../../src/records/policy'
import { placeName } from '../../src/workbook/address'
import { arpEntryOf, classOf, datasetOf, personOf, type StudyRow } from '../support/datasets'

type Given = Parameters<typeof datasetOf>[0]

/** Codes and cells of what is found, information apart. */
function found(given: Given): readonly string[] {
  const dataset = datasetOf({ people: [personOf(0), personOf(1)], policy: { headcount: 2 }, ...given })
  return checkDataset(dataset, computeStatistics(dataset, 2016)).map(
    ({ code, place }) => code + (place === null ? '' : ` ${placeName(place)}`),
  )
}

const at = (month: number, day: number, hour = 0) => momentOf(2016, month, day, hour)!
const attended = (person: number, trainingClass = 0): StudyRow => ({ source: 'class', person, trainingClass })
const held = { plannedPeople: 10, hours: 8 * HOUR, start: at(5, 10, 9), end: at(5, 10, 17) }
const outside = (given: Partial<StudyRow>): StudyRow => ({
  source: 'external',
  person: 0,
  title: '外部班',
  seconds: 6 * HOUR,
  year: 2016,
  start: at(5, 10, 9),
  end: at(5, 10, 17),
  ...given,
})

test('a sound institute has nothing to look at', () => {
  expect(found({ classes: [classOf(0, held)], rows: [attended(0), attended(1)] })).toEqual([])
})

test.each<[string, Given, string[]]>([
  ['no headcount', { policy: { headcount: null } }, ['headcount-missing']],
  ['headcount far from 人员', { policy: { headcount: 3 } }, ['headcount-far']],
  ['headcount beside an ARP list of as many', { policy: { headcount: 2 }, arp: [arpEntryOf(0), arpEntryOf(1)] }, []],
  [
    'headcount beside an ARP list of others',
    { policy: { headcount: 2 }, arp: [arpEntryOf(0)] },
    ['headcount-not-list'],
  ],
  ['no funding', { policy: { headcount: 2, funding: null } }, ['funding-missing']],
  [
    'the same person in a class twice',
    { classes: [classOf(0, held)], rows: [attended(0), attended(0)] },
    ['duplicate-attendance 实际参会人员!B3'],
  ],
  [
    'attendance at a 未实施 class',
    { classes: [classOf(0, { ...held, implemented: false })], rows: [attended(0)] },
    ['attended-unimplemented 培训班!B2'],
  ],
  ['a 未实施 class that nobody attended', { classes: [classOf(0, { ...held, implemented: false })] }, []],
  ['as many hours outside as between start and end', { rows: [outside({ seconds: 8 * HOUR })] }, []],
  ['an 已实施 class without attendance', { classes: [classOf(0, held)] }, ['implemented-without-attendance 培训班!A2']],
  [
    'an 已实施 class without 培训成效',
    { classes: [classOf(0, { ...held, effect: '' })], rows: [attended(0)] },
    ['implemented-without-effect 培训班!G2'],
  ],
  [
    '参训人数 beside two confirmed',
    { classes: [classOf(0, { ...held, participants: 3 })], rows: [attended(0), attended(1)] },
    ['participants-differ 培训班!F2'],
  ],
  [
    '参训人数 by posts beside two confirmed',
    { classes: [classOf(0, { ...held, researchers: 2, managers: 1 })], rows: [attended(0), attended(1)] },
    ['participants-differ 培训班!J2'],
  ],
  [
    'only 计划参加人数 beside two confirmed',
    { classes: [classOf(0, { ...held, plannedPeople: 3 })], rows: [attended(0), attended(1)] },
    [],
  ],
  [
    'outsiders among 参训人数',
    { classes: [classOf(0, { ...held, participants: 3, outsiders: 1 })], rows: [attended(0), attended(1)] },
    [],
  ],
  [
    'a class whose end is before its start',
    { classes: [classOf(0, { ...held, hours: 1, start: at(5, 11), end: at(5, 10) })], rows: [attended(0)] },
    ['end-before-start 培训班!D2'],
  ],
  [
    'more hours than between start and end',
    { classes: [classOf(0, { ...held, hours: 9 * HOUR })], rows: [attended(0)] },
    ['hours-exceed-span 培训班!E2'],
  ],
  [
    'a day given by its date holds 24 h',
    { classes: [classOf(0, { ...held, hours: 24 * HOUR, start: at(5, 10), end: at(5, 10) })], rows: [attended(0)] },
    [],
  ],
  [
    'an attendance with more hours of its own than its class lasts',
    { classes: [classOf(0, held)], rows: [{ ...attended(0), seconds: 9 * HOUR }] },
    ['hours-exceed-span 实际参会人员!C2'],
  ],
  [
    'an attendance with as many hours as its class lasts',
    { classes: [classOf(0, held)], rows: [{ ...attended(0), seconds: 8 * HOUR }] },
    [],
  ],
  [
    'an outside record longer than its span',
    { rows: [outside({ seconds: 9 * HOUR })] },
    ['hours-exceed-span 外部学习!F2'],
  ],
  [
    'an outside record that ends before it starts',
    { rows: [outside({ end: at(5, 9) })] },
    ['end-before-start 外部学习!E2'],
  ],
  ['pending review', { rows: [outside({ state: 'pending' })] }, ['pending-review 外部学习!G2']],
  [
    'two trainings at once',
    { classes: [classOf(0, held)], rows: [attended(0), outside({ start: at(5, 10, 16), end: at(5, 10, 22) })] },
    ['overlapping-trainings 外部学习!B2'],
  ],
  [
    'one after the other',
    { classes: [classOf(0, held)], rows: [attended(0), outside({ start: at(5, 10, 17), end: at(5, 10, 23) })] },
    [],
  ],
  [
    'the same class as external at the same time',
    { classes: [classOf(0, held)], rows: [attended(0), outside({ title: '培训班1' })] },
    ['class-also-external 外部学习!C2'],
  ],
  ['the same external record twice', { rows: [outside({}), outside({})] }, ['overlapping-trainings 外部学习!B3']],
  [
    'a day within a training of several days',
    { rows: [outside({ start: at(5, 9, 9), end: at(5, 11, 17) }), outside({ start: at(5, 10), end: at(5, 10) })] },
    ['overlapping-trainings 外部学习!B3'],
  ],
  [
    'a day that a training ends on',
    { rows: [outside({ start: at(5, 9), end: at(5, 10) }), outside({ start: at(5, 10), end: at(5, 10) })] },
    [],
  ],
  [
    'a training within the second of three',
    {
      rows: [
        outside({ start: at(5, 20, 9), end: at(5, 21, 17) }),
        outside({ start: at(5, 9, 9), end: at(5, 15, 17) }),
        outside({ start: at(5, 12, 9), end: at(5, 12, 17) }),
      ],
    },
    ['overlapping-trainings 外部学习!B4'],
  ],
  ...(
    [
      ['two days given by dates, the same', [9, 0, 10, 0], [9, 0, 10, 0], true],
      ['two days given by dates, sharing one', [9, 0, 10, 0], [10, 0, 11, 0], false],
      ['two days given by dates, sharing two', [9, 0, 11, 0], [10, 0, 12, 0], true],
      ['an hour on the last day given by its date', [9, 0, 10, 0], [10, 9, 10, 12], true],
      ['midnight after the last day given by its date', [9, 0, 10, 0], [11, 0, 11, 12], false],
      ['an end by its date alone after a start with an hour', [9, 9, 10, 0], [10, 9, 10, 12], false],
      ['an end with an hour after a start by its date alone', [9, 0, 10, 9], [10, 9, 10, 12], false],
      ['a day of its own on the first day of another', [9, 0, 11, 0], [9, 0, 9, 0], false],
      ['a day of its own on the first morning of another', [9, 9, 11, 12], [10, 0, 10, 0], true],
      ['a day of its own on the last morning of another', [9, 9, 11, 12], [11, 0, 11, 0], false],
      ['two days of their own, the same', [9, 0, 9, 0], [9, 0, 9, 0], false],
      ['a day of its own and an hour of it', [9, 0, 9, 0], [9, 9, 9, 12], false],
      ['a moment within another', [9, 9, 9, 17], [9, 10, 9, 10], false],
    ] as const
  ).map(([name, one, other, overlaps]): [string, Given, string[]] => {
    const training = ([day, hour, lastDay, lastHour]: readonly [number, number, number, number], title: string) =>
      outside({ title, seconds: 0, start: at(5, day, hour), end: at(5, lastDay, lastHour) })
    const rows = [training(one, '甲'), training(other, '乙')]
    return [name, { rows }, overlaps ? ['overlapping-trainings 外部学习!B3'] : []]
  }),
  ['two people at once', { classes: [classOf(0, held)], rows: [attended(0), outside({ person: 1 })] }, []],
  [
    'a class recorded as external too',
    {
      classes: [classOf(0, held)],
      rows: [attended(0), outside({ title: '培训 班１', start: at(6, 1, 9), end: at(6, 1, 17) })],
    },
    ['class-also-external 外部学习!C2'],
  ],
  [
    'a class of the year recorded as external, held again next year',
    {
      policy: { year: 2016, headcount: 2 },
      classes: [classOf(0, held), classOf(1, { ...held, name: '培训班1', year: 2017 })],
      rows: [attended(0), outside({ title: '培训班1', start: at(6, 1, 9), end: at(6, 1, 17) })],
    },
    ['class-also-external 外部学习!C2'],
  ],
  [
    'somebody else recorded the class as external',
    {
      classes: [classOf(0, held)],
      rows: [attended(0), outside({ person: 1, title: '培训班1', start: at(6, 1, 9), end: at(6, 1, 17) })],
    },
    [],
  ],
  [
    'neither row nor class has hours',
    { classes: [classOf(0, { ...held, hours: null })], rows: [attended(0)] },
    ['class-without-hours 培训班!E2'],
  ],
  ['records of another year', { rows: [outside({ year: 2015 }), outside({ year: 2015 })] }, ['other-year 外部学习!D2']],
  ['records years ahead', { rows: [outside({ year: 2062 })] }, ['far-year 外部学习!D2']],
  [
    'an earlier year looked back at',
    { policy: { year: 2019 }, rows: [outside({ year: 2020 })] },
    ['other-year-settings', 'other-year 外部学习!D2'],
  ],
  ['a record without a year', { rows: [outside({ year: 0, start: Number.NaN })] }, ['record-without-year 外部学习!D2']],
  [
    'a record without a year that does not count anyhow',
    { rows: [outside({ year: 0, start: Number.NaN, state: 'rejected' })] },
    ['other-year 外部学习!D2'],
  ],
  ['a class without a year', { classes: [classOf(0, { year: null })] }, ['class-without-year 培训班!C2']],
  [
    'two classes of one name',
    { classes: [classOf(0, held), classOf(1, { ...held, name: '培训班1' })], rows: [attended(0), attended(1, 1)] },
    ['duplicate-class 培训班!A3'],
  ],
  [
    'moved to another quarter',
    { classes: [classOf(0, { ...held, plannedStart: at(3, 31) })], rows: [attended(0)] },
    ['needs-approval 培训班!C2'],
  ],
  [
    'two classes of one name but for its spelling',
    { classes: [classOf(0, held), classOf(1, { ...held, name: ' 培训班１' })], rows: [attended(0), attended(1, 1)] },
    ['duplicate-class 培训班!A3'],
  ],
  [
    'two classes of one name of which the second has no code',
    {
      classes: [classOf(0, { ...held, code: 'A' }), classOf(1, { ...held, name: '培训班1' })],
      rows: [attended(0), attended(1, 1)],
    },
    ['duplicate-class 培训班!A3'],
  ],
  [
    'two classes of one name and one code',
    {
      classes: [classOf(0, { ...held, code: 'A' }), classOf(1, { ...held, name: '培训班1', code: 'A' })],
      rows: [attended(0), attended(1, 1)],
    },
    ['duplicate-class 培训班!A3'],
  ],
  [
    'two classes of one name with codes of their own',
    {
      classes: [classOf(0, { ...held, code: 'A' }), classOf(1, { ...held, name: '培训班1', code: 'B' })],
      rows: [attended(0), attended(1, 1)],
    },
    [],
  ],
  [
    'moved to the first quarter of the next year',
    { classes: [classOf(0, { ...held, plannedStart: momentOf(2015, 5, 10)! })], rows: [attended(0)] },
    ['needs-approval 培训班!C2'],
  ],
  ['moved within the quarter', { classes: [classOf(0, { ...held, plannedStart: at(4, 1) })], rows: [attended(0)] }, []],
  [
    'more people than planned',
    { classes: [classOf(0, { ...held, participants: 1, plannedPeople: 0 })], rows: [attended(0)] },
    ['needs-approval 培训班!F2'],
  ],
  [
    'more days than planned',
    { classes: [classOf(0, { ...held, days: 2, plannedDays: 1.5 })], rows: [attended(0)] },
    ['needs-approval 培训班!H2'],
  ],
  [
    'dearer than planned',
    { classes: [classOf(0, { ...held, cost: 2, plannedCost: 1 })], rows: [attended(0)] },
    ['needs-approval 培训班!I2'],
  ],
  ['cheaper than planned', { classes: [classOf(0, { ...held, cost: 1, plannedCost: 2 })], rows: [attended(0)] }, []],
])('%s', (_, given, codes) => {
  expect(found(given)).toEqual(codes)
})

test('whoever reaches the requirement by one measure alone is listed', () => {
  const caps = { ...DEFAULT_POLICY.caps, external: 20 * HOUR }
  const rows = [{ source: 'external' as const, person: 0, seconds: 100 * HOUR, year: 2016 }]
  expect(found({ rows, policy: { headcount: 2, caps } })).toEqual(['reached-by-one-measure 人员!2:2'])
})
