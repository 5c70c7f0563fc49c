import { withSuggestions } from '../../src/input/suggestions'
import { finding } from '../../src/records/finding'
import type { Person } from '../../src/records/person'
import type { TrainingClass } from '../../src/records/trainingClass'

const people = (names: readonly string[]) => names.map((name) => ({ name, id: '' }) as Person)
const classes = (names: readonly string[]) => names.map((name) => ({ name }) as TrainingClass)

async function suggested(name: string, names: readonly string[]): Promise<readonly string[]> {
  const [found] = await withSuggestions(
    [finding('unknown-person', null, { name, id: '', suggestions: [] })],
    people(names),
    [],
  )
  return found!.code === 'unknown-person' ? found!.args.suggestions : []
}

test.each([
  ['陈小明', ['陈晓明', '陈大明', '李雷'], ['陈晓明', '陈大明']],
  ['陈晓名', ['陈大明', '陈晓明'], ['陈晓明']],
  ['张明晓', ['张晓明', '李雷'], ['张晓明']],
  ['张晓', ['张晓明', '王芳'], ['张晓明']],
  ['张晓明明', ['张晓明', '王芳'], ['张晓明']],
  ['张 晓敏', ['张晓明'], ['张晓明']],
  ['李蕾', ['黎雷', '李雷', '李磊', '李蕾蕾', '王蕾'], ['黎雷', '李雷', '李磊']],
  ['宗林', ['钟宁', '王芳'], ['钟宁']],
  ['赵云', ['李雷', '王芳'], []],
  ['云', ['李雷', '云飞扬'], []],
  ['赵文昌 研究员', ['赵文昌', '赵文'], ['赵文昌', '赵文']],
  ['钱丽萍（副研）', ['钱丽萍', '李雷'], ['钱丽萍']],
  ['', ['李雷'], []],
])('%s was perhaps one of %j', async (name, names, expected) => {
  expect(await suggested(name, names)).toEqual(expected)
})

test.each([
  ['科研诚信与学风建设', ['安全教育', '科研诚信与学风建设培训'], ['科研诚信与学风建设培训']],
  ['科研城信', ['安全教育', '科研诚信'], ['科研诚信']],
  ['办公软件提高班', ['安全教育', '科研诚信'], []],
])('the class %s was perhaps one of %j', async (name, names, expected) => {
  const [found] = await withSuggestions([finding('unknown-class', null, { name, suggestions: [] })], [], classes(names))
  expect(found!.args).toEqual({ name, suggestions: expected })
})

test('what is known, or already has suggestions, stays as it is', async () => {
  const findings = [
    finding('unknown-person', null, { name: '李雷', id: '9', suggestions: ['李雷 1'] }),
    finding('missing-value', null, { column: '姓名' }),
  ]
  expect(await withSuggestions(findings, people(['李蕾']), [])).toEqual(findings)
})
