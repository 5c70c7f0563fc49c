import { isoMoment } from '../../src/records/moment'
import { SAVED_SUMMARY_SHEET } from '../../src/records/writtenSheets'
import { readSavedSummaries } from '../../src/state/savedSummaries'
import { gridOf } from '../support/grid'

test.each([
  ['2025-12-20 09:00', { date: '2025-12-20 09:00' }],
  ['1899-12-31 00:00', null],
  ['1899-12-31 00:00', 1e12],
  ['1899-12-31 00:00', -1e12],
])('a summary kept at %s, where its cell says so or nothing that could be', (time, savedAt) => {
  const grid = gridOf(SAVED_SUMMARY_SHEET, [
    ['年度', '保存时间'],
    [2025, savedAt],
  ])
  expect(readSavedSummaries([grid]).map((summary) => isoMoment(summary.savedAt))).toEqual([time])
})
