/*
 * Words of sums: of rows at the foot of a list, and of the heads of summaries that an office keeps beside its records. Heads are compact,
 * without what stands in brackets behind them.
 */

/** What begins the label of a row of sums, or stands in it. One line a spelling. */
const OF_SUM: readonly string[] = ['合计', '总计', '小计', '共计', '累计', '^总', 'sum', 'total']
/** What makes such a label one of means, shares, or of what was planned or stood in another year. */
const NO_SUM: readonly string[] = ['均', '率', '应', '计划', '要求', '预算', '上年', '去年']
/** Heads of departments in a summary. */
const DEPARTMENTS: readonly string[] = ['部门', '各部门', '科室', '处室', '研究室', '课题组', '部室', '二级单位']
/** Heads by which a row is a person's. */
const PEOPLE: readonly string[] = ['姓名', '工号', '编号', '职工', '人员$']
/** Heads of means. */
const MEANS: readonly string[] = ['人均', '平均']
/** Heads of what is of all of the institute. */
const OF_ALL: readonly string[] = ['总', '合计', '累计', '全年', '全所', '全院']
/** What stands before 学时, and behind it, in a summary's head. */
const BEFORE_HOURS: readonly string[] = ['全年', '年度', '累计', '合计', '完成', '实际', '培训', '参训', '继续教育']
const BEHIND_HOURS: readonly string[] = ['数', '合计', '小计', '总数', '总计']
/** The same of 人次. */
const BEFORE_TIMES: readonly string[] = ['全年', '年度', '累计', '合计', '实际', '本年']
const OF_TIMES: readonly string[] = ['培训', '参训', '参加', '参会']
const BEHIND_TIMES: readonly string[] = ['数', '合计', '总计']

const any = (words: readonly string[]) => `(?:${words.join('|')})`
const YEAR = '(?:20\\d\\d年?度?)?'

const SUM_ROW = new RegExp(any(OF_SUM), 'i')
const NO_SUM_ROW = new RegExp(any(NO_SUM))
const DEPARTMENT = new RegExp(`^${any(DEPARTMENTS)}(?:名称)?$`)
const PERSON = new RegExp(any(PEOPLE))
const MEAN = new RegExp(any(MEANS))
const ALL = new RegExp(any(OF_ALL))
const HOURS = new RegExp(`^${YEAR}${any(MEANS)}?${any(BEFORE_HOURS)}?(?:总)?学时${any(BEHIND_HOURS)}?$`)
const TIMES = new RegExp(`^${YEAR}${any(BEFORE_TIMES)}?(?:单位)?${any(OF_TIMES)}?总?人次${any(BEHIND_TIMES)}?$`)

/** Whether the label of a row at the foot says that the row adds up those above it. */
export function labelsSum(label: string): boolean {
  return SUM_ROW.test(label) && !NO_SUM_ROW.test(label)
}

/** Heads of departments. */
export function headsDepartments(head: string): boolean {
  return DEPARTMENT.test(head)
}

/** Heads by which the rows of a table are people's. */
export function headsPeople(head: string): boolean {
  return PERSON.test(head)
}

/** Heads of hours in a summary: 全年总学时, 人均学时. */
export function headsSumOfHours(head: string): boolean {
  return HOURS.test(head)
}

/** Heads of attendances in a summary: 参训总人次. */
export function headsSumOfTimes(head: string): boolean {
  return TIMES.test(head)
}

/** Heads of means a person. */
export function headsMean(head: string): boolean {
  return MEAN.test(head)
}

/** Heads of what is of the whole institute. */
export function headsAll(head: string): boolean {
  return ALL.test(head)
}
