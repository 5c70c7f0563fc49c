import type { SavedSummary, SummaryFigure } from '../../records/savedSummary'

/** Written and read by us (domain.md §5: the list of summaries over the years). */
export const SAVED_SUMMARY_SHEET = '年度总结列表'

export const SAVED_SUMMARY_HEADINGS = {
  year: '年度',
  name: '名称',
  personTimes: '单位培训总人次',
  executionRate: '年度计划执行率(%)',
  reached: '完成100学时人数',
  required: '需完成100学时人数',
  completionRate: '职工完训率(%)',
  headcount: '单位在职总人数',
  backboneRate: '骨干人才完训率(%)',
  funding: '单位投入总经费(万元)',
  totalHours: '单位职工总学时',
  averageHours: '单位职工平均学时',
  experience: '特色经验及做法',
  overview: '工作整体概要',
  savedAt: '保存时间',
} as const satisfies Record<SummaryFigure | Exclude<keyof SavedSummary, 'figures' | 'place'>, string>
