import { type Fen, WAN, YUAN } from '../../records/money'
import type { ReportingAction } from '../../records/reportingLog'
import { RULE_PACKS, type RulePackId } from '../../records/rulePacks/rulePacks'
import { STUDY_SOURCES, type StudySource, StudyState } from '../../records/studyRecords'
import type { Category, Subject } from '../../records/subject'
import type { Approval } from '../../records/trainingClass'
import { compact } from '../plainText'
import { saysExempt } from '../vocabulary/turnedAway'

/** Reads one of a few words; undefined where it is none of them. Blank texts are the caller's. */
export type Vocabulary<Value> = (text: string) => Value | undefined

function vocabulary<Value>(entries: readonly (readonly [value: Value, words: string])[]): Vocabulary<Value> {
  const byWord = new Map(entries.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))
  return (text) => {
    const words = compact(text)
    return byWord.get(words) ?? byWord.get(words.replace(STOPS, ''))
  }
}

/** 通过。 */
const STOPS = /[。.，,；;！!、：:]+$/

const PLAIN_YES_NO = vocabulary([
  [true, '是 有 y yes √ ✓ ✔ ☑ 对 1 true 参加 确认 确认参加 出席 到 到会 签到'],
  [false, '否 无 没有 不 n no × ✗ ✘ x 0 false 不参加 未参加 不确认 缺席 请假 缺勤 不是'],
])
/** 已取消 is no 已 that means yes. */
const DONE = /^已(?!.*[取退撤缺拒请弃无否未不离])./
/** 未定 and 未知 say that nobody knows yet. */
const UNDONE = /^未(?![定知详填])./

/** 是/否, 有/无, Y/N, √/×, 1/0, TRUE/FALSE, 已…/未… (domain.md §1), and what attendance sheets say. */
export const YES_NO_WORDS: Vocabulary<boolean> = (text) => {
  const plainly = PLAIN_YES_NO(text)
  if (plainly !== undefined) return plainly
  const words = compact(text)
  return DONE.test(words) ? true : UNDONE.test(words) ? false : undefined
}

/** 是否有学时要求, whose column may as well say 考核 and 免考核. */
export const REQUIRED_WORDS: Vocabulary<boolean> = (text) =>
  (/^已?(?:免|豁免|取消)/.test(compact(text)) ? false : undefined) ??
  YES_NO_WORDS(text) ??
  REQUIREMENT(text) ??
  deniedFor(text, (word) => YES_NO_WORDS(word) ?? REQUIREMENT(word)) ??
  (/^[1-9]\d{1,2}(?:学时|小时)?$/.test(compact(text)) ? true : saysExempt(text) ? false : undefined)
const REQUIREMENT = vocabulary<boolean>([
  [true, '考核 纳入 纳入考核 参加考核 要求 有要求 需要 需 需完成 应完成 正常 100学时'],
  [false, '免 免考核 免考 不考核 不纳入 不纳入考核 不参加考核 不要求 无要求 不需要 无需 豁免 免除 免学时 不作要求'],
])

/** 审核状态 of external study. */
export const REVIEW_WORDS: Vocabulary<StudyState> = (text) =>
  REVIEW(text) ??
  REVIEW(text.replace(BY_WHOM, '')) ??
  (deniedFor(text, (word) => (REVIEW(word) === StudyState.rejected ? false : undefined)) === false
    ? StudyState.rejected
    : undefined)
/** 通过（科教处）, 通过（2025.6.1）: who said so, and when. */
const BY_WHOM =
  /\s*[(（](?:[^()（）\d]{1,8}(?:[处科部室办院]|中心|领导|所长|主任)|(?:20)?\d\d[./年-]\d{1,2}(?:[./月-]\d{1,2}日?|月)?)[)）]\s*$/
const REVIEW = vocabulary<StudyState>([
  [
    StudyState.accepted,
    '通过 已通过 审核通过 已审核通过 审批通过 同意 已同意 审批同意 审核同意 批准 已批准 准予 合格 认定 已认定 予以认定 有效 approved accepted passed pass ok',
  ],
  [
    StudyState.rejected,
    '未通过 不通过 审核未通过 审核不通过 未审核通过 审批未通过 审批不通过 驳回 已驳回 退回 已退回 不同意 拒绝 已拒绝 审批拒绝 否决 不批准 未批准 撤销 已撤销 撤回 已撤回 不认定 不予认定 未认定 无效 作废 不合格 rejected denied declined failed fail ng',
  ],
  [
    StudyState.pending,
    '退回修改 退回补充 待修改 待补充 补充材料 待审核 审核中 未审核 待审 待审批 审批中 未审批 已提交 pending submitted',
  ],
])

/** What stands under 审核结果 or 是否认定: its words, else a mark. √ counts, × does not, whether it was turned down or not looked at yet. */
export const REVIEWED_WORDS: Vocabulary<StudyState> = (text) => REVIEW_WORDS(text) ?? REVIEW_MARKS(text)
/** Of 审核状态, too, where no words stand. */
export const REVIEW_MARKS = vocabulary<StudyState>([
  [StudyState.accepted, '√ ✓ ✔ ☑ 是 y yes'],
  [StudyState.rejected, '× ✗ ✘ ✕ ☒ x 否 n no'],
])

/** 实施状态. */
export const IMPLEMENTED_WORDS: Vocabulary<boolean> = (text) =>
  IMPLEMENTED(text) ??
  (PUT_OFF.test(compact(text))
    ? false
    : (IMPLEMENTED(text.replace(BY_WHICH_MEANS, '')) ?? deniedFor(text, IMPLEMENTED)))
