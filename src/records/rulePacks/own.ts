import type { RulePack } from './rulePack'

/** Rules of the institute's own: whatever 设置 says. */
export const OWN_RULES = {
  id: 'own',
  name: '自定',
  aliases: ['自定义', '本单位', '自行规定'],
  decides: { leading: null, orDays: null },
  words: {
    'zh-CN': [
      '按设置里的各行：年度学时要求、分类学时要求（按“人员”的“考核类别”）、最低学时（按来源或科目）和分类最低学时（按考核类别，代替最低学时里的同一项）、专业科目最低比例（占本人学时）、各来源和科目的学时上限和分类学时上限（按考核类别，代替同一项上限）、单次培训学时要求和来源、新入职人员、不在职人员。',
      '来源和科目都有上限时，各行按先后计入，来源或科目哪一项先满，其后的就不再计入。',
      '没有填写的按中科院2020的默认值。',
    ],
    en: [
      'As the lines of 设置 say: 年度学时要求, 分类学时要求 (by 考核类别 of 人员), 最低学时 (by source or subject) and 分类最低学时 (by 考核类别, in place of the same part of 最低学时), 专业科目最低比例 (of a person’s own hours), caps by source and subject and 分类学时上限 (by 考核类别, in place of the same cap), 单次培训学时要求 and its sources, 新入职人员, 不在职人员.',
      'Where a source and a subject are both capped, rows count in their order until either is full.',
      'What is not filled in follows 中科院2020.',
    ],
  },
} as const satisfies RulePack
