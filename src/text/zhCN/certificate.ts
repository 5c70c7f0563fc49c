import { hundredthsOfHour, type Seconds } from '../../records/duration'
import { calendarDate, type Moment } from '../../records/moment'
import { decimalHours } from '../amounts'
import { chineseCapitals } from './capitals'

/** What stands on 学时证明 and 个人学习档案: Chinese whatever the user's language, as on all that is stamped. */
export const certificateZhCN = {
  unitLine: (unit: string) => `单位名称：${unit}`,
  personLine: ({ name, id, department, year }: CertifiedPerson) =>
    [
      `姓名：${name}`,
      ...(id === '' ? [] : [`用户编号：${id}`]),
      ...(department === '' ? [] : [`部门：${department}`]),
      `年度：${year}`,
    ].join('　　'),
  untitled: '（无名称）',
  noneCounted: '本年度没有计入的学时',
  noRecords: '本年度没有学习记录',
  subtotal: (source: string, records: number) => `${source}小计（${records} 项）`,
  total: '合计（小时）',
  inWords: (seconds: Seconds) => `合计（大写）：${chineseCapitals(hundredthsOfHour(seconds))}学时`,
  subjects: (general: Seconds, professional: Seconds) =>
    `其中：公需科目 ${decimalHours(general)} 学时，专业科目 ${decimalHours(professional)} 学时`,
  /** Below hours that, each rounded, do not add up to the total to the last place. */
  rounded: '注：各行学时按小时保留两位小数，合计按未舍入的时长计算，末位可能与各行之和不同。',
  /** No day stands in these: a code on paper does not change from one day to the next. */
  ahead: (titles: readonly string[]) =>
    `注：以上有 ${titles.length} 项还没有结束：${named(titles)}。结束以后重新出具。`,
  unheld: (titles: readonly string[]) =>
    `注：以上有 ${titles.length} 项的培训班登记为未实施：${named(titles)}。实施以后重新出具。`,
  otherYears: (records: number) => `注：另有 ${records} 条记录属于其他年度，未列入。`,
  statement: '特此证明。',
  seal: (unit: string) => `${unit}（盖章）`,
  date: (moment: Moment | null) => {
    if (moment === null) return '　　　　年　　月　　日'
    const { year, month, day } = calendarDate(moment)
    return `${year} 年 ${month} 月 ${day} 日`
  },
  clerk: (name: string) => `经办人：${name}`,
  phone: (phone: string) => `联系电话：${phone}`,
} as const

/** Titles that are named in a note. */
const NAMED = 3

const named = (titles: readonly string[]) => titles.slice(0, NAMED).join('、') + (titles.length > NAMED ? ' 等' : '')

/** Who is certified, as the paper says it. */
export interface CertifiedPerson {
  readonly name: string
  readonly id: string
  readonly department: string
  readonly year: number
}
