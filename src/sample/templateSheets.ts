import type { InputColumn, InputSheet } from '../input/inputSheet'
import { ATTENDANCE } from '../input/sheets/attendance'
import { CLASSES } from '../input/sheets/classes'
import { DEPARTMENTS } from '../input/sheets/departments'
import { EXTERNAL } from '../input/sheets/external'
import { ONLINE } from '../input/sheets/online'
import { STAFF } from '../input/sheets/staff'
import { momentOf, serialOfMoment } from '../records/moment'
import { clamp } from './departments'

/** One column of an empty input sheet. */
export interface TemplateColumn {
  readonly heading: string
  readonly width: number
  readonly required: boolean
  readonly hint: string
  /** The entries of its drop-down list. */
  readonly choices: readonly string[] | null
  /** How cells of the column are formatted. */
  readonly entry: 'general' | 'text' | 'moment'
  readonly example: string | number | null
}

export interface TemplateSheet {
  readonly name: string
  readonly note: string
  readonly columns: readonly TemplateColumn[]
}

type Examples<Key extends string> = Partial<Record<Key, string | number>>

const SKIPPED = '以“示例”开头的行不计入统计，可以保留或删除。标红的列必须填写；列的次序可以调整，可以增加别的列。'

/** Digits here are names, not numbers: leading noughts count. */
const DIGITS_AS_TEXT = ['用户编号', '培训编号', '联系电话']

function sheet<Key extends string>(input: InputSheet<Key>, note: string, examples: Examples<Key>): TemplateSheet {
  return {
    name: input.sheet,
    note: note + SKIPPED,
    columns: input.columns.map((column) => templateColumn(column, examples[column.key] ?? null)),
  }
}

function templateColumn(
  { heading, required, note, choices, meaning }: InputColumn,
  example: string | number | null,
): TemplateColumn {
  const shown = typeof example === 'string' ? example.length : 0
  return {
    heading,
    width: meaning === 'date' ? 18 : clamp(2 * Math.max(shown, heading.length) + 4, 10, 40),
    required,
    hint: note,
    choices: choices ?? null,
    entry: meaning === 'date' ? 'moment' : DIGITS_AS_TEXT.includes(heading) ? 'text' : 'general',
    example,
  }
}

function serial(month: number, day: number, hour = 0, minute = 0): number {
  return serialOfMoment(momentOf(YEAR, month, day, hour, minute)!)
}

const YEAR = 2025
const UNIT = '某某研究所'
const DEPARTMENT = '智能计算研究室'

/** Every input sheet but 设置, in the order of the workbook. */
export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  sheet(DEPARTMENTS, '机构的层次，统计到部门时用；没有这张表也能统计。', {
    name: `示例：${DEPARTMENT}`,
    parent: '科研部门',
  }),
  sheet(STAFF, '在职职工名册，每人一行。', {
    id: '示例：100101',
    name: '某某某',
    unit: UNIT,
    department: DEPARTMENT,
    required: '是',
    hired: serialOfMoment(momentOf(YEAR - 7, 7, 2)!),
    status: '在职',
  }),
  sheet(CLASSES, '本单位举办的培训，每班一行，未实施的计划也要列出。', {
    name: '示例：科研经费管理政策解读',
    code: `${YEAR}-PX001`,
    year: YEAR,
    category: '管理技能培训',
    plan: '年度计划',
    approval: '已通过',
    implemented: '已实施',
    start: serial(3, 10, 9),
    end: serial(3, 10, 12),
    hours: 3,
    days: 0.5,
    plannedPeople: 40,
    participants: 38,
    researchers: 20,
    managers: 10,
    supporters: 8,
    outsiders: 0,
    staff: 2,
    channel: '单位自筹经费',
    cost: 0.3,
    boutique: '否',
    shown: '否',
    place: '本地',
    location: '主楼三层报告厅',
    posts: '管理岗、科研岗',
    audience: '项目负责人、科研财务助理',
    goal: '准确理解并用好经费管理新政策',
    content: '预算编制与调剂；结题审计常见问题',
    keywords: '经费；预算',
    effect: '参训人员能独立完成预算编制。',
    organiser: UNIT,
    department: '财务资产处',
    contact: '某某某',
    phone: '010-55550100',
  }),
  sheet(ATTENDANCE, '参加培训班的人，每人每班一行；也可以一个班一张表，工作表以班名命名。', {
    className: '示例：科研经费管理政策解读',
    classCode: `${YEAR}-PX001`,
    year: YEAR,
    id: '100101',
    name: '某某某',
    unit: UNIT,
    department: DEPARTMENT,
    hours: 3,
    role: '学员',
    reply: '参加',
    review: '通过',
    confirmed: '是',
  }),
  sheet(EXTERNAL, '单位以外的培训、自学、网络学习和公派留学，每次一行。', {
    id: '示例：100101',
    name: '某某某',
    unit: UNIT,
    department: DEPARTMENT,
    year: YEAR,
    title: '知识产权高级管理人员培训',
    type: '外部培训',
    organiser: '某某培训中心',
    start: serial(5, 12, 8, 30),
    end: serial(5, 14, 17),
    hours: 21,
    review: '通过',
  }),
  sheet(ONLINE, '在线学习的课件，每次一行；一般从学习平台导出后粘贴。', {
    id: '示例：100101',
    name: '某某某',
    unit: UNIT,
    department: DEPARTMENT,
    title: '公文写作精讲（第一讲）',
    time: serial(4, 8, 20, 15),
    hours: 0.75,
  }),
]
