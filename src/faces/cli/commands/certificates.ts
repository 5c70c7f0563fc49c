import { dirname, extname, join } from 'node:path'
import type { CertificateKind } from '../../../records/certificateKind'
import { isoMoment } from '../../../records/moment'
import { certificateDocuments } from '../../../year/certificateDocuments'
import { type Certificate, certifier } from '../../../year/certificates'
import type { ComputedYear } from '../../../year/openYear'
import { chosenPeople } from '../asking/people'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { bookWithLists } from '../reading/besideBooks'
import { type DiskBook, diskBook } from '../reading/diskBook'
import { foundAt } from '../reading/paths'
import { preparedBook, withYear } from '../reading/preparedBook'
import { endWith } from '../saying/errorsStand'
import { type WantedFile, writeCertificateFiles } from '../writing/certificateFiles'
import { type CertificateTarget, certificateTarget, refuseExisting } from '../writing/certificateTarget'
import { findSoffice } from '../writing/libreOffice'

/** `certificates BOOK`: 学时证明 or 个人学习档案 of one person, a department or all, as workbooks or printed. */
export const certificates: Command = {
  name: 'certificates',
  arguments: ['BOOK'],
  options: [
    'person',
    'department',
    'archive',
    'perDepartment',
    'year',
    'sheet',
    'list',
    'out',
    'force',
    'pdf',
    'soffice',
    'json',
  ],
  async run(session, [given], options) {
    const { io, words } = session
    const kind: CertificateKind = options.archive ? 'archive' : 'certificate'
    const book = diskBook(session, given!)
    const asked = options.out === undefined ? null : certificateTarget(session, options.out, book.path)
    if (options.perDepartment && (asked === null || asked.to === 'book' || asked.to === 'pdf'))
      throw new Stop(ExitStatus.wrongUsage, words.certificates.perOfFile)
    const soffice = options.pdf || asked?.to === 'pdf' ? sofficeFor(session, options) : null
    const inView = parseYear(options.year, words)
    const beside = bookWithLists(session, book, options.list, inView)
    const year = withYear(session, book, await preparedBook(session, beside, inView, options))
    const people = chosenPeople(session, options, year)
    const target = asked ?? certificateTarget(session, defaultOut(session, book, year, kind), book.path)

    const certify = certifier(year, kind, session.now)
    const made = new Map(people.map((person) => [person, certify(person)]))
    const wanted = wantedFiles(session, target, options, year, made, kind)
    if (!options.force) await refuseExisting(session, target, target.to === 'zip' ? [target.path] : pathsOf(wanted))
    await writeCertificateFiles(session, target, wanted, { what: words.certificates.working(kind), soffice })

    const files = target.to === 'zip' ? [target.path] : pathsOf(wanted)
    const all = [...made.values()]
    if (options.json) printJson(io.stdout, documentOf(year, kind, all, files))
    else printLines(io.stdout, [words.certificates.done(people.length, kind, files.length, target.path)])
    const isUndone = ({ notYetDone: { ahead, unheld } }: Certificate) => ahead.length + unheld.length > 0
    const told = (some: readonly Certificate[], say: typeof words.certificates.drafts) => {
      if (some.length === 0) return
      const names = some.slice(0, NAMED).map(({ name }) => name)
      printLines(io.stderr, [words.message(book.name, '', null, say(names, some.length))])
    }
    told(
      all.filter((one) => one.draft && !isUndone(one)),
      words.certificates.drafts,
    )
    told(all.filter(isUndone), words.certificates.notYetDone)
    const { reportDate } = year.dataset.policy
    if (reportDate !== null && reportDate > session.now)
      printLines(io.stderr, [
        words.message(book.name, '', null, words.certificates.datedAhead(isoMoment(reportDate, false))),
      ])
    return endWith(session, book.name, year.findings)
  },
}

/** People who are named in a sentence; the document has all. */
const NAMED = 5

/** Where LibreOffice is; throws `Stop` where it is not, before long work. */
function sofficeFor({ io, words }: Session, { soffice: given }: Options): string {
  const path = given === undefined ? findSoffice(io.env) : foundAt(given)?.isFile() ? given : null
  if (path === null) throw new Stop(ExitStatus.file, words.certificates.noSoffice(given ?? null))
  return path
}

/** Beside the book: `台账-2025年度学时证明.xlsx`. */
function defaultOut(
  { words }: Session,
  { path, name }: Pick<DiskBook, 'path' | 'name'>,
  { statistics }: ComputedYear,
  kind: CertificateKind,
): string {
  const stem = name.slice(0, name.length - extname(name).length)
  return join(dirname(path), words.certificates.defaultName(stem, statistics.year, kind))
}

function wantedFiles(
  { words }: Session,
  { to, path }: CertificateTarget,
  { pdf, perDepartment }: Options,
  year: ComputedYear,
  made: ReadonlyMap<number, Certificate>,
  kind: CertificateKind,
): readonly WantedFile[] {
  const layoutsOf = (people: Iterable<number>) => () => Array.from(people, (person) => made.get(person)!.layout)
  const all = layoutsOf(made.keys())
  if (to === 'pdf') return [{ path, layouts: all, pdf: true }]
  if (to === 'book') {
    const book = { path, layouts: all, pdf: false }
    return pdf ? [book, { ...book, path: `${path.slice(0, -extname(path).length)}.pdf`, pdf: true }] : [book]
  }
  const per = perDepartment ? 'department' : 'person'
  const { fileName, noDepartment } = words.certificates
  return certificateDocuments(year, [...made.keys()], per, noDepartment).map(({ name, people }) => {
    const file = fileName(year.statistics.year, kind, name) + (pdf ? '.pdf' : '.xlsx')
    return { path: to === 'zip' ? file : join(path, file), layouts: layoutsOf(people), pdf: pdf === true }
  })
}

function pathsOf(wanted: readonly WantedFile[]): readonly string[] {
  return wanted.map(({ path }) => path)
}

function documentOf(
  { dataset, statistics }: ComputedYear,
  kind: CertificateKind,
  all: readonly Certificate[],
  files: readonly string[],
) {
  return {
    year: statistics.year,
    kind,
    files,
    people: all.map(({ person, counted, code, draft, layout, notYetDone }) => {
      const { id, name, department } = dataset.people[person]!
      return { id, name, department, seconds: counted, code, draft, ...notYetDone, sheet: layout.sheet }
    }),
  }
}
