import { type Figure, figureOf } from '../../engine/figure'
import { REMINDERS_TITLE } from '../../input/reportTitles'
import type { DepartmentReminder, Matter, Reminders } from '../../records/reminders'
import { REMINDERS_SHEET } from '../../records/writtenSheets'
import { type ReminderTexts, reminderTexts } from '../../text/reminderText'
import { type Block, gap, line, sum } from '../block'
import type { Column, Table } from '../column'
import { columnWidths } from '../columnWidths'
import { withHeadRoom } from '../headRoom'
import type { Sheet } from '../layOut'
import { COLUMN_FORMATS, LOOKS, WORKING_TABLE } from '../look'
import { pageRoom } from '../pages'
import { WORKING_LYING } from '../paper'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { workingSheet } from '../working'
import { figureColumn } from './figureColumn'

/** All that 催办清单 is made of. */
export interface RemindersInput extends Pick<ReportInput, 'statistics' | 'words' | 'language' | 'computedAt'> {
  readonly reminders: Reminders
}

/**
 * 催办清单: what is still to be done, a section a department with heads of its own, so that each can be cut out and handed over. A section
 * that a page cannot hold goes on on the next one under the same heads.
 */
export function remindersSheet(input: RemindersInput): Sheet {
  const { reminders, words, language } = input
  const texts = reminderTexts(reminders, language)
  const named = { headings: { ...words.headings, ...texts.say.headings } }
  const columns = withHeadRoom(reminderColumns(input, texts), named)
  const all = reminders.departments.flatMap(({ matters }) => matters)
  const widths = columnWidths({ columns, rows: all, style: WORKING_TABLE, empty: '' })
  const tableOf = (rows: readonly Matter[]) =>
    tableBlocks({ columns, rows, style: WORKING_TABLE, empty: texts.say.command.none }, named, widths)
  const top = workingSheet(
    {
      name: REMINDERS_SHEET,
      title: REMINDERS_TITLE[language](reminders.year),
      note: texts.say.note(texts.counts(all, reminders.missing), texts.day(reminders.deadline)),
      widths,
      blocks: [],
      paper: WORKING_LYING,
    },
    input,
  )
  const room = pageRoom(WORKING_LYING, sum(widths))
  let taken = sum(top.blocks.map(heightOf))
  const sections = reminders.departments.flatMap((of) => {
    const parts = departmentParts(of, texts, tableOf, widths, { room, taken })
    for (const part of parts) {
      const height = sum(part.map(heightOf))
      taken = taken + height > room ? height : taken + height
    }
    return parts.flat()
  })
  return { ...top, blocks: [...top.blocks, ...(all.length === 0 ? tableOf([]) : sections)] }
}

/** Points above a section. */
const APART = 14

/** What of a page must be left so that a department that it cannot hold whole begins on it. */
const WORTH_BEGINNING = 0.3

/**
 * The blocks of a department's section: of as many as the pages that it takes, the first of which has `taken` points taken. Each is a section
 * of its own, which `intoSections` puts on the page where it has room.
 */
function departmentParts(
  { department, matters, missing }: DepartmentReminder,
  texts: ReminderTexts,
  tableOf: (rows: readonly Matter[]) => readonly [head: Block, body: Block],
  widths: readonly number[],
  { room, taken }: { readonly room: number; readonly taken: number },
): readonly (readonly Block[])[] {
  const heading = texts.say.department(texts.department(department), texts.counts(matters, missing))
  const [head, body] = tableOf(matters)
  const title = line(heading, LOOKS.section, widths)
  const continued = line(texts.say.continued(heading), LOOKS.section, widths)
  const above = APART + sum([head, continued].map(heightOf))
  const left = room - taken - above
  const whole = heightOf(body)
  const first = whole > left && (left < room * WORTH_BEGINNING || whole <= room - above) ? room - above : left
  // A text so long that it takes several rows of the sheet is left to the program that prints.
  const parts = body.count === matters.length ? inParts(matters, body, first, room - above) : [matters]
  return parts.map((part, index) => {
    const [own, rows] = tableOf(part)
    return [
      gap(APART, 'section'),
      index === 0 ? title : continued,
      { ...own, role: 'plain' as const },
      { ...rows, role: 'plain' as const },
    ]
  })
}

/** Splits rows so that the first part is no higher than `first` points and each other than `room`; each has a row at least. */
function inParts(matters: readonly Matter[], body: Block, first: number, room: number): readonly (readonly Matter[])[] {
  const parts: Matter[][] = [[]]
  let filled = 0
  let index = 0
  for (const { height } of body.rows) {
    const most = parts.length === 1 ? first : room
    if (filled + height > most && parts.at(-1)!.length > 0) {
      parts.push([])
      filled = 0
    }
    parts.at(-1)!.push(matters[index++]!)
    filled += height
  }
  return parts
}

function heightOf({ rows }: Block): number {
  return sum(Array.from(rows, ({ height }) => height))
}

function reminderColumns({ statistics }: RemindersInput, texts: ReminderTexts): Table<Matter>['columns'] {
  const { people } = statistics
  const { say } = texts
  const text = (
    heading: Column<Matter>['heading'],
    width: number,
    value: (matter: Matter) => string,
    least?: number,
  ): Column<Matter> => ({ heading, width, align: 'left', kind: 'text', value, ...(least !== undefined && { least }) })
  const hours = (matter: Matter, measure: 'counted' | 'missing'): Figure =>
    matter.kind === 'short' && isOfYear(matter) ? people.figure(matter.who.person, measure) : ABSENT
  return [
    text('status', 62, ({ kind }) => say.kinds[kind]),
    text('name', 132, texts.whom, 92),
    figureColumn('hours', COLUMN_FORMATS.hours, (matter) => hours(matter, 'counted'), 52),
    figureColumn('missing', COLUMN_FORMATS.hours, (matter) => hours(matter, 'missing'), 52),
    text(
      'lacking',
      178,
      (matter) => (matter.kind === 'short' && isHoursAlone(matter) ? '' : texts.situation(matter)),
      104,
    ),
    text(
      'classes',
      208,
      (matter) => (matter.kind === 'short' ? matter.nearest.map(texts.helpful).join('\n') : ''),
      180,
    ),
    text('count', 74, () => ''),
  ]
}

const ABSENT = figureOf(null, { how: 'absent' })

type Short = Extract<Matter, { kind: 'short' }>

/** Whether the person is held to hours of this year: those of several years stand in words. */
function isOfYear({ missing }: Short): boolean {
  return missing.every(({ years }) => years === 1)
}

function isHoursAlone({ missing }: Short): boolean {
  return missing.length === 1 && missing[0]!.of === 'hours' && missing[0]!.years === 1
}