const IMPLEMENTED = vocabulary<boolean>([
  [
    true,
    '已实施 实施 已完成 已举办 是 已执行 已结束 结束 已开展 已结业 已结项 结项 已办结 办结 完成 已培训 已办 线上实施 已线上实施 线下实施 已结题 结题 已完结 完结 已开完 已办完 已上完 done completed held √ ✓ y yes 1 true',
  ],
  [
    false,
    '未实施 不实施 未举办 否 未执行 未完成 取消 已取消 未开展 未办 不办 延期 暂缓 推迟 停办 筹备中 筹备 准备中 待实施 待举办 未开始 未开班 未启动 待开班 待办 待定 待执行 待开展 计划中 计划 拟办 拟举办 拟实施 尚未实施 尚未举办 暂未实施 未成行 × x n no 0 false',
  ],
])
/** 未实施（经费不足）, 否（返聘）: a no with its reason; undefined where the brackets may say more. */
function deniedFor(text: string, words: Vocabulary<boolean>): false | undefined {
  const [, word, reason] = WITH_REASON.exec(text.trim()) ?? []
  return word !== undefined && !SAYS_MORE.test(reason!) && words(word) === false ? false : undefined
}
const WITH_REASON = /^([^(（]+)[(（]([^()（）]+)[)）]$/
const SAYS_MORE = /\d|[已应需补改]|但|要求|学时|部分|半|线上/

/** 推迟至2026年. */
const PUT_OFF = /^已?(?:推迟|延期|顺延|改期|延后)(?:至|到)(?:20\d\d|明|下一?)年[^，。；]{0,6}$/
/** 已实施（线上）. */
const BY_WHICH_MEANS =
  /\s*[(（](?:线[上下]|网络|视频|腾讯会议|现场|面授|线上线下(?:结合)?|本部|本[所院]|[所院]内|[按如]期|按计划|顺利)[)）]\s*$/

/** 计划类型. */
export const PLAN_WORDS = vocabulary<'annual' | 'added'>([
  ['annual', '年度计划 年度 计划内 年度培训计划'],
  ['added', '新增计划 新增 计划外 新增培训计划'],
])

/** 审批状态. */
export const APPROVAL_WORDS = vocabulary<Approval>([
  ['approved', '已通过 通过 审批通过 审核通过 已审批 已批准 批准 同意 已同意'],
  ['pending', '待审批 待审核 审批中 审核中 未审批 未审核 待批 待审 待上报 草稿 已提交 未提交'],
  [
    'refused',
    '未通过 不通过 审批未通过 审批不通过 审核未通过 审核不通过 驳回 已驳回 退回 已退回 不同意 拒绝 已拒绝 否决 未批准 不批准',
  ],
])

/** 操作 of the reporting log. */
export const ACTION_WORDS = vocabulary<ReportingAction>([
  ['report', '上报'],
  ['withdraw', '撤销'],
  ['finish', '完成上报'],
  ['return', '退回'],
])

/** 不在职人员: whether who left within the year is held to its requirement. */
export const LEAVERS_WORDS = vocabulary<'required' | 'exempt'>([
  ['required', '计入要求 计入 是 有要求'],
  ['exempt', '不计入要求 不计入 否 无要求 免除'],
])

/** 新入职人员: whether people hired within the year are held to its requirement. */
export const NEW_HIRES_WORDS = LEAVERS_WORDS

/** 科目类别. */
export const SUBJECT_WORDS = vocabulary<Subject>([
  ['general', '公需科目 公需 公需课 公需课程 公共科目 公共课 公共 公需学时'],
  ['professional', '专业科目 专业 专业课 专业课程 专业学时 专业技术科目'],
])

/** 未注明科目: as of which subject hours count of which nobody says it. */
export const UNNAMED_SUBJECT_WORDS = vocabulary<Subject | 'neither'>([
  ['general', '按公需科目计 公需科目 公需'],
  ['professional', '按专业科目计 专业科目 专业'],
  ['neither', '都不计 不计 不计入科目'],
])

/** 考核办法. */
export const PACK_WORDS = vocabulary<RulePackId>(
  RULE_PACKS.map(({ id, name, aliases }) => [id as RulePackId, [name, ...aliases].map(compact).join(' ')] as const),
)

/** 经费单位, as 分. */
export const MONEY_UNIT_WORDS = vocabulary<Fen>([
  [WAN, '万元 万'],
  [YUAN, '元'],
])

/** 统计口径. */
export const MEASURE_WORDS = vocabulary<'effective' | 'total'>([
  ['effective', '有效时长 有效学时 有效'],
  ['total', '总时长 总学时 总'],
])

/** Where hours come from; 外部学习 names the four kinds that it holds. */
export const SOURCE_WORDS = vocabulary<StudySource>([
  ['class', '院内培训 培训班 所内培训 内部培训 单位内培训 内训 所内 院内 集中培训'],
  ['external', '外部培训 外部学习 外部 外出培训 外派培训 外训 院外培训 所外培训'],
  ['selfStudy', '在职自学 自学'],
  ['network', '网络学时 网络学习 网络培训'],
  ['overseas', '公派留学 留学'],
  ['online', '在线学习 在线 在线培训 线上学习 网上学习'],
])

/** What a minimum is of: a source or a subject. */
export const CATEGORY_WORDS: Vocabulary<Category> = (text) => SUBJECT_WORDS(text) ?? SOURCE_WORDS(text)

/** 培训类型 of a record, as an index into `STUDY_SOURCES`: a ledger of all that somebody learned names classes and online study, too. */
export const LEARNED_WORDS: Vocabulary<number> = (text) => {
  const source = SOURCE_WORDS(text)
  return source === undefined ? undefined : STUDY_SOURCES.indexOf(source)
}
