import { readDataset } from '../../src/input/readDataset'
import { parseAnswer } from '../../src/state/answerText'
import { gridsOf, type Value } from '../support/grid'
import { withStaff } from './institute'

const HEAD: Value[] = ['ARP编号', '姓名', '部门', '人员状态']

/** What of a book is ARP's list, who its rows are, and who is on the staff. */
async function read(sheets: Record<string, Value[][]>, answers: readonly string[] = []) {
  const { dataset, findings } = await readDataset(withStaff(sheets), {
    answers: answers.map((text) => parseAnswer(text)!),
  })
  return {
    arp:
      dataset.arp?.map(({ name, person, match, isNamesake, repeats }) =>
        [
          name.replace(' ', ''),
          person < 0 ? '—' : dataset.people[person]!.id,
          match ?? '—',
          ...(isNamesake ? ['namesake'] : []),
          ...(repeats === null ? [] : [`repeats ${repeats}`]),
        ].join(' '),
      ) ?? null,
    people: dataset.people.length,
    questions: findings.filter(({ code }) => code.startsWith('question-')).map(({ code }) => code),
  }
}

test.each<[string, Value[][], string[]]>([
  ['the same number and name', [['201', '陈晓明', '一室', '在职']], ['陈晓明 201 same']],
  ['a number with noughts before it', [['00201', '陈 晓明', '', '']], ['陈晓明 201 same']],
  ['a name alone', [['', '李雷', '', '']], ['李雷 202 same']],
  [
    'namesakes told apart by number and by department',
    [
      ['204', '王芳', '', ''],
      ['', '王芳', '一室', ''],
    ],
    ['王芳 204 same', '王芳 203 same'],
  ],
  [
    'namesakes that nothing tells apart, taken in their order',
    [
      ['', '王芳', '', ''],
      ['', '王芳', '', ''],
      ['', '王芳', '', ''],
    ],
    ['王芳 203 same namesake', '王芳 204 same namesake', '王芳 — — namesake'],
  ],
  ['one number, two names', [['202', '李蕾', '二室', '']], ['李蕾 202 other-name']],
  ['one name, two numbers, one department', [['902', '李雷', '二室', '']], ['李雷 202 other-number']],
  ['one name, two numbers, two departments', [['902', '李雷', '三室', '']], ['李雷 — — namesake']],
  ['a name spelt nearly so', [['', '陈小明', '一室', '']], ['陈小明 201 spelling']],
  ['a name nearly so in another department', [['', '陈小明', '三室', '']], ['陈小明 — —']],
  ['a name nearly so under another number', [['901', '陈小明', '一室', '']], ['陈小明 — —']],
  ['nobody', [['999', '赵敏', '一室', '']], ['赵敏 — —']],
  [
    'the same row again',
    [
      ['201', '陈晓明', '', ''],
      ['0201', '陈晓明', '', ''],
    ],
    ['陈晓明 201 same', '陈晓明 — — repeats 0'],
  ],
])('a row of ARP’s list: %s', async (_, rows, arp) => {
  expect(await read({ ARP人员名单: [HEAD, ...rows] })).toEqual({
    arp,
    people: 5,
    questions: [],
  })
})

const TWO: Value[][] = [
  ['201', '陈晓明', '一室', '在职'],
  ['999', '赵敏', '一室', '在职'],
]

test.each<[string, Record<string, Value[][]>, boolean]>([
  ['by its sheet’s name', { arp在职人员: [HEAD, ...TWO] }, true],
  ['by its title', { Sheet3: [['2025年12月 ARP系统在编人员名册', null, null, null], HEAD, ...TWO] }, true],
  ['of names alone', { ARP名单: [['姓名'], ['陈晓明'], ['赵敏']] }, true],
  ['not by a column ARP编号 alone', { 补充名册: [HEAD, ...TWO] }, false],
  ['not where it lists who was trained', { ARP培训人员名单: [HEAD, ...TWO] }, false],
  ['not where it lists who has left', { ARP离职人员: [HEAD, ...TWO] }, false],
  [
    'not where it says who has a requirement',
    {
      ARP人员: [
        [...HEAD, '是否有学时要求'],
        [...TWO[0]!, '是'],
      ],
    },
    false,
  ],
])('ARP’s list is known %s, and adds nobody to the staff', async (_, sheets, isKnown) => {
  const { arp, people } = await read(sheets)
  expect({ isKnown: arp !== null, people }).toEqual({ isKnown, people: 5 })
})

test('ARP’s list is the staff where there is no other', async () => {
  const { dataset } = await readDataset(gridsOf({ ARP人员名单: [HEAD, ...TWO] }))
  expect([dataset.people.map(({ name }) => name), dataset.arp]).toEqual([['陈晓明', '赵敏'], null])
})

test('ARP’s list stands beside a staff list of any name, but not beside a short list of some people', async () => {
  const long = Array.from({ length: 6 }, (_, index) => [`30${index}`, `人${'甲乙丙丁戊己'[index]}`, '', ''])
  const of = async (other: Value[][]) =>
    (await readDataset(gridsOf({ ARP人员名单: [HEAD, ...long], 职工名册: other }))).dataset
  const whole = await of([['工号', '姓名'], ...long.map(([id, name]) => [id!, name!])])
  expect([whole.people.length, whole.arp?.length]).toEqual([6, 6])
  const some = await of([
    ['工号', '姓名'],
    ['300', '人甲'],
  ])
  expect([some.people.length, some.arp]).toEqual([6, null])
})

test('any sheet is ARP’s list by the user’s word, and none is that is said to be something else', async () => {
  expect((await read({ 名单9: [HEAD, ...TWO] }, ['名单9=ARP人员'])).arp).toEqual(['陈晓明 201 same', '赵敏 — —'])
  expect((await read({ ARP人员: [HEAD, ...TWO] }, ['ARP人员=不读'])).arp).toBeNull()
})
