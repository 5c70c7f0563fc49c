import { readSavedSummaries } from '../../src/input/readSavedSummaries'
import { SAVED_SUMMARY_HEADINGS, SAVED_SUMMARY_SHEET } from '../../src/input/sheets/savedSummaries'
import { isoMoment } from '../../src/records/moment'
import { gridOf } from '../support/grid'

test.each([
  ['2025-12-20 09:00', { date: '2025-12-20 09:00' }],
  ['1899-12-31 00:00', null],
  ['1899-12-31 00:00', 1e12],
  ['1899-12-31 00:00', -1e12],
])('a summary kept at %s, where its cell says so or nothing that could be', (time, savedAt) => {
  const { year, savedAt: saved } = SAVED_SUMMARY_HEADINGS
  const grid = gridOf(SAVED_SUMMARY_SHEET, [
    [year, saved],
    [2025, savedAt],
  ])
  expect(readSavedSummaries([grid]).map((summary) => isoMoment(summary.savedAt))).toEqual([time])
})
