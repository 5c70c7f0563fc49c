import { type Finding, type Severity, severityOf } from '../../../records/finding'
import { type Place, quotedSheet } from '../../../workbook/address'
import type { Session } from '../command/command'
import { padded, shownWidth } from '../command/width'
import { countsOf, placeCell } from './json'

/** `台账.xlsx：人员!B7 错误：…`: a finding on a line of its own, for standard error. */
export function findingLine(session: Session, book: string, found: Finding): string {
  const severity = session.catalogue.severities[severityOf(found)]
  return session.words.message(found.place?.file || book, whereOf(found), severity, session.sentence(found))
}

/** All findings under their severities, an empty line before each, cells and sentences below each other. */
export function groupedFindings(session: Session, findings: readonly Finding[]): string[] {
  const counts = countsOf(findings)
  const severities = (Object.keys(counts) as Severity[]).filter((severity) => counts[severity] > 0)
  return severities.flatMap((severity) => [
    '',
    session.words.check.heading(session.catalogue.severities[severity], counts[severity]),
    ...inColumns(
      session,
      findings.filter((found) => severityOf(found) === severity),
    ),
  ])
}

function inColumns(session: Session, findings: readonly Finding[]): string[] {
  const places = findings.map(whereOf)
  const width = Math.min(WIDEST_PLACE, Math.max(...places.map(shownWidth)))
  const indent = width > 0 ? width + 2 : 0
  return findings.map((found, index) => `  ${padded(places[index]!, indent)}${session.sentence(found)}`)
}

/** Columns; a sheet with a longer name pushes its own sentences to the right. */
const WIDEST_PLACE = 28

/** `人员!B7`; '' where no cell is to blame. */
function whereOf({ place }: Finding): string {
  return place ? placeText(place) : ''
}

/** `人员!B7`, as messages and lists name a cell. */
export function placeText(place: Place): string {
  return `${quotedSheet(place.sheet)}!${placeCell(place)}`
}
