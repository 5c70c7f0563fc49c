import fc from 'fast-check'
import { addAmounts, nothingOf } from '../../src/academy/addAmounts'
import {
  type ComputedInstitute,
  INSTITUTE_STATES,
  type InstituteResult,
  type ResultBase,
} from '../../src/academy/instituteResult'
import { COMPUTED_STATES, merge, NOTHING, type Rollup, rollUp, rollupOf, totalOf } from '../../src/academy/rollup'
import type { Amount } from '../../src/records/amount'
import { shownNumber } from '../../src/records/rounding'
import { ofEveryFigure, SUMMARY_FIGURE } from '../../src/records/summaryFigures'

const base: ResultBase = { format: 1, key: '', file: '', sha256: '', year: 2025, rules: 1, program: '0' }
const whole = fc.nat({ max: 5_000_000 })

function anyAmount(unit: Amount['unit']): fc.Arbitrary<Amount | null> {
  const of = (keys: readonly string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, whole]))).map((parts) => ({ unit, ...parts }) as Amount)
  const amount = of(Object.keys(nothingOf(unit)).filter((key) => key !== 'unit'))
  return fc.option(amount, { freq: 4 })
}

const counts = fc.dictionary(fc.constantFrom('a-code', 'b-code', 'question-hours'), fc.integer({ min: 1, max: 9 }))

const computed: fc.Arbitrary<ComputedInstitute> = fc.record({
  ...(Object.fromEntries(Object.entries(base).map(([key, value]) => [key, fc.constant(value)])) as {
    [Key in keyof ResultBase]: fc.Arbitrary<ResultBase[Key]>
  }),
  state: fc.constantFrom(...COMPUTED_STATES),
  institute: fc.constant(''),
  pack: fc.constant('cas2020' as ComputedInstitute['pack']),
  figures: fc.record(ofEveryFigure((name) => anyAmount(SUMMARY_FIGURE[name].unit))) as fc.Arbitrary<
    ComputedInstitute['figures']
  >,
  backbone: fc.record({
    status: fc.constantFrom('open', 'finished'),
    target: fc.option(whole),
    people: fc.array(fc.constant({ name: '', id: '', department: '', seconds: 1 }), { maxLength: 3 }),
  }),
  stamped: fc.constant({} as ComputedInstitute['stamped']),
  severities: fc.record({ error: whole, warning: whole, info: whole }),
  findings: counts,
  questions: counts,
})

const anyResult: fc.Arbitrary<InstituteResult> = fc.oneof(
  { weight: 6, arbitrary: computed },
  fc.constant<InstituteResult>({ ...base, state: 'unreadable', trouble: { kind: 'nothing-found' } }),
  fc.constant<InstituteResult>({ ...base, state: 'other-year', institute: '', ownYear: 2024 }),
)

const bytes = (rollup: Rollup) => JSON.stringify(rollup)

/** Merges neighbours chosen by chance until one sum is left. */
function inAnyGrouping(parts: Rollup[], choices: readonly number[]): Rollup {
  const left = [NOTHING, ...parts]
  for (let at = 0; left.length > 1; at++) {
    const first = choices[at % choices.length]! % (left.length - 1)
    left.splice(first, 2, merge(left[first]!, left[first + 1]!))
  }
  return left[0]!
}

test('any order and any grouping gives the same bytes', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyResult, { maxLength: 12 })
        .chain((results) =>
          fc.tuple(
            fc.constant(results),
            fc.shuffledSubarray(results, { minLength: results.length, maxLength: results.length }),
            fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 20 }),
          ),
        ),
      ([results, shuffled, choices]) => {
        expect(bytes(inAnyGrouping(shuffled.map(rollupOf), choices))).toBe(bytes(rollUp(results)))
      },
    ),
    { numRuns: 150 },
  )
})

test('a total is the naive sum of every number, and of those known', () => {
  fc.assert(
    fc.property(fc.array(computed, { maxLength: 8 }), (results) => {
      const { figures, institutes } = totalOf(rollUp(results))
      expect(institutes).toBe(results.length)
      const headcounts = results.flatMap(({ figures: { headcount } }) =>
        headcount?.unit === 'people' ? headcount.count : [],
      )
      expect(figures.headcount).toEqual({
        amount: { unit: 'people', count: headcounts.reduce((sum, count) => sum + count, 0) },
        known: headcounts.length,
        unknown: results.length - headcounts.length,
      })
    }),
  )
})

const one = (state: ComputedInstitute['state'], figures: Partial<ComputedInstitute['figures']>): ComputedInstitute => ({
  ...base,
  state,
  institute: '',
  pack: 'cas2020' as ComputedInstitute['pack'],
  figures: { ...ofEveryFigure(() => null), ...figures },
  backbone: { status: 'open', target: null, people: [] },
  stamped: {} as ComputedInstitute['stamped'],
  severities: { error: 0, warning: 0, info: 0 },
  findings: {},
  questions: {},
})

test('rates are of the sums, never averages of rates, and who has none weighs nothing', () => {
  const rate = (part: number, whole: number) => ({ completionRate: { unit: 'percent' as const, part, whole } })
  const results = [one('final', rate(1, 2)), one('final', rate(90, 98)), one('final', rate(0, 0)), one('final', {})]
  const { completionRate } = totalOf(rollUp(results)).figures
  expect(completionRate).toEqual({ amount: { unit: 'percent', part: 91, whole: 100 }, known: 2, unknown: 2 })
  expect(shownNumber(completionRate.amount)).toBe(91)
})

test('a total can be told of those alone that are final', () => {
  const hours = (seconds: number) => ({ totalHours: { unit: 'hours' as const, seconds } })
  const all = rollUp([one('final', hours(10)), one('errors', hours(500)), one('final', hours(7))])
  expect(totalOf(all, ['final']).figures.totalHours.amount).toEqual({ unit: 'hours', seconds: 17 })
  expect(totalOf(all).figures.totalHours.amount).toEqual({ unit: 'hours', seconds: 517 })
  expect(INSTITUTE_STATES.map((state) => all.states[state])).toEqual([0, 0, 1, 0, 0, 2])
})

test('what is no exact sum any more is refused, as are two units', () => {
  const much: Amount = { unit: 'money', fen: Number.MAX_SAFE_INTEGER }
  expect(() => addAmounts(much, { unit: 'money', fen: 1 })).toThrow('no exact integer')
  expect(() => addAmounts(much, { unit: 'people', count: 1 })).toThrow('cannot be added')
})
