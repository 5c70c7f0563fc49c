import fc from 'fast-check'
import { distinctNames, personNames } from '../../../src/report/certificates/certificateNames'
import { checkSheetNames } from '../../../src/workbook/sheetNames'
import { personOf } from '../../support/datasets'

const named = (...people: readonly { readonly name: string; readonly id?: string; readonly department?: string }[]) =>
  people.map((one, index) => personOf(index, { id: '', department: '', ...one }))

test.each([
  ['one of the name', named({ name: '张伟', id: '1' }), ['张伟']],
  ['namesakes with numbers', named({ name: '张伟', id: '1' }, { name: '张伟', id: '2' }), ['张伟 1', '张伟 2']],
  [
    'namesakes without',
    named({ name: '张伟', department: '一室' }, { name: '张伟', department: '二室' }),
    ['张伟 一室', '张伟 二室'],
  ],
  ['what no sheet may be called', named({ name: "O'Neil: A/B[1]*?" }), ['O Neil A B 1']],
])('%s', (_, people, names) => {
  expect(people.map((__, index) => personNames(people).nameOf(index))).toEqual(names)
})

test('whatever people are called, each has a sheet of a name that Excel takes and nobody else has', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('张伟', 'A', 'a', '张伟 1'))
  const person = fc.record({ name: word, id: fc.oneof(fc.constant(''), word), department: word })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (given) => {
      const people = named(...given)
      const names = personNames(people)
      for (const kind of ['certificate', 'archive'] as const)
        checkSheetNames(people.map((_, index) => names.sheetOf(index, kind)))
    }),
  )
})

test('departments of one name but for case or what no file may be called are two files', () => {
  expect(distinctNames(['A/b', 'a:B', ''])).toEqual(['A b', 'a B (2)', ''])
})
