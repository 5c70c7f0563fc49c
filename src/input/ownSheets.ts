/** The sheets that we write and never read as data; 上报记录 and 年度总结列表 are read by whoever wrote them. */
export const OWN_SHEETS = [
  '培训项目执行情况表',
  '骨干人才培训情况表',
  '年度总结',
  '学习统计',
  '机构统计',
  '骨干筛选',
  '数据检查',
  '年度总结列表',
] as const
