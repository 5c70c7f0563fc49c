import { calendarDate, serialOfMoment } from '../records/moment'
import type { Area } from '../workbook/address'
import { type Amendments, amendmentsOf } from './amend'
import type { InputSheet, Value } from './inputSheet'
import type { Institute } from './invent'
import { LOOKS } from './look'
import type { InstituteSheets } from './sheets'

/** The sheets of an institute whose keepers made the usual mistakes, each at least once where the data suffice. */
export function withMistakes(institute: Institute, sheets: InstituteSheets): InputSheet[] {
  return [
    sheets.departments,
    staffWithMistakes(institute, sheets.staff),
    classesWithMistakes(institute, sheets.classes),
    ...attendanceWithMistakes(institute, sheets.attendance),
    externalWithMistakes(institute, sheets.external),
    onlineWithMistakes(institute, sheets.online),
    notes(),
  ]
}

/** A number twice, a department that is not in the tree, a title above the heads. */
function staffWithMistakes({ staff, unit }: Institute, sheet: InputSheet): InputSheet {
  const { people } = staff
  const amendments = amendmentsOf(sheet, people.length)
  const last = people.length - 1
  amendments.append({
    用户编号: people[last]!.id,
    姓名: '钟晓晴',
    单位: unit,
    部门: people[last]!.department,
    是否有学时要求: '是',
    状态: '在职',
  })
  amendments.set(Math.floor(last / 3), { 部门: '综合管理处（筹）' })
  amendments.insert(Math.floor(last / 2), [])
  return { ...amendments.amended(), banner: `${unit}人员名册` }
}

/** A class still 未实施 that was held, one 已实施 that nobody attended, numbers that do not agree, an effect not written. */
function classesWithMistakes({ classes }: Institute, sheet: InputSheet): InputSheet {
  const amendments = amendmentsOf(sheet, classes.length)
  const held = () => amendments.take(3, (row) => classes[row]!.implemented && classes[row]!.open === 'all')
  amendments.set(held(), { 实施状态: '未实施' })
  amendments.set(held(), { 培训成效: null })
  amendments.set(held(), { 参训人数: 999 })
  amendments.set(held(), { '所需经费(万元)': '约两万' })
  amendments.set(
    amendments.take(0, (row) => !classes[row]!.implemented),
    { 实施状态: '已实施' },
  )
  return amendments.amended()
}

/** Names misspelt and unclear, classes unknown, people listed twice; one class on a sheet of its own, named after it. */
function attendanceWithMistakes(institute: Institute, sheet: InputSheet): InputSheet[] {
  const { attendance, classes, staff, year } = institute
  const { people } = staff
  const amendments = amendmentsOf(sheet, attendance.count)
  const start = (part: number) => Math.floor((attendance.count * part) / 12)
  const personAt = (row: number) => people[attendance.person[row]!]!
  const bearers = countBy(people.map(({ name }) => name))

  const merges = mergedClass(institute, amendments)
  const own = ownSheet(institute, amendments)

  const misspelt = amendments.take(start(2), (row) => {
    const { name } = personAt(row)
    return name.length === 3 && !bearers.has(swapped(name))
  })
  if (misspelt >= 0) amendments.set(misspelt, { 用户编号: null, 姓名: swapped(personAt(misspelt).name) })
  amendments.set(
    amendments.take(start(1), (row) => bearers.get(personAt(row).name)! > 1),
    { 用户编号: null, 部门: null },
  )
  const wide = amendments.take(start(3), () => true)
  if (wide >= 0) amendments.set(wide, { 用户编号: fullWidth(personAt(wide).id), 学时: '４' })
  const strange = amendments.take(start(4), () => true)
  amendments.set(strange, { 培训名称: '办公软件提高班' })
  amendments.repeat(amendments.take(start(5), (row) => attendance.confirmed[row] === 1))
  amendments.set(
    amendments.take(start(6), () => true),
    { 学时: '四小时左右' },
  )
  amendments.set(
    amendments.take(start(7), () => true),
    { 学时: '1天' },
  )
  amendments.set(
    amendments.take(start(8), () => true),
    { 姓名: '钟晓晴' },
  )
  amendments.insert(start(9), [], [])
  amendments.insert(start(10), ['合计', null, `${start(10)} 人次`])

  const changed = { ...amendments.amended(), merges }
  return own === null
    ? [changed]
    : [changed, { ...own, banner: `${classes[ownClass(institute)]!.name}签到表（${year}年）` }]
}

/** The first class's name stands once, in a cell merged over its first rows. */
function mergedClass({ attendance }: Institute, amendments: Amendments): Area[] {
  let length = 0
  while (length < 4 && length < attendance.count && attendance.trainingClass[length] === attendance.trainingClass[0])
    length++
  if (length < 2) return []
  for (let row = 0; row < length; row++) {
    amendments.take(row, () => true)
    if (row > 0) amendments.set(row, { 培训名称: null })
  }
  return [{ top: 2, left: 1, bottom: 1 + length, right: 1 }]
}

function ownClass({ classes }: Institute): number {
  return classes.findIndex(({ open, listed }, index) => index > 0 && open === 'backbone' && listed > 0)
}

