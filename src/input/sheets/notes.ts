/** What is said of the same kind of column on several sheets. */
export const ID_NOTE = '人事系统中的编号；同名的人靠它区分，建议都填。'
export const HOURS_NOTE = '按小时填写：4、4.5、4小时、130小时48分、48分钟都可以；天数不能代替学时。'
export const DATE_NOTE = '日期和时间，如 2025-11-28 09:00、2025/11/28 或 2025年11月28日。'
export const YES_NO = ['是', '否'] as const
export const REVIEW = ['通过', '未通过', '待审核'] as const
export const SUBJECT_NOTE = '公需科目或专业科目；考核办法要求分科目时填写。'
export const SUBJECT = { aliases: ['科目类型', '学时类别', '学时类型', '公需/专业'], choices: ['公需科目', '专业科目'] }
