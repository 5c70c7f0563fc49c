import { calendarDate } from '../../../records/moment'
import { makeSample, SAMPLE_BOUNDS } from '../../../year/makeWorkbook'
import type { Command } from '../command/command'
import { ExitStatus } from '../command/io'
import { printLines } from '../command/print'
import { parseCount, parseYear } from '../command/values'
import { newBook } from '../writing/newBook'

/** `sample OUT`: a made-up institute, this year's unless another is asked for; in the place of a sample as it was made, and unasked of no other file. */
export const sample: Command = {
  name: 'sample',
  arguments: ['OUT'],
  options: ['year', 'staff', 'records', 'seed', 'messy', 'force'],
  async run(session, [given], options) {
    const { words, now } = session
    const book = await newBook(session, given!, { as: 'xueshi sample', force: options.force })
    const year = parseYear(options.year, words) ?? calendarDate(now).year
    const seed = parseCount('--seed', options.seed, [0, 2 ** 31 - 1], words) ?? 1
    const { staff, records } = await makeSample(book, {
      staff: parseCount('--staff', options.staff, SAMPLE_BOUNDS.staff, words),
      records: parseCount('--records', options.records, SAMPLE_BOUNDS.records, words),
      seed,
      year,
      messy: options.messy === true,
    })
    printLines(session.io.stdout, [words.sample.written(given!, year, staff, records)])
    return ExitStatus.done
  },
}
