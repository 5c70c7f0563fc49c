import { readyLineText } from '../../../text/paperText'
import type { Place } from '../../../workbook/address'
import { checksOf, isReady, readiness } from '../../../year/readiness'
import { verifyReports } from '../../../year/verifyReports'
import type { Command } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { bookWithLists } from '../reading/besideBooks'
import { diskBook } from '../reading/diskBook'
import { preparedBook } from '../reading/preparedBook'
import { writtenFile } from '../reading/writtenFile'
import { writtenReports } from '../reading/writtenReports'
import { reportedJson } from '../saying/causeJson'
import { reportedLines } from '../saying/causeLines'
import { placeText } from '../saying/findingLines'
import { placeCell } from '../saying/json'

/** Places that a line leads to on a terminal; the document has them all. */
const LED_TO = 5

/** `ready BOOK [REPORT]`: whether the three tables may be stamped, a line for everything that must hold; writes nothing. */
export const ready: Command = {
  name: 'ready',
  arguments: ['BOOK', '[REPORT]'],
  options: ['year', 'sheet', 'list', 'code', 'json'],
  async run(session, [given, report = given!], options) {
    const { io, words, catalogue, language } = session
    const asked = parseYear(options.year, words)
    const book = bookWithLists(session, diskBook(session, given!), options.list, asked)
    const opened = await preparedBook(session, book, asked, options)
    const { statistics } = opened
    if (!statistics) throw new Stop(ExitStatus.errorsStand, words.message(book.name, '', null, words.noYear))
    const year = { ...opened, statistics }
    const { reports, printed } = await writtenReports(await writtenFile(session, report))
    const lines = readiness(
      year,
      checksOf(year, verifyReports(year, reports, printed, session.now)),
      options.code ?? null,
    )
    const open = lines.filter(({ ok }) => !ok).length
    if (options.json)
      printJson(io.stdout, {
        ready: open === 0,
        year: statistics.year,
        lines: lines.map(({ places, ...line }) => ({
          ...line,
          ...('moved' in line ? { moved: line.moved.map(reportedJson) } : {}),
          sentence: readyLineText({ places, ...line }, catalogue, language),
          places: places.map((place) => ({ sheet: place.sheet, cell: placeCell(place) })),
        })),
      })
    else
      printLines(io.stdout, [
        words.check.title(book.name, statistics.year),
        catalogue.ready.verdict(open),
        '',
        ...lines.flatMap((line) => [
          `  ${line.ok ? '✓' : '✗'} ${readyLineText(line, catalogue, language)}${led(line)}`,
          ...('moved' in line ? reportedLines(session, line.moved) : []),
        ]),
      ])
    return isReady(lines) ? ExitStatus.done : ExitStatus.errorsStand
  },
}

/** The cells that an open line leads to. */
function led({ ok, places }: { readonly ok: boolean; readonly places: readonly Place[] }): string {
  if (ok || places.length === 0) return ''
  const named = places.slice(0, LED_TO).map((place) => placeText(place))
  return `  → ${named.join(' ')}${places.length > LED_TO ? ' …' : ''}`
}
