import { compact } from '../plainText'

/*
 * Words over or before a list of people on a sheet that has several: whether these came, did not, or were only to come.
 */

/** `came`; `away`: they did not; `due`: they were to, or wished to, whoever came. */
export type Side = 'came' | 'away' | 'due'

const COMING =
  '(?:到(?:会|场|课|训|班)?|参(?:加|会|训|培|学)|与会|出(?:席|勤)|签到|打卡|听课|受训)(?:培训|学习|会议|讲座|班次)?'
/** The same, said of those who came in so many words. */
const COMING_OWN =
  '(?:到(?:会|场|课|训|班)|参(?:加|会|训|培|学)|与会|出(?:席|勤)|签到|打卡|听课|受训)(?:培训|学习|会议|讲座|班次)?'
/** What such words may be said of: 人员, 名单（12人）. */
const LIST =
  '(?:的)?(?:总?人员|学员|职工|员工|同志|人|者)?(?:姓名|名单|名册|名录|一览|清单|签名|签字)?(?:签到)?(?:表|栏)?'
const OF_LIST =
  '(?:的)?(?:(?:人员|学员|职工|员工|同志|对象)(?:姓名|名单|名册|名录|一览|清单)?|姓名|名单|名册|名录|清单)(?:表|栏)?'

const AWAY = new RegExp(
  `(?:(?:应到|报名|应参[加训会]|计划)?(?:但)?(?:未能?|没有?|不)${COMING}|缺(?:席|勤|课|训)|旷[课工]|[病事公休婚产]?假|请假|补训)${LIST}$`,
)
const DUE = new RegExp(
  `(?:(?:应该?|计划|拟定?|预计|预定|原定|待|[需须]要?|确定|意向|通知|邀请|选派)(?:${COMING}|培?训)${LIST}|预?报名(?:${COMING}|培训)?${LIST}|(?:计划|通知|邀请|受邀|推荐|选派|拟派|抽调|意向|候选|申请)${OF_LIST})$`,
)
const CAME = new RegExp(`(?:已经?|实际?|现场|最终|按时|正常|全程)?${COMING_OWN}${LIST}$`)
const CAME_BY_NOW = new RegExp(`(?:已经?|实际?|现场|最终)(?:到|培训|完成培训|训|来)${LIST}$`)

/** Beside one of them a count, （签名）, a number in front, a colon: 一、实到人员（12人）：. */
const BESIDE =
  /^(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.．])?(.+?)(?:\((?:签[名字到]|本人签[名字])\)|\(?(?:共|计)?\d+[人名位]?\)?)?[:：]?$/

/** A caption is no longer; what is longer is a sentence. */
const LONGEST = 24
/** What such words have in them, and how they end but for a count or （签名）; so that most texts, such as names of classes, need not be looked at closely. */
const CORE =
  /[到参席勤假报应划拟待知邀签卡选荐抽已需须要]|与会|旷[课工]|[缺听]课|(?:^|[^培])训|意向|候选|申请|确定|原定|预[计定]/
const ENDING =
  /(?:[到会场课加训培学席勤签卡名班应该划拟定计待须需要向知请派已际终成](?:培训|学习|会议|讲座|班次|班)|[到会场课加参培学席勤签卡工志人者员名单册录览字象表栏假来的]|[参到缺补受已待须需应该定划要计知请派际场终成]训)[)\]】]*(?:\(.*)?(?:共|计)?\d*[人名位]?[):：]*$/

/**
 * What words over a list say of it: 应到名单, 实到人员（12人）, 保密教育请假人员; null for words that say nothing of the kind, that say both
 * (应到实到名单), and for titles of forms (签到表 of a class says who came, 参训情况 nothing).
 */
export function sideOf(text: string): Side | null {
  if (!maySide(text)) return null
  const [, words = ''] = BESIDE.exec(compact(text)) ?? []
  if (/[:：,，。；;、√×○●]|情况|原因|事由|时间|次数|人数|人次|是否|[率费]/.test(words)) return null
  const [side, said] = sided(words)
  if (side === null) return null
  const before = words.slice(0, words.length - said.length)
  // 应到实到名单: of whom, no list of its own says; 不参加 and the like are no side of what follows.
  return /(?:[未没不应缺]|报名|计划|实|已)[到参]?$/.test(before) || sided(before)[0] !== null ? null : side
}

/** Whether `sideOf` may say anything of a text: a look that costs little. */
export function maySide(text: string): boolean {
  if (text.length > LONGEST) return false
  const compacted = compact(text)
  return CORE.test(compacted) && ENDING.test(compacted)
}

/** What each pattern says; `needs` is a letter that whatever it finds has, since to make such a pattern ready takes longer than most runs look. */
const WAYS: readonly { readonly side: Side; readonly needs: RegExp; readonly pattern: RegExp }[] = [
  { side: 'away', needs: /[未没不缺旷假补]/, pattern: AWAY },
  { side: 'due', needs: /[应划拟预定待需须要意知邀派名荐调选请]/, pattern: DUE },
  { side: 'came', needs: /[已实现最]/, pattern: CAME_BY_NOW },
  { side: 'came', needs: /[到参与出签打听受]/, pattern: CAME },
]

function sided(words: string): readonly [Side | null, string] {
  let best: readonly [Side | null, string] = [null, '']
  for (const { side, needs, pattern } of WAYS) {
    if (!needs.test(words)) continue
    const [said] = pattern.exec(words) ?? []
    if (said !== undefined && said.length > best[1].length) best = [side, said]
  }
  return best
}
