import { HOUR } from '../duration'
import type { RulePack } from './rulePack'

/** The manual's own rules: the default, whose figures are those of domain.md §4–5. */
export const CAS_2020 = {
  id: 'cas2020',
  name: '中科院2020',
  aliases: ['中科院', '中国科学院2020', '中国科学院', '默认'],
  decides: {
    groups: {},
    minima: {},
    groupMinima: {},
    professionalShare: null,
    newHires: 'exempt',
    leading: null,
    orDays: null,
  },
  words: {
    'zh-CN': [
      '全年累计达到年度学时要求（默认 100 学时）为完成；骨干人才另须有一次培训超过单次培训学时要求（默认 40 学时，刚好等于不算）。',
      '当年入职的人和没有学时要求的人不计入完训率。',
      '出处：中国科学院继续教育网用户手册（2020）。在线学习、自学不算一次培训，是本软件的约定，可在“单次培训来源”中改。',
    ],
    en: [
      'Whoever reaches the year’s requirement (100 hours by default) has completed it; backbone talents also need one training longer than the single limit (40 hours by default, exactly 40 does not do).',
      'People hired within the year and people without a requirement are left out of the completion rate.',
      'Source: the user manual of CAS continuing education (2020). That online study and self-study are no single training is our reading; 单次培训来源 changes it.',
    ],
  },
} as const satisfies RulePack

/** The figures that hold where nothing else is said. */
export const CAS_2020_DEFAULTS = { requiredSeconds: 100 * HOUR, singleSeconds: 40 * HOUR } as const
