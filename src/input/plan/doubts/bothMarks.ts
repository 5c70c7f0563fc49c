import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { EITHER_WORDS } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/**
 * A question for every sheet that says of somebody both that they came to a class and that they did not (√ and × in two rows, where no column
 * tells days apart). They count meanwhile; what somebody answers is carried out. Changes `studies`. Two sheets are `contradictions`' to ask.
 *
 * @param names of the people, by their index
 */
export function bothMarks(
  tables: readonly ReadTable[],
  { count, sheet, person, trainingClass, state, row }: StudyRecords,
  classes: readonly TrainingClass[],
  names: readonly string[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'either'>,
): Finding[] {
  const first = state.indexOf(StudyState.notConfirmed)
  if (first < 0 || first >= count) return []
  const isOne = tables.map(
    ({ reading: { kind, dayColumn, layout } }) => kind === 'attendance' && dayColumn === null && !DAYS.has(layout),
  )
  const keyOf = (record: number) =>
    (sheet[record]! * names.length + person[record]!) * classes.length + trainingClass[record]!
  // Most records share no bit with anybody who was away, and need no closer look.
  const bits = new Uint8Array(BITS)
  const bitOf = (record: number) =>
    (Math.imul(person[record]!, 0x9e3779b1) ^ Math.imul(trainingClass[record]!, 0x85ebca6b)) >>> SHIFT
  const away = new Set<number>()
  const withAway = new Set<number>()
  const isOf = (record: number, wanted: StudyState) =>
    state[record] === wanted && person[record]! >= 0 && trainingClass[record]! >= 0
  const last = state.lastIndexOf(StudyState.notConfirmed, count - 1)
  for (let record = first; record <= last; record++)
    if (isOf(record, StudyState.notConfirmed) && isOne[sheet[record]!]) {
      away.add(keyOf(record))
      withAway.add(sheet[record]!)
      bits[bitOf(record)] = 1
    }
  const found = new Map<number, number[]>()
  for (const table of withAway) {
    const end = sheet.lastIndexOf(table) + 1
    for (let record = sheet.indexOf(table); record < end; record++) {
      if (!isOf(record, StudyState.accepted) || bits[bitOf(record)] === 0 || sheet[record] !== table) continue
      if (away.has(keyOf(record))) found.set(table, [...(found.get(table) ?? []), record])
    }
  }
  return [...found].flatMap(([table, records]) => {
    const { grid, reading } = tables[table]!
    const said = answered(grid).either.bothMarks
    if (said === 'away') for (const record of records) state[record] = StudyState.notConfirmed
    if (said !== null) return []
    const [first] = records
    const words = [EITHER_WORDS.bothMarks.came, EITHER_WORDS.bothMarks.away]
    return [
      finding(
        'question-both-marks',
        { ...placeOf(grid, reading, null), row: row[first!]! },
        {
          name: names[person[first!]!]!,
          trainingClass: classes[trainingClass[first!]!]!.name,
          people: new Set(records.map((record) => person[record])).size,
          choices: choicesOf(grid, null, words),
        },
      ),
    ]
  })
}

const BITS = 2 ** 18
const SHIFT = 32 - 18

/** A person's marks of one class there are of its days. */
const DAYS: ReadonlySet<string> = new Set(['people-by-days'])
