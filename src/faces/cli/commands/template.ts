import { templateLayouts } from '../../../sample/template'
import type { Command } from '../command'
import { ExitStatus } from '../io'
import { newBook } from '../newBook'
import { printLines } from '../print'

/** `template OUT`: empty input sheets. */
export const template: Command = {
  name: 'template',
  arguments: ['OUT'],
  options: [],
  async run(session, [given]) {
    await (await newBook(session, given!)).write(templateLayouts())
    printLines(session.io.stdout, [session.words.template.written(given!)])
    return ExitStatus.done
  },
}
