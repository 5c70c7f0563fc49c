import { type Finding, finding } from '../../records/finding'
import { type StudyRecords, StudyState } from '../../records/studyRecords'
import { NOT_READ } from '../../state/answerWords'
import type { Grid } from '../../workbook/grid'
import { compact } from '../plainText'
import type { SheetAnswers } from './answers'
import { nameOfKind } from './answerWords'
import { choicesOf } from './asking'
import type { ReadTable } from './readTable'

/** How names of sheets end that are a later state, or an earlier one, of the sheet of the same name without that: 签到（更新）, 签到-初稿. */
const LATER = /[(（_-]?(?:更新|修订|修改|更正|订正|最新|最终|新|终稿|定稿|确认)[稿版后]?[)）]?$/
const EARLIER = /[(（_-]?(?:旧|原|初稿|草稿|初|第一)[稿版]?[)）]?$/

/**
 * A question for every list of attendance of which a later version stands beside it (签到 and 签到（更新）) and lacks some of its rows: whether
 * these people came, nobody here can tell. They count meanwhile.
 */
export function olderVersions(
  tables: readonly ReadTable[],
  { count, sheet, person, trainingClass, state }: StudyRecords,
  answered: (grid: Grid) => Pick<SheetAnswers, 'kind'>,
): Finding[] {
  const lists = [...new Set(tables.flatMap(({ grid, reading }) => (reading.kind === 'attendance' ? [grid] : [])))]
  const pairs = lists.flatMap((older) =>
    lists.flatMap((newer) => (isLater(older, newer) && answered(older).kind === undefined ? [{ older, newer }] : [])),
  )
  if (pairs.length === 0) return []
  const rows = new Map<Grid, Set<string>>(lists.map((grid) => [grid, new Set()]))
  for (let record = 0; record < count; record++)
    if (person[record]! >= 0 && trainingClass[record]! >= 0 && state[record] === StudyState.accepted)
      rows.get(tables[sheet[record]!]!.grid)?.add(`${person[record]} ${trainingClass[record]}`)
  return pairs.flatMap(({ older, newer }) => {
    const [before, after] = [[...rows.get(older)!], rows.get(newer)!]
    const shared = before.filter((row) => after.has(row)).length
    if (shared === 0 || shared === before.length) return []
    const { file, sheet: name } = older
    return [
      finding(
        'question-repeats',
        { file, sheet: name, row: older.rows[0]!, column: null },
        {
          rows: shared,
          beside: newer.sheet,
          choices: choicesOf(older, null, [nameOfKind('attendance'), NOT_READ]),
        },
      ),
    ]
  })
}

function isLater(older: Grid, newer: Grid): boolean {
  if (older === newer || older.file !== newer.file) return false
  const [before, after] = [compact(older.sheet), compact(newer.sheet)]
  const [base, later] = [before.replace(EARLIER, ''), after.replace(LATER, '')]
  return base === later && base !== '' && before !== after && (base !== before || later !== after)
}
