import type { RulePack } from './rulePack'

/** Rules of the institute's own: whatever 设置 says. */
export const OWN_RULES = {
  id: 'own',
  name: '自定',
  aliases: ['自定义', '本单位', '自行规定'],
  decides: { leading: null },
  words: {
    'zh-CN': [
      '按设置里的各行：年度学时要求、分类学时要求（按“人员”的“考核类别”）、最低学时（按来源或科目）、专业科目最低比例（占本人学时）、各类学时上限、单次培训学时要求和来源、新入职人员、不在职人员。',
      '没有填写的按中科院2020的默认值。',
    ],
    en: [
      'As the lines of 设置 say: 年度学时要求, 分类学时要求 (by 考核类别 of 人员), 最低学时 (by source or subject), 专业科目最低比例 (of a person’s own hours), caps, 单次培训学时要求 and its sources, 新入职人员, 不在职人员.',
      'What is not filled in follows 中科院2020.',
    ],
  },
} as const satisfies RulePack
