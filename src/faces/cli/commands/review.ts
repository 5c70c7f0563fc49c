import { StudyState } from '../../../records/studyRecords'
import { actionWordsFor } from '../../../text/actionText'
import { decimalHours } from '../../../text/amounts'
import {
  type ExternalRecord,
  externalRecords,
  REVIEW_STATES,
  reviewExternal,
} from '../../../year/actions/reviewExternal'
import { actionNamed, actOnRows, openForAction } from '../asking/actOnRows'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { LANGUAGES } from '../command/language'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { inColumns } from '../command/width'
import { endWith } from '../saying/errorsStand'
import { placeText } from '../saying/findingLines'

const ACTIONS = ['list', 'pass', 'reject'] as const

/** `review BOOK list|pass|reject`: external study of the year by the manual's four filters, and its review. */
export const review: Command = {
  name: 'review',
  arguments: ['BOOK', '[ACTION]'],
  options: ['name', 'title', 'status', 'all', 'dryRun', 'out', 'force', 'year', 'sheet', 'json'],
  async run(session, [given, asked = 'list'], options) {
    const { io, language } = session
    const action = actionNamed(session, asked, ACTIONS)
    const state = reviewState(session, options)
    const filters = [options.name, options.title, options.status]
    if (action !== 'list' && !options.all && filters.every((one) => one === undefined))
      throw new Stop(
        ExitStatus.wrongUsage,
        actionWordsFor(language).cli.whom(['--name', '--title', '--status', '--all']),
      )
    const opened = await openForAction(session, given!, options)
    const { year } = opened.year.statistics
    const filter = { person: options.name ?? '', title: options.title ?? '', year, state }
    const records = externalRecords(opened.year, filter)
    if (action !== 'list') {
      const chosen = records.map(({ record }) => record)
      return actOnRows(session, opened, reviewExternal(opened.year, chosen, action === 'pass'), options)
    }
    if (options.json) printJson(io.stdout, { year, records: records.map(recordJson) })
    else printLines(io.stdout, recordLines(session, records))
    return endWith(session, opened.book.name, opened.year.findings)
  },
}

/** 审核状态 in either language; 'all' where none is given. */
function reviewState({ language, words }: Session, { status }: Options): (typeof REVIEW_STATES)[number] {
  if (status === undefined) return 'all'
  const found = REVIEW_STATES.find((one) =>
    LANGUAGES.some((each) => actionWordsFor(each).panel.states[one].toLowerCase() === status.toLowerCase()),
  )
  if (found) return found
  const known = REVIEW_STATES.map((one) => actionWordsFor(language).panel.states[one])
  throw new Stop(ExitStatus.wrongUsage, words.list.badStatus(status, known))
}

function recordJson({ id, name, department, title, source, year, seconds, state, place }: ExternalRecord) {
  const word = Object.entries(StudyState).find(([, value]) => value === state)![0]
  return { id, name, department, title, source, year, seconds, state: word, place: placeText(place) }
}

function recordLines({ language }: Session, records: readonly ExternalRecord[]): string[] {
  const say = actionWordsFor(language)
  if (records.length === 0) return [say.panel.nobody]
  const { id, name, title, hours, state, place } = say.columns
  return inColumns([
    [id, name, title, hours, state, place],
    ...records.map((one) => [
      one.id,
      one.name,
      one.title,
      one.seconds === null ? '' : decimalHours(one.seconds),
      say.review[one.state] ?? '',
      placeText(one.place),
    ]),
  ])
}
