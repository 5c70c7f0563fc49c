import { world } from './world'

const here = world()
afterAll(here.remove)

test.each<[string[], string]>([
  [[], '没有写要做什么。'],
  [['--lang', 'zh-CN'], '没有写要做什么。'],
  [['raport', 'a.xlsx'], '没有“raport”这个命令。是不是 report？'],
  [['help', 'raport'], '没有“raport”这个命令。'],
  [['check'], '还缺少参数 BOOK。'],
  [['check', ''], '还缺少参数 BOOK。'],
  [['explain', 'a.xlsx', ' '], '还缺少参数 FIGURE|PERSON。'],
  [['heads', 'a.xlsx', 'b.xlsx'], 'heads 后面的参数太多。'],
  [['check', 'a.xlsx', '--jsn'], '没有“--jsn”这个选项。是不是 --json？'],
  [['check', 'a.xlsx', '--year'], '选项 --year <Y> 后面缺少值。'],
  [['check', 'a.xlsx', '--year', '25'], '--year 要写四位年份（如 2025），不能是“25”。'],
  [['check', 'a.xlsx', '--year', '2025年'], '不能是“2025年”。'],
  [['check', 'a.xlsx', '--now', '昨天'], '--now 要写日期时间'],
  [['check', 'a.xlsx', '--lang', 'fr'], '--lang 只能是 zh-CN 或 en，不能是“fr”。'],
  [['report', 'a.xlsx', '--out', 'a.pdf'], '须以 .xlsx 结尾，不能是“a.pdf”。'],
  [['report', 'a.xlsx', '--out', './a.xlsx'], '--out 不能是台账本身（./a.xlsx）'],
  [['sample', 'a.xlsx', '--staff', '-3'], '--staff 要写'],
  [['sample', 'a.xlsx', '--records', '1e9'], '不能是“1e9”。'],
  [['sample', 'a.xlsx', '--seed', '0.5'], '不能是“0.5”。'],
])('%j is wrong usage, said in one line with a hint', async (argv, sentence) => {
  const { status, out, err } = await here.run(...argv)
  expect(err).toContain(sentence)
  expect(err).toMatch(/^[^\n]+运行 xueshi (\w+ )?--help 查看用法和例子。\n$/)
  expect(status).toBe(2)
  expect(out === '' || out.startsWith('用法：')).toBe(true)
})

test('wrong usage is said in English to who speaks it', async () => {
  const { status, err } = await here.run('check', '--lang', 'en')
  expect(err).toBe('The argument BOOK is missing. Run xueshi check --help for usage and examples.\n')
  expect(status).toBe(2)
})

test.each(['zh-CN', 'en'])('help in %s names every command with an example', async (language) => {
  const { status, out, err } = await here.run('--help', '--lang', language)
  for (const name of ['report', 'check', 'explain', 'inspect', 'template', 'sample'])
    expect(out).toContain(`  ${name} `)
  expect(out).toContain(language === 'en' ? 'Exit status:' : '退出码：')
  expect({ status, err }).toEqual({ status: 0, err: '' })
})

test.each(['report', 'check', 'explain', 'inspect', 'template', 'sample'])('help of %s has examples', async (name) => {
  const chinese = await here.run(name, '--help')
  const english = await here.run('help', name, '--lang', 'en')
  expect(chinese.out).toMatch(new RegExp(`例子：\\n {2}xueshi ${name} `))
  expect(english.out).toMatch(new RegExp(`Examples:\\n {2}xueshi ${name} `))
  expect(chinese.out).not.toMatch(/Usage|Options|Arguments|default|display help/)
  expect([chinese.status, english.status]).toEqual([0, 0])
})

test('the version is the package’s', async () => {
  expect(await here.run('--version')).toEqual({ status: 0, out: '0.0.0\n', err: '' })
})
