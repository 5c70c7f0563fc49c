import { secondsOf } from '../records/amount'
import type { Dataset } from '../records/dataset'
import { type KeptHours, type KeptRow, keptSource, keptText } from '../records/keptHours'
import { asksSubjects } from '../records/requirement'
import type { StudySource } from '../records/studyRecords'
import { personParts } from './personFigure'
import type { JudgedStudies } from './standing'

/** The rows that count of a person, by source in the order read, as they are kept to be named later. */
export function countedRows(dataset: Dataset, judged: JudgedStudies, person: number): KeptHours {
  const rows = new Map<StudySource, KeptRow[]>()
  const isBySubject = asksSubjects(dataset.policy)
  for (const { source, text, amount, counts, subject, days } of personParts(dataset, judged, person)) {
    if (!counts) continue
    const row = {
      title: keptText(text),
      seconds: secondsOf(amount),
      ...(isBySubject ? { subject } : {}),
      ...(days === undefined ? {} : { days }),
    }
    const list = rows.get(source)
    if (list) list.push(row)
    else rows.set(source, [row])
  }
  return Object.fromEntries(Array.from(rows, ([source, list]) => [source, keptSource(list)]))
}
