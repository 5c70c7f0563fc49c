import { isFilled } from '../records/filled'

/** What a 职务级别 says: 县处级 and above, below it (or nothing), or a word of which nobody can say it. */
export type Rank = 'leading' | 'other' | 'unknown'

/** Whether a 职务级别 is of 县处级 or above (domain.md §4). */
export function isLeading(rank: string): boolean {
  return rankOf(rank) === 'leading'
}

/**
 * Which of the two requirements of 干部教育培训工作条例 a 职务级别 means: levels from 县处级 up with what stands behind them, ranks of civil servants (the
 * regulation names 四级调研员 and above), grades of staff (事业单位岗位设置: 六级 is 县处级副职), and who leads an institute. What stands in brackets decides
 * only where the word itself does not.
 */
export function rankOf(rank: string): Rank {
  const known = RANKS.get(rank)
  if (known !== undefined) return known
  const words = rank.normalize('NFKC').replace(/\s/g, '')
  const [bare, inBrackets] = [words.replace(/\(.*?\)/g, ''), /\((.*?)\)/.exec(words)?.[1] ?? '']
  const first = judged(bare)
  const found = first === 'unknown' && inBrackets !== '' ? judged(inBrackets) : first
  if (RANKS.size < MOST) RANKS.set(rank, found)
  return found
}

function judged(words: string): Rank {
  if (!isFilled(words) || OTHER.test(words)) return 'other'
  return LEADING.test(words) ? 'leading' : 'unknown'
}

/** Words are few and asked of everybody. */
const RANKS = new Map<string, Rank>()
const MOST = 1000

const LEVEL =
  /(?:[正副](?:省部|厅局|司局|县处|国|省|部|厅|司|局|县|处)级?|(?:国家|省部|厅局|司局|县处|省|部|厅|司|局|县|处)级[正副]?)/
    .source
const BEHIND = /(?:实?职|干部|非?领导(?:职务|干部)?|职务|职级|调研员|巡视员|(?:及)?以上)/.source
const BELOW = /以下/.source
const NOT = /非/.source

const LEADING = wholly(
  new RegExp(`${LEVEL}${BEHIND}*`),
  /副?(?:处|厅|局|司|所|院)长|[正副]?所级(?:领导|干部|正职|副职)?|所领导/,
  /(?:党委|党组)副?书记|纪委书记|总工程师/,
  /(?:[一二三四]级|副|助理)?调研员|(?:[一二]级|副)?巡视员/,
  /管理(?:岗位?)?[一二三四五六]级(?:岗位?|职员)?|[一二三四五六]级职员/,
)

const OTHER = wholly(
  new RegExp(LEVEL + BELOW),
  new RegExp(`${NOT}(?:${LEVEL})`),
  /非领导(?:职务|干部)?/,
  /[正副]?(?:乡科|科|股)级?(?:[正副]?职|干部|非?领导(?:职务)?|以下|及以下)*|副?科长/,
  /(?:[一二三四]级|副)?主任科员|(?:[一二]级)?科员|办事员|见习/,
  /管理(?:岗位?)?[七八九十]级(?:岗位?|职员)?|[七八九十]级职员/,
  /(?:正|副)?高级?|[中初]级|(?:副|助理)?(?:研究员|教授)|研究实习员|(?:正?高级|助理)?(?:工程师|实验师|会计师)/,
  /技术员|工人|(?:普通|一般)?(?:职工|员工|干部|职员)|其他(?:干部)?|无级别|无职务/,
)

/** What one of them matches as a whole. */
function wholly(...words: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${words.map(({ source }) => source).join('|')})$`)
}
