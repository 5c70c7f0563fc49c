import { nextActs } from '../../../src/faces/session/nextActs'
import type { Reading } from '../../../src/faces/session/state'

const EQUAL = { execution: [], backbone: [], summary: [] }

/** As much of a reading as the line looks at. */
function reading(of: object = {}, status = 'open'): Reading {
  const backbone = { status, candidates: [1, 2, 3], reported: [{ person: 2 }] }
  const statistics = { year: 2016, backbone }
  return { dataset: { sheets: [{}] }, statistics, findings: [], stamped: EQUAL, saved: [], ...of } as unknown as Reading
}

const wrong = { code: 'missing-sheet', args: {}, place: null }

test.each<[string, Reading | null, readonly (readonly [string, number?])[]]>([
  ['nothing read', null, [['read']]],
  ['errors before all else', reading({ findings: [wrong] }), [['mend', 1], ['report', 2], ['finish'], ['save']]],
  ['no year', reading({ statistics: null, findings: [wrong] }), [['mend', 1]]],
  [
    'finished',
    reading({ stamped: { ...EQUAL, execution: null, summary: [{}] } }, 'finished'),
    [['save'], ['write', 2]],
  ],
  ['all done', reading({ saved: [{ year: 2016 }] }, 'finished'), []],
  ['another year saved', reading({ saved: [{ year: 2015 }] }, 'finished'), [['save']]],
])('%s', (_, seen, expected) => {
  expect(nextActs(seen).map((act) => ('count' in act ? [act.act, act.count] : [act.act]))).toEqual(expected)
})
