import type { Command } from './command/command'
import type { ExitStatus, Io } from './command/io'
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
import { runCommand } from './runCommand'

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
export function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  return runCommand(COMMANDS, argv, io)
}
