import type { Finding } from '../../../records/finding'
import type { Moment } from '../../../records/moment'
import type { Words } from '../../../text/catalogue'
import type { ArgumentName, CliWords, CommandName, OptionName } from '../../../text/cliWords'
import type { Language } from '../../../text/say'
import type { ExitStatus, Io } from './io'
import type { Options } from './options'

/** One run of the command line: the world, the user's language, the clock. */
export interface Session {
  readonly io: Io
  readonly language: Language
  /** What the command line itself says, and what every face says. */
  readonly words: CliWords
  readonly catalogue: Words
  readonly sentence: (found: Finding) => string
  readonly now: Moment
}

/** One command, a file of its own in commands/. Throws `Stop` and `WorkbookError`; main.ts says them. */
export interface Command {
  readonly name: CommandName
  /** All required, in this order. */
  readonly arguments: readonly ArgumentName[]
  readonly options: readonly OptionName[]
  run(session: Session, given: readonly string[], options: Options): Promise<ExitStatus>
}
