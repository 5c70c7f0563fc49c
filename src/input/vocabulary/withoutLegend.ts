/*
 * What a name, title or head says in passing of marks: 参加情况（1为参加，0为未参加）. Such words explain what stands below and turn nothing round.
 */

const WHO = '(?:已|到|出[席勤]|参[加训会学]|缺|请假|未|没|不参|签到|迟到|旷|[病事公]假)'
const AWAY = '(?:未|没|缺|不参|请假|旷|[病事公]假)'
const IS = '(?:均|都|则|即)?(?:为|是|指|算|即|视为|[—–－\\-=:：]+)'
const SETS = '(?:填|写|记|打|画|划|标|用|为|是|[=:：])'

/** Nothing else can hold an explanation, so that most titles need not be looked at closely. */
const PERHAPS =
  /[●○◎√×✓✔✗△▲☑☒]|表示|代表|空[白格着]|留空|不[填写打画标勾]|[为是即指算=:：—–－-]["“]?[已到出参缺请未没签旷迟病事公不]|[01]["”]?[已到出参签未缺没]|[填写记打画划标用为是=:：]["“]?[\d√×勾叉钩对是否无空]/
/** What such words are parted by. */
const CLAUSE = /[^()[\]【】,，;；。、/|]+/g

/** One line a way to say what a mark means; all of compact words. */
const EXPLAINS: readonly RegExp[] = [
  /[●○◎√×✓✔✗△▲☑☒]/,
  // No 职工代表请假名单.
  new RegExp(`(?:表示|(?:^|[^工员位门年女会])代表).{0,4}${WHO}`),
  // 1为参加, a=出席; of a digit or letter alone.
  new RegExp(`(?:^|[^\\da-z.])["“]?[\\da-z]["”]?${IS}["“]?${WHO}`),
  // 1参加0未参加, and either alone.
  /^["“]?1["”]?已?(?:参[加训会]|出[席勤]|到[会场课]?|签到)(?:["“]?0["”]?(?:未|没|缺).{1,3})?$/,
  /^["“]?0["”]?(?:未|没|缺).{1,3}$/,
  new RegExp(`(?:空白|空格|空着)["”]?(?:的|者|处)?${IS}${AWAY}`),
  new RegExp(`(?:^|[:：])["“]?(?:否|无|不填|未填|其余|其[他它]|打?叉)["”]?(?:的|者|处|人员)?${IS}${AWAY}`),
  new RegExp(`(?:^|[:：])["“]?(?:是|有|打?[勾钩对])["”]?(?:的|者)?${IS}已?(?:参[加训会学]|出[席勤]|到|签到)`),
  // 未参加填0, 缺席的不填.
  new RegExp(`${AWAY}.{0,6}${SETS}["“]?(?:[02-9](?![\\d人名位])|否|×|叉|空|无)`),
  new RegExp(`${AWAY}.{0,6}(?:不[填写打画标勾]|留空|空着|空白|空格)`),
]
/** 是为缺席, 请假的打√, 缺席者填1: a mark that elsewhere says that somebody came. */
const TURNS: readonly RegExp[] = [
  new RegExp(`(?:^|[:：])["“]?(?:是|有|打?[勾钩对])["”]?(?:的|者)?(?:表示|代表|${IS})${AWAY}`),
  new RegExp(
    `${AWAY}.{0,6}${SETS}["“]?(?:[√✓✔☑]|1(?![\\d人名位天日次个小学期月年.:：])|是(?!否)|[勾钩]|对(?![应象方]))`,
  ),
]

/** √=报名, √表示应到, √为半天: a mark that elsewhere says that somebody came, and here that he was to, or came for a part. */
const LESS = new RegExp(
  `(?:^|[^○●◎△□])["“]?[√✓✔☑]["”]?(?:的|者)?(?:表示|代表|${IS}|的?意思是)?["“]?(?:应|[需须]|待|拟|计划|预|报名|已?报名|意向|已?通知|邀请|推荐|选派|申请|候补|备选|旁听|列席|(?:只|仅)?(?:参[加会训]|出席|到会|听)?(?:了)?(?:半天|一半|上午|下午|部分|[上下]半))`,
)

/** A text, compact, without what in it explains marks in their usual sense. */
export function withoutLegend(words: string): string {
  if (!PERHAPS.test(words)) return words
  return words.replace(CLAUSE, (clause) =>
    EXPLAINS.some((way) => way.test(clause)) && !TURNS.some((way) => way.test(clause)) ? '' : clause,
  )
}

/** Whether a note, compact, says of a usual mark that whoever has it did not come, or not for all of it: 缺席者打√, √=报名. */
export function turnsMark(words: string): boolean {
  return PERHAPS.test(words) && (LESS.test(words) || TURNS.some((way) => way.test(words)))
}
