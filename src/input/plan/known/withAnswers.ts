import { HOUR } from '../../../records/duration'
import { ABSENCES, ABSENCES_WHOLE, BLANKS_EXEMPT, DOUBTED, FAILURES, SHORT_STAYS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { headingOf, namesUnit, unitOf } from '../../heading'
import type { InputColumn } from '../../inputSheet'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from './answers'
import { withColumn } from './withColumn'

/** A table as the user's answers have it: its class, and what its columns are. */
export function withAnswers(grid: Grid, reading: Reading, answers: SheetAnswers): Reading {
  const { columns } = answers
  const className = answerOfTable(reading, answers) ?? answers.className
  const named = className === null ? reading : { ...reading, className }
  const dated = answers.year === null ? named : { ...named, said: { ...named.said, years: [answers.year] } }
  let settled = answers.marks.size === 0 ? dated : { ...dated, marks: answers.marks }
  for (const [number, heading] of columns) {
    if (heading === ABSENCES) {
      settled = { ...withoutColumn(settled, number), absences: [...settled.absences, number] }
      continue
    }
    if (heading === ABSENCES_WHOLE) {
      settled = { ...withoutColumn(settled, number), wholeAbsences: [...settled.wholeAbsences, number] }
      continue
    }
    if (heading === DOUBTED) {
      settled = { ...withoutColumn(settled, number), doubtful: [...settled.doubtful, number] }
      continue
    }
    if (heading === FAILURES) {
      // 高级研修班（中途退出） is a title all the same.
      const isTold = TOLD.some((key) => settled.found.get(key)?.number === number)
      settled = { ...(isTold ? settled : withoutColumn(settled, number)), failures: [...settled.failures, number] }
      continue
    }
    if (heading === BLANKS_EXEMPT) {
      settled = { ...settled, blanksExempt: true }
      continue
    }
    if (heading === SHORT_STAYS) {
      settled = { ...withoutColumn(settled, number), shortStays: number }
      continue
    }
    const column = reading.sheet.columns.find((one) => one.heading === heading)
    if (column)
      settled = withColumn(settled, column.key, number, column.heading, 'answer', unitAt(grid, reading, number, column))
    else if (heading === null) settled = withoutColumn(settled, number)
  }
  const missing = reading.sheet.columns.filter(
    ({ key, required }) => required && !settled.found.has(key) && (key !== 'name' || !saysWhom(settled)),
  )
  return { ...settled, missing }
}

/** What one bare number of a column is worth whose own head says so: 听课时长（分钟）, 分钟数. Who says that it is 学时 says nothing of that. */
function unitAt(grid: Grid, { headerRow }: Reading, number: number, { meaning }: InputColumn): number | null {
  const head = headingOf(textOfCell(cellAt(grid, slotFrom(grid.rows, headerRow), number)))
  if (meaning !== 'hours') return namesUnit(meaning, head) ? (unitOf(meaning, head) ?? null) : null
  if (/分钟数?$/.test(head.key)) return HOUR / 60
  if (/天数$/.test(head.key)) return null
  const unit = unitOf(meaning, head)
  if (unit !== undefined) return unit
  // 课时（1课时=45分钟）; of 学时（1学时=45分钟） whoever says that it is 学时 takes it as it stands.
  const [, minutes] = head.key.includes('课时') ? (/[=为](\d\d)分钟?/.exec(head.bracket) ?? []) : []
  return minutes === undefined ? HOUR : (Number(minutes) * HOUR) / 60
}

/** What is read of a record whatever else its words say. */
const TOLD = ['title', 'organiser'] as const

/** Whether a table says whom it means without a column of names. */
function saysWhom({ person, numbersAlone, found }: Reading): boolean {
  return person !== null || (numbersAlone && found.has('id'))
}

/** What the user says of this table of several: the name of its class, null where it is not to be read; undefined where nothing. */
export function answerOfTable({ titles, className }: Reading, { tables }: SheetAnswers): string | null | undefined {
  const named = [...titles, ...(className === null ? [] : [className])].findLast((title) => tables.has(title))
  return named === undefined ? undefined : tables.get(named)
}

function withoutColumn(reading: Reading, number: number): Reading {
  const left = [...reading.found].filter(([, one]) => one.number !== number)
  // Of two columns of one heading the other is left, and doubles nothing.
  const found = left.map(([key, one]) => [key, one.again === number ? { ...one, again: null } : one] as const)
  return { ...reading, found: new Map(found) }
}
