import { ENTRY_PAGE } from '../../input/entryLook'
import type { CollectMark, CollectPart } from '../../records/collecting'
import { type Moment, serialOfMoment } from '../../records/moment'
import type { Person } from '../../records/person'
import { codeLine } from '../../state/collectLine'
import { collectTitle } from '../../state/collectMark'
import { COLLECT_SHEETS } from '../../state/collectSheets'
import type { CollectGuideWords } from '../../text/collectWords'
import type { Area } from '../../workbook/address'
import type { Layout, LayoutCell, LayoutRow, LayoutValidation } from '../../workbook/layout'
import { CHOICE_HEADS, COLLECT_COLUMNS, type CollectColumn } from './columns'
import { COLLECT_LOOKS as LOOKS } from './look'

/** Somebody who stands in a sheet, as 人员 has it. */
export type CollectPerson = Pick<Person, 'id' | 'name' | 'department' | 'hired'>

/** A class that may be chosen. */
export interface CollectClass {
  readonly name: string
  readonly code: string
  readonly start: Moment | null
}

/** What a sheet is made of. */
export interface FillForm {
  readonly mark: CollectMark
  readonly people: readonly CollectPerson[]
  /** Those that may be chosen in 参加培训. */
  readonly classes: readonly CollectClass[]
  /** 部门 of empty rows; '' where each says its own. */
  readonly department: string
}

/** Title, code and heads; what is filled in begins below. */
export const FILL_HEAD_ROW = 3

/** A sheet to be filled in: a row for everybody, empty ones below, and what may be chosen behind them; heads and given cells are locked. */
export function fillSheet(part: CollectPart, form: FillForm, words: CollectGuideWords): Layout {
  const columns = COLLECT_COLUMNS[part]
  const { mark, people, department } = form
  const rows = [
    ...people.map((person) => columns.map((column) => personCell(part, column, person))),
    ...Array.from({ length: emptyRows(part, people.length) }, () =>
      columns.map((column): LayoutCell => {
        const isGiven = column.key === 'department' && department !== ''
        return isGiven
          ? { value: department, look: LOOKS.given.general }
          : { value: null, look: LOOKS.open[column.entry] }
      }),
    ),
  ]
  const choices = choiceColumns(part, form, columns.length + 2)
  const last = FILL_HEAD_ROW + rows.length
  const title = `${collectTitle(mark)}　${COLLECT_SHEETS[part]}`
  const heads = columns.map(
    (column): LayoutCell => ({
      value: column.heading,
      look: column.required && column.role === 'answer' ? LOOKS.requiredHead : LOOKS.head,
    }),
  )
  const note = `${codeLine(mark.code)}　${words.notes[part]}`
  const all = choices.reduce((most, { values }) => Math.max(most, values.length), rows.length)
  return {
    sheet: COLLECT_SHEETS[part],
    columnWidths: [...columns.map(({ width }) => width), 3, ...choices.map(({ width }) => width)],
    rows: [
      { height: 30, cells: [{ value: title, look: LOOKS.title }] },
      { height: 20, cells: [{ value: note, look: LOOKS.code }] },
      { height: 24, cells: withChoices(heads, columns.length, choices, (choice) => choice.heading, LOOKS.choiceHead) },
      ...Array.from(
        { length: all },
        (_, index): LayoutRow => ({
          height: 18,
          cells: withChoices(rows[index] ?? [], columns.length, choices, ({ values }) => values[index] ?? null),
        }),
      ),
    ],
    merges: [],
    freeze: { rows: FILL_HEAD_ROW, columns: 2 },
    validations: columns.flatMap((column, index): readonly LayoutValidation[] =>
      column.key === 'department'
        ? []
        : [
            validation(
              column,
              { top: FILL_HEAD_ROW + 1, left: index + 1, bottom: last, right: index + 1 },
              choices,
              words,
            ),
          ],
    ),
    filter: null,
    locked: true,
    gridLines: true,
    printArea: { top: 1, left: 1, bottom: last, right: columns.length },
    page: { ...ENTRY_PAGE, repeatRows: { first: FILL_HEAD_ROW, last: FILL_HEAD_ROW } },
    tabColour: part === 'staff' ? 'A5A5A5' : '70AD47',
  }
}

/** Room for people who come several times, or whom nobody has on the list. */
function emptyRows(part: CollectPart, people: number): number {
  if (part === 'staff') return 10
  return Math.max(20, part === 'attendance' ? 2 * people : people)
}

function personCell(part: CollectPart, column: CollectColumn, person: CollectPerson): LayoutCell {
  if (column.role === 'answer' && !(part === 'staff' && column.key === 'hired'))
    return { value: null, look: LOOKS.open[column.entry] }
  const value =
    column.key === 'hired'
      ? person.hired === null
        ? null
        : serialOfMoment(person.hired)
      : person[column.key as 'id' | 'name' | 'department'] || null
  // What is missing may be filled in; of 人员核对 whatever changes.
  const isOpen = part === 'staff' ? value === null || column.key === 'hired' || column.key === 'department' : false
  return { value, look: (isOpen ? LOOKS.open : LOOKS.given)[column.entry] }
}

interface ChoiceColumn {
  readonly of: 'classes' | 'people' | null
  readonly heading: string
  readonly width: number
  readonly values: readonly string[]
  readonly area: Area
}

/** What may be chosen, in columns of the sheet itself: a list of its own is found wherever the sheet is copied to. */
function choiceColumns(part: CollectPart, { people, classes }: FillForm, first: number): readonly ChoiceColumn[] {
  const columns: Omit<ChoiceColumn, 'area'>[] = []
  if (part === 'attendance')
    columns.push(
      { of: 'classes', heading: CHOICE_HEADS.classes, width: 34, values: classes.map(({ name }) => name) },
      { of: null, heading: CHOICE_HEADS.days, width: 12, values: classes.map(({ start }) => dayText(start)) },
      { of: null, heading: CHOICE_HEADS.codes, width: 14, values: classes.map(({ code }) => code) },
    )
  if (part !== 'staff')
    columns.push({ of: 'people', heading: CHOICE_HEADS.people, width: 12, values: people.map(({ name }) => name) })
  return columns.map((column, index) => ({
    ...column,
    area: {
      top: FILL_HEAD_ROW + 1,
      left: first + index,
      bottom: FILL_HEAD_ROW + Math.max(1, column.values.length),
      right: first + index,
    },
  }))
}

function dayText(moment: Moment | null): string {
  return moment === null ? '' : new Date(moment * 1000).toISOString().slice(0, 10)
}

function withChoices(
  cells: readonly LayoutCell[],
  width: number,
  choices: readonly ChoiceColumn[],
  shownOf: (choice: ChoiceColumn) => string | null,
  look: LayoutCell['look'] = LOOKS.choice,
): readonly (LayoutCell | undefined)[] {
  const row: (LayoutCell | undefined)[] = [...cells]
  while (row.length < width) row.push(undefined)
  row.push(undefined)
  for (const choice of choices) {
    const value = shownOf(choice)
    row.push(value === null || value === '' ? undefined : { value, look })
  }
  return row
}

function validation(
  column: CollectColumn,
  area: Area,
  choices: readonly ChoiceColumn[],
  words: CollectGuideWords,
): LayoutValidation {
  const of = column.key === 'className' ? 'classes' : column.key === 'name' ? 'people' : null
  const listed = choices.find((choice) => choice.of === of && of !== null && choice.values.length > 0)
  const hint = words.columns[column.key] ?? ''
  const named = { area, hintTitle: column.heading, hint }
  return listed ? { ...named, list: null, listIn: listed.area } : { ...named, list: column.choices }
}
