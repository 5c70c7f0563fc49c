import { CommanderError } from 'commander'
import type { CliWords } from '../../text/cliWords'
import { sayFinding } from '../../text/say'
import { wordsFor } from '../../text/wordsFor'
import type { Command } from './command/command'
import { ExitStatus, type Io, Stop } from './command/io'
import { cliWordsFor, languageOf, parseLanguage } from './command/language'
import type { Options } from './command/options'
import { parseNow } from './command/parseNow'
import { sayEnd } from './command/trouble'
import { usageSentence } from './command/usage'
import { backbone } from './commands/backbone'
import { certificates } from './commands/certificates'
import { check } from './commands/check'
import { collect } from './commands/collect'
import { compare } from './commands/compare'
import { confirm } from './commands/confirm'
import { enter } from './commands/enter'
import { explain } from './commands/explain'
import { heads } from './commands/heads'
import { hold } from './commands/hold'
import { importLists } from './commands/import'
import { inspect } from './commands/inspect'
import { list } from './commands/list'
import { ready } from './commands/ready'
import { remind } from './commands/remind'
import { report } from './commands/report'
import { require } from './commands/require'
import { review } from './commands/review'
import { rollup } from './commands/rollup'
import { rules } from './commands/rules'
import { sample } from './commands/sample'
import { summary } from './commands/summary'
import { template } from './commands/template'
import { undo } from './commands/undo'
import { verify } from './commands/verify'
import { worker } from './commands/worker'
import { buildProgram } from './program'

/** In the order of `xueshi --help`. A new command: a file in commands/ and a line here. */
const COMMANDS: readonly Command[] = [
  report,
  check,
  list,
  remind,
  backbone,
  summary,
  explain,
  certificates,
  verify,
  ready,
  compare,
  heads,
  rules,
  inspect,
  confirm,
  review,
  require,
  enter,
  hold,
  undo,
  rollup,
  worker,
  importLists,
  collect,
  template,
  sample,
]

/** Runs the command line (arguments without node and script) and gives its exit status; never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const language = languageOf(argv, io.env)
  const words = cliWordsFor(language)
  const catalogue = wordsFor(language)
  try {
    const asked = parse(argv, words, io)
    if (asked === null) return ExitStatus.done
    const { command, given, options } = asked
    const now = options.now === undefined ? io.now() : parseNow(options.now)
    if (now === null) throw new Stop(ExitStatus.wrongUsage, words.usage.badMoment(options.now!))
    if (options.lang !== undefined && !parseLanguage(options.lang))
      throw new Stop(ExitStatus.wrongUsage, words.usage.badLanguage(options.lang))
    const session = { io, language, words, catalogue, now }
    return await command.run({ ...session, sentence: (found) => sayFinding(found, catalogue) }, given, options)
  } catch (error) {
    const asked = argv.find((given) => COMMANDS.some(({ name }) => name === given))
    return sayEnd(error, asked ?? '', words, catalogue, io)
  }
}

interface Asked {
  readonly command: Command
  readonly given: readonly string[]
  readonly options: Options
}

/** What to run; null where help or the version was all that was asked for. */
function parse(argv: readonly string[], words: CliWords, io: Io): Asked | null {
  const asked: Asked[] = []
  const streams = { out: (text: string) => void io.stdout.write(text), columns: io.stdout.columns ?? 100 }
  // A command that stands first is the one; all others are built for help and for what is misspelled.
  const first = COMMANDS.filter(({ name }) => name === argv[0])
  const program = buildProgram(
    first.length > 0 ? first : COMMANDS,
    words,
    io.version,
    streams,
    (command, given, options) => asked.push({ command, given, options }),
  )
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const sentence = usageSentence(error, argv, words, COMMANDS)
    if (sentence === null) return null
    if (argv.length === 0) program.outputHelp()
    throw new Stop(ExitStatus.wrongUsage, sentence)
  }
  const blank = asked[0]?.given.findIndex((text) => text.trim() === '') ?? -1
  if (blank >= 0) throw new Stop(ExitStatus.wrongUsage, words.usage.missingArgument(nameOf(asked[0]!.command, blank)))
  return asked[0] ?? null
}

function nameOf({ arguments: names }: Command, index: number): string {
  return names[Math.min(index, names.length - 1)]!
}
