import fc from 'fast-check'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { headCounts } from '../../src/engine/headCounts'
import { countOf } from '../../src/records/amount'
import type { ArpEntry } from '../../src/records/arpEntry'
import type { Dataset } from '../../src/records/dataset'
import { HEAD_COUNT, type HeadCount } from '../../src/records/headCount'
import { momentOf } from '../../src/records/moment'
import type { Person } from '../../src/records/person'
import { placeName } from '../../src/workbook/address'
import { explainFigure } from '../../src/year/explainFigure'
import { arpEntryOf, datasetOf, personOf, placeIn } from '../support/datasets'

const YEAR = 2016

function reconciled(people: readonly Person[], arp: Dataset['arp'], policy = {}) {
  const dataset = datasetOf({ people, arp, policy })
  return headCounts(dataset, computeStatistics(dataset, YEAR))
}

function countsOf({ rows }: ReturnType<typeof reconciled>): Partial<Record<HeadCount, number | null>> {
  return Object.fromEntries(rows.map(({ name, figure }) => [name, countOf(figure.amount)]))
}

const linesOf = ({ lines }: ReturnType<typeof reconciled>) =>
  lines.map(({ kind, arp, staff }) => [kind, ...[...arp, ...staff].map(({ place }) => placeName(place))].join(' '))

const gone = { active: false, left: momentOf(YEAR, 5, 1)! }
const goneBefore = { active: false, left: momentOf(YEAR - 1, 5, 1)! }
const hired = { hired: momentOf(YEAR, 3, 1)! }
const hiredAfter = { hired: momentOf(YEAR + 1, 3, 1)! }

test('without ARP’s list the counts stand side by side, with what leads from one to the next', () => {
  const people = [
    personOf(0),
    personOf(1, gone),
    personOf(2, goneBefore),
    personOf(3, hired),
    personOf(4, hiredAfter),
    personOf(5, { required: false }),
  ]
  const heads = reconciled(people, null, { headcount: 4 })
  expect(countsOf(heads)).toEqual({
    headcount: 4,
    inService: 3,
    left: 1,
    staff: 4,
    notRequired: 1,
    newHires: 1,
    leavers: 1,
    required: 1,
  })
  expect(heads.lines).toEqual([])
})

test.each<[string, Partial<Person>, Partial<ArpEntry> | null, string[]]>([
  ['the same', {}, {}, []],
  ['on 人员 alone', {}, null, ['staff-only 人员!B2']],
  ['hired within the year and on 人员 alone', hired, null, ['hired 人员!2:2']],
  ['on ARP’s list alone', goneBefore, { person: -1, match: null }, ['arp-only ARP人员!2:2']],
  ['left on 人员 alone', gone, {}, ['still-in-arp ARP人员!2:2 人员!2:2']],
  ['left before the year on 人员 alone', goneBefore, {}, ['still-in-arp ARP人员!2:2 人员!2:2']],
  ['left on ARP’s list alone', {}, gone, ['gone-in-arp ARP人员!2:2 人员!B2']],
  ['left on both', gone, gone, []],
  ['left after the year', {}, { active: false, left: momentOf(YEAR + 1, 2, 1)! }, []],
  ['hired after the year on 人员', hiredAfter, {}, ['not-yet-hired ARP人员!2:2 人员!2:2']],
  ['under another name', {}, { name: '职工一', match: 'other-name' }, ['other-name ARP人员!2:2 人员!B2']],
  ['under another number', {}, { id: '9', match: 'other-number' }, ['other-number ARP人员!2:2 人员!A2']],
  ['spelt nearly so', {}, { id: '', match: 'spelling' }, ['spelling ARP人员!2:2 人员!B2']],
  ['a namesake', {}, { isNamesake: true }, ['namesakes ARP人员!2:2 人员!B2']],
])('one who is %s', (_, onStaff, onList, lines) => {
  expect(linesOf(reconciled([personOf(0, onStaff)], onList ? [arpEntryOf(0, onList)] : []))).toEqual(lines)
})

test('a row that stands twice on ARP’s list counts once, and every count leads to its cells', () => {
  const twice = arpEntryOf(0, { place: placeIn('ARP人员', 3), person: -1, match: null, repeats: 0 })
  const heads = reconciled([personOf(0)], [arpEntryOf(0), twice])
  expect(linesOf(heads)).toEqual(['repeated ARP人员!2:2 ARP人员!3:3'])
  const { figure } = heads.rows.find(({ name }) => name === 'arpList')!
  expect(explainFigure(figure).map(({ place, text, why }) => [placeName(place), text, why])).toEqual([
    ['ARP人员!2:2', '职工1', 'counts'],
    ['ARP人员!3:3', '职工1', 'listed-above'],
  ])
})

const service = fc.constantFrom<Partial<Person>>({}, {}, {}, gone, goneBefore, hired, hiredAfter)
const anyPerson = fc.record({ service, required: fc.boolean() })
const anyRow = fc.record({
  service,
  isKnown: fc.boolean(),
  isNamesake: fc.boolean(),
  match: fc.constantFrom('same', 'other-name', 'other-number', 'spelling'),
})

test('each count is the one before with all between added and taken away, and explains itself by as many rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyPerson, fc.option(anyRow)), { maxLength: 12 }),
      fc.array(anyRow, { maxLength: 4 }),
      fc.boolean(),
      (some, strangers, holdsLeavers) => {
        const people = some.map(([{ service: when, required }], index) => personOf(index, { ...when, required }))
        const known = some.flatMap(([, row], index) =>
          row
            ? [
                arpEntryOf(
                  index,
                  row.isKnown
                    ? { ...row.service, match: row.match as ArpEntry['match'] }
                    : { ...row.service, person: -1, match: null, isNamesake: row.isNamesake },
                ),
              ]
            : [],
        )
        const others = strangers.map(({ service: when }, index) =>
          arpEntryOf(100 + index, { ...when, person: -1, match: null }),
        )
        const policy = { leavers: holdsLeavers ? ('required' as const) : null }
        const heads = reconciled(people, [...known, ...others], policy)
        let reckoned: number | null = null
        for (const { name, figure } of heads.rows) {
          const count = countOf(figure.amount)!
          if (name !== 'headcount') expect(explainFigure(figure).filter(({ counts }) => counts)).toHaveLength(count)
          const { sign } = HEAD_COUNT[name]
          if (name === 'headcount') continue
          if (sign === '=') {
            if (reckoned !== null) expect([name, count]).toEqual([name, reckoned])
            reckoned = count
          } else reckoned = reckoned! + (sign === '+' ? count : -count)
        }
        expect(heads.rows).toHaveLength(14)
      },
    ),
  )
})
