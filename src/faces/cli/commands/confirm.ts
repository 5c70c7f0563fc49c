import { StudyState } from '../../../records/studyRecords'
import { actionWordsFor } from '../../../text/actionText'
import { type Attendee, attendeesOf, confirmAttendance } from '../../../year/actions/confirmAttendance'
import { actOnRows, findClass, openForAction } from '../asking/actOnRows'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { inColumns } from '../command/width'
import { endWith } from '../saying/errorsStand'
import { placeText } from '../saying/findingLines'

/** `confirm BOOK CLASS [PERSON…]`: who is on the list of a class; confirms them in 最终参会, or cancels that. */
export const confirm: Command = {
  name: 'confirm',
  arguments: ['BOOK', 'CLASS', '[PERSON...]'],
  options: ['all', 'signed', 'cancel', 'dryRun', 'out', 'force', 'year', 'sheet', 'json'],
  async run(session, [given, asked, ...names], options) {
    const { io, language } = session
    const say = actionWordsFor(language)
    const isMany = options.all === true || options.signed === true
    if (names.length > 0 && isMany) throw new Stop(ExitStatus.wrongUsage, say.cli.both)
    const opened = await openForAction(session, given!, options)
    const list = attendeesOf(opened.year, await findClass(session, opened.year, asked!))
    if (names.length === 0 && !isMany) {
      if (options.cancel) throw new Stop(ExitStatus.wrongUsage, say.cli.whom(['--all', '--signed']))
      if (options.json) printJson(io.stdout, { attendees: list.map((one) => attendeeJson(one)) })
      else printLines(io.stdout, attendeeLines(session, list))
      return endWith(session, opened.book.name, opened.year.findings)
    }
    const chosen = isMany
      ? list.filter(({ signed }) => options.all || signed === true)
      : names.flatMap((name) => named(session, list, name, asked!))
    const records = chosen.map(({ record }) => record)
    return actOnRows(session, opened, confirmAttendance(opened.year, records, options.cancel !== true), options)
  },
}

/** The rows of somebody on the list, by number or name. */
function named({ language }: Session, list: readonly Attendee[], asked: string, trainingClass: string): Attendee[] {
  const byId = list.filter(({ id }) => id !== '' && id === asked)
  const found = byId.length > 0 ? byId : list.filter(({ name, id }) => name === asked || `${name}(${id})` === asked)
  if (found.length === 0)
    throw new Stop(ExitStatus.wrongUsage, actionWordsFor(language).cli.notOnList(asked, trainingClass))
  return found
}

const STATES = Object.entries(StudyState)

function attendeeJson({ name, id, department, state, signed, place }: Attendee) {
  const [word] = STATES.find(([, value]) => value === state)!
  return { id, name, department, state: word, signed, place: placeText(place) }
}

function attendeeLines({ language }: Session, list: readonly Attendee[]): string[] {
  const say = actionWordsFor(language)
  if (list.length === 0) return [say.panel.nobody]
  const head = [say.columns.id, say.columns.name, say.columns.department, say.columns.state, say.columns.signed]
  return inColumns([
    [...head, say.columns.place],
    ...list.map(({ id, name, department, state, signed, place }) => [
      id,
      name,
      department,
      say.attendance[state] ?? '',
      signed === null ? '' : signed ? say.signed : say.notSigned,
      placeText(place),
    ]),
  ])
}
