import { windowState } from '../../src/records/reportingWindow'

test('both ends of the window belong to it, and a side left empty has no limit', () => {
  expect(windowState({ from: 10, to: 20 }, 9)).toBe('before')
  expect(windowState({ from: 10, to: 20 }, 10)).toBe('open')
  expect(windowState({ from: 10, to: 20 }, 20)).toBe('open')
  expect(windowState({ from: 10, to: 20 }, 21)).toBe('after')
  expect(windowState({ from: null, to: 20 }, 1)).toBe('open')
  expect(windowState({ from: null, to: null }, 1)).toBe('always')
})
