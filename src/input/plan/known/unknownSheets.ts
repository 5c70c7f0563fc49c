import { type Finding, finding } from '../../../records/finding'
import type { SheetKind } from '../../../records/sheetKind'
import { INSTEAD_PREFIX, NOT_READ } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import { headRows } from '../../evidence/headRows'
import { wholeOf } from '../../header'
import { titleBlock } from '../../layouts/labels'
import { saysParticipants } from '../../layouts/nameGrid'
import { peopleNamed } from '../../layouts/peopleNamed'
import { compact, nameKey, plain } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { attended } from '../../vocabulary/attended'
import { headsCosts, type ListWord, saysCosts } from '../../vocabulary/turnedAway'
import { nameOfKind } from './answerWords'
import type { Knowledge } from './knowledge'
import { namesClass } from './namedClass'
import { countsRows, rowsOf, unreadColumns } from './unreadColumns'

interface AskedSheet {
  /** What it may be. */
  readonly may?: readonly SheetKind[] | undefined
  /** The list of the staff that it may stand for. */
  readonly beside?: Grid | undefined
  /** The words by which it is doubted. */
  readonly doubt?: string | undefined
}

/** Asks what a sheet is; `likely` is what it is taken for meanwhile, null for nothing. */
export function askSheet(
  grid: Grid,
  reading: Reading | null,
  likely: SheetKind | null,
  { may = ['attendance'], beside, doubt = '' }: AskedSheet = {},
): Finding {
  const answer = (as: string) => ({ file: grid.file, sheet: grid.sheet, column: null, as, shape: '' })
  const kinds = new Set<SheetKind>([...(likely ? [likely] : []), ...(reading ? [reading.kind] : []), ...may])
  const instead = beside?.file === grid.file ? [answer(`${INSTEAD_PREFIX}${beside.sheet}`)] : []
  const read = [...instead, ...[...kinds].map((kind) => answer(nameOfKind(kind)))]
  return finding(
    'question-sheet-kind',
    { file: grid.file, sheet: grid.sheet, row: reading?.headerRow ?? grid.rows[0]!, column: null },
    {
      likely,
      doubt: doubt.trim().slice(0, MOST_SAID),
      choices: likely === null ? [answer(NOT_READ), ...read] : [...read, answer(NOT_READ)],
    },
  )
}

/** Letters of the words that are said. */
const MOST_SAID = 30

/** 2001-王敏, 陈立(手机) name people, too. */
function namesPerson(text: string, people: ReadonlySet<string>): boolean {
  return people.has(nameKey(text)) || (text.match(/[\u4e00-\u9fff·]{2,}/g) ?? []).some((word) => people.has(word))
}

/**
 * Whether a sheet that nobody knows lists people of the institute beside hours, marks or dates, or under a class's name, or is of one of
 * them by its name or a label.
 */
export function holdsRecords(grid: Grid, { people, ids, classes }: Knowledge): boolean {
  const { end } = wholeOf(grid)
  const { labels } = titleBlock(grid, 0, Math.min(end, CARD_ROWS))
  const isCard = [grid.sheet, ...labels.values()].some((text) => people.has(nameKey(text)))
  const { texts } = titleBlock(grid, 0, Math.min(end, 3))
  const ofClass = namesClass([grid.sheet, ...texts], classes)
  let named = isCard
  let valued = ofClass
  for (let number = 1; number <= grid.columns.length; number++) {
    const sample = sampleOf(grid, number, 0, end)
    const known = sample.filter(
      (cell) =>
        (cell.kind === 'text' && namesPerson(cell.text, people)) ||
        ((cell.kind === 'text' || cell.kind === 'number') && ids.has(plain(textOfCell(cell)))),
    ).length
    const isList = ofClass && sample.some((cell) => cell.kind === 'text' && peopleNamed(cell.text, people).known >= 2)
    if (isList || (known >= 2 && known * 3 >= sample.length)) named = true
    else if (
      sample.filter(
        (cell) =>
          cell.kind === 'date' ||
          cell.kind === 'time' ||
          cell.kind === 'number' ||
          (cell.kind === 'text' && (attended(cell.text) !== undefined || /\d(?:学时|课时|小时)/.test(cell.text))),
      ).length >= (isCard ? 1 : 2)
    )
      valued = true
  }
  return (named && valued) || tellsOfStudy(grid, end, people) || listsParticipants(grid, 0, end, people)
}

/** Whether a sheet that nobody knows is of costs by its name or title (费用明细), and has numbers under heads of money alone. */
export function listsCosts(grid: Grid, { withoutUnit }: Pick<Knowledge, 'withoutUnit'>): boolean {
  const { end } = wholeOf(grid)
  const { texts } = titleBlock(grid, 0, Math.min(end, 3))
  if (![grid.sheet, ...texts].some((text) => saysCosts(withoutUnit(text)))) return false
  const heads = headRows(grid, 0, end)[0]
  const slot = heads ? slotFrom(grid.rows, heads.row) : 0
  return grid.columns.every((_, index) => {
    const heading = textOfCell(cellAt(grid, slot, index + 1))
    const values = sampleOf(grid, index + 1, slot + 1, end)
    const isOfMarks = values.some(({ kind }) => kind === 'time' || kind === 'boolean')
    const areNumbers = values.some(({ kind }) => kind === 'number')
    return (
      !isOfMarks &&
      !/学时|课时|签到|参[加会训]|到会|出席/.test(heading) &&
      (!areNumbers || headsCosts(heading)) &&
      !values.some((cell) => cell.kind === 'text' && attended(cell.text) !== undefined)
    )
  })
}

