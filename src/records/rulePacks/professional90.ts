import { HOUR } from '../duration'
import type { RulePack } from './rulePack'

/** 专业技术人员继续教育规定 (人社部令第25号, 2015), art. 8. */
export const PROFESSIONAL_90 = {
  id: 'professional90',
  name: '专业技术人员90学时',
  aliases: ['专业技术人员', '人社部令第25号', '人社部25号令', '专技人员'],
  decides: {
    requiredSeconds: 90 * HOUR,
    groups: {},
    minima: { professional: 60 * HOUR },
    groupMinima: {},
    professionalShare: null,
    leading: null,
    orDays: null,
  },
  words: {
    'zh-CN': [
      '每年累计不少于 90 学时，其中专业科目不少于 60 学时（三分之二）。',
      '出处：专业技术人员继续教育规定（人社部令第25号）第八条：“每年累计应不少于90学时，其中，专业科目一般不少于总学时的三分之二”。',
      '原文未说明：“总学时”是规定的 90 学时还是本人的全部学时——这里按 90 学时的三分之二，多学公需科目不会使人变成未完成；“一般”指哪些例外——这里没有例外。',
      '培训班、外部学习、在线学习要写明“科目类别”（公需科目或专业科目），没有写的会询问。',
    ],
    en: [
      'At least 90 hours a year, of which at least 60 (two thirds) of 专业科目.',
      'Source: art. 8 of the Provisions on Continuing Education of Professional and Technical Personnel (decree 25 of the Ministry of Human Resources and Social Security).',
      'The text does not say whether two thirds are of the 90 hours or of all that a person learned – here of the 90, so that more 公需科目 never undoes a completion – nor which exceptions “generally” allows: here none.',
      'Classes, external and online study must say their 科目类别 (公需科目 or 专业科目); where they do not, it is asked.',
    ],
  },
} as const satisfies RulePack
