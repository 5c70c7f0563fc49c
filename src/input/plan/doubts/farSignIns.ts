import { DAY } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { isoMoment, type Moment, momentOf, momentOfSerial } from '../../../records/moment'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { CLASS_PREFIX, NOT_READ } from '../../../state/answerWords'
import { CellKind, type Grid } from '../../../workbook/grid'
import { compact } from '../../plainText'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { unreadColumns } from '../known/unreadColumns'
import { spanOf } from './otherDays'

/** A sign-in may be made good for a while after the class. */
const SOON = 31 * DAY
const OF_COMING = /^(?:首次|最后|第一次)?(?:签到|签退|打卡|扫码|入会|进入会议|加入会议|到会|到场)(?:时间|日期)$/

/**
 * A question for every list of who came by which somebody that counts signed in months or years from the days of the class: another class,
 * or a wrong date. The first such row is named.
 */
export function farSignIns(
  tables: readonly ReadTable[],
  { sheet, row, state, trainingClass }: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'className' | 'columns'>,
): Finding[] {
  return tables.flatMap(({ grid, reading }, table) => {
    if (reading.kind !== 'attendance' || reading.layout !== 'list') return []
    const { className, columns } = answered(grid)
    const column = unreadColumns(grid, [reading]).find(
      ({ number, heading }) => !columns.has(number) && OF_COMING.test(compact(heading)),
    )
    const from = column && className === null ? sheet.indexOf(table) : -1
    if (!column || from < 0) return []
    for (let record = from; sheet[record] === table; record++) {
      const meant = classes[trainingClass[record]!]
      if (state[record] !== StudyState.accepted || !meant) continue
      const span = spanOf(meant)
      const day = span && dayAt(grid, slotFrom(grid.rows, row[record]!), column.number)
      if (!span || day === null || (day >= span.from - SOON && day <= span.to + SOON)) continue
      return [
        finding(
          'question-other-day',
          { ...placeOf(grid, reading, column.number), row: row[record]! },
          {
            trainingClass: meant.name,
            said: isoMoment(day, false),
            own: isoMoment(span.from, false),
            choices: choicesOf(grid, null, [`${CLASS_PREFIX}${meant.name}`, NOT_READ]),
          },
        ),
      ]
    }
    return []
  })
}

const FULL_DAY = /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/

/** The day of a cell that says its year, too; null for any other. */
function dayAt(grid: Grid, slot: number, number: number): Moment | null {
  const { kinds, values } = grid.columns[number - 1]!
  if (kinds[slot] === CellKind.date) return momentOfSerial(values[slot]!)
  if (kinds[slot] !== CellKind.text) return null
  const [, year, month, day] = FULL_DAY.exec(grid.texts[values[slot]!]!) ?? []
  return year === undefined ? null : momentOf(Number(year), Number(month), Number(day))
}
