import type { LayoutName } from '../records/readingPlan'
import type { SheetKind } from '../records/sheetKind'
import type { FoundColumn } from './evidence/matchColumns'
import type { SaidMonths } from './evidence/saidMonths'
import type { InputColumn, InputSheet } from './inputSheet'
import type { NamedPerson } from './layouts/cards'

/** What a sheet was recognised as. */
export interface Recognised {
  readonly kind: SheetKind
  /** From 1. */
  readonly headerRow: number
  /** The column (from 1) of each column recognised, by its canonical heading. */
  readonly columns: Readonly<Record<string, number>>
}

/** A sheet as one kind, with all that its reader needs. */
export interface Reading extends Recognised {
  readonly sheet: InputSheet
  /** By `InputColumn.key`. */
  readonly found: ReadonlyMap<string, FoundColumn>
  readonly missing: readonly InputColumn[]
  /** From 1; below all rows of the header. */
  readonly firstDataRow: number
  /** null where the table goes to the sheet's end. */
  readonly lastDataRow: number | null
  /** The texts above the header, from the top. */
  readonly titles: readonly string[]
  /** Of a later table of a sheet those above its first one, which may speak for all. */
  readonly sheetTitles: readonly string[]
  /** When its rows are of, as titles, sheet and file say. */
  readonly said: SaidMonths
  /** The class that a label above the header names, or the head of a matrix's column; null where only titles and the sheet's name may say. */
  readonly className: string | null
  /** What a label above the head says that each of its rows is worth, as written (8学时); null where none does. */
  readonly hoursLabel: string | null
  /** Whom all its rows mean; null where each row says it. */
  readonly person: NamedPerson | null
  /** Whether its rows say whom they mean by 用户编号 alone, and 姓名 is not needed. */
  readonly numbersAlone: boolean
  /** A column (from 1) without whose value a row of the table is none, such as a class of a matrix; null for none. */
  readonly presence: number | null
  /** A column (from 1) that says on which day a row of attendance was; null for none. */
  readonly dayColumn: number | null
  /** A column (from 1) that says which 期 of its class a row of attendance is of; null for none. */
  readonly termColumn: number | null
  /** A column (from 1) that says the month of days that stand in another (3月 | 5日); null for none. */
  readonly monthColumn: number | null
  /** A column (from 1) that says beside 学时 in what it is counted (小时, 分钟, 天); null for none. */
  readonly hoursUnits: number | null
  /** Columns (from 1) by which some of those listed did not come: remarks of which somebody has said so, and heads like 是否缺席. */
  readonly absences: readonly number[]
  /** The same, but that whoever was there for a part counts. */
  readonly wholeAbsences: readonly number[]
  /** Columns (from 1) of remarks by which whoever they say anything of that matters does not count, as somebody has said. */
  readonly doubtful: readonly number[]
  /** Whether rows that are struck through count, as somebody has said; they do not while nobody has. */
  readonly keepsStruck: boolean
  /** A column (from 1) of when people left, by which those who left again at once do not count, as somebody has said; null for none. */
  readonly shortStays: number | null
  /** Rows (from 1) of a list of the staff whose people are not on it, as somebody has said. */
  readonly outsiders: ReadonlySet<number>
  /** The same of those who owe no hours. */
  readonly excused: ReadonlySet<number>
  /** Whether a blank under 是否有学时要求 owes no hours, as somebody has said. */
  readonly blanksExempt: boolean
  /** What somebody has said that unknown marks of who came mean. */
  readonly marks: ReadonlyMap<string, boolean>
  /** Columns (from 1) by which some records failed or are not finished, as somebody has said. */
  readonly failures: readonly number[]
  /** Columns whose blank cells belong to the row above, since a name stands on the first row of a group alone. */
  readonly fillsDown: readonly string[]
  readonly layout: LayoutName
  /** Of a form the slot of each value, by `InputColumn.key`; null where each row is a record. */
  readonly slots: ReadonlyMap<string, number> | null
  /** Whether the sheet's name or a title speaks for the kind. */
  readonly hinted: boolean
}

const NO_ROWS: ReadonlySet<number> = new Set()
const NO_MARKS: ReadonlyMap<string, boolean> = new Map()

/** A table of a kind of which nothing is known but where its head stands: whoever finds more says it. */
export function tableOf(sheet: InputSheet, headerRow: number): Reading {
  return {
    kind: sheet.kind,
    headerRow,
    columns: {},
    sheet,
    found: new Map(),
    missing: sheet.columns.filter(({ required }) => required),
    firstDataRow: headerRow + 1,
    lastDataRow: null,
    titles: [],
    sheetTitles: [],
    slots: null,
    said: { years: [], months: [] },
    className: null,
    hoursLabel: null,
    person: null,
    numbersAlone: false,
    presence: null,
    dayColumn: null,
    termColumn: null,
    monthColumn: null,
    hoursUnits: null,
    absences: [],
    wholeAbsences: [],
    doubtful: [],
    failures: [],
    shortStays: null,
    marks: NO_MARKS,
    outsiders: NO_ROWS,
    excused: NO_ROWS,
    blanksExempt: false,
    keepsStruck: false,
    fillsDown: [],
    layout: 'list',
    hinted: false,
  }
}
