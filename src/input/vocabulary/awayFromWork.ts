import { compact } from '../plainText'

/*
 * What remarks beside somebody of the staff say of being elsewhere for the year or part of it, while still on it: studying, lent, sent out,
 * on long leave. Whether they owe hours nobody can tell from it. One line a group; a new word is one word more.
 */

const ELSEWHERE = [
  // Study that takes somebody from work.
  '脱产|离岗(?:学习|进修|培训|攻读|创业)|攻读|[就研]?读(?:硕|博|研(?!究[室院所])|学位|mba|mpa)|在读|访学|访问研究|进修(?!学[院校]|班|部)|留学|公派|联合培养|研修假|学术休假|休学',
  // Lent or sent to another house.
  '借出|外借|借调(?!入|来|进|人员)|抽调|抽借|外派|派驻|驻外|派[出往到至赴]|挂职|援[藏疆青黔滇宁蒙非外建助]|支[教援边医农]|对口(?:支援|帮扶)|扶贫(?!办)|帮扶|驻[村镇乡点京]|第一书记|乡村振兴|科技(?:特派员|副[县镇乡区]长)|驻外|使馆|科技参赞',
  // Long leave, and nothing to do.
  '长期?病[假休]|长休|病休|产假|生育(?:休?假|中)|生育休|哺乳假|育儿假|待产|孕假|事假(?:半年|一年|\\d+个?月)|病假(?:半年|一年|\\d+个?月)|长假|[疗休]养|化疗|待岗|未到岗|不在岗|不到岗|留职停薪|内部?待退|陪[读护]|随[军任]|照顾(?:老人|孩子|家属)|借住',
  // Abroad, or away for long.
  '出国|出境|国外|境外|海外|援外|外访|南极|北极|越冬|长期(?:出差|野外|外出|在外|出海|驻)|(?:半年|全年|\\d+个?月)(?:不在|在外|外出|出差)|不在(?:所|院|单位|岗|国内)',
].join('|')
const AWAY = new RegExp(ELSEWHERE, 'i')

/** Study beside one's work, houses and works that are called so, and whom such a one serves. */
const AT_WORK =
  /待产设备|(?:派驻)?纪检(?:监察)?组[^，。；]{0,5}|(?:[非不]脱产|在职)(?:攻?读[^，。；]{0,4}|学习|进修|培训|研究生)?|(?:出国|出境|留学|海外|国外|境外)(?:人员|归国|回国|经历|背景|学历|学位|优青|管理|手续|证件|博士|硕士)|(?:归国|回国)?留学(?:归国|回国|生|人员)|攻读(?:硕士|博士)?(?:毕业|完成)|(?:扶贫|帮扶|援[藏疆青]|驻村|挂职|外派|乡村振兴)(?:工作)?(?:办公室|办|联络员|联系人|专员|管理)|(?:驻[村镇乡点京]|外派|派驻)[^，。；人]{1,6}(?:员(?!工)|师)|(?:负责|分管|主管|承担|联系)[^，。；]{0,10}/g
/** 拟, 即将: not yet. */
const NOT_YET =
  /(?:拟|即将|将要?|准备|计划|打算|预计|申请|报名|待批|考虑|[尚还]?未|没有?|不|无)(?:去|办理?|参加|安排)?[^，。；]{0,2}(?:脱产|攻?读|访学|进修|留学|公派|借[出调]|抽调|外[派借]|派[出驻]|挂职|援|支教|驻村|出[国境]|休)/
/** What is over: of earlier years it says nothing of this one. */
const OVER = /结束|完成|毕业|期满|[返归回][所院国岗来]?|已回|曾|销假|[复到]岗|恢复/
/** So long before, a year alone says nothing of this one. */
const LONG_AGO = 6

/**
 * Whether a remark says that somebody of the staff was elsewhere for the year in use or part of it: 脱产读博, 借出, 援疆, 产假. Not what is not
 * yet, what was over before it, nor study beside one's work.
 */
export function remarksElsewhere(text: string, year: number): boolean {
  if (text.length > LONGEST) return false
  const words = compact(text).replace(AT_WORK, '')
  if (!AWAY.test(words) || NOT_YET.test(words)) return false
  const years = (words.match(/(?:19|20)\d\d/g) ?? []).map(Number)
  const isOfThisYear = years.includes(year) || /今年|本年/.test(words)
  const isOver = OVER.test(words)
  if (years.length === 0) return isOfThisYear || !isOver
  if (years.every((one) => one > year)) return false
  const isOpen = /至今|起|始|以来/.test(words) && !isOver
  if (years.some((one) => one >= year)) return true
  return isOpen || (!isOver && years.length === 1 && years[0]! > year - LONG_AGO)
}

const LONGEST = 40
