import type { CliWords } from '../../../text/cliWords'
import { cliEn } from '../../../text/en/cli'
import type { Language } from '../../../text/say'
import { cliZhCN } from '../../../text/zhCN/cli'

const WORDS: Readonly<Record<Language, CliWords>> = { 'zh-CN': cliZhCN, en: cliEn }

/** The languages that the command line speaks. */
export const LANGUAGES = Object.keys(WORDS) as readonly Language[]

/** What the command line says in a language. */
export function cliWordsFor(language: Language): CliWords {
  return WORDS[language]
}

/**
 * The language asked for by `--lang`, else the environment's (`LC_ALL` before `LC_MESSAGES` before `LANG`), else Chinese.
 * Looked for before the arguments are parsed, since even what is wrong with them is said in it.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const given =
    argv.find((_, at) => argv[at - 1] === '--lang') ?? argv.find((text) => text.startsWith('--lang='))?.slice(7)
  const asked = parseLanguage(given ?? '')
  if (asked) return asked
  return parseLanguage(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ?? 'zh-CN'
}

/** `zh-CN`, `zh_CN.UTF-8`, `zh`, `en`, `en-GB` …; null for what is neither Chinese nor English. */
export function parseLanguage(text: string): Language | null {
  if (/^zh\b|^zh[-_]/i.test(text)) return 'zh-CN'
  if (/^en\b|^en[-_]/i.test(text)) return 'en'
  return null
}
