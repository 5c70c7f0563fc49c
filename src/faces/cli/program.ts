import { Command as Commander, type Help } from 'commander'
import type { CliWords, CommandName } from '../../text/cliWords'
import type { Command } from './command/command'
import { FLAGS, type Options } from './command/options'
import { shownWidth, wrapped } from './command/width'

/** The commander program of all commands, speaking the user's language. `onRun` is called with what was given. */
export function buildProgram(
  commands: readonly Command[],
  words: CliWords,
  version: string,
  streams: { readonly out: (text: string) => void; readonly columns: number },
  onRun: (command: Command, given: readonly string[], options: Options) => void,
): Commander {
  const program = new Commander('xueshi')
    .description(words.description)
    .version(version, FLAGS.version, words.options.version)
    .option(FLAGS.now, words.options.now)
    .option(FLAGS.lang, words.options.lang)
    .helpCommand('help [COMMAND]', words.commands.help.summary)
    .addHelpText('after', `${examples(words, 'help')}\n\n${words.help.exitStatus}`)
  speak(program, words, streams)
  for (const command of commands) {
    const { summary, description, options = {} } = words.commands[command.name]
    const sub = program.command(command.name).summary(summary).description(description)
    speak(sub, words, streams)
    for (const name of command.arguments) sub.argument(name.startsWith('[') ? name : `<${name}>`, words.arguments[name])
    for (const name of command.options) sub.option(FLAGS[name], options[name] ?? words.options[name])
    sub.addHelpText('after', examples(words, command.name))
    sub.action(() => onRun(command, sub.args, sub.optsWithGlobals()))
  }
  return program
}

/** Help and errors in the user's language; errors are thrown for usage.ts to say, never printed here. */
function speak(command: Commander, words: CliWords, streams: { out: (text: string) => void; columns: number }) {
  const titles: Record<string, string> = {
    'Usage:': words.help.usage,
    'Arguments:': words.help.arguments,
    'Options:': words.help.options,
    'Global Options:': words.help.globalOptions,
    'Commands:': words.help.commands,
  }
  command
    .exitOverride()
    .helpOption(FLAGS.help, words.options.help)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      displayWidth: shownWidth,
      subcommandTerm,
      boxWrap: wrapped,
      commandUsage: (cmd) => `xueshi ${cmd.parent ? subcommandTerm(cmd) : 'COMMAND'} [OPTIONS]`,
      visibleGlobalOptions: (cmd) => (cmd.parent?.options ?? []).filter((option) => option.long !== '--version'),
    } satisfies Partial<Help>)
    .configureOutput({
      writeOut: streams.out,
      writeErr: () => {},
      getOutHelpWidth: () => streams.columns,
      getErrHelpWidth: () => streams.columns,
    })
}

function subcommandTerm(command: Commander): string {
  const names = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '…' : '')
    return argument.required ? name : `[${name}]`
  })
  return [command.name(), ...names].join(' ')
}

function examples(words: CliWords, name: CommandName | 'help'): string {
  const lines = words.commands[name].examples.map(({ command, what }) => `  ${command}\n      ${what}`)
  return `\n${words.help.examples}\n${lines.join('\n')}`
}
