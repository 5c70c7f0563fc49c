import { CERTIFICATE_KINDS, type CertificateKind } from './certificateKind'

/*
 * The names of the sheets that we write (domain.md §5): the same in every language, since a sheet is found again by its name.
 */

/** The reports. */
export const SHEET_NAMES = {
  execution: '培训项目执行情况表',
  backbone: '骨干人才培训情况表',
  summary: '年度总结',
  people: '学习统计',
  departments: '机构统计',
  screening: '骨干筛选',
  classes: '培训班执行',
  findings: '数据检查',
} as const
export type ReportSheet = (typeof SHEET_NAMES)[keyof typeof SHEET_NAMES]

/** The three that are printed, signed and stamped. */
export const STAMPED_SHEETS: ReadonlySet<string> = new Set([
  SHEET_NAMES.execution,
  SHEET_NAMES.backbone,
  SHEET_NAMES.summary,
])

/** The sheet that keeps the year's acts. */
export const REPORTING_LOG_SHEET = '上报记录'

/** The sheet that keeps the summaries over the years. */
export const SAVED_SUMMARY_SHEET = '年度总结列表'

/** The sheet that keeps what the saved summaries were made from. */
export const BASIS_SHEET = '数据底稿'

/** The sheet that keeps what the user has said of how sheets are read. */
export const READING_SETTINGS_SHEET = '读表设定'

/** What is still to be done, department by department: written when asked for, with whom and what was asked for. */
export const REMINDERS_SHEET = '催办清单'

/** The sheet that keeps the words of reminders. */
export const REMINDER_WORDS_SHEET = '催办用语'

/** The sheet that keeps which collection workbooks went out and came back. */
export const COLLECTED_SHEET = '收集记录'

/** The sheets that we write and never read as data; 上报记录 is not among them, since the year's state stands there. */
export const OWN_SHEETS = [
  ...Object.values(SHEET_NAMES),
  SAVED_SUMMARY_SHEET,
  BASIS_SHEET,
  READING_SETTINGS_SHEET,
  REMINDERS_SHEET,
  REMINDER_WORDS_SHEET,
  COLLECTED_SHEET,
] as const

/** Where what is assumed stands (试算): on no sheet of any workbook. */
export const ASSUMED_SHEET = '试算'

/** What the sheets and files begin with, before the person's name: the same in every language, since a sheet is found again by it. */
export const CERTIFICATE_NAMES: Readonly<Record<CertificateKind, string>> = {
  certificate: '学时证明',
  archive: '个人学习档案',
}

/** Whether a sheet is named as our certificates are: `学时证明 张三`. */
export function isNamedAsCertificate(sheet: string): boolean {
  return CERTIFICATE_KINDS.some((kind) => sheet.startsWith(`${CERTIFICATE_NAMES[kind]} `))
}

/** The sheets of 院汇总, a workbook of its own. */
export const ACADEMY_SHEETS = {
  institutes: '院汇总',
  problems: '未交与问题',
  years: '两年对照',
  backbone: '骨干名单',
  ranking: '排名',
  basis: '汇总底稿',
} as const
