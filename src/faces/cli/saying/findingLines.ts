import type { Finding } from '../../../records/finding'
import { countFindings } from '../../../records/findingCounts'
import { type Severity, severityOf } from '../../../records/severity'
import { type Place, quotedSheet } from '../../../workbook/address'
import type { Session } from '../command/command'
import { padded, widest } from '../command/width'
import { placeCell } from './json'

/** `台账.xlsx：人员!B7 错误：…`: a finding on a line of its own, for standard error. */
export function findingLine(session: Session, book: string, found: Finding): string {
  const severity = session.catalogue.severities[severityOf(found)]
  return session.words.message(found.place?.file || book, whereOf(found), severity, oneLine(session.sentence(found)))
}

/**
 * The findings under their severities, an empty line before each, cells and sentences below each other. Of many of one kind
 * on one sheet the first are named and the others counted: what all 110 000 rows lack is one thing to put right.
 */
export function groupedFindings(session: Session, findings: readonly Finding[]): string[] {
  const counts = countFindings(findings)
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
  const named = namedFindings(session, findings)
  const width = Math.min(WIDEST_PLACE, widest(named.map(({ place }) => place)))
  const indent = width > 0 ? width + 2 : 0
  return named.flatMap((one) => {
    const { place, sentence, kind } = one
    const line = `  ${padded(place, indent)}${sentence}`
    if (kind.last !== one || kind.others === 0) return [line]
    return [line, `  ${' '.repeat(indent)}${session.words.check.others(kind.others)}`]
  })
}

interface Named {
  readonly place: string
  readonly sentence: string
  readonly kind: Kind
}

/** Findings of one kind on one sheet: how many are named, the last of these, and how many are not. */
interface Kind {
  named: number
  last: Named | null
  others: number
}

/** Findings of one kind on one sheet that are named one by one, and those of them that say the very same. */
const MOST_NAMED = 50
const MOST_ALIKE = 5

/** The findings that are said one by one, in their order. */
function namedFindings(session: Session, findings: readonly Finding[]): Named[] {
  const kinds = new Map<string, Kind>()
  const alike = new Map<string, number>()
  const named: Named[] = []
  for (const found of findings) {
    const key = JSON.stringify([found.code, found.place?.file, found.place?.sheet])
    const kind = kinds.get(key) ?? { named: 0, last: null, others: 0 }
    kinds.set(key, kind)
    const sentence = kind.named < MOST_NAMED ? oneLine(session.sentence(found)) : null
    const same = sentence === null ? MOST_ALIKE : (alike.get(key + sentence) ?? 0)
    if (sentence === null || same >= MOST_ALIKE) {
      kind.others++
      continue
    }
    alike.set(key + sentence, same + 1)
    kind.named++
    kind.last = { place: whereOf(found), sentence, kind }
    named.push(kind.last)
  }
  return named
}

function oneLine(sentence: string): string {
  return sentence.replace(/\s*[\r\n]+\s*/g, ' ')
}

/** Columns; a sheet with a longer name pushes its own sentences to the right. */
const WIDEST_PLACE = 28

/** `人员!B7`; '' where no cell is to blame. */
export function whereOf({ place }: Finding): string {
  return place ? placeText(place) : ''
}

/** `人员!B7`, as messages and lists name a cell. */
export function placeText(place: Place): string {
  return `${quotedSheet(place.sheet)}!${placeCell(place)}`
}
