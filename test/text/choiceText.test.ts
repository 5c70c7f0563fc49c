import { choiceText } from '../../src/text/choiceText'
import { wordsFor } from '../../src/text/wordsFor'

/* What the buttons of a question say: the same answer in the words of what is asked. */

const answer = (as: string) => ({ file: '', sheet: '签到', column: null, as, shape: '' })

test.each([
  ['question-sheet-kind', '实际参会人员', '这是“实际参会人员”', 'this is 实际参会人员'],
  ['question-note', '实际参会人员', '与数字无关，照现在读到的计', 'it changes no figure: count as read now'],
  ['question-note', '不读', '不读这张表', 'do not read this sheet'],
] as const)('of %s, %s', (code, as, zhCN, en) => {
  expect(choiceText(answer(as), wordsFor('zh-CN'), code)).toBe(zhCN)
  expect(choiceText(answer(as), wordsFor('en'), code)).toBe(en)
})
