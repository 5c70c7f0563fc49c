import { COLLECT_BY, type CollectBy, type Collected } from '../../records/collecting'
import { hasYear, type OpenYear } from '../openYear'
import type { ReturnedBook } from './returnedBooks'
import { type CollectSubject, collectSubjects } from './subjects'

/** Whom a workbook was made for. */
export interface Addressee {
  readonly code: string
  readonly by: CollectBy
  readonly whom: string
  /** Its row in 收集记录; null where nobody has noted that it was sent. */
  readonly sent: Collected | null
  /** Of a class. */
  readonly className: string
  readonly classCode: string
}

/** Finds for whom a workbook of this year was made: by its code in 收集记录, by the code of whom there is, else by its title. */
export function addressees(opened: OpenYear): (book: ReturnedBook) => Addressee | null {
  const { dataset } = opened
  const year = opened.statistics?.year ?? null
  const subjects = hasYear(opened) ? COLLECT_BY.flatMap((by) => collectSubjects(opened, by, '')) : []
  const byCode = new Map(subjects.map((subject) => [subject.code, subject]))
  const sent = new Map(dataset.collected.map((row) => [row.code, row]))
  const ofCode = (code: string): Addressee | null => {
    const [row, subject] = [sent.get(code) ?? null, byCode.get(code)]
    if (!row && !subject) return null
    const by = row?.by ?? subject!.by
    const whom = row?.whom ?? subject!.whom
    return { code, by, whom, sent: row, ...classOf(subject, whom) }
  }
  const classOf = (subject: CollectSubject | undefined, whom: string) => {
    const own = subject?.trainingClass == null ? null : dataset.classes[subject.trainingClass]!
    return { className: own?.name ?? whom, classCode: own?.code ?? '' }
  }
  return (book) => {
    const known = book.code === '' ? null : ofCode(book.code)
    if (known || book.whom === '' || book.year !== year) return known
    // A code that nobody here has may be that of another unit's department of the same name.
    if (book.code !== '' && (book.unit === null || book.unit !== dataset.policy.unit)) return null
    const isMeant = ({ by, whom }: Pick<CollectSubject, 'by' | 'whom'>) =>
      whom === book.whom && (book.by === null || by === book.by)
    const ofYear = dataset.collected.filter((row) => row.year === year && isMeant(row))
    const codes = new Set((ofYear.length > 0 ? ofYear : subjects.filter(isMeant)).map(({ code }) => code))
    return codes.size === 1 ? ofCode([...codes][0]!) : null
  }
}
