import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import { EITHER_WORDS } from '../../../state/answerWords'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import type { SaidDay } from '../../amongClasses'
import type { ClassIndex } from '../../classIndex'
import { listedIn, nameKey, plain, titleKey } from '../../plainText'
import type { Roster } from '../../roster'
import { classNamed } from '../../vocabulary/besideClass'
import { type ListWord, listWord } from '../../vocabulary/turnedAway'
import { latestYear } from '../../vocabulary/years'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'
import type { UnderstoodSheet } from '../known/looked'
import { rowsOf } from '../known/unreadColumns'
import { awayCells } from './awayColumns'
import { classOnDays, datesIn, saysOtherDay } from './awayDays'

/** Somebody whom a list says did not come. */
interface Away {
  /** Of whom one is meant. */
  readonly people: readonly number[]
  /** Of which one is meant. */
  readonly classes: readonly number[]
  readonly row: number
}

/**
 * A question for every list of who was away (请假名单, 缺席人员, 未参加人员: a sheet, rows that no table reads, a column of 培训班) with somebody who
 * came to the same class by another list. A list that names no class is of the only one that was held on its days. They count meanwhile; what somebody answers is carried out. Changes `studies`.
 */
export function absenceLists(
  understood: readonly UnderstoodSheet[],
  studies: StudyRecords,
  roster: Roster,
  index: ClassIndex,
  answered: (grid: Grid) => Pick<SheetAnswers, 'either'>,
): Finding[] {
  const { count, person, trainingClass, state } = studies
  const lists = understood.flatMap(({ grid, tables, fate }) => {
    const isNone = fate === 'own' || fate === 'left-out' || fate === 'empty'
    const away = isNone ? [] : [...awayOn(grid, tables, roster, index), ...awayBeside(grid, tables, roster, index)]
    return away.length > 0 ? [{ grid, away }] : []
  })
  if (lists.length === 0) return []
  const keyOf = (one: number, some: number) => one * index.classes.length + some
  const wanted = new Set(
    lists.flatMap(({ away }) =>
      away.flatMap(({ people, classes }) => people.flatMap((one) => classes.map((some) => keyOf(one, some)))),
    ),
  )
  const came = new Map<number, number[]>()
  for (let record = 0; record < count; record++) {
    if (person[record]! < 0 || trainingClass[record]! < 0) continue
    if (state[record] !== StudyState.accepted && state[record] !== StudyState.merged) continue
    const key = keyOf(person[record]!, trainingClass[record]!)
    if (wanted.has(key)) came.set(key, [...(came.get(key) ?? []), record])
  }
  return lists.flatMap(({ grid, away }) => {
    // Of two of one name, or two classes of one name, the one who came may be the other.
    const keysOf = ({ people, classes }: Away) => people.flatMap((one) => classes.map((some) => keyOf(one, some)))
    const both = away.filter((one) => keysOf(one).every((key) => came.has(key)))
    const [first] = both
    if (!first) return []
    const said = answered(grid).either.bothMarks
    if (said === 'away')
      for (const key of both.flatMap(keysOf))
        for (const record of came.get(key)!) state[record] = StudyState.notConfirmed
    if (said !== null) return []
    return [
      finding(
        'question-both-marks',
        { file: grid.file, sheet: grid.sheet, row: first.row, column: null },
        {
          name: roster.people[first.people[0]!]!.name,
          trainingClass: index.classes[first.classes[0]!]!.name,
          people: new Set(both.map(({ people }) => people[0])).size,
          choices: choicesOf(grid, null, [EITHER_WORDS.bothMarks.came, EITHER_WORDS.bothMarks.away]),
        },
      ),
    ]
  })
}

/** Whom the lists of a sheet say were away, of which class; rows that a table reads say it themselves. */
function awayOn(
  grid: Grid,
  tables: UnderstoodSheet['tables'],
  { byName, byId }: Roster,
  index: ClassIndex,
): readonly Away[] {
  const read = tables.map((reading) => rowsOf(grid, reading))
  const found: (Away & { readonly days: readonly SaidDay[] })[] = []
  const all = new Set<string>()
  let daysOfTitle = datesIn({ kind: 'text', text: grid.sheet })
  let otherDays: ReadonlySet<number> = new Set()
  let isAway = isOfAbsent(listWord(grid.sheet))
  let meant = classesOf(grid.sheet, index)
  let names: ReadonlySet<number> | null = null
  const known = new Map<string, Named>()
  const namedIn = (text: string): Named => {
    const before = known.get(text)
    if (before) return before
    const people = peopleIn(text, byName)
    const named = { people, classes: people.length > 0 ? [] : classesInCell(text, index) }
    known.set(text, named)
    return named
  }
  const say = (classes: readonly number[]) => {
    meant = classes
    if (classes.length > 0) all.add(classes.join())
  }
  say(meant)
  for (let slot = 0; slot < grid.rows.length; slot++) {
    const table = read.find(({ from, end }) => from <= slot && slot < end)
    if (table) {
      slot = table.end - 1
      continue
    }
    const cells = cellsAt(grid, slot)
    const [first] = cells
    if (!first) continue
    if (cells.every(({ text }) => text === first.text) && namedIn(first.text).people.length === 0) {
      const word = first.text.length <= LONGEST_TITLE ? listWord(first.text) : null
      if (word && word.says !== 'nothing') isAway = isOfAbsent(word)
      const classes = classesOf(first.text, index)
      if (classes.length > 0) say(classes)
      const days = datesIn({ kind: 'text', text: first.text })
      if (days.length > 0) daysOfTitle = days
      names = null
      otherDays = new Set()
      continue
    }
    if (!isAway) continue
    const ids = new Set(cells.flatMap(({ text }) => byId.get(plain(text)) ?? []))
    const ofRow = cells.flatMap(({ text }) => namedIn(text).classes)
    const heads = cells.filter(({ text }) => NAME_HEAD.test(text))
    const people = cells.flatMap(({ text, number }) =>
      names === null || names.has(number) ? namedIn(text).people : [],
    )
    if (people.length === 0) {
      if (heads.length > 0) {
        names = new Set(heads.map(({ number }) => number))
        otherDays = new Set(cells.flatMap(({ text, number }) => (saysOtherDay(text) ? [number] : [])))
      }
      // Heads of several classes: each of their columns is a list of its own.
      if (ofRow.length > 0) say(new Set(ofRow).size > 1 ? [] : ofRow)
      continue
    }
    if (cells.some(({ text }) => OF_OTHERS.test(text)) && heads.length === 0) continue
    if (ofRow.length > 0) say([...new Set(ofRow)])
    for (const bearers of people) {
      const own = bearers.filter((one) => ids.has(one))
      const days = meant.length > 0 ? [] : daysAt(grid, slot, otherDays)
      found.push({
        people: own.length > 0 ? own : bearers,
        classes: meant,
        row: grid.rows[slot]!,
        days: days.length > 0 ? days : daysOfTitle,
      })
    }
  }
  // A slip says its class below the name.
  const only = all.size === 1 ? [...all][0]!.split(',').map(Number) : []
  return found.flatMap((one) => {
    const on = one.classes.length > 0 || only.length > 0 ? null : classOnDays(one.days, index.classes)
    const classes = one.classes.length > 0 ? one.classes : on === null ? only : [on]
    return classes.length > 0 ? [{ ...one, classes }] : []
  })
}

