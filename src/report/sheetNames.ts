/** The names of the report sheets: the same in every language, since a sheet is found again by its name. */
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

/** The three that are printed, signed and stamped. */
export const STAMPED_SHEETS: ReadonlySet<string> = new Set([
  SHEET_NAMES.execution,
  SHEET_NAMES.backbone,
  SHEET_NAMES.summary,
])
