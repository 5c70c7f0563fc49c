import { headCountLabel, headLineText } from '../../../text/headCountText'
import { reconcileHeadCounts } from '../../../year/headCounts'
import type { Command } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { padded, widest } from '../command/width'
import { bookWithLists } from '../reading/besideBooks'
import { diskBook } from '../reading/diskBook'
import { preparedBook } from '../reading/preparedBook'
import { endWith } from '../saying/errorsStand'
import { placeText } from '../saying/findingLines'
import { figureNumber, headCountsJson } from '../saying/json'

/** `heads BOOK`: the head counts of a year, what leads from one to the next, and who makes the difference; writes nothing. */
export const heads: Command = {
  name: 'heads',
  arguments: ['BOOK'],
  options: ['year', 'sheet', 'list', 'json'],
  async run(session, [given], options) {
    const { io, words, catalogue } = session
    const asked = parseYear(options.year, words)
    const book = bookWithLists(session, diskBook(session, given!), options.list, asked)
    const opened = await preparedBook(session, book, asked, options)
    const { statistics } = opened
    if (!statistics) throw new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, words.noYear))
    const year = { ...opened, statistics }
    if (options.json) printJson(io.stdout, { year: statistics.year, ...headCountsJson(year) })
    else {
      const { shown, compared, lines } = reconcileHeadCounts(year)
      const { verdict, differences } = catalogue.headCounts
      const table = shown.map(({ name, figure }) => [
        headCountLabel(name, catalogue),
        String(figureNumber(figure) ?? words.report.notGiven),
      ])
      const widths = [0, 1].map((column) => widest(table.map((row) => row[column]!)))
      printLines(io.stdout, [
        words.check.title(book.name, statistics.year),
        verdict(compared),
        '',
        ...table.map(([name, count]) => `  ${padded(name!, widths[0]!)}  ${padded(count!, widths[1]!, 'right')}`),
        ...(opened.dataset.arp ? ['', differences(lines.length)] : []),
        ...lines.map((line) => {
          const places = [...line.arp, ...line.staff].map(({ place }) => placeText(place))
          return `  ${headLineText(line, catalogue)}  → ${places.join(' ')}`
        }),
      ])
    }
    return endWith(session, book.name, opened.findings)
  },
}
