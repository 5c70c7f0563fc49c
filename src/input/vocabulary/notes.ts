/*
 * What notes beside lists say of their hours.
 */

const OF_ALL = /减半|折半|(?:按|打)\s*[一二三四五六七八九\d.]+\s*折|按(?:照)?\s*\d{1,2}\s*[%％]|[×xX*乘]\s*0\.\d|系数/
const OF_HOURS = /学时|课时|时长|计/
/** 按实际时长的80%计. */
const BY_SHARE = /按[^，。；]{1,8}的?\d{1,2}(?:\.\d+)?\s*[%％]/
/** 每课时按45分钟计, 1课时=45分钟; 1学时=45分钟 only says what an hour of the figures is. */
const LESSON =
  /课时\s*(?:统一|均|都|一律)?(?:按|为|是|[=＝])\s*(?:每?个?课时|每节课?)?\s*[345]\d\s*分|每个?课时\s*[345]\d\s*分|[345]\d\s*分钟?\s*(?:计|为|折合?|算|[=＝])\s*[作为]?\s*(?:[1一]\s*个?)?课时/

/** Whether a note says how long a lesson (课时) is, which is no hour of the figures (domain.md §2). */
export function saysLessonLength(text: string): boolean {
  return LESSON.test(text)
}

/** 单位：天, 学时单位为分钟, 本列为学分: the numbers below are no hours. 1天按8学时 alone says only how they were reckoned. */
const OTHER_UNIT =
  /单位\s*(?:[:：]|为|是|均为)?\s*(?:天|日|分钟?|秒|学分|半天)(?![\u4e00-\u9fa5])|(?:本[列表]|此[列表]|学时一?[列栏])[^，。；]{0,4}(?:为|是|填)的?(?:天数?|分钟数?|学分数?)(?![\u4e00-\u9fa5])|[（(](?:学时)?单位\s*[:：]?\s*(?:课时|节次?)[）)]|(?:表|登记|统计|情况|汇总|一览)\s*[（(](?:单位[:：])?(?:分钟|天|学分)[）)]$/

/** Whether a note says that the numbers below it are no hours, but days, minutes or 学分. */
export function saysOtherUnit(text: string): boolean {
  return OTHER_UNIT.test(text) || saysLessonLength(text)
}

/** Whether a note says that hours count for less, or by a factor. */
export function saysLess(text: string): boolean {
  return text.length >= 6 && (OF_ALL.test(text) || BY_SHARE.test(text)) && OF_HOURS.test(text)
}

const SOME_ROWS =
  /第\s*[一二三四五六七八九十\d]+(?:\s*[、,，和及至到~-]\s*第?\s*[一二三四五六七八九十\d]+)*\s*[项行条个位名]|序号\s*\d|(?:最[后末前]|[前后末]|倒数)第?[一二两三四五六七八九十\d]+[人行条项位名个]|[红黄灰绿蓝橙紫]色?(?:[字底的为行]|标[记注]|表示)|标[注为]?[红黄灰绿蓝橙紫]色?(?!的?[列栏])|[*★☆※]|加粗|斜体|划线/
const OF_NO_COUNT =
  /取消|[未没](?:实施|举办|开班|认定|审|通过|提交|完成)|未[经能获][^，。；]{0,4}(?:认定|审核|通过|批准)|[不未](?:再|予|应)?(?:计|算|纳入|列入|统计|认定|参加统计)|作废|无效|返聘|退休|离职|调[出离走]|重复|有误|待[定审核]/

/** 按《办法》第十条不计: of no row; and examples are known by themselves. */
const OF_RULES = /办法|规定|细则|制度|手册|条例|示例/

/** Whether a note says of some rows, by their place or look, that they do not count or are not as they stand: 第2项培训因故取消，未实施. */
export function saysRowsVoid(text: string): boolean {
  if (text.length < 6 || !OF_NO_COUNT.test(text) || !SOME_ROWS.test(text)) return false
  return text.split(/[。；;\n]/).some((one) => OF_NO_COUNT.test(one) && SOME_ROWS.test(one) && !OF_RULES.test(one))
}

const OF_SOME = /补课|补训|补学|补签|代签|只计|不计|不算|扣|迟到|早退|中途|未全程|提前离/

/** 只参加半天, 仅上午到会, 听了一半: there for a part. */
const A_PART = '(?:半天|半程|[上下]午|第?[一二三四两半1-4]+个?[天日]|一半|部分|一?小时|前半|后半|开[头幕])'
const IN_PART = new RegExp(
  `[只仅](?:参加|参训|参会|出席|到|听|来|学|在|上)?[^，。；]{0,3}${A_PART}|(?:参加|参训|参会|出席|听|来|学|到)了?[^，。；]{0,2}(?:半天|半程|一半|部分)|${A_PART}(?:离开|离场|未到|没来|没到|缺席|缺课)`,
)
const SO_MANY = /(?:\d+|[一二两三四五六七八九十]+)[人名位]/

/** Whether a note says of some people that they came another time, or not for all of it. */
export function saysLessOfSome(text: string): boolean {
  return text.length >= 6 && (OF_SOME.test(text) || IN_PART.test(text))
}

/** Whether it says how many were there for a part: 其中2人只参加半天. */
export function saysHowManyInPart(text: string): boolean {
  return text.length >= 6 && text.split(/[。；;\n]/).some((one) => IN_PART.test(one) && SO_MANY.test(one))
}

const VOID =
  /作废|废弃|废止|勿用|勿使用|不要用|停用|草稿|试填|旧[表版]|[(（【[](?:旧|老|测试|已?取消)[)）】\]]|^(?:旧|老表|测试表?|模[板版]|样表|已?取消)$/

/** Whether a name or title says that its sheet holds no longer, or not yet. */
export function saysVoid(text: string): boolean {
  return VOID.test(text)
}

const PLANNED = /计划|拟|报名|应到|预计|初步|暂定|通知|推荐|安排/
const BY_OTHERS = /以[^，。；]{1,14}(?:为准|为依据)/

/** A text without 学时以通知为准: the hours of a class, which 培训班 has, and no plan. */
export function withoutAnnounced(text: string): string {
  return text.replace(/(?:各班|培训)?学时以[^，。；]{0,6}通知[^，。；]{0,2}为准/, '')
}

/** Whether a note says that its list is of who was to come, and that another says who did: 本表为计划安排，实际以签到为准. */
export function saysPlanOnly(text: string): boolean {
  if (text.length < 8 || !text.includes('以')) return false
  const rest = withoutAnnounced(text)
  return BY_OTHERS.test(rest) && PLANNED.test(rest)
}