/** Takes one class's rows out of the common sheet into a sheet named after the class. */
function ownSheet(institute: Institute, amendments: Amendments): InputSheet | null {
  const { attendance, classes, staff } = institute
  const index = ownClass(institute)
  if (index < 0) return null
  const rows: Value[][] = []
  for (let row = 0; row < attendance.count; row++) {
    if (attendance.trainingClass[row] !== index) continue
    amendments.drop(row)
    const { id, name, department } = staff.people[attendance.person[row]!]!
    rows.push([rows.length + 1, id, name, department, `${classes[index]!.hours}学时`])
  }
  const common = new Map<string, InputSheet['columns'][number]>()
  for (const column of amendments.amended().columns) common.set(column.heading, column)
  const columns = [
    { ...common.get('学时')!, heading: '序号' },
    { ...common.get('用户编号')!, heading: '工号' },
    common.get('姓名')!,
    common.get('部门')!,
    common.get('学时')!,
  ]
  return { name: classes[index]!.name, banner: null, columns, rows, merges: [], height: 16 }
}

/** Hours and dates that cannot be read or cannot be, reviews still open, another year, the same training twice. */
function externalWithMistakes(institute: Institute, sheet: InputSheet): InputSheet {
  const { attendance, classes, days, external, staff, unit, year } = institute
  const amendments = amendmentsOf(sheet, external.count)
  const start = (part: number) => Math.floor((external.count * part) / 14)
  const usual = (part: number) =>
    amendments.take(start(part), (row) => external.firstDay[row]! >= 0 && external.kind[row] === 0)

  amendments.set(usual(1), { 学时: '四小时左右' })
  amendments.set(usual(2), { 学时: '2天' })
  amendments.set(usual(3), { 开始时间: `${year}-06-31` })
  const odd = usual(4)
  if (odd >= 0) amendments.set(odd, { 开始时间: chineseDate(institute, odd) })
  amendments.set(usual(5), { 审核状态: '待审核' })
  amendments.set(usual(5), { 审核状态: '待审核' })
  const backward = usual(6)
  if (backward >= 0) {
    const first = serialOfMoment(days.midnight(external.firstDay[backward]!))
    amendments.set(backward, { 开始时间: first + 0.75, 结束时间: first + 0.375 })
  }
  amendments.set(usual(7), { 年度: year - 1 })
  const crammed = usual(8)
  if (crammed >= 0) {
    const first = serialOfMoment(days.midnight(external.firstDay[crammed]!))
    amendments.set(crammed, { 开始时间: first + 0.375, 结束时间: first + 0.75, 学时: 16 })
  }
  amendments.set(usual(9), { 学时: null })
  amendments.insert(usual(10), ['合计', null, null, null, null, null, null, null, null, null, 1234.5], [])

  // Somebody's class is entered a second time, as study elsewhere, and another training falls on a class.
  const attended = [attendance.trainingClass.findIndex((index) => classes[index]!.open === 'all'), attendance.count - 1]
  for (const [number, row] of attended.entries()) {
    if (row < 0) continue
    const some = classes[attendance.trainingClass[row]!]!
    const person = staff.people[attendance.person[row]!]!
    amendments.append({
      用户编号: person.id,
      学员姓名: person.name,
      所属机构: unit,
      部门: person.department,
      年度: year,
      培训名称: number === 0 ? some.name : '科技管理干部能力建设培训',
      培训类型: '外部培训',
      开始时间: serialOfMoment(some.start),
      结束时间: serialOfMoment(some.end),
      学时: Math.min(some.hours, 2),
      审核状态: '通过',
    })
  }
  return { ...amendments.amended(), banner: `${year}年度职工外部学习登记表` }
}

/** Dates and hours as people type them; all but the last can be read. */
function onlineWithMistakes({ online, year }: Institute, sheet: InputSheet): InputSheet {
  const amendments = amendmentsOf(sheet, online.count)
  const at = (part: number) => amendments.take(Math.floor((online.count * part) / 8), () => true)
  amendments.set(at(1), { 学习时间: `${year}.3.8` })
  amendments.set(at(2), { 学习时间: `${year}年4月12日 9时30分` })
  amendments.set(at(3), { 学时: '1小时30分' })
  amendments.set(at(4), { 学时: '４５分钟' })
  amendments.set(at(5), { 用户编号: null, 姓名: '不详' })
  amendments.set(at(6), { 学习时间: '去年年底' })
  return amendments.amended()
}

/** A sheet that is none of ours. */
function notes(): InputSheet {
  return {
    name: '备忘',
    banner: null,
    columns: [{ heading: '备忘', width: 40, look: LOOKS.text }],
    rows: [['签到表在人事教育处存档'], ['外部学习证书待补交复印件']],
    merges: [],
    height: 16,
  }
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** 张晓明 → 张明晓. */
function swapped(name: string): string {
  return name.charAt(0) + name.charAt(2) + name.charAt(1)
}

function fullWidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** `2025年3月8日`, of an external record's first day. */
function chineseDate({ days, external }: Institute, row: number): string {
  const { year, month, day } = calendarDate(days.midnight(external.firstDay[row]!))
  return `${year}年${month}月${day}日`
}
