import { compact } from '../plainText'
import { listsOtherPeople } from './otherPeople'
import { remarksAbsence, remarksDeparture, remarksOtherwise, remarksPart, saysDoubt, saysFailed } from './turnedAway'

/*
 * Remarks beside somebody listed. What denies, corrects or restricts is heard in any words; what is known to be of meals, rooms and the like
 * is not. A harmless word is one word more here.
 */

/** What has one of these says that something is not so, not yet, not right or not all. */
const DENIES = /[未没不无误错退撤废疑删待只仅]|半程|核[实对查]|重(?!点|要|视|庆|阳)|多余|更[正改]/
const PLAIN_NO = /^(?:否|无|没有|不是?|[n0x×✗✘—–/-]+|no|false)$/
const HARMLESS = new RegExp(
  [
    // Of meals, rooms, ways and money.
    '(?:[不未没无]|不需|无需|不用|不要|没有)(?:安排|参加|办理)?(?:住宿?|用餐|就餐|早餐|午餐|晚餐|晚宴|合影|吃|喝|抽烟|饮酒|过敏|忌口|接送|接站|开车|自驾|缴费|交费|报销|领取?|发放?)[^，。；]{0,4}',
    '[未没]?(?:戴|带|佩戴)(?:工牌|胸牌|工作证|证件|铭牌|口罩|电脑|笔记本?|笔|身份证)|误[餐工][^，。；]{0,2}|签[到退]|退(?:房|票|餐|费|款|伍|役|还)[^，。；]{0,2}|(?:接|招|优)待|待遇|等待',
    // What says that all is well.
    '无(?:误|异议|异常|特殊|问题)|没(?:有)?(?:问题|异议|意见)|已(?:核[实对查]|确认)(?:无误|通过|完毕)?|(?:核[实对查]|确认)(?:无误|通过|完毕)|不错|必不可少',
    // Words that only look so.
    '未[婚来央名]|无(?:线|锡|人机|损|机|菌|纸|障碍|党派|烟)|不(?:锈钢|动产|限|定期|同)|只身|核[心工电]|(?:离)?退休(?:办|处|科|支部|返聘)|非?重大',
  ].join('|'),
  'g',
)

/**
 * Whether a remark beside somebody listed says that the row may not hold, or not whole: 名单有误, 录重了, 没去成, 仅报名, 已调离, 候补. Most remarks
 * (组长, a phone number) do not.
 */
export function doubtsRow(text: string): boolean {
  const words = compact(text)
  if (PLAIN_NO.test(words)) return false
  const rest = words.replace(HARMLESS, '')
  return DENIES.test(rest) || saysFailed(rest) || saysDoubt(rest) || remarksDeparture(rest) || callsOther(rest)
}

/** 列席, 候补, 外单位; a student of the institute's own may learn as all others do. */
function callsOther(words: string): boolean {
  return listsOtherPeople(words) && !/研究生|学生/.test(words)
}

/**
 * What a remark says of somebody listed: nothing; that they were away, or there for a part; as what they were there (`role`: 列席, 主讲, 会务); or
 * that the row may not hold (`otherwise`).
 */

export type Remark = '' | 'away' | 'part' | 'role' | 'otherwise'

/** @param isOfElse whether the column is of something else (住宿情况), so that only words of coming are heard */
export function remarkOf(remark: string, isOfElse: boolean): Remark {
  const text = remark.replace(WITH_OTHERS, '')
  if (remarksAbsence(text)) return remarksPart(text) ? 'part' : 'away'
  if (!remarksOtherwise(text) && (isOfElse || !doubtsRow(text))) return ''
  const rest = compact(text).replace(ROLE, '')
  return rest === '' || !(remarksOtherwise(rest) || doubtsRow(rest)) ? 'role' : 'otherwise'
}

/** Whom somebody who came brought along: 带实习生旁听. */
const WITH_OTHERS = /(?:^|[，,；;])带(?:领|同|着)?[^，。；]{1,8}(?:旁听|列席|观摩|参加|参会|学习)/

/** As what somebody was there, with whom that is said of. */
const ROLE =
  /(?:列席|旁听|观摩|候补|备选|替补|递补|主持|主讲|讲[课师授]|授课|任课|工作人员|会务组?|志愿者)(?:人员|人|者|教师|老师|代表|嘉宾|专家)?/g
