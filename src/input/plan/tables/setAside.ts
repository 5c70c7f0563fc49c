import { type Finding, finding } from '../../../records/finding'
import { NOT_READ, ofTable } from '../../../state/answerWords'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { IMPLEMENTED_WORDS } from '../../cells/words'
import { areNames, peopleNamed } from '../../layouts/peopleNamed'
import { plain, titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { filledIn, textsIn } from '../../rowCells'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { classNamed, headNamesClass } from '../../vocabulary/besideClass'
import { saysRole } from '../../vocabulary/columnHeads'
import { listsOtherPeople } from '../../vocabulary/otherPeople'
import { sideOf } from '../../vocabulary/sides'
import { listWord } from '../../vocabulary/turnedAway'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { asker, choicesOf } from '../known/asking'
import { type Knowledge, valuesOf } from '../known/knowledge'
import type { Looked, UnderstoodSheet } from '../known/looked'
import { askSheet } from '../known/unknownSheets'
import { rowsOf, unreadColumns } from '../known/unreadColumns'

/**
 * Asks about every sheet that words set aside though its rows are people of 人员 and its heads or values classes of 培训班. Quiet are lists of
 * who was away and who was to come, where all of these classes that were held have other lists that are read.
 */
export function withoutSilence(
  understood: readonly UnderstoodSheet[],
  looked: readonly Looked[],
  knowledge: Knowledge,
): UnderstoodSheet[] {
  let read: ReadonlySet<string> | null = null
  return understood.map((sheet, at) => {
    const { grid, fate, questions, asked, tables, word } = sheet
    const due = tables.flatMap((reading) => dueColumns(grid, reading, looked[at]!.answers, knowledge))
    if (due.length > 0) {
      read ??= classesRead(understood, knowledge)
      const held = classesHeld(understood)
      const untold = due.filter(({ classes }) => classes.some((one) => held.has(one) && !read!.has(one)))
      return { ...sheet, questions: [...questions, ...untold.map(({ question }) => question)] }
    }
    if (asked !== null || OF_A_YEAR.test(word) || questions.some(({ code }) => code === 'question-sheet-kind'))
      return sheet
    const isOfSome = fate === 'read' && word !== ''
    if (fate !== 'turned-away' && fate !== 'adds-nobody' && !isOfSome) return sheet
    const slots = slotsLookedAt(grid, tables)
    const titles = titlesIn(grid, slots)
    const classes = classesBesidePeople(grid, slots, knowledge)
    if (classes.size === 0) return sheet
    read ??= classesRead(understood, knowledge)
    if (isOnlyOfThose(sheet, titles, knowledge)) {
      const untold = [...classes].filter((one) => !read!.has(one))
      const held = untold.length > 0 ? classesHeld(understood) : new Set<string>()
      if (!untold.some((one) => held.has(one))) return sheet
    }
    if (!isOfSome)
      return {
        ...sheet,
        fate: 'asked' as const,
        questions: [...questions, askSheet(grid, null, null, { doubt: word })],
      }
    const title = titles.findLast((text) => text.includes(word))
    if (title !== undefined && looked[at]!.answers.tables.has(title)) return sheet
    return { ...sheet, questions: [...questions, askPart(grid, slots[0]!, title)] }
  })
}

/** Asks what the part of a sheet is that words set aside, below or above what is read. */
function askPart(grid: Grid, slot: number, title: string | undefined): Finding {
  const whole = askSheet(grid, null, null)
  const place = { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column: null }
  const choices = choicesOf(grid, null, [
    title === undefined ? NOT_READ : ofTable(title, NOT_READ),
    nameOfKind('attendance'),
  ])
  return whole.code === 'question-sheet-kind'
    ? finding(whole.code, place, { likely: null, doubt: title ?? '', choices })
    : whole
}

/** A column of 培训班 that names who was to come (应到人员, 报名名单), with the classes (by `titleKey`) that it does so of. */
interface DueColumn {
  readonly classes: readonly string[]
  readonly question: Finding
}

/** Such columns: nobody came by them, but where nothing else says who did, they may be all that there is. */
function dueColumns(
  grid: Grid,
  reading: Reading,
  { columns }: SheetAnswers,
  { people }: Knowledge,
): readonly DueColumn[] {
  if (reading.kind !== 'classes' || reading.slots !== null) return []
  const { from, end } = rowsOf(grid, reading)
  const name = reading.found.get('name')!.number
  return unreadColumns(grid, [reading]).flatMap(({ number, heading }) => {
    if (columns.has(number) || !saysDue(heading)) return []
    const classes: string[] = []
    let className = ''
    for (let slot = from; slot < end; slot++) {
      className = titleKey(textOfCell(cellAt(grid, slot, name))) || className
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'text' && peopleNamed(cell.text, people).known > 0) classes.push(className)
    }
    return classes.length === 0 ? [] : [{ classes, question: asker(grid, reading)(number, heading, null, '') }]
  })
}

