import { actionWordsFor } from '../../../text/actionText'
import { setRequirement } from '../../../year/actions/setRequirement'
import { REQUIREMENTS, type Requirement, staffList } from '../../../year/actions/staffList'
import { actionNamed, actOnRows, findPeople, openForAction } from '../asking/actOnRows'
import { filtersOf } from '../asking/filters'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { LANGUAGES } from '../command/language'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { inColumns } from '../command/width'
import { endWith } from '../saying/errorsStand'
import { placeText } from '../saying/findingLines'

const ACTIONS = ['list', 'yes', 'no'] as const
const FILTERS = ['name', 'department', 'status', 'hiredIn'] as const

/** `require BOOK list|yes|no [PERSON…]`: 是否有学时要求 of people, by the filters of the manual's 人员管理. */
export const require: Command = {
  name: 'require',
  arguments: ['BOOK', '[ACTION]', '[PERSON...]'],
  options: [...FILTERS, 'all', 'dryRun', 'out', 'force', 'year', 'sheet', 'json'],
  async run(session, [given, asked = 'list', ...names], options) {
    const { io, language } = session
    const say = actionWordsFor(language)
    const action = actionNamed(session, asked, ACTIONS)
    const requirement = requirementOf(session, options)
    const hiredIn = parseYear(options.hiredIn, session.words)
    const isFiltered = options.all === true || FILTERS.some((option) => options[option] !== undefined)
    if (names.length > 0 && isFiltered) throw new Stop(ExitStatus.wrongUsage, say.cli.both)
    if (action !== 'list' && names.length === 0 && !isFiltered)
      throw new Stop(ExitStatus.wrongUsage, say.cli.whom(['--name', '--department', '--hired-in', '--status', '--all']))
    const opened = await openForAction(session, given!, options)
    const { dataset, statistics } = opened.year
    const { name, departments } = filtersOf(session, options, statistics)
    const people =
      names.length > 0
        ? findPeople(session, opened.year, names)
        : staffList(dataset, { requirement, hiredIn, name, departments, lacking: null })
    if (action !== 'list')
      return actOnRows(session, opened, setRequirement(opened.year, people, action === 'yes'), options)
    const chosen = people.map((person) => dataset.people[person]!)
    if (options.json)
      printJson(io.stdout, {
        people: chosen.map((one) => ({
          id: one.id,
          name: one.name,
          department: one.department,
          required: one.required,
          place: placeText(one.place),
        })),
      })
    else {
      const { id, name: named, department, place } = say.columns
      const rows = chosen.map((one) => [
        one.id,
        one.name,
        one.department,
        one.required ? say.required : say.notRequired,
        placeText(one.place),
      ])
      const head = [id, named, department, say.panel.requirement, place]
      printLines(io.stdout, rows.length === 0 ? [say.panel.nobody] : inColumns([head, ...rows]))
    }
    return endWith(session, opened.book.name, opened.year.findings)
  },
}

/** 是 or 否 in either language; 'all' where none is given. */
function requirementOf({ language, words }: Session, { status }: Options): Requirement {
  if (status === undefined) return 'all'
  const found = REQUIREMENTS.find((one) =>
    LANGUAGES.some((each) => actionWordsFor(each).panel.requirements[one].toLowerCase() === status.toLowerCase()),
  )
  if (found) return found
  const known = REQUIREMENTS.map((one) => actionWordsFor(language).panel.requirements[one])
  throw new Stop(ExitStatus.wrongUsage, words.list.badStatus(status, known))
}
