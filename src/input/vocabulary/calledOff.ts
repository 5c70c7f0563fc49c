import { compact } from '../plainText'

/*
 * Words of remarks by which a class that is said to be held was not, not then, or not as its row says; and of one that is said not to be.
 */

/** What can be done of a class. */
const HOLD = '(?:举办|开办|承办|续办|办班|开班|举行|开展|实施|执行|开课|办(?![公理法证结案])|搞|组织(?![考测检]))'
const FUTURE = '(?:[明次来]年|下一?年|明后年|年后)度?'

/** One line a kind. */
const NOT_AS_SAID: readonly RegExp[] = [
  // Not held: 未成行, 不再举办, 领导说不办, 人数不够没开成.
  /取消(?!茶歇|用餐|[午晚早聚会]餐|合影|住宿|参观|收费|直播|录[播像制]|考试|测[验试]|签到|打卡)|(?:没|无)人(?:来|到|参加|报名|听|参训|参会)|流班|空班|[未没](?:能)?上(?![报传网线级述面次架])(?:课|成)?|老?师(?:临时)?(?:没|未)[来到]|未(?:能|获|曾|予)?(?:[办举]|开(?![发具]|票|始报)|成行|成功|批|如期|按期|按时[举开办])(?!班?报)|没[办开搞成]|没[^，。；]{0,2}批|流产|夭折|作罢|泡汤|告吹|搁浅/,
  new RegExp(`不(?:再|予|拟|会|能|必|需|用|想|打算|准备|继续|单独|另行?)*${HOLD}`),
  new RegExp(`(?:未|没有?)(?:能|再|予|单独|实际|真正)*${HOLD}`),
  // Stopped or put off: 暂不办, 停了, 已撤, 推后到明年3月, 待定.
  /停[办了开课止]|暂停|暂缓|缓[办开期]|搁置|中[止断](?!录|直播)|终止|弃[办用]|已?撤(?:[销回掉下项]|$)|延[期至后]|推[后到至]|推迟(?!了?\d*[一二两三十半]*个?(?:小时|分钟|刻))|顺延|[拖挪][后到至]|后延|改[期日]|改[到至](?=[^，。；]{0,6}[年月日号期季底初\d])|择[期日]|另行(?:安排|通知)|^待(?:定|办|开班|实施)$|^拟[办开举]/,
  new RegExp(
    `${FUTURE}(?![^，。；]{0,2}(?:继续|也|仍))[^，。；]{0,6}(?:${HOLD}|计划|安排|进行|补|\\d{1,2}月|[一二三四1-4]季|[上下]半年|[初春])`,
  ),
  // Otherwise: 并班, 改为自学, 只办了一半, 计划有变.
  /合并|并[入到班]|拆分|改[为成作](?:(?:线上|网[上络])?自学|自行|部门自|网上自|参观|座谈|会议|通知|传阅|发放)|^(?:部分|未全部|没全部|尚未)完成|(?:[只仅](?:[举开]?办|上|讲|完成|进行|开)了?|[举开]?办了?)(?:一半|半|一部分|部分|\d|[一二两三四五]|[上下]午)|计划(?:有变|变[更动]|调整|作废)|有误|更正|重复|同一[次期个]|只计|仅供参考|分[两二三四五2-9]+期|学时以[^，。；]{0,4}证书/,
  /(?:实际|只|仅)[^，。；]{0,8}\d[\d.]*个?(?:学时|课时|小时|天)|学时[应改按]/,
  // No class of its own, of no hours, not yet at its end, or several: 不发学时, 待删除, 未完, 分3批, 实到15人.
  /不授|不(?:发|上报)|^不报$|仅[^，。；]{1,8}计学时|^未(?:结课|完|定|成)$|录入错误|误[填报录]|另行统计|待?删除?$|(?:去|上)年已|归入|^[两二三四五]期$|分[\d两二三四五]+[批期]|实到\d|限选|计划数待定/,
]

/** Whether a remark beside a class that was held denies that, or says that it was another time or otherwise than its row says. */
export function saysNotAsHeld(text: string): boolean {
  if (text === '') return false
  const words = compact(text)
  return NOT_AS_SAID.some((pattern) => pattern.test(words))
}

const TO_YEAR = new RegExp(
  `(?:改|转|移|推|延|调|挪|放|列|拖|入|归|并|至|到|为)[^，。；\\d]{0,6}(20\\d\\d)|(20\\d\\d)年?度?(?![^，。；]{0,2}(?:继续|也|仍|已?[^，。；]{0,2}过))(?:\\d{1,2}月|[上下]半年|初|底)?[^，。；]{0,4}?(?:${HOLD}|计划|进行)`,
  'g',
)
const OF_YEAR = /(?:归|计入|转入?|算入?|列入|移至)(20\d\d)/g

/**
 * Whether a remark says another year than a class's own: of one that was held that it was then, or will be (改为2026年实施, 2026年再办), of any that it
 * belongs there (归2024年). One that was not held may well be held later.
 */
export function saysOtherYear(text: string, year: number | null, isHeld: boolean): boolean {
  if (year === null || !text.includes('20')) return false
  return Array.from(compact(text).matchAll(isHeld ? TO_YEAR : OF_YEAR), ([, one, other]) => Number(one ?? other)).some(
    (said) => said !== year,
  )
}

const HELD_AFTER_ALL =
  /^(?:实际|现|后|均|都)?已(?:经)?(?:于|在)?[^，。；]{0,10}?(?:举办|实施|开班|办班|开课|办完|办过|完成|结束|执行|举行|开展|结业)(?:完毕|完成|完)?$|^(?:实际)?\d{1,2}月(?:\d{1,2}[日号])?已?(?:举办|实施|开班|补办|完成)(?:完毕|完成)?$/

/** Whether a remark beside a class that is said not to be held says that it was: 已于12月举办. */
export function saysHeldAfterAll(text: string): boolean {
  return HELD_AFTER_ALL.test(compact(text))
}

const BEHIND_NAME = /[（(【[]([^）)】\]]+)[）)】\]]\s*$/

/** What brackets behind the name of a class say; '' for none. */
export function behindName(text: string): string {
  return BEHIND_NAME.exec(text)?.[1] ?? ''
}
