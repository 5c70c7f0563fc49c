import { compact } from '../plainText'

/*
 * What stands below the last row of a list, or in the place of a name, and is nobody: where the list ends, that it was checked, a seal, a post
 * that nobody holds. A new word is one word more.
 */

const ENDS = new Set(
  (
    '续表 接续表 以下空白 以下为空白 以下无正文 以下无内容 以下无 以下空 以下略 空白 完 完毕 结束 全文完 名单完 未完 未完待续 待续 转下页 接下页 续下页 见下页 转次页 ' +
    '承上页 接上页 续上页 承前页 首页 末页 上页 下页 略 从略 下略 end'
  ).split(' '),
)
const CHECKED =
  /^(?:(?:已|经|均已|全部|以上)?(?:核[对实查]|审核|校对|核)(?:无误|完毕|属实|过|一致)?|(?:以上|上述|所填)?(?:情况|内容|信息|数据|记录|各项|材料)?(?:均|全部|都|完全)?(?:无误|属实|真实|真实有效|真实无误)|已[核审校])[。.]?$/
const SEALED = /^.{0,10}(?:盖章|签章|公章|印章)(?:处)?$/
const PAGE =
  /^第?[一二三四五六七八九十\d]{1,3}页(?:[,，/]?共[一二三四五六七八九十\d]{1,3}页)?$|^共[一二三四五六七八九十\d]{1,3}页$/
/** 办公室制 2025.12: who made the list, and when; or when alone. */
const MADE =
  /^(?:.{2,12}(?:处|部|室|科|办|组|院|所|站|中心|委)(?:编?制|编制|填报?|汇总|整理|统计|提供|印制?)[,，]?)?20\d\d(?:[./-]\d{1,2}(?:[./-]\d{1,2})?|年\d{1,2}月(?:\d{1,2}日)?)(?:[编印]?制|填报?)?$/
/** Of no year, which may be another than the workbook's. */
const UNTIL = /^截[至止]到?(?!.*20\d\d).{0,6}(?:\d|月|日|目前|底)/
/** 数据截至2025年12月20日, 更新时间：2025-12-20 09:00, 打印时间 2025/12/20: when the list was made. Of another year it is asked about as a sentence is. */
const AS_OF =
  /^(?:本表|以上|名单)?(?:数据|统计|信息)?(?:更新|截[至止]|统计|导出|打印|下载|生成|填报|制表|编制)(?:时间|日期)?(?:到|至|于)?[:：]?(?:20\d\d[年./-])?\d{1,2}[月./-](?:\d{1,2}[日号]?)?底?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[。.]?$/
const NOTED = /^(?:以[上下](?:人员|名单|学员|职工|同志|均|全部|为|信息|数据|内容)|共\d+[个名条行次人期])/
/** 签到原件存档, 感谢各部门配合, 本表一式两份: said of the paper, and of no row. */
const OF_THE_PAPER =
  /^(?:签到|此件|原件|本[表册件]|纸质|附件|材料|以上|名单|报)[^，。；]{0,10}(?:存档|备案|备查|归档|留存|留底|保存)[。.]?$|^原件[存在交]|^(?:感谢|谢谢)(?:各|大家|您|配合|支持|领导)|^(?:本|此)[表册件][^，。；]{0,3}一式|^如有(?:疑问|问题|遗漏|错误|不符|变动)|^(?:特此|抄[送报]|此致)|^(?:本表|本名单|以上|名单|数据)(?:数据)?由[^，。；]{2,10}(?:汇总|编制|制作|整理|提供|统计|导出|填[写报])[。.]?$|^请(?:各|于|将|核对|及时|相关|有关|大家|务必|按[时照期要]|勿|妥善|认真|部门|人事)[^，,。；;]{2,16}[。.]?$/
/** What alone such words begin with, so that most texts need not be looked at closely. */
const MAY_BE_FOOT =
  /^[\s(（【[]*(?:[以完空结全名未待转接续见承首末上下略从已经均核审校情内无属信第一二三四五六七八九十\d共截签此原本纸附材名报感谢如特抄请数统更导打下生填制编]|end)|[章处]\s*[)）】\]]?\s*$|20\d\d[.年/-]/i
/** （完）, 【以下空白】. */
const BRACKETS = /^[([【](.*)[)\]】]$/

/** Whether a text is what ends a list, and neither data nor anybody's name: （以下空白）, 第1页 共1页, 以上人员均已签到, 人事处盖章. */
export function endsList(text: string): boolean {
  if (text.length > LONGEST || !MAY_BE_FOOT.test(text)) return false
  const words = compact(text)
  const inner = words.replace(BRACKETS, '$1')
  return (
    ENDS.has(inner) ||
    CHECKED.test(inner) ||
    SEALED.test(inner) ||
    MADE.test(inner) ||
    PAGE.test(inner) ||
    UNTIL.test(inner) ||
    AS_OF.test(inner) ||
    NOTED.test(inner) ||
    OF_THE_PAPER.test(inner)
  )
}

const LONGEST = 30

/** Whether a text says as of when a list is, with the year: 数据截至2025年12月20日. */
export function saysAsOf(text: string): boolean {
  return text.length <= LONGEST && /20\d\d/.test(text) && AS_OF.test(compact(text).replace(BRACKETS, '$1'))
}

const VACANT =
  /^(?:暂|目前|现)?(?:待(?:聘|补|定|招聘?|录用?|配备?|填|补充|补缺)|空(?:缺|编|岗|额|出)|缺(?:编|岗|员|额|人)?|拟[聘招](?:人员)?|招聘中)$/

/** What each of such words has in it; most names have none. */
const MAY_BE_VACANT = /[待空缺拟招]/

/** Whether a text in a name's place says that nobody holds the post: 待聘, （空编）. */
export function saysVacant(text: string): boolean {
  return text.length <= 8 && MAY_BE_VACANT.test(text) && VACANT.test(compact(text).replace(BRACKETS, '$1'))
}

/** Whether a text in a name's place says that nobody knows whose it is: no member of the staff, but a record that is somebody's. */
export function saysUnknown(text: string): boolean {
  return text.length <= 4 && /[详知定]/.test(text) && UNKNOWN.has(compact(text).replace(BRACKETS, '$1'))
}

/** Nothing but strokes, dots and the like. */
const STROKES = /^[\s\-—–―_/\\*＊.…·、=~～|]+$/
const NOTHING = new Set('无 没有 暂无 空'.split(' '))
const UNKNOWN = new Set('不详 未知 未定'.split(' '))

/** Whether a text in a name's place names nobody: ——, ……, 无. */
export function namesNobody(text: string): boolean {
  return (
    STROKES.test(text) ||
    (text.length <= 4 && /[无没空]/.test(text) && NOTHING.has(compact(text).replace(BRACKETS, '$1')))
  )
}
