import { languageOf } from '../../../src/faces/cli/command/language'

test.each<[string[], Record<string, string>, string]>([
  [[], {}, 'zh-CN'],
  [[], { LANG: 'C.UTF-8' }, 'zh-CN'],
  [[], { LANG: 'de_DE.UTF-8' }, 'zh-CN'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.GB18030' }, 'zh-CN'],
  [[], { LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  [['check', 'a.xlsx', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [['--lang=zh-CN', '--help'], { LANG: 'en_US.UTF-8' }, 'zh-CN'],
  [['--lang', 'fr'], { LANG: 'en_US.UTF-8' }, 'en'],
  [['--lang'], {}, 'zh-CN'],
])('%j in %j speaks %s', (argv, env, language) => {
  expect(languageOf(argv, env)).toBe(language)
})
