import { REMINDERS_SHEET, type ReportSheet, SHEET_NAMES } from '../records/writtenSheets'

/*
 * The titles of our reports, by which they are found again: titles are read as well as written, so they stand here, where report/
 * reaches them too.
 */

type Title = (year: number) => string

/** The titles of the stamped tables (domain.md §5), Chinese whatever the user's language. */
export const STAMPED_TITLES = {
  execution: (year) => `${year}年度继续教育与培训项目执行情况列表`,
  backbone: (year) => `${year}年度骨干人才培训情况列表`,
  summary: (year) => `${year}年度继续教育与培训工作总结`,
} as const satisfies Partial<Record<keyof typeof SHEET_NAMES, Title>>

/** The titles of the working sheets, by the user's language. */
export const WORKING_TITLES = {
  people: {
    'zh-CN': (year) => `${year}年度职工学习总体情况统计`,
    en: (year) => `Study Statistics ${year}`,
  },
  departments: {
    'zh-CN': (year) => `${year}年度机构培训统计`,
    en: (year) => `Statistics by Department ${year}`,
  },
  screening: {
    'zh-CN': (year) => `${year}年度骨干人才筛选`,
    en: (year) => `Backbone Screening ${year}`,
  },
  classes: {
    'zh-CN': (year) => `${year}年度培训班执行情况`,
    en: (year) => `Training Classes ${year}`,
  },
  findings: {
    'zh-CN': (year) => `${year}年度数据检查`,
    en: (year) => `Data Checks ${year}`,
  },
} as const satisfies Partial<Record<keyof typeof SHEET_NAMES, Readonly<Record<'zh-CN' | 'en', Title>>>>

/** The title of 催办清单, by the user's language. */
export const REMINDERS_TITLE = {
  'zh-CN': (year) => `${year}年度催办清单`,
  en: (year) => `Reminders ${year}`,
} as const satisfies Readonly<Record<'zh-CN' | 'en', Title>>

/** The titles of the stamped sheets of 院汇总. */
export const ACADEMY_TITLES = {
  institutes: (year) => `${year}年度继续教育与培训工作院汇总表`,
  backbone: (year) => `${year}年度全院骨干人才名单`,
} as const satisfies Readonly<Record<'institutes' | 'backbone', Title>>

/** What stands before and behind the year in a title. */
interface TitleParts {
  readonly before: string
  readonly behind: string
}

function partsOf(title: Title): TitleParts {
  const [before = '', behind = ''] = title(2000).split('2000')
  return { before: before.trim(), behind }
}

const PARTS = new Map<ReportSheet, readonly TitleParts[]>([
  ...keysOf(STAMPED_TITLES).map((key) => [SHEET_NAMES[key], [partsOf(STAMPED_TITLES[key])]] as const),
  ...keysOf(WORKING_TITLES).map((key) => [SHEET_NAMES[key], Object.values(WORKING_TITLES[key]).map(partsOf)] as const),
])

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[]
}

/** Whether a text is the title of a report, in either language; whatever its year, and whatever follows it (草稿). */
export function isTitleOf(report: ReportSheet | typeof REMINDERS_SHEET, text: string): boolean {
  const parts = report === REMINDERS_SHEET ? Object.values(REMINDERS_TITLE).map(partsOf) : PARTS.get(report)!
  return parts.some(({ before, behind }) => text.startsWith(before) && text.includes(behind))
}

/** Which report a text with a year is the title of; null for any other text. */
export function titledReport(text: string): ReportSheet | null {
  return /\d{4}/.test(text) ? ([...PARTS.keys()].find((report) => isTitleOf(report, text)) ?? null) : null
}

/** Which stamped table a title is of, with its year and what follows; null for any other text. */
export function stampedTitle(
  text: string,
): { readonly table: keyof typeof STAMPED_TITLES; readonly year: number; readonly rest: string } | null {
  const year = /^(?:草稿)?(\d{4})/.exec(text)
  if (!year) return null
  const said = text.slice(year[0].length)
  const table = keysOf(STAMPED_TITLES).find((key) => said.startsWith(partsOf(STAMPED_TITLES[key]).behind))
  return table ? { table, year: Number(year[1]), rest: said.slice(partsOf(STAMPED_TITLES[table]).behind.length) } : null
}
