import { type Finding, finding } from '../records/finding'
import type { Person } from '../records/person'
import { type Status, statusOfText } from './cells/statuses'
import { REQUIRED_WORDS, YES_NO_WORDS } from './cells/words'
import { dataRows } from './dataRows'
import { hasWord } from './han'
import { namesSeveral } from './namesInCell'
import { plain } from './plainText'
import { filledIn } from './rowCells'
import { type RowReader, rowReader } from './rowReader'
import type { ColumnKey } from './schema'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'
import { saysStanding, standsOverPeople, statusOfGroup } from './vocabulary/groups'
import { isNoName, standsForNobody } from './vocabulary/rowWords'
import { turnsStatus } from './vocabulary/standing'
import { remarksLeaving } from './vocabulary/turnedAway'

/**
 * The people of a sheet 人员. A row without a name is left out. Of the other columns one that cannot be read counts as not
 * given: the person stays, with a requirement and 在职.
 *
 * @param ofSheet the department of all who have none of their own: where every department has a sheet, its name
 */
export function readStaff(cells: SheetCells<ColumnKey<'staff'>>, findings: Finding[], ofSheet = ''): Person[] {
  const people: Person[] = []
  const rows = dataRows(cells, 'name', findings)
  /** The words above groups of people: their department, or that they have left. */
  const bannerSlots = [...rows.banners.keys()]
  // A sheet of its own says what words over a group do: 劳务派遣人员.
  let banner = saysStanding(ofSheet) ? ofSheet : ''
  const byGroup: Counts = new Map()
  const { outsiders, excused, blanksExempt } = cells.reading
  const isExemption = saysExemption(cells.reading.found.get('required')?.heading ?? '')
  const isTurned = turnsStatus(cells.reading.found.get('status')?.heading ?? '')
  for (const slot of rows.slots) {
    while (bannerSlots.length > 0 && bannerSlots[0]! < slot) banner = bannerIn(rows.banners.get(bannerSlots.shift()!)!)
    const row = rowReader(cells, slot, findings)
    const name = row.text('name')
    if (standsOverPeople(name) && filledIn(cells.grid, slot) === 1) {
      banner = bannerIn(name)
      continue
    }
    // A number beside —— or 无: somebody of whom no name is given.
    if (name !== '' && standsForNobody(name)) {
      row.missing('name')
      continue
    }
    if (name === '') {
      const isRemark = rows.isRemark(slot)
      if (isRemark && rows.banners.has(slot)) banner = bannerIn(rows.banners.get(slot)!)
      if (!row.isGiven('name') && !isRemark && !isNoName(row.text('id'))) row.missing('name')
      continue
    }
    if (namesSeveral(name)) findings.push(finding('several-people', cells.place(slot, 'name'), { name, counted: '' }))
    if (!row.isGiven('status') && statusOfGroup(banner)?.byWord) count(byGroup, banner, slot)
    people.push({
      id: plain(row.text('id')),
      name,
      unit: row.text('unit'),
      department: row.text('department') || (cells.has('department') || saysStanding(banner) ? '' : banner || ofSheet),
      group: row.text('group'),
      rank: row.text('rank'),
      required:
        isRequired(row.word('required', REQUIRED_WORDS), isExemption, !blanksExempt) &&
        !excused.has(cells.grid.rows[slot]!),
      hired: row.month('hired'),
      ...(outsiders.has(cells.grid.rows[slot]!) ? OUTSIDE : serviceOf(row, banner, isTurned)),
      place: cells.place(slot, null),
    })
  }
  tellWords(cells, rows.slots, findings)
  for (const [status, { slot, count }] of byGroup)
    findings.push(finding('counted-as-active', cells.place(slot, null), { status, count }))
  return people
}

/** 一、光学研究室（12人） is 光学研究室. */
const NUMBERED = /^[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]+|[(（]共?\d+[人名][)）]$|[:：]$/g

function bannerIn(text: string): string {
  return text.replace(NUMBERED, '').replace(/^[【〖](.*)[】〗]$/, '$1')
}

/** The department that a sheet is named after: 光电室 of 光电室人员名单; '' where it is named after nothing (Sheet2, 人员). */
export function departmentOfSheet(sheet: string): string {
  const name = sheet
    .trim()
    .replace(LIST, '')
    .replace(/^(?:人员|职工|员工|名单|花名册)(?:名单|名册)?\s*[-—_–·（(\s]+/, '')
    .replace(/^[(（]?[\d一二三四五六七八九十]{1,2}[)）、.．-]+\s*|[)）]$/g, '')
  return hasWord(name) && !remarksLeaving(name) ? name : ''
}

const LIST = /(?:在职|全体|全部)?(?:人员|职工|员工)?(?:基本)?(?:情况|信息)?(?:花名册|名册|名单|一览)?(?:表)?\s*\d*$/

/** Whether a yes under this head says that somebody has no requirement (免学时考核). */
export function saysExemption(heading: string): boolean {
  return EXEMPTS.test(heading)
}

const EXEMPTS = /免|无需|不(?:纳入|参加|考核|要求)|停止?考核|暂停考核|(?:^|[^有])无(?:学时|考核|要求)/

function isRequired(said: boolean | null, isExemption: boolean, whenBlank: boolean): boolean {
  return said === null ? whenBlank : said !== isExemption
}

/** Of whom somebody has said that they are not 在职, whatever stands in the row. */
const OUTSIDE = { active: false, left: null } as const

/**
 * Whether one is 在职, by 状态; where it is empty, whoever has a day of leaving is so until then. 返聘 and the like have outlived
 * theirs.
 */
function serviceOf(
  row: RowReader<ColumnKey<'staff'>>,
  banner: string,
  isTurned: boolean,
): Pick<Person, 'active' | 'left'> {
  const status = row.word('status', isTurned ? turnedStatus : statusOfText) ?? statusOfGroup(banner) ?? null
  const left = row.month('left')
  const active = status ? status.active : left === null || row.isGiven('status')
  return { active, left: status?.byWord ? null : (left ?? status?.left ?? null) }
}

/** The same under 是否退休, whose yes says that somebody has left. */
function turnedStatus(text: string): Status | undefined {
  const answer = YES_NO_WORDS(text)
  return answer === undefined ? statusOfText(text) : { active: !answer, left: null, byWord: false }
}

/** How many people bear a word, and the slot of the first. */
type Counts = Map<string, { readonly slot: number; count: number }>

function count(words: Counts, word: string, slot: number): void {
  const known = words.get(word)
  if (known) known.count++
  else words.set(word, { slot, count: 1 })
}

/** The words by which people count as 在职, one finding a word at the first who bears it. */
function tellWords(cells: SheetCells<ColumnKey<'staff'>>, slots: Int32Array, findings: Finding[]): void {
  if (!cells.has('status')) return
  const words: Counts = new Map()
  for (const slot of slots) {
    const text = plain(textOfCell(cells.cell(slot, 'status')))
    if (text === '' || !statusOfText(text)?.byWord) continue
    count(words, text, slot)
  }
  for (const [status, { slot, count }] of words)
    findings.push(finding('counted-as-active', cells.place(slot, 'status'), { status, count }))
}
