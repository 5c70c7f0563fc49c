import { type NotYetDone, notYetDone, personCertificate } from '../engine/personCertificate'
import { categoryHours } from '../engine/subjectHours'
import { secondsOf } from '../records/amount'
import type { CertificateKind } from '../records/certificateKind'
import type { Seconds } from '../records/duration'
import type { Moment } from '../records/moment'
import { personKey } from '../records/personKey'
import { asksSubjects } from '../records/requirement'
import { severityOf } from '../records/severity'
import { personNames } from '../report/certificates/certificateNames'
import { certificateSheet } from '../report/certificates/certificateSheet'
import { checkCodeIn } from '../report/checkCode'
import { layOut } from '../report/layOut'
import { refuseForeign } from '../run'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import type { CertificatesAsked } from './certificatesAsked'
import { explainCaps } from './explainFigure'
import type { ComputedYear } from './openYear'

/** One person's certificate. */
export interface Certificate {
  readonly person: number
  /** What the person is called among others: `张三`, of namesakes `张三 00101`. For names of files. */
  readonly name: string
  readonly counted: Seconds
  readonly code: string
  /** Whether errors stand in the person's records, or something that counts is not done yet. */
  readonly draft: boolean
  /** What counts and is not over, or is of a class that is not held. */
  readonly notYetDone: NotYetDone
  readonly layout: Layout
}

/** Makes certificates of a year one by one: what all have in common is looked up once. */
export function certifier(
  year: ComputedYear,
  kind: CertificateKind,
  computedAt: Moment,
): (person: number) => Certificate {
  const { dataset, statistics } = year
  const { people, policy } = dataset
  const names = personNames(people)
  const subjects = asksSubjects(policy) ? categoryHours(dataset, statistics.judged) : null
  const wrong = wrongRows(year)
  return (person) => {
    const certificate = personCertificate(dataset, statistics, person)
    const rows = [
      people[person]!.place,
      ...[...certificate.counting, ...certificate.others].map(({ part }) => part.place),
    ]
    const todo = notYetDone(certificate, computedAt)
    const draft = rows.some((place) => wrong.has(rowKey(place))) || todo.ahead.length + todo.unheld.length > 0
    const form = {
      kind,
      year: statistics.year,
      name: names.sheetOf(person, kind),
      person: people[person]!,
      policy,
      certificate,
      subjects: subjects && { general: subjects.general[person]!, professional: subjects.professional[person]! },
      caps: policy.measure === 'effective' ? explainCaps(dataset, statistics, person) : [],
      lacking: statistics.people.required[person] === 1 ? statistics.people.lacking(person) : [],
      draft,
      notYetDone: todo,
    }
    const layout = layOut(certificateSheet(form, computedAt))
    return {
      person,
      name: names.nameOf(person),
      counted: secondsOf(certificate.total.amount),
      code: checkCodeIn(layout.page.footer.left.text),
      draft,
      notYetDone: todo,
      layout,
    }
  }
}

/** The certificates asked for, in the order of 人员, made while they are walked. */
export function* certificatesOf(
  year: ComputedYear,
  { kind, people }: CertificatesAsked,
  computedAt: Moment,
): Generator<Certificate, undefined> {
  const certify = certifier(year, kind, computedAt)
  for (const person of askedStaff(year, people)) yield certify(person)
}

/** Those of the year's staff who are meant, by index. */
export function askedStaff(
  { dataset, statistics }: Pick<ComputedYear, 'dataset' | 'statistics'>,
  people: CertificatesAsked['people'],
): readonly number[] {
  return statistics.people.staff.filter((person) => people.has(personKey(dataset.people[person]!)))
}

/**
 * Writes certificates into the workbook that was read, a sheet a person, all or none; answers their layouts. Throws what `write` throws
 * and foreign-sheet where a sheet of the user's own bears such a name.
 */
export async function writeCertificates(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  asked: CertificatesAsked,
  computedAt: Moment,
  run?: Run,
): Promise<readonly Layout[]> {
  const layouts = Array.from(certificatesOf(year, asked, computedAt), ({ layout }) => layout)
  refuseForeign(year.dataset, layouts)
  await book.write(layouts, run)
  return layouts
}

interface Row {
  readonly file: string
  readonly sheet: string
  readonly row: number
}

const rowKey = ({ file, sheet, row }: Row) => JSON.stringify([file, sheet, row])

/** The rows in which an error stands: whose they are, their figures may be wrong. */
function wrongRows({ findings }: Pick<ComputedYear, 'findings'>): ReadonlySet<string> {
  return new Set(
    findings.flatMap((found) => (found.place && severityOf(found) === 'error' ? [rowKey(found.place)] : [])),
  )
}
