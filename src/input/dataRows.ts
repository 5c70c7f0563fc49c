import { type Finding, finding } from '../records/finding'
import type { LeftOutRow } from '../records/readingPlan'
import type { SheetKind } from '../records/sheetKind'
import { CellKind } from '../workbook/grid'
import { exampleRows } from './exampleRows'
import { holdsDay, isBlank } from './gaps'
import { hasWord } from './han'
import { headingOf } from './heading'
import { namesOf } from './namesInCell'
import { filledIn as cellsFilledIn } from './rowCells'
import type { SheetCells } from './sheetCells'
import { isSignedRow } from './signedRow'
import { UNKNOWN } from './textTable'
import { attended } from './vocabulary/attended'
import { marksExample } from './vocabulary/examples'
import { saysUnknown, saysVacant } from './vocabulary/footWords'
import { standsOverPeople, statusOfGroup } from './vocabulary/groups'
import { isPartOfYear, isSumOrNote, isTotal, Role, roleOfText, standsForNobody } from './vocabulary/rowWords'
import { labelOf } from './vocabulary/signatureLabels'

/** Which rows below a header are data. */
export interface DataRows {
  /**
   * The slots of rows that are to be read: not empty, no total, no repeated header, no example of our template (which is
   * told). Only its own cells keep a row from being empty, not those merged over it from above.
   */
  readonly slots: Int32Array
  /** Rows that are no data, and why; rows without a cell of their own are not among them. */
  readonly leftOut: readonly LeftOutRow[]
  /** Slots of rows below words such as 请假人员: those people did not come. */
  readonly away: ReadonlySet<number>
  /** Words alone in a row, such as a department's name above its people, by slot. */
  readonly banners: ReadonlyMap<number, string>
  /** Whether a row without what every row needs is a note or a signature between the rows, rather than a row with a gap. */
  isRemark(slot: number): boolean
  /** The same; what is passed over so (一季度小计, a note) is one of the rows left out. */
  isPassedOver(slot: number): boolean
}

const NEXT_TO_NOTHING = 2

/** 0 for a record, so that the loop over a million rows compares with nothing else. */
const KeyRole = { record: 0, heading: 1, none: 2, nobody: 3, example: 4 } as const
const WHY: readonly LeftOutRow['why'][] = ['note', 'heading', 'total', 'note', 'example']
/** The kinds whose rows are known by a person's name. */
const PEOPLE: ReadonlySet<SheetKind> = new Set<SheetKind>(['staff', 'attendance', 'external', 'online', 'arp'])