/** The days that a row says, but for columns of other days. */
function daysAt(grid: Grid, slot: number, others: ReadonlySet<number>): readonly SaidDay[] {
  return grid.columns.flatMap((_, at) => (others.has(at + 1) ? [] : datesIn(cellAt(grid, slot, at + 1))))
}

/** Whom a column of 培训班 (请假人员) says were away from the class of its row. */
function awayBeside(
  grid: Grid,
  tables: UnderstoodSheet['tables'],
  { byName }: Roster,
  index: ClassIndex,
): readonly Away[] {
  return tables.flatMap((reading) =>
    awayCells(grid, reading).flatMap(({ text, className, row }) => {
      const some = index.byName.get(titleKey(className)) ?? []
      const own = some.filter((one) => index.classes[one]!.place.row === row)
      const classes = own.length > 0 ? own : some
      return classes.length === 0 ? [] : peopleIn(text, byName).map((people) => ({ people, classes, row }))
    }),
  )
}

function isOfAbsent(word: ListWord): boolean {
  return word.says === 'no' && word.why === 'absent'
}

interface Named {
  /** For each name those who bear it. */
  readonly people: readonly (readonly number[])[]
  readonly classes: readonly number[]
}

const LONGEST_TITLE = 40
const NAME_HEAD =
  /^\s*(?:学员|职工|员工|人员)?姓\s*名\s*$|^(?:请假|缺席|缺勤|缺课|未[^\s]{1,3})?(?:人员?|名单|职工|学员)$/
/** Labels of who signs or decides. */
const OF_OTHERS =
  /^(?:审批|批准|审核|负责|部门负责|填报?表|制表|经办|联系|记录|统计|班主任|证明)(?:人|领导|者)?\s*[:：]?$/

function cellsAt(grid: Grid, slot: number): { readonly text: string; readonly number: number }[] {
  return grid.columns.flatMap((column, at) => {
    const kind = column?.kinds[slot]
    if (kind === CellKind.text) return [{ text: grid.texts[column!.values[slot]!]!.trim(), number: at + 1 }]
    return kind === CellKind.number ? [{ text: String(column!.values[slot]!), number: at + 1 }] : []
  })
}

/** The bearers of the names in a cell that holds nothing else: `张三`, `张三、李四（出差）`. */
function peopleIn(text: string, byName: Roster['byName']): readonly (readonly number[])[] {
  const whole = byName.get(nameKey(text))
  if (whole) return [whole]
  const parts = listedIn(text.replace(IN_BRACKETS, ' '))
  const found = parts.flatMap((part) => {
    const bearers = byName.get(nameKey(part))
    return bearers ? [bearers] : []
  })
  return found.length * 2 > parts.length ? found : []
}

const IN_BRACKETS = /[（(][^）)]*[）)]/g

/** The classes, all of one name, that a cell of a row names. */
function classesInCell(text: string, index: ClassIndex): readonly number[] {
  const name = classNamed(text, index.byName)
  return ofYear(text, (name === null ? index.byCode.get(plain(text)) : index.byName.get(name)) ?? [], index)
}

/** The same of a title or name, which holds more words. */
function classesOf(title: string, index: ClassIndex): readonly number[] {
  const key = titleKey(title)
  let longest = ''
  for (const name of index.byName.keys()) if (name.length > longest.length && key.includes(name)) longest = name
  return longest.length >= SHORTEST ? ofYear(title, index.byName.get(longest)!, index) : []
}

const SHORTEST = 2

/** Of classes those of the year that a text says. */
function ofYear(text: string, some: readonly number[], { classes }: ClassIndex): readonly number[] {
  const year = latestYear(text)
  return year === null ? some : some.filter((one) => (classes[one]!.year ?? year) === year)
}
