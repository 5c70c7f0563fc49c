import { compact } from '../plainText'
import { saysAsOf } from './footWords'
import { saysLessonLength, withoutAnnounced } from './notes'

/*
 * What sentences beside tables say of the rows: that some do not count, are others, or stand for something else than they seem to.
 */

/** 注：, （备注 1.…, 另：, 更正：: a text that begins so is no record. */
const MARKED = /^[(（【[*※★\s]*(?:备?注|附注|说明|更正|勘误|增补|补充|另外?|提示)\s*\d{0,2}\s*[:：、.．]/
/** 以上未经审核, 本表含离退休人员: what speaks of the table it stands by. */
const OF_TABLE = /^[(（]?(?:以[上下]|上[述表列]|本(?:[次期班表]|单(?!位))|此[次表单])/

/** Without one of these a text says nothing of the kind: a look that costs little, and most texts of records do not pass it. */
const PERHAPS =
  /其中|消|停|未|没|推迟|[延改]期|合并|改[为成]|调整|变更|应[为删]|删|更正|有误|[误补]|核减|扣|减|半|折|每|按|单位|课时|废|无效|参考|待|暂|拟|计划|报名|预|草案|意见|为准|另|含|退|离|调|入职|报到|借|返|辞|不|免|[只仅]|代|也|去世|20\d\d|月|最[后末前]|第|标|分钟|通过|驳|退回/

/** What a sentence may say, one line a kind. */
const SAYS: readonly RegExp[] = [
  // Not held, or not then.
  /取消|停办|未(?:能)?(?:[举开]?办|成行|实施|举行|开班|开展|去)|没(?:有)?(?:[举开]?办|成行|实施|去)|推迟|[延改]期|延后|合并(?:举办|开班|为)/,
  // Not as written.
  /改[为成]|调整为|变更为|应(?:改)?为|应(?:予)?删|(?:请|已|待)删除|更正|有误|误[录填写报]|核减|扣[减除]|减免|增补|补[录登]|后补|重复/,
  // For less or more.
  /一半|减半|折半|折算|折合|[只仅][计算参]|半天|(?:[每各人]|培训|学习)[^，。；]{0,6}(?:按|计)\s*\d[\d.]*\s*个?(?:学时|课时|小时)|每[天日][^，。；]{0,4}\d+\s*个?(?:学时|课时|小时)/,
  // In another unit, or of a part.
  /每(?:期|班次?|批|部门|科室)(?:人数|人次|学时|\d|均)|(?:^|[^办在作报送训制定用属])单位(?:均?[为是]|[:：])(?:[百千十]人|[百千]?元|天|日|分钟?|秒|学分|半天|节次?)$/,
  // Not yet, no more, or not for certain.
  /作废|无效|仅供参考|(?:意见|审核|审批|认定|结论|结果)[:：为]?(?:不同意|不认可|未通过|不通过|不合格|驳回|退回|不予)|不同意|未经|未获|未取得|待[审核定补批]|暂[定估计]|计划数|预[计估]数|[为是属](?:年度)?(?:计划|预计|预估|拟|申报|报名|预报名|应到)|拟(?:申报|认定|派|参)|草案|征求意见|以[^，。；]{1,10}为准|另行(?:核|认|计|确|通)/,
  // Of people who are not the staff, left, came or owe nothing.
  /退休|离职|离所|调[出入离]|新入职|入职的|报到|借调|返聘|辞职|去世|[不免](?:予|于|参加|纳入)?(?:学时|年度|继续教育)*(?:考核|要求)|免(?:学时|修|训)|不[计算]|不予|不(?:纳入|列入)|未(?:列入|计入|纳入|统计)|(?:名单|表|以上)[^不，。；]{0,4}[含包][^不，。；]{0,5}(?:请假|退休|离职|缺|未|外单位|实习)/,
  // Of some of them.
  /其中[^，。；]{0,4}(?:外单位|外[所院聘]|列席|旁听|候补|实习|学生|研究生|退休|临时|工作人员|讲师|请假|缺席|未[参到签])[^，。；]{0,4}\d|其中[^，。；]{0,2}\d+[人名位][^，。；]{0,3}(?:外单位|外[所院聘]|列席|旁听|候补|实习|学生|研究生|退休|临时|工作人员|讲师|请假|缺席|未[参到签])|也参加|[^，。；]{2,4}代[^表理办码号]{2,4}(?:参加|签到|出席)|补[课训学]|最[后末前][一二两三四五六七八九十\d]+[人行条项名位]|第[一二三四五六七八九十\d]+[行条]/,
  // Of a part of the year.
  /以[上下][^，。；]{0,8}(?:\d{1,2}月?份?[-—~～至到]\d{1,2}月|[上下]半年|[一二三四]季度)/,
]

/** What sentences say that change no row: what the rules are, how to fill in or hand in, and that whoever did not come has no hours. */
const HARMLESS: readonly RegExp[] = [
  /办法|规定|细则|制度|手册|条例|示例|要求填|填[写报表]说明/,
  /^(?:\d+[.、．])?请(?!假)|请(?:务必|各|及时|如实|勿|按|将|参照|于)/,
  /须|应当|应[于在]|需[于在补]|(?:必|选)填|不得|联系|电话|邮箱|保存|归档|公示|备查|也?要(?:列出|填)|每[班人次期][^，。；]{0,4}一行|下拉|自动(?:计算|生成)/,
  // Marks that a legend explains are read by it.
  /[√✓✔×✗○●△▲☆◎](?![^，。；]*取消)/,
  /(?:1|一|每)个?(?:天|日|工作日)[按计为折合算=＝]{0,3}8个?(?:学时|小时|课时)/,
]

/** 名单以签到为准, 本表不含离退休人员, 代签无效: so it is, and no row is another for it. A plan that gives way to the lists is none of these, nor what others decide yet. */
const AS_IT_IS =
  /^[^，。；,;]{0,8}以[^，。；,;]{1,10}为准|(?:不|未|没有?)包?(?:含|括)[^，。；,;]*(?:离退休|退休|研究生|学生|实习|外聘|外单位|劳务|派遣|客座|临时|返聘|博士后|外协)|(?:代签|替签|漏签|冒签)[^，。；,;]{0,4}(?:无效|不[算计]|视为|按)/
const OF_A_PLAN = /计划|报名|拟|预|暂|初|认定|核定|审|最终|另|通知/

/** Somebody, or so many, did not come. */
const AWAY = /未(?:能)?(?:参加|参会|参训|到|签到|出席)|缺[席勤课]|旷课|[病事公]假|请假|没[来到]|出差|中途离/
/** What counts all who were to come and who came is held against the rows (`footCounts.ts`). */
const COUNTS_ALL = /[应实]到|出勤/

/** Whether a text says that somebody among those above did not come: where no marks say who did, the list has them. */
export function saysSomeAway(text: string): boolean {
  if (text.length < 4 || text.length > 200 || !AWAY.test(text)) return false
  return text.split(/[。；;\n]/).some((one) => {
    const words = compact(one).replace(MARKED, '')
    if (!AWAY.test(words) || COUNTS_ALL.test(words) || OF_ABSENT.test(words)) return false
    return !HARMLESS.some((pattern) => pattern.test(words))
  })
}

/** 请假、缺席人员不计学时: as such rows are read anyway. */
const OF_ABSENT =
  /(?:请假|缺[席勤课]|旷课|未[参到签]|没来|迟到|早退|不合格|未通过|未完成)[^，。；]{0,6}(?:人员|者|的)?[^，。；]{0,4}[,，、]?[均都一律]{0,2}(?:不[予得]?[计算]|无)学?时?/
/** A sentence of everything above it: that nobody there has hours is no rule. */
const OF_ALL = /以[上下]|本[次表]|补[课训学]/
/** 2024年 of rows of this year; the year of a rule's or form's issue is another matter. */
const YEAR = /(20\d\d)\s*年?度?(?:\d{1,2}月)?/g
const NO_YEAR_OF_ROWS = /20\d\d\s*年?\s*(?:版|修订|印发|起|毕业|出生|成立)|[〔[(（]20\d\d[〕\])）]/

/** 黄色=取消, 红字表示未审核: a key to colours, which may stand over any column. */
const COLOURS =
  /^[(（]?(?:标)?[红黄灰绿蓝橙紫]色?(?:[字底]|填充|标[记注]|单元格)?(?:的?(?:行|人员|为|是|表示|代表)|[=＝:：—-])/

/** 标黄的, 黄底, 红字, 加粗的人员: rows by their look. */
const LOOK = /[红黄灰绿蓝橙紫粉](?:色|字|底|标|填充|单元格|的|人员|者|名|行)|标[红黄灰绿蓝橙紫粉]|加粗|斜体|划线/
/** What such rows may be that do not count, or not as the others do. */
const OF_LOOK =
  /[病事公产婚丧年请]假|缺[席勤课]|[未没不无非]|旷课|代[签替参]|替|补[课训学签考]|取消|作废|外(?:单位|所|院|聘)|退|离[职所岗]|调[出离走]|借调|待|迟到|早退|中途|半天|旁听|列席|候补|实习|学生|重复|有误|删|工作人员|讲[师课]/
const OF_FORMS = /填|输入|改动|修改|公式|选|锁定|保护|打印/

/** Whether a text says of rows, by their look, which nothing here can see, that they may not count: 标黄的为请假人员, 黄底为外单位人员. */
export function saysByLook(text: string): boolean {
  if (text.length < 4 || text.length > 200 || !LOOK.test(text)) return false
  return text.split(/[。；;，,\n]/).some((one) => {
    const words = compact(one)
    const at = words.search(LOOK)
    return at >= 0 && OF_LOOK.test(words.slice(at)) && !OF_FORMS.test(words)
  })
}

/** Whether a text between two tables is a note on the one above it: 注：未签到者不计学时, but not 注：以下人员未参加. */
export function isNoteOnAbove(text: string): boolean {
  return MARKED.test(text) && !/以下|下[列表面]/.test(text)
}

/** Whether a text says what colours of rows mean. */
export function isColourKey(text: string): boolean {
  return COLOURS.test(text)
}

/** 审核：未通过, 审批意见：退回: what somebody said of the list above, though it looks like a signature. */
const DENIED =
  /^(?:部门|单位|人事[处科部]?|所|院|处|主管|领导|上级)?(?:审核|审批|复核|复审|认定|审定|审查)(?:意见|结果|状态|结论|情况)?[:：](?:暂|尚)?(?:未(?:经)?(?:通过|审[核批]?|复核|认定)|不(?:予)?(?:通过|同意|批准|合格|认[定可])|退回|驳回|否决|待(?:审|核|复核|补|修)|重(?:新)?[报填])/

/** Whether a text is marked as a note, or speaks of the table it stands by: it is none even where it stands alone in a row of records. */
export function isMarkedNote(text: string): boolean {
  return MARKED.test(text) || OF_TABLE.test(text) || DENIED.test(text) || saysAsOf(text)
}

/**
 * Whether a text may say that rows beside it do not count, are not this year's, or stand for something else; `year` is the year in use, by which
 * any other that a sentence names tells.
 */
export function changesRows(text: string, year: number | null): boolean {
  if (text.length < 4) return CALLED_OFF.test(text)
  if (DENIED.test(text)) return true
  // What was so at the end of last year is another matter than what was printed in the next.
  if (saysAsOf(text)) return year !== null && Number(/20\d\d/.exec(text)![0]) < year
  if (text.length > 200 || !PERHAPS.test(text)) return false
  return text.split(/[。；;\n]/).some((one) => {
    const words = compact(one).replace(MARKED, '')
    if (AS_IT_IS.test(words) && !OF_A_PLAN.test(withoutAnnounced(words))) return false
    if (words === '' || HARMLESS.some((pattern) => pattern.test(words))) return false
    if (OF_ABSENT.test(words) && !OF_ALL.test(words)) return false
    return SAYS.some((pattern) => pattern.test(words)) || saysLessonLength(words) || namesOtherYear(words, year)
  })
}

/** Alone below a list. */
const CALLED_OFF = /^已?(?:取消|作废)$/

function namesOtherYear(words: string, year: number | null): boolean {
  if (year === null || NO_YEAR_OF_ROWS.test(words)) return false
  return Array.from(words.matchAll(YEAR), ([, said]) => Number(said)).some((said) => said !== year)
}
