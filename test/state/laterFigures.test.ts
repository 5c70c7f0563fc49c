import { summaryChanges, summaryOfSaved } from '../../src/engine/savedSummaries'
import { SUMMARY_FIGURES } from '../../src/records/summaryFigures'
import { foreignInSummaries, readSavedSummaries, SUMMARY_COLUMNS } from '../../src/state/savedSummaries'
import { gridOf, type Value } from '../support/grid'

jest.mock('../../src/records/summaryFigures', () => {
  const actual = jest.requireActual('../../src/records/summaryFigures')
  const eleventh = { unit: 'people', heading: '新的一项', since: 3, json: 'eleventh', form: null, listed: null }
  const names = [...actual.SUMMARY_FIGURES, 'eleventh']
  return {
    ...actual,
    SUMMARY_FIGURES: names,
    SUMMARY_FIGURE: { ...actual.SUMMARY_FIGURE, eleventh },
    ofEveryFigure: (make: (name: string) => unknown) => Object.fromEntries(names.map((name) => [name, make(name)])),
  }
})

/** The list as a version wrote it: every column that it had, `value` in all cells of a row. */
function listOf(version: number, value: Value) {
  const columns = SUMMARY_COLUMNS.filter(({ since }) => since <= version)
  const row = columns.map(({ key }) => (key === 'year' ? 2025 : key === 'version' ? version : value))
  return gridOf('年度总结列表', [columns.map(({ heading }) => heading), row])
}

test('an eleventh figure leaves the lists of all earlier versions as they are, and has no value in them', () => {
  expect(SUMMARY_FIGURES).toContain('eleventh')
  for (const version of [1, 2, 3]) {
    const grid = listOf(version, 7)
    expect(foreignInSummaries(grid)).toBeNull()
    const [saved] = readSavedSummaries([grid])
    expect(saved).toMatchObject({ version, figures: { personTimes: 7, averageHours: 7 } })
    expect(saved!.figures).toHaveProperty('eleventh', version < 3 ? null : 7)
  }
})

test('a row of an earlier version has not changed where a figure came after it', () => {
  const eleventh = { amount: { unit: 'people', count: 5 } }
  for (const version of [1, 2, 3]) {
    const [saved] = readSavedSummaries([listOf(version, 7)])
    const now = { ...summaryOfSaved(saved!), eleventh } as unknown as ReturnType<typeof summaryOfSaved>
    expect(summaryChanges(saved!, now).map(({ figure }) => figure)).toEqual(version < 3 ? [] : ['eleventh'])
  }
})

test('a list without one of its first heads, or with a head of the user’s own, is not ours', () => {
  const heads = SUMMARY_COLUMNS.map(({ heading }) => heading)
  expect(foreignInSummaries(gridOf('年度总结列表', [heads.filter((head) => head !== '名称'), [2025]]))).toMatchObject({
    row: 1,
    column: 1,
  })
  expect(foreignInSummaries(gridOf('年度总结列表', [[...heads, '批注'], [2025]]))).toMatchObject({
    row: 1,
    column: heads.length + 1,
  })
  expect(foreignInSummaries(gridOf('年度总结列表', [heads, ['注', '手写']]))).toMatchObject({ row: 2, column: 1 })
  expect(foreignInSummaries(gridOf('年度总结列表', []))).toBeNull()
})
