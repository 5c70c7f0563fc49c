import type { Finding } from '../../../records/finding'
import type { SheetFate } from '../../../records/readingPlan'
import type { SheetKind } from '../../../records/sheetKind'
import type { Grid } from '../../../workbook/grid'
import type { OnlyWhoCame } from '../../layouts/onlyWhoCame'
import type { Section } from '../../layouts/sections'
import type { Reading } from '../../reading'
import type { SheetAnswers } from './answers'

/** What a sheet is taken for. */
export interface UnderstoodSheet {
  readonly grid: Grid
  /** Its tables, in their order; empty where nothing is read. */
  readonly tables: readonly Reading[]
  /** What it lacks columns to be; null where it is read, or nothing of ours, or one of our reports. */
  readonly nearly: Reading | null
  readonly fate: SheetFate
  /** The word that turned it away; '' for none. */
  readonly word: string
  readonly questions: readonly Finding[]
  /** What the user says it is; null where nobody does. */
  readonly asked: SheetKind | null
}

/** A table while it is being understood. */
export interface Table {
  /** The sheet with the table's own columns alone, where another table stands beside it. */
  readonly view?: Grid
  readonly section: Section
  readonly reading: Reading | null
  readonly nearly: Reading | null
  /** The kinds, the likeliest first, between which nobody but the user can choose; none where its kind is certain. */
  readonly doubted?: readonly SheetKind[]
}

export interface Looked {
  /** Without its lists of people who did not come. */
  readonly grid: Grid
  readonly lists: Omit<OnlyWhoCame, 'grid'>
  /** The earlier year of which it is (2024年), beside one of the year's with the same classes; '' for any other. */
  readonly before: string
  readonly answers: SheetAnswers
  readonly chosen: SheetKind | null | undefined
  readonly own: boolean
  readonly tables: readonly Table[]
}

/** The kinds whose rows are of people. */
export const LISTS: ReadonlySet<SheetKind> = new Set<SheetKind>(['staff', 'attendance', 'external', 'online', 'arp'])

/** The kinds of sheets whose rows give hours. */
export const RECORDS: ReadonlySet<SheetKind> = new Set<SheetKind>(['attendance', 'external', 'online'])
