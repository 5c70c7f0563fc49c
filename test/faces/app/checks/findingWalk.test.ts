import { nextOf, standOf } from '../../../../src/faces/app/pages/checks/findingWalk'
import { finding } from '../../../../src/records/finding'

const at = (row: number) => finding('missing-hours', { file: '', sheet: '培训班', row, column: 10 }, { name: '研讨班' })
const ALL = [at(3), at(5), at(8)]

test('walks on and back, round and round', () => {
  expect(nextOf(ALL, null, 1)).toBe(0)
  expect(nextOf(ALL, null, -1)).toBe(2)
  expect(nextOf(ALL, { found: ALL[1]!, at: 1 }, 1)).toBe(2)
  expect(nextOf(ALL, { found: ALL[2]!, at: 2 }, 1)).toBe(0)
  expect(nextOf(ALL, { found: ALL[0]!, at: 0 }, -1)).toBe(2)
})

test('finds the same finding after the workbook was read again, wherever it stands then', () => {
  const again = [at(2), at(3), at(5)]
  expect(standOf(again, { found: ALL[1]!, at: 1 })).toBe(2)
  expect(nextOf(again, { found: ALL[1]!, at: 1 }, -1)).toBe(1)
})

test('two findings of one cell are two', () => {
  const change = (actual: number) => ({
    trainingClass: '研讨班',
    change: { what: 'people', planned: 1, actual } as const,
  })
  const place = ALL[0]!.place
  const both = (number: number) => [2, 3].map((actual) => finding('needs-approval', place, change(actual)))[number]!
  expect(standOf([both(0), both(1)], { found: both(1), at: 1 })).toBe(1)
})

test('goes on from where a finding was that is put right', () => {
  const left = [at(3), at(8)]
  const stand = { found: ALL[1]!, at: 1 }
  expect(standOf(left, stand)).toBe(-1)
  expect(left[nextOf(left, stand, 1)]).toEqual(at(8))
  expect(left[nextOf(left, stand, -1)]).toEqual(at(3))
  expect(nextOf([at(3)], { found: ALL[2]!, at: 2 }, 1)).toBe(0)
})

test('leads nowhere where nothing is in view', () => {
  expect(nextOf([], { found: ALL[0]!, at: 0 }, 1)).toBe(-1)
})
