import { makeTemplate } from '../../../year/makeWorkbook'
import type { Command } from '../command/command'
import { ExitStatus } from '../command/io'
import { printLines } from '../command/print'
import { newBook } from '../writing/newBook'

/** `template OUT`: empty input sheets; never unasked in the place of a file, which may be the filled-in one. */
export const template: Command = {
  name: 'template',
  arguments: ['OUT'],
  options: ['force'],
  async run(session, [given], options) {
    await makeTemplate(await newBook(session, given!, { as: null, force: options.force }))
    printLines(session.io.stdout, [session.words.template.written(given!)])
    return ExitStatus.done
  },
}
