import { filledWords, unknownFields } from '../../src/text/reminderText'

const VALUES = { 姓名: '柏小川', 还差: '12 学时', 培训班: '', 待审核: '' }

test.each([
  ['a name in braces', '{姓名}还差{还差}', '柏小川还差12 学时'],
  ['full-width braces, and spaces within', '｛姓名｝还差{ 还差 }', '柏小川还差12 学时'],
  ['a line that has nothing to say goes', '{姓名}：\n可参加：{培训班}\n{培训班}{待审核}\n再见', '柏小川：\n再见'],
  ['one of its names says something', '{培训班}{还差}', '12 学时'],
  ['an empty line stays', '{姓名}\n\n完', '柏小川\n\n完'],
  ['what means nothing stays as it is', '{姓明}{姓名}', '{姓明}柏小川'],
  ['what a value says is not looked into', '{姓名}', '{还差}', { 姓名: '{还差}', 还差: '1' }],
  ['nor are marks of replacing', '{姓名}', '$&$1', { 姓名: '$&$1' }],
  ['no object’s own names', '{constructor}', '{constructor}'],
])('%s', (_, words, text, values: Readonly<Record<string, string>> = VALUES) => {
  expect(filledWords(words, values)).toBe(text)
})

test.each([
  ['person', '{姓名}{还差}{ 截止日期 }｛部门｝', []],
  ['person', '{姓明}{名单}{姓明}{}', ['姓明', '名单', '']],
  ['department', '{名单}{未实施}{姓名}', ['姓名']],
] as const)('what is not known in the words to a %s: %s', (to, text, unknown) => {
  expect(unknownFields(to, text)).toEqual(unknown)
})