function saysDue(heading: string): boolean {
  if (sideOf(heading) === 'due' || (listsOtherPeople(heading) && !saysRole(heading))) return true
  const word = listWord(heading)
  return word.says === 'no' && word.why === 'planned'
}

/** 2024年 of a sheet of last year, beside one of this year. */
const OF_A_YEAR = /^20\d\d年$/

/** Whether a sheet's name and titles say of all of it that these people were away, or were to come. */
function isOnlyOfThose(
  { grid, word }: UnderstoodSheet,
  titles: readonly string[],
  { withoutUnit }: Knowledge,
): boolean {
  const said = listWord(word)
  if (said.says !== 'no' || said.why === 'other') return false
  const texts = [grid.sheet, ...titles].map((text) => withoutUnit(text).replace(IN_BRACKETS, ''))
  return texts.some((text) => text.includes(word) && !EXCEPT.test(text))
}

const IN_BRACKETS = /[（(【[][^）)】\]]*[）)】\]]/g
/** 含请假, 请假除外, 已剔除请假人员. */
const EXCEPT = /含|除|剔|扣/

/** The texts of those of some rows that hold one text alone. */
function titlesIn(grid: Grid, slots: readonly number[]): readonly string[] {
  return slots.flatMap((slot) => {
    const texts = [...wordsIn(grid, slot)]
    return texts.length === 1 && !isValued(grid, slot) ? texts : []
  })
}

/** The classes (by `titleKey`) that are heads or values of rows that name people of the staff; none where they name none of either. */
function classesBesidePeople(
  grid: Grid,
  slots: readonly number[],
  { people, ids, classes }: Knowledge,
): ReadonlySet<string> {
  const found = new Set<string>()
  let named = 0
  for (const [at, slot] of slots.entries()) {
    if (filledIn(grid, slot) < 2) continue
    const texts = wordsIn(grid, slot)
    // A title merged over all columns.
    if (texts.size === 1 && at < TITLE_ROWS && !isValued(grid, slot)) continue
    for (const text of texts)
      if (classes.has(titleKey(text))) found.add(titleKey(text))
      else if (at < HEAD_ROWS && headNamesClass(text, classes)) found.add(classNamed(text, classes)!)
      else if (areNames(text, people) || ids.has(plain(text))) named++
  }
  return named > 0 ? found : new Set()
}

const TITLE_ROWS = 5
const HEAD_ROWS = 8

/** Whether anything but texts stands in a row. */
function isValued({ columns }: Grid, slot: number): boolean {
  return columns.some((column) => column?.kinds[slot] && column.kinds[slot] !== CellKind.text)
}

/** The texts of a row, each once. */
function wordsIn(grid: Grid, slot: number): ReadonlySet<string> {
  return new Set(textsIn(grid, slot).filter((text) => text !== ''))
}

/** Of the slots that no table reads the first, and as many spread over the rest. */
function slotsLookedAt(grid: Grid, tables: readonly Reading[]): readonly number[] {
  const read = tables.map((reading) => ({
    from: slotFrom(grid.rows, reading.headerRow),
    end: rowsOf(grid, reading).end,
  }))
  const slots = Array.from({ length: grid.rows.length }, (_, slot) => slot)
  const unread = read.length === 0 ? slots : slots.filter((at) => !read.some(({ from, end }) => from <= at && at < end))
  const step = Math.max(1, Math.ceil((unread.length - LOOKED_AT) / LOOKED_AT))
  return unread.filter((_, at) => at < LOOKED_AT || (at - LOOKED_AT) % step === 0)
}

const LOOKED_AT = 40

/** The classes (by `titleKey`) that were held, as far as 培训班 says. */
function classesHeld(understood: readonly UnderstoodSheet[]): ReadonlySet<string> {
  const held = new Set<string>()
  for (const { grid, tables } of understood)
    for (const reading of tables) {
      if (reading.kind !== 'classes') continue
      const name = reading.found.get('name')!.number
      const implemented = reading.found.get('implemented')?.number
      const { from, end } = reading.slots ? { from: 0, end: grid.rows.length } : rowsOf(grid, reading)
      for (let slot = from; slot < end; slot++) {
        const said = implemented === undefined ? '' : textOfCell(cellAt(grid, slot, implemented))
        if (IMPLEMENTED_WORDS(said) !== false) held.add(titleKey(textOfCell(cellAt(grid, slot, name))))
      }
    }
  return held
}

/** The classes (by `titleKey`) of the lists of attendance that are read. */
function classesRead(understood: readonly UnderstoodSheet[], { classes }: Knowledge): ReadonlySet<string> {
  const read = new Set<string>()
  for (const { grid, tables } of understood)
    for (const reading of tables)
      if (reading.kind === 'attendance') {
        for (const name of valuesOf(grid, reading, 'className', titleKey)) read.add(name)
        const said = reading.className === null ? [...reading.titles, grid.sheet] : [reading.className]
        for (const text of said.map(titleKey)) for (const name of classes) if (text.includes(name)) read.add(name)
      }
  return read
}
