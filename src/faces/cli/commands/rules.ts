import { RULE_PACKS } from '../../../records/rulePacks/rulePacks'
import type { Command } from '../command/command'
import { ExitStatus } from '../command/io'
import { printJson, printLines } from '../command/print'

/** `rules`: the rule packs that 考核办法 offers, each in words, with its source and what that leaves open. */
export const rules: Command = {
  name: 'rules',
  arguments: [],
  options: ['json'],
  run({ io, language }, _, options) {
    if (options.json) {
      const packs = RULE_PACKS.map((pack) => ({ name: pack.name, aliases: pack.aliases, words: pack.words[language] }))
      printJson(io.stdout, { rules: packs })
    } else
      printLines(io.stdout, [
        ...RULE_PACKS.flatMap(({ name, words }, index) => [
          ...(index > 0 ? [''] : []),
          name,
          ...words[language].map((line) => `  ${line}`),
        ]),
      ])
    return Promise.resolve(ExitStatus.done)
  },
}