/** Judges rows by their first text; `key` is the column that a repeated header is known by. */
export function dataRows<Key extends string>(cells: SheetCells<Key>, key: Key, findings: Finding[]): DataRows {
  const { grid, reading, texts } = cells
  // What a form leaves blank at its right end has no column.
  const kindsOf = (number: number) => grid.columns[number - 1]?.kinds ?? new Uint8Array(grid.rows.length)
  const ownName = kindsOf(reading.found.get(key)!.number)
  const own = Array.from(reading.found.values(), ({ number }) => kindsOf(number))
  const named = cells.column(key)
  const { column } = reading.found.get(key)!
  const headings = new Set(
    [column.heading, ...column.aliases, reading.found.get(key)!.heading].map((name) => headingOf(name).key),
  )
  const isByName = PEOPLE.has(reading.kind) && reading.person === null
  /** Of texts, looked at once for all sheets of people. */
  const isOfNames = reading.presence !== null && reading.presence === reading.found.get('name')?.number
  const noRecords = isOfNames
    ? // A class's people in one cell, by departments or whatever label: 一部：陈立、王秀 is no note.
      texts.numbers('no names', (text) => Number(isSumOrNote(namesOf(text)) && !/[、，,；;]/.test(text)))
    : isByName
      ? texts.numbers('no name', (text) => Number(isSumOrNote(text)))
      : texts.numbers('total', (text) => Number(isTotal(text)))
  // Each of the kinds has the same names.
  const examples = texts.numbers('example', (text) => Number(marksExample(text)))
  const vacant = texts.numbers('vacant', (text) => Number(saysVacant(text) || saysUnknown(text)))
  const nobody = texts.numbers('nobody', (text) => Number(standsForNobody(text)))
  const isOfStaff = reading.kind === 'staff'
  /** Of a text in the column that a record is known by. */
  const keyRoles = texts.numbers(`key ${isOfNames} ${reading.kind} ${key} ${[...headings].join()}`, (text, index) =>
    headings.has(headingOf(text).key)
      ? KeyRole.heading
      : examples.of(index) === 1
        ? KeyRole.example
        : noRecords.of(index) === 1 || (isOfStaff && vacant.of(index) === 1)
          ? KeyRole.none
          : isByName && nobody.of(index) === 1
            ? KeyRole.nobody
            : KeyRole.record,
  )
  const labels = texts.numbers('label', labelOf)
  const roles = texts.numbers('role', roleOfText)
  /** Of a text that is nobody's name where it is alone in its row. */
  const periods = texts.numbers('part of a year', (text) => Number(isPartOfYear(text)))
  const overPeople = texts.numbers('over people', (text) => Number(standsOverPeople(text)))
  const ids = PEOPLE.has(reading.kind) && reading.found.has('id') ? kindsOf(reading.found.get('id')!.number) : null
  const banners = new Set(
    grid.merges
      .filter(({ left, right, top }) => right - left >= 2 && top >= reading.firstDataRow)
      .map(({ top }) => top),
  )

  const { total: TOTAL_ROW, example: EXAMPLE, signature: SIGNATURE, came: CAME, away: AWAY, unit: UNIT } = Role
  const away = new Set<number>()
  const bannerRows = new Map<number, string>()
  const keyColumns = new Set(['className', 'title', 'name'].flatMap((one) => reading.found.get(one)?.number ?? []))
  const { text: TEXT } = CellKind
  const { columns } = grid

  const present = reading.presence === null ? null : grid.columns[reading.presence - 1]!.kinds
  const awayWords = texts.numbers('away among hours', (text) => Number(attended(text) === false))
  const blanks = texts.numbers('blank', (text) => Number(text.trim() === ''))

  const struck = reading.keepsStruck ? undefined : grid.struck
  const leftOut: LeftOutRow[] = []
  const leave = (slot: number, why: LeftOutRow['why']) => leftOut.push({ row: grid.rows[slot]!, why })

  function leaveExample(slot: number): void {
    findings.push(finding('example-row', cells.place(slot, null), {}))
    leave(slot, 'example')
  }

  /** A row with a number is somebody's, whose name stands as — or 无. */
  function isNone(slot: number, text: number): boolean {
    return keyRoles.of(text) !== KeyRole.nobody || ids === null || !ids[slot]
  }

  function hasOwnCell(slot: number): boolean {
    for (let index = 0; index < own.length; index++) if (own[index]![slot]) return true
    return false
  }

  function roleOf(slot: number): number {
    for (let index = 0; index < columns.length; index++) {
      const some = columns[index]
      if (some !== undefined && some.kinds[slot] === TEXT) {
        const text = some.values[slot]!
        const role = roles.known[text]!
        return role === UNKNOWN ? roles.of(text) : role
      }
    }
    return Role.data
  }

  /** 参加人员 before the names themselves. */
  function isBesideNames(slot: number): boolean {
    if (!isOfNames || !ownName[slot]) return false
    const first = columns.findIndex((some) => some?.kinds[slot] === TEXT) + 1
    return first < reading.presence!
  }

  const filledIn = (slot: number) => cellsFilledIn(grid, slot)

  /** 以下空白 below the last row, 制表人 | 张三, behind a note, too. */
  function endsList(slot: number, role: number): boolean {
    if (role !== Role.foot) return isSignedRow(grid, reading, slot, labels, role === Role.note)
    return !named.kinds[slot] ? filledIn(slot) <= NEXT_TO_NOTHING : filledIn(slot) === 1
  }

  function keepBanner(slot: number): void {
    const text = bannerOf(slot)
    if (text !== '') bannerRows.set(slot, text)
  }

  /** A word alone in a table of several columns; a single 00107, and a class or a name alone, is a record with gaps. */
  function bannerOf(slot: number): string {
    if (own.length < 2 || filledIn(slot) !== 1) return ''
    const column = columns.find((some, index) => some?.kinds[slot] === TEXT && !keyColumns.has(index + 1))
    const text = column ? grid.texts[column.values[slot]!]!.trim() : ''
    return hasWord(text) ? text : ''
  }

  /** One word alone among numbers. */
  function isOfCounts(slot: number): boolean {
    let texts = 0
    for (const column of columns) if (column?.kinds[slot] === TEXT) texts++
    return texts === 1
  }

  /** 请假 where a matrix has hours; a blank typed over a mark. */
  function isAwayIn(slot: number): boolean {
    if (present === null || present[slot] !== TEXT) return false
    const text = grid.columns[reading.presence! - 1]!.values[slot]!
    return blanks.of(text) === 1 || (reading.found.has('hours') && awayWords.of(text) === 1)
  }

  function dataSlots(): Int32Array {
    const { firstSlot, slots: end } = cells
    const { kinds, values } = named
    const { known } = keyRoles
    const slots = new Int32Array(Math.max(0, end - firstSlot))
    let count = 0
    let isAway = false
    const exampleSlots = exampleRows(cells)
    for (let slot = firstSlot; slot < end; slot++) {
      const isBlankRow = !ownName[slot] && !hasOwnCell(slot)
      const role = exampleSlots?.has(slot) ? EXAMPLE : roleOf(slot)
      if (isBlankRow && role !== CAME && role !== AWAY) {
        if (role !== Role.foot) keepBanner(slot)
        continue
      }
      if (
        (role === CAME || role === AWAY) &&
        filledIn(slot) <= NEXT_TO_NOTHING &&
        !(role === CAME && isBesideNames(slot))
      ) {
        isAway = role === AWAY
        leave(slot, 'note')
        continue
      }
      if (present !== null && (!present[slot] || isAwayIn(slot))) continue
      if ((role === Role.foot || role === Role.label || role === Role.note) && endsList(slot, role)) {
        leave(slot, 'note')
        continue
      }
      // 院长：  人事： and 备注：… below the people are no records, though they stand in columns that are read.
      if ((role === Role.note || role === SIGNATURE) && !named.kinds[slot] && filledIn(slot) <= NEXT_TO_NOTHING) {
        // 附：离职人员 over people of the staff.
        if (reading.kind === 'staff' && statusOfGroup(bannerOf(slot)) !== undefined) keepBanner(slot)
        leave(slot, 'note')
        continue
      }
      // 实到 | 8 | 9 | 9 below a matrix.
      if ((role === CAME || role === AWAY) && present !== null && !kinds[slot] && isOfCounts(slot)) {
        leave(slot, 'total')
        continue
      }
      if (role === EXAMPLE) {
        leaveExample(slot)
        continue
      }
      if (role === TOTAL_ROW || role === SIGNATURE || role === UNIT) {
        leave(slot, role === TOTAL_ROW ? 'total' : 'note')
        continue
      }
      if (kinds[slot] === TEXT) {
        const text = values[slot]!
        // 二季度 over a part of a list, alone in its row, is nobody.
        const isOver = isByName && overPeople.of(text) === 1
        if (isByName && (periods.of(text) === 1 || (isOver && reading.kind !== 'staff')) && filledIn(slot) === 1) {
          leave(slot, 'note')
          continue
        }
        // Words over people of the staff are kept, for what they say of these.
        if (known[text] !== 0 && keyRoles.of(text) !== 0 && !(isOver && filledIn(slot) === 1) && isNone(slot, text)) {
          if (known[text] === KeyRole.example) leaveExample(slot)
          else leave(slot, WHY[known[text]!]!)
          continue
        }
      }
      if (struck?.has(grid.rows[slot]!)) {
        leave(slot, 'struck')
        continue
      }
      if (isAway) away.add(slot)
      slots[count++] = slot
    }
    return slots.subarray(0, count)
  }

  const slots = dataSlots()
  cells.tally.rows = slots.length
  cells.tally.leftOut = leftOut
  const passed = new Map<number, boolean>()
  const judged: DataRows = {
    slots,
    leftOut,
    away,
    banners: bannerRows,
    isPassedOver(slot) {
      const known = passed.get(slot)
      if (known !== undefined) return known
      const isRemark = judged.isRemark(slot)
      passed.set(slot, isRemark)
      if (isRemark) {
        leave(slot, roleOf(slot) === Role.subtotal ? 'total' : 'note')
        cells.tally.rows = cells.tally.rows! - 1
      }
      return isRemark
    },
    isRemark(slot) {
      const role = roleOf(slot)
      keepBanner(slot)
      if (banners.has(grid.rows[slot]!) || bannerRows.has(slot) || role === Role.subtotal || isBlank(cells, slot))
        return true
      const filled = own.filter((kinds) => kinds[slot])
      // A day alone is when somebody signed.
      if (PEOPLE.has(reading.kind) && filled.length === 1 && holdsDay(cells, slot)) return true
      return role === Role.note && filled.length <= NEXT_TO_NOTHING
    },
  }
  return judged
}
