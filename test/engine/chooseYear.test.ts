import { chooseYear } from '../../src/engine/chooseYear'
import { classOf, datasetOf } from '../support/datasets'

const classes = [classOf(0, { year: 2015 }), classOf(1, { year: 2017 }), classOf(2, { year: null })]

test.each<[string, number | null, number | null, readonly ReturnType<typeof classOf>[], number | null]>([
  ['the user’s choice', 2014, 2016, classes, 2014],
  ['设置/年度', null, 2016, classes, 2016],
  ['the latest year that has a class', null, null, classes, 2017],
  ['the latest, though it stands first', null, null, classes.toReversed(), 2017],
  ['none, where no class has a year', null, null, [classOf(0, { year: null })], null],
  ['none, where nothing is to be had', null, null, [], null],
])('the year is %s', (_, choice, year, given, expected) => {
  expect(chooseYear(datasetOf({ classes: given, policy: { year } }), choice)).toBe(expected)
})
