import { actionWordsFor } from '../../../text/actionText'
import { ENTERED, ENTERED_HEADINGS, enterStaff } from '../../../year/actions/enterStaff'
import { joined } from '../../../year/actions/joined'
import { ALL_STAFF, lackOf, staffList } from '../../../year/actions/staffList'
import { actOnRows, findPeople, itemsSet, openForAction } from '../asking/actOnRows'
import type { Command } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { inColumns } from '../command/width'
import { endWith } from '../saying/errorsStand'
import { placeText } from '../saying/findingLines'

/** `enter BOOK [PERSON]`: who has no 入职时间 or 用户编号, and `--set` enters it into the row. */
export const enter: Command = {
  name: 'enter',
  arguments: ['BOOK', '[PERSON]'],
  options: ['set', 'dryRun', 'out', 'force', 'year', 'sheet', 'json'],
  async run(session, [given, asked], options) {
    const { io, language } = session
    const say = actionWordsFor(language)
    const known = ENTERED.map((what) => ENTERED_HEADINGS[what])
    const items = itemsSet(session, options.set, known)
    if ((asked === undefined) !== (items.size === 0)) throw new Stop(ExitStatus.wrongUsage, say.cli.whom(['--set']))
    const opened = await openForAction(session, given!, options)
    const { dataset } = opened.year
    if (asked !== undefined) {
      const [person] = findPeople(session, opened.year, [asked])
      const entered = ENTERED.flatMap((what) => {
        const value = items.get(ENTERED_HEADINGS[what])
        return value === undefined ? [] : [enterStaff(opened.year, person!, what, value)]
      })
      return actOnRows(session, opened, joined(entered), options)
    }
    const lacking = staffList(dataset, { ...ALL_STAFF, lacking: 'any' }).map((person) => ({
      ...dataset.people[person]!,
      lacks: lackOf(dataset.people[person]!),
    }))
    if (options.json)
      printJson(io.stdout, {
        people: lacking.map(({ id, name, department, lacks, place }) => ({
          id,
          name,
          department,
          lacks: lacks.map((what) => ENTERED_HEADINGS[what]),
          place: placeText(place),
        })),
      })
    else
      printLines(
        io.stdout,
        lacking.length === 0
          ? [say.panel.nobody]
          : inColumns(
              lacking.map(({ id, name, department, lacks, place }) => [
                id,
                name,
                department,
                lacks.map((what) => say.lacks[what]).join('、'),
                placeText(place),
              ]),
            ),
      )
    return endWith(session, opened.book.name, opened.year.findings)
  },
}