/** A chronicle or memo that tells in sentences who of the institute went to study. */
function tellsOfStudy(grid: Grid, end: number, people: ReadonlySet<string>): boolean {
  let told = 0
  for (let number = 1; number <= grid.columns.length; number++)
    for (const cell of sampleOf(grid, number, 0, end)) {
      if (cell.kind !== 'text' || !OF_STUDY.test(cell.text)) continue
      const words = nameKey(cell.text)
      if ([...people].some((name) => name.length > 1 && words.includes(name))) told += HAS_HOURS.test(cell.text) ? 2 : 1
    }
  return told >= 2
}

/** Whether a text of these rows says who took part: 参加人员：陈立、王秀. Slots, `end` behind the last. */
function listsParticipants(grid: Grid, from: number, end: number, people: ReadonlySet<string>): boolean {
  for (let number = 1; number <= grid.columns.length; number++)
    for (const cell of sampleOf(grid, number, from, end)) {
      const [, label, names] = (cell.kind === 'text' && LABELLED.exec(cell.text)) || []
      if (label !== undefined && saysParticipants(compact(label)) && peopleNamed(names!, people).known > 0) return true
    }
  return false
}

const LABELLED = /^\s*([^:：\n]{2,14})[:：]([\s\S]+)$/

/** A form is no longer than this. */
const FORM_ROWS = 40

/** Whether the heads of a short table that are not read name people of the institute: a form, whose values were taken for heads. */
export function headsNamePeople(grid: Grid, reading: Reading, knowledge: Knowledge): boolean {
  const { from, end } = rowsOf(grid, reading)
  if (end - from > FORM_ROWS) return false
  const slot = slotFrom(grid.rows, reading.headerRow)
  const read = new Set(Array.from(reading.found.values(), ({ number }) => number))
  return grid.columns.some((_, index) => {
    const cell = cellAt(grid, slot, index + 1)
    return cell.kind === 'text' && !read.has(index + 1) && peopleNamed(cell.text, knowledge.people).known > 0
  })
}

const OF_STUDY = /(?:参加|赴|派|前往|外出).*(?:学习|培训|研讨|进修|研修|讲座|学时)|\d学时/
const HAS_HOURS = /\d\s*(?:个)?(?:学时|课时|小时)/

/** A sheet named or titled after a class of ours whose word alone turns it away, though it may say who came: 门禁, 补课. */
function mayHoldAttendance(word: string, texts: readonly string[], classes: ReadonlySet<string>): boolean {
  return /^(?:门禁|补课|分组|编组|座位|座次)$/.test(word) && namesClass(texts, classes)
}

/** Whether a table that a word turns away gives its people hours under a head of 学时: 论文奖励学时. */
function holdsHours(grid: Grid, reading: Reading): boolean {
  return unreadColumns(grid, [reading]).some(
    ({ heading, sample }) =>
      OF_HOURS.test(heading) &&
      !NOT_GIVEN.test(heading) &&
      sample.some((cell) => cell.kind === 'number' && cell.value > 0),
  )
}

/** The same of a table that is nothing of ours, or lacks columns to be something. */
export function mayGiveHours(grid: Grid, nearly: Reading | null, knowledge: Knowledge): boolean {
  if (nearly) return holdsHours(grid, nearly)
  const isHead = (text: string) => text.length <= 12 && OF_HOURS.test(text) && !NOT_GIVEN.test(text)
  const hasHead = grid.columns.some((_, index) =>
    HEAD_SLOTS.some((slot) => {
      const cell = slot < grid.rows.length ? cellAt(grid, slot, index + 1) : null
      return cell?.kind === 'text' && isHead(cell.text)
    }),
  )
  return hasHead && holdsRecords(grid, knowledge)
}

const HEAD_SLOTS = [0, 1, 2, 3]
const OF_HOURS = /学时|课时/
const NOT_GIVEN = /应|要求|标准|是否/

/** Whether a table that a word turns away may count all the same: it gives hours, or may say who came to a class of ours. */
export function mayBeAsked(grid: Grid, reading: Reading, word: ListWord, { classes }: Knowledge): boolean {
  if (word.says === 'no' && word.why === 'other' && holdsHours(grid, reading)) return true
  return mayHoldAttendance(word.word, [grid.sheet, ...reading.titles], classes)
}

/** Whether a table has columns beside people that look like marks of who came to what, or like hours. */
export function holdsMarks(grid: Grid, reading: Reading): boolean {
  const columns = unreadColumns(grid, [reading]).filter((column) => !countsRows(column) && column.sample.length > 0)
  const marks = columns.filter(
    ({ sample, heading }) =>
      !/性别|党员|是否|在职|编制|住宿|用餐|备注/.test(heading) &&
      sample.every((cell) => cell.kind === 'text' && attended(cell.text) !== undefined),
  )
  const hours = columns.filter(
    ({ sample, heading }) =>
      // A summary of hours by source adds nothing, and is nobody's attendance.
      !/学时|课时|时长|小时|合计|累计|总|小计|次数|年龄|电话|手机|工龄|编号|序号|房间|金额|费|分/.test(heading) &&
      sample.every((cell) => cell.kind === 'number' && cell.value >= 0 && cell.value <= 200) &&
      sample.some((cell) => cell.kind === 'number' && cell.value > 0),
  )
  const isSummary = [grid.sheet, ...reading.titles].some((text) => /汇总|统计|合计|排名/.test(text))
  return marks.length >= 2 || (hours.length >= 2 && !isSummary)
}

/** A card says at its top whose it is. */
const CARD_ROWS = 8
