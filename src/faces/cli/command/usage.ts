import type { CommanderError } from 'commander'
import type { CliWords } from '../../../text/cliWords'
import type { Command } from './command'
import { FLAGS } from './options'

/**
 * What commander has against the arguments, in the user's language; null where it has nothing against them (help or
 * version was printed). Its message quotes the culprit, and that alone is taken from it.
 */
export function usageSentence(
  error: CommanderError,
  argv: readonly string[],
  words: CliWords,
  commands: readonly Pick<Command, 'name' | 'options'>[],
): string | null {
  const culprit = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const similar = /Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1]
  const say = words.usage
  const hint = similar === undefined ? '' : say.didYouMean(similar)
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null
    case 'commander.help':
      return error.exitCode === 0 ? null : helpSentence(argv, words)
    case 'commander.unknownCommand':
      return say.unknownCommand(culprit) + hint
    case 'commander.unknownOption':
      return elsewhere(culprit, argv, words, commands) ?? say.unknownOption(culprit) + hint
    case 'commander.missingArgument':
      return say.missingArgument(culprit)
    case 'commander.excessArguments':
      return say.tooManyArguments(culprit)
    case 'commander.optionMissingArgument':
      return say.missingOptionValue(culprit)
    default:
      return error.message
  }
}

/** An option that only other commands have. */
function elsewhere(
  flag: string,
  argv: readonly string[],
  { usage }: CliWords,
  commands: readonly Pick<Command, 'name' | 'options'>[],
): string | null {
  const asked = commands.find(({ name }) => argv.includes(name))
  const others = commands.filter(({ options }) => options.some((name) => FLAGS[name].split(' ')[0] === flag))
  if (!asked || others.length === 0) return null
  return usage.optionElsewhere(
    flag,
    asked.name,
    others.map(({ name }) => name),
  )
}

/** Help came unasked: no command was named, or `help` of one that does not exist. */
function helpSentence(argv: readonly string[], { usage }: CliWords): string {
  const named = argv[0] === 'help' ? argv[1] : undefined
  return named === undefined ? usage.noCommand : usage.unknownCommand(named)
}
