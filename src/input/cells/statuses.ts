import type { Moment } from '../../records/moment'
import { momentOf } from '../../records/moment'
import { compact } from '../plainText'
import { periodOfText } from './moments'
import { monthOfText } from './months'

/** What 状态 says of somebody. */
export interface Status {
  /** Whether one counts as 在职. */
  readonly active: boolean
  /** Since when one is not, where the cell says so itself (2025年6月退休); null otherwise. */
  readonly left: Moment | null
  /** Whether one counts as 在职 by our reading of the word alone (借调, 返聘): listed, so that somebody may disagree. */
  readonly byWord: boolean
}

type Meaning = 'active' | 'by-word' | 'left'

/** The words of offices and what each says: a new one is one word more here. */
const WORDS: Readonly<Record<Meaning, string>> = {
  active:
    '在职 在岗 在编 在册 在编在岗 在职在岗 在职在编 正常 是 正式 正式在编 事业编制 事业编 现职 编内 在编在职 编制内 本部 全职 在职人员 在职职工',
  'by-word':
    '借调 借出 借入 外借 返聘 退休返聘 退休后返聘 延聘 延迟退休 聘用 聘任 合同制 合同工 合同 项目聘用 项目聘任 编外 非在编 外聘 特聘 兼职 ' +
    '劳务派遣 劳务 派遣 人事代理 代理 试用 试用期 见习 见习期 实习期 博士后 在站 博士后在站 在站博士后 长病假 长期病假 病假 病休 ' +
    '产假 哺乳假 育儿假 事假 休假 探亲假 工伤 外派 派驻 驻外 挂职 挂职锻炼 援藏 援疆 援青 支教 扶贫 驻村 出国 出国进修 公派出国 ' +
    '访学 进修 脱产学习 在职学习 在读 轮岗 转岗 待岗',
  left:
    '离职 已离职 退休 已退休 离退休 离休 退职 内退 离岗 调出 已调出 调离 已调离 调走 辞职 已辞职 辞退 自动离职 离所 离院 解聘 解除合同 ' +
    '解除劳动合同 终止合同 合同终止 合同到期 出站 博士后出站 去世 已去世 病故 死亡 逝世 已故 亡故 身故 开除 除名 否 非在职 不在职 不在岗 注销',
}

const MEANINGS = new Map<string, Meaning>(
  (Object.keys(WORDS) as Meaning[]).flatMap((meaning) =>
    WORDS[meaning].split(' ').map((word) => [word, meaning] as const),
  ),
)

/** 2025年6月退休, 已于2025.6.30离职. */
const DATE_BEFORE = /^(?:已?[于在自]?)(\d{4}[\d年月日.\-/]*)(?:起|已)?(\D+)$/
/** 退休（2025.6）, 离职2025-06-30. */
const DATE_BEHIND = /^(\D+?)[(:：]?(\d{4}[\d年月日.\-/]*)\)?$/
/** 在职（借调）, 在职-借调. */
const TWO_WORDS = /^(\D+?)[(（\-/、,，](\D+?)[)）]?$/

/**
 * Reads 状态: the words of offices, with the date since when (2025年6月退休) or a second word that says more (在职（借调）). Undefined
 * for any other: nobody can say whether it means 在职. Blank texts are the caller's.
 */
export function statusOfText(text: string): Status | undefined {
  const words = compact(text).replace(/[。.，,；;！!、]+$/, '')
  const dated = DATE_BEFORE.exec(words)
  if (dated) return statusSince(dated[2]!, dated[1]!)
  const behind = DATE_BEHIND.exec(words)
  if (behind) return statusSince(behind[1]!, behind[2]!)
  const meaning = MEANINGS.get(words) ?? meaningOfTwo(words)
  return meaning && { active: meaning !== 'left', left: null, byWord: meaning === 'by-word' }
}

function statusSince(word: string, date: string): Status | undefined {
  // Whoever is 在职 since a day has not left on it.
  if (MEANINGS.get(word) !== 'left') return undefined
  const day = periodOfText(date)?.start.moment
  const month = day === undefined ? monthOfText(date) : null
  const left = day ?? (month && momentOf(month.year, month.month ?? 1, 1))
  return left === null || left === undefined ? undefined : { active: false, left, byWord: false }
}

const OF_POST = /^(?:科研|管理|支撑|专技|专业技术|技术|工勤|行政|教学)(?:岗位?|人员|系列)?$/

/** The second word tells more of the first: 在职（借调）, 退休（返聘）. Two that contradict each other mean nothing. */
function meaningOfTwo(words: string): Meaning | undefined {
  const found = TWO_WORDS.exec(words)
  const [first, second] = found ? [MEANINGS.get(found[1]!), MEANINGS.get(found[2]!)] : []
  // 在职（科研岗）.
  if (first === 'active' && OF_POST.test(found![2]!)) return first
  if (first === undefined || second === undefined) return undefined
  if (first === second || second === 'by-word') return second
  return first === 'by-word' && second === 'active' ? first : undefined
}
