import { DAY, HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { isoMoment, type Moment, momentOf } from '../../../records/moment'
import type { StudyRecords } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { CLASS_PREFIX, NOT_READ } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { type SaidDay, saidDays } from '../../amongClasses'
import { periodOfCell } from '../../cells/cellValues'
import { meantMonth } from '../../evidence/saidMonths'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { rowsOf } from '../known/unreadColumns'

/** How far above its head a list says its day. */
const NEAR = 6
/** A list of another year than its class is of a year near it; older days are those of rules and forms. */
const YEARS = 2
/** Days of when a form was made, sent or printed. */
const OF_MAKING = /制表|填表|填报|打印|报送|统计|截[至止]|更新|修订|导出|通知|发文|报名|印发|生成|版/

/** 1-2班, 8.30-11.30 are no days. */
const NO_DAY =
  /\d+\s*[-~－—、.]\s*\d+(?=[班期组室号楼层人页场点时])|\d{1,2}[.:：]\d{2}\s*[-~－—至]\s*\d{1,2}[.:：]\d{2}/g

/**
 * A question for every list of one class that says, in its name, title, a label or a column of days, that it was on another day than the
 * class, and for no other day: a list under the wrong class, or a wrong date.
 */
export function otherDays(
  tables: readonly ReadTable[],
  { sheet, trainingClass }: Pick<StudyRecords, 'sheet' | 'trainingClass'>,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'className'>,
): Finding[] {
  return tables.flatMap(({ grid, reading }, table) => {
    const { kind, layout, found, presence } = reading
    if (kind !== 'attendance' || layout === 'people-by-days' || found.has('className') || found.has('classCode'))
      return []
    if (presence !== null || answered(grid).className !== null) return []
    const record = sheet.indexOf(table)
    const meant = record < 0 ? undefined : classes[trainingClass[record]!]
    const span = meant && spanOf(meant)
    if (!meant || !span) return []
    const said = [...daysAbove({ grid, reading }, meant.name), ...daysOfRows({ grid, reading }, meant.year)]
    const ofYear = said.filter(({ year }) => year === null || year === meant.year)
    const days = (ofYear.length > 0 ? ofYear : said).flatMap(({ year, month, day }) =>
      Math.abs((year ?? meant.year!) - meant.year!) <= YEARS ? (momentOf(year ?? meant.year!, month, day) ?? []) : [],
    )
    if (days.length === 0 || days.some((day) => day >= span.from && day <= span.to)) return []
    const choices = choicesOf(grid, null, [`${CLASS_PREFIX}${meant.name}`, NOT_READ])
    return [
      finding('question-other-day', placeOf(grid, reading, null), {
        trainingClass: meant.name,
        said: isoMoment(days[0]!, false),
        own: isoMoment(span.from, false),
        choices,
      }),
    ]
  })
}

/** The days of a class, each by its midnight; of one without an end as many as its hours take. */
export function spanOf({
  start,
  end,
  hours,
  year,
}: TrainingClass): { readonly from: Moment; readonly to: Moment } | null {
  if (start === null || year === null) return null
  const from = Math.floor(start / DAY) * DAY
  const more = Math.max(0, Math.ceil((hours ?? 0) / (HOURS_A_DAY * HOUR)) - 1)
  return { from, to: end === null ? from + more * DAY : end }
}

/** The fewest that a day of a class has, so that one without an end is long enough. */
const HOURS_A_DAY = 4

function daysAbove({ grid, reading }: ReadTable, className: string): readonly SaidDay[] {
  // GB/T 1.1, whose sheet cannot have the stroke: what the name itself looks to say is no day.
  const own = saidDays([className]).map(({ month, day }) => `${month}-${day}`)
  const daysIn = (text: string) =>
    saidDays([text.replaceAll(className, '').replace(NO_DAY, ' ')]).filter(
      ({ month, day }) => !own.includes(`${month}-${day}`),
    )
  const head = slotFrom(grid.rows, reading.headerRow)
  const days = [...daysIn(grid.sheet)]
  for (let slot = Math.max(0, head - NEAR); slot < head; slot++) {
    let isOfMaking = false
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'text') {
        // 导出时间 | 2025-07-01: a label's value may be a text, too.
        isOfMaking = OF_MAKING.test(cell.text) || (isOfMaking && /^\d/.test(cell.text.trim()))
        if (!isOfMaking) days.push(...daysIn(cell.text))
      } else if (cell.kind === 'date' && !isOfMaking) days.push(...saidDays([textOfCell(cell)]))
    }
  }
  return days
}

function daysOfRows({ grid, reading }: ReadTable, year: number | null): readonly SaidDay[] {
  const { dayColumn } = reading
  if (dayColumn === null) return []
  const { from, end } = rowsOf(grid, reading)
  const days: SaidDay[] = []
  for (let slot = from; slot < end; slot++) {
    const cell = cellAt(grid, slot, dayColumn)
    const period = cell.kind === 'empty' ? null : periodOfCell(cell, grid.date1904, meantMonth(reading.said, year))
    if (period) days.push(...saidDays([isoMoment(period.start.moment, false)]))
  }
  return days
}
