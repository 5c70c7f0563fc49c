import type { CandidateCause, HoursCause } from '../../records/cause'
import type { Seconds } from '../../records/duration'
import type { CellMeaning } from '../../records/finding'
import { isoMoment } from '../../records/moment'
import type { Place } from '../../workbook/address'
import { bothUnits, decimalHours } from '../amounts'
import type { FindingWords } from '../catalogue'
import { candidateCauseTexts, candidateLacksText, hoursCauseTexts } from '../hoursCauseText'
import { categoriesZhCN } from './categories'
import { causesZhCN } from './causes'
import { approvalsZhCN, nounsZhCN, sheetKindsZhCN } from './nouns'
import { placeZhCN } from './place'
import { questionsZhCN } from './questions'
import { reportsZhCN } from './reports'

/** The lines of 设置 that name a 考核类别. */
const OF_GROUPS = { groups: '分类学时要求', groupMinima: '分类最低学时', groupCaps: '分类学时上限' } as const

/** What a cell should hold, and how to write it. */
const EXPECTED: Readonly<Record<CellMeaning, string>> = {
  hours: '不是学时：请改为小时数，如 4、4.5、4小时 或 130小时48分',
  money: '不是金额：请改为万元数，如 3.6；按元填写时请写明单位，如 36000元',
  date: '不是日期：请改为 2016-11-28 或 2016-11-28 09:00 的写法',
  count: '不是人数或次数：请改为 0 或正整数',
  number: '不是数字：请改为数字',
  yesNo: '不能判断是或否：请改为“是”或“否”',
  choice: '读不懂：请改为能认的写法',
  percent: '不是百分比：请改为 4% 的写法',
  year: '不是年度：请改为四位年份，如 2016',
  text: '不是文字：请改为文字',
  sources: '读不懂：请写学习类别，用顿号隔开，如 院内培训、外部培训、公派留学',
  hoursByGroup: '读不懂：请写考核类别和学时，如 管理岗=60、支撑岗=72，每一类只写一次',
  hoursByCategory: '读不懂：请写来源或科目和学时，如 专业科目=60、院内培训=20，每一项只写一次',
  hoursByGroupAndCategory:
    '读不懂：请写考核类别、来源或科目和学时，如 管理岗/公需科目=20、院内培训=10；支撑岗/专业科目=60，每一项只写一次',
}

/** Ends the part of a sentence that names what was not found. */
function suggested(names: readonly string[]): string {
  return names.length === 0 ? '：' : `，是否为${names.map((name) => `“${name}”`).join('、')}？`
}

export const findingsZhCN: FindingWords = {
  'unreadable-cell': ({ column, meaning, text, entries = [] }) =>
    `“${column}”中的“${text}”${EXPECTED[meaning]}${entries.length === 0 ? '' : `，如 ${entries.join('、')}`}`,
  'error-cell': ({ column, text }) =>
    text === ''
      ? `“${column}”是公式，但文件里没有保存它的结果：请用 Excel 或 WPS 打开工作簿，保存后再试`
      : `“${column}”是公式错误 ${text}：请修正公式，或直接填写内容`,
  'days-not-hours': ({ text }) =>
    `“${text}”不是学时：按天填写的时长不会自动折算，请改为小时数，或在“设置”中填写“每天折算学时”`,
  'currency-unclear': ({ column, text }) =>
    `“${column}”中的“${text}”分不清是元还是万元（带¥，而本栏不以元为单位）：未计入，请写明单位，如 ${bothUnits(text).join(' 或 ')}，或去掉单元格格式中的¥`,
  'missing-value': ({ column }) => `“${column}”没有填写：这一行未计入，请补填`,
  'missing-hours': ({ name }) => `“${name}”没有学时：请补填学时`,
  'missing-column': ({ kind, column }) =>
    `“${sheetKindsZhCN[kind]}”缺少“${column}”一列：请补上这一列，或检查表头的写法`,
  'missing-sheet': ({ kind }) => `没有找到“${sheetKindsZhCN[kind]}”：请补上这张表，或检查它的表头`,
  'duplicate-column': ({ column, first, second }) =>
    `“${column}”出现了两列（${first} 列和 ${second} 列）：只读取了 ${first} 列，请删除或改名其中一列`,
  'duplicate-setting': ({ name, first }) => `“${name}”出现了两次：只读取了${placeZhCN(first)}的，请删除其中一行`,
  'unknown-person': ({ name, id, suggestions }) =>
    `“人员”中没有“${name || id}”${name && id ? `（编号 ${id}）` : ''}${suggested(suggestions)}这一行未计入，请更正姓名、编号，或把此人补入“人员”`,
  'ambiguous-person': ({ name, candidates }) =>
    `有 ${candidates.length} 人叫“${name}”（${candidates.join('、')}），无法判断是谁：这一行未计入，请补填用户编号或部门`,
  'id-name-conflict': ({ id, name, staffName, isOfNobody }) =>
    `编号 ${id} 在“人员”中是“${staffName}”，而${isOfNobody ? `这里写的是“${name}”，“人员”中没有` : `“${name}”另有其人`}：请确认这一行是谁，目前按编号计入“${staffName}”`,
  'unknown-among': ({ name, text }) =>
    `“${text}”中的“${name}”不是“人员”里的姓名：这一格的人目前都未计入，请只改这一个（没有参加的删去），或把此人补入“人员”`,
  'several-people': ({ name, counted }) =>
    `“${name}”写的不止一个人：请每人写一行，目前${counted === '' ? '当作一个人' : `只计入“${counted}”`}`,
  'unknown-class': ({ name, suggestions }) =>
    `“培训班”中没有“${name}”${suggested(suggestions)}这一行未计入，请更正培训名称，或把该班补入“培训班”`,
  'ambiguous-class': ({ name, count }) =>
    `有 ${count} 个培训班叫“${name}”，无法判断是哪一个：这一行未计入，请补填培训编号`,
  'duplicate-id': ({ id, first }) => `用户编号“${id}”与${placeZhCN(first)}重复：请更正其中一个`,
  'class-without-hours': ({ name, people }) => `“${name}”没有学时，参加的 ${people} 人都未计入：请在“培训班”中补填学时`,
  'class-without-year': ({ name }) => `“${name}”没有培训年度，也没有开始时间，无法判断属于哪一年：请补填其中一项`,
  'record-without-year': ({ name, title }) =>
    `“${name}”的${title === '' ? '这条记录' : `“${title}”`}没有年度，也没有时间，无法判断属于哪一年：这一行未计入，请补填其中一项`,
  'sheet-without-year': ({ kind, count }) =>
    `“${sheetKindsZhCN[kind]}”没有${kind === 'online' ? '“学习时间”' : '“年度”或“开始时间”'}一列，${count} 行无法判断属于哪一年，未计入：请补上这一列`,
  'far-year': ({ year, count }) => `有 ${count} 行的时间在 ${year} 年，没有计入：请检查年份是否写错`,
  'year-without-data': ({ year, latest }) =>
    `“设置”的年度是 ${year}，这一年没有培训班，也没有计入的学时，而培训班有 ${latest} 年的：请检查“年度”`,
  'headcount-missing': () => '没有填写单位在职总人数，骨干人才完训率无法计算：请在“设置”中按 ARP 人数填写',
  'department-circle': ({ names }) => `部门的上下级关系成了环（${names.join(' → ')}）：请更正其中一个的上级部门`,
  'log-changed': ({ number }) =>
    `上报记录第 ${number} 条的内容与校验码不符，可能被手工改动过：请恢复原样，上报、撤销请通过本软件进行`,
  'log-missing-row': ({ after }) =>
    after === 0
      ? '上报记录开头缺少记录，可能被手工删除：请恢复原样'
      : `上报记录第 ${after} 条之后缺少记录，或次序被改动过：请恢复原样`,
  'log-cut': ({ sealed, found }) =>
    sealed === found
      ? '上报记录第一行的封口码与记录不符，可能被手工改动过：请恢复原样'
      : `上报记录应有 ${sealed} 条，现在是 ${found} 条，可能有记录被手工删除或添加：请恢复原样`,
  'log-unsealed': () => '上报记录第一行的封口码不见了，可能被手工删除：请恢复原样',
  'log-later': ({ version, known }) =>
    `上报记录由更新的软件写入（格式 ${version}，本版本认识到格式 ${known}），本版本不会改动它：请改用新版本`,
  'collected-elsewhere': () =>
    '这个文件是收集表，里面填的都没有计入：先并入台账（窗格和网页“导入名单”，命令行 xueshi import），不要放在台账旁边一起读',
  'log-elsewhere': () => '这份上报记录不在主工作簿里，不计入：只有主工作簿的上报记录有效',
  'log-unreadable': ({ column, text }) => `上报记录的“${column}”写着“${text}”，无法读取：请恢复原样`,
  'planned-people-missing': ({ count, total, first }) =>
    `${total} 个培训班中有 ${count} 个没有“计划参加人数”（如“${first}”），单位培训总人次会偏小：请补填，或在“设置”中填写“单位培训总人次”`,
  ...questionsZhCN,
  'rank-unknown': ({ words, count }) =>
    `“职务级别”里的“${words.join('”“')}”${count > words.length ? `等 ${count} 种写法` : ''}看不出是不是县处级以上，暂按其他干部要求：请写明级别，如县处级正职、副处级、科级`,
  'rank-missing': () =>
    '考核办法要分清县处级以上领导干部，而“人员”没有“职务级别”一列：目前全部按其他干部计；请加这一列，没有级别的填“无”',
  'group-column-missing': ({ setting }) =>
    `设置写了“${OF_GROUPS[setting]}”，但“人员”没有“考核类别”这一列：请加上这一列并填写`,
  'group-missing': ({ names, count, setting }) =>
    `设置写了“${OF_GROUPS[setting]}”，但有 ${count} 人没有填“考核类别”（${names.join('、')}${count > names.length ? ' 等' : ''}），按一般要求计算：请在“人员”里填写`,
  'unknown-group': ({ group, setting }) =>
    `“${OF_GROUPS[setting]}”写了“${group}”，但“人员”的“考核类别”里没有这一类：请改成一样的写法`,
  'minimum-above-cap': ({ of, group, least, cap }) =>
    `${group === '' ? '' : `${group}的`}${categoriesZhCN[of]}要求最低 ${decimalHours(least)} 学时，而上限只计 ${decimalHours(cap)} 学时：没有人能达到，请改其中一项`,
  'setting-by-pack': ({ setting, pack, seconds }) =>
    `“${setting}”还是模板的默认值，按考核办法“${pack}”的规定${seconds === null ? '' : `（${decimalHours(seconds)} 学时）`}计算；这一行可以清空`,
  'setting-against-pack': ({ setting, pack }) =>
    `“${setting}”与考核办法“${pack}”的规定不同，没有采用：请清空这一行，或把考核办法改为“自定”`,
  'years-not-held': ({ names, count, years }) =>
    `${names.join('、')}${count > names.length ? ` 等 ${count} 人` : ''}按五年累计考核，而工作簿里没有${count > 1 ? '他们' : '其'} ${years.join('、')} 年的学习记录：不能判断是否达到，暂不计入完成人数`,
  'answer-unreadable': ({ text }) =>
    `这一行“${text}”读不懂，没有采用：写明工作表，作为一栏写种类、标准表头、不读等，列写字母（如 F）`,
  'answer-stale': ({ text, gone }) =>
    gone
      ? `“${text}”说的工作表已经没有了：没有采用，可以删除这一行`
      : `“${text}”说的工作表换了表头：没有采用，请重新确认`,
  'left-though-active': ({ name }) => `“${name}”的状态是在职，却填了已经过去的离职时间：请更正其中一项`,
  'id-name-mismatch': ({ id, name, staffName }) =>
    `编号 ${id} 在“人员”中是“${staffName}”，这里写的是“${name}”：已按编号计入“${staffName}”，请核对`,
  'duplicate-attendance': ({ name, trainingClass, first }) =>
    `“${name}”在“${trainingClass}”中已出现过（${placeZhCN(first)}）：只计入第一次，请删除多余的一行`,
  'overlapping-trainings': ({ name, first, second, other }) =>
    `“${name}”同一时间参加了“${first}”和“${second}”（${placeZhCN(other)}）：请核对时间或参会情况`,
  'hours-exceed-span': ({ title, seconds, spanSeconds }) =>
    `“${title}”的学时 ${decimalHours(seconds)} 小时超过了起止时间之间的 ${decimalHours(spanSeconds)} 小时：请核对`,
  'end-before-start': ({ title, start, end }) =>
    `“${title}”的结束时间 ${isoMoment(end)} 早于开始时间 ${isoMoment(start)}：请核对`,
  'attended-unimplemented': ({ trainingClass, count }) =>
    `“${trainingClass}”是未实施，却有 ${count} 人确认参会：请核对实施状态`,
  'implemented-without-attendance': ({ trainingClass }) =>
    `“${trainingClass}”已实施，但没有确认参会的人员：请补填实际参会人员`,
  'implemented-without-effect': ({ trainingClass }) => `“${trainingClass}”已实施，但没有填写培训成效：请补填`,
  'participants-differ': ({ trainingClass, stated, confirmed }) =>
    `“${trainingClass}”的参训人数是 ${stated}，确认参会的是 ${confirmed} 人：请核对`,
  'pending-review': ({ name, title }) => `“${name}”的“${title}”待审核，暂未计入：请审核`,
  'class-also-external': ({ name, title, other }) =>
    `“${name}”的“${title}”既是院内培训，又登记为外部学习（${placeZhCN(other)}）：可能重复计算，请核对`,
  'headcount-not-list': ({ headcount, listed, sheet }) =>
    `单位在职总人数填的是 ${headcount}，ARP 名单“${sheet}”中在职的是 ${listed} 人：请核对，骨干人才完训率按填写的人数计算`,
  'headcount-far': ({ headcount, staff }) =>
    `单位在职总人数（ARP）是 ${headcount}，“人员”中在职的是 ${staff} 人，相差较大：请核对`,
  'funding-missing': () => '没有填写单位投入总经费：盖章之前请在“设置”中填写',
  'needs-approval': ({ trainingClass, change }) => `“${trainingClass}”${approvalsZhCN(change)}：需报上级审批`,
  'duplicate-class': ({ name, first }) =>
    `培训班“${name}”与${placeZhCN(first)}重名：请补填培训编号以便区分，或删除一行`,
  'unknown-setting': ({ name }) => `“设置”中的“${name}”不是已知的项目，未读取：请检查写法`,
  'unknown-department': ({ department }) => `“部门”中没有“${department}”：已按最上一级部门统计，请补入“部门”或更正写法`,
  'reported-drift': ({ name, reportedSeconds, nowSeconds, cause, perhaps }) =>
    `“${name}”上报时是 ${decimalHours(reportedSeconds)} 学时，现在的数据是 ${decimalHours(nowSeconds)} 学时（${behind(cause, perhaps)}）：盖章表以上报时为准，请核对数据`,
  'reported-longest': ({ name, reportedSeconds, nowSeconds, cause }) =>
    `“${name}”上报时单次最长是 ${decimalHours(reportedSeconds)} 学时，现在的数据是 ${decimalHours(nowSeconds)} 学时（${behind(cause, [])}）：盖章表以上报时为准，请核对数据`,
  'reporting-log-lost': ({ years }) =>
    `这里说明 ${years.join('、')} 年度完成过骨干人才上报，但“上报记录”里没有：这张表可能被删除了，请从备份恢复；确实不在这个工作簿里上报的，可以不管`,
  'summary-changed': ({ year }) =>
    `${year} 年度总结这一行的内容与校验码不符，可能被手工改动过：请核对后重新保存这一年度的总结`,
  'summary-unsealed': ({ year }) =>
    `${year} 年度总结这一行没有校验码，又与现在的数据不一致：可能被手工改动过，也可能保存之后数据有变；请核对后重新保存`,
  'reported-no-candidate': ({ name, cause }) =>
    `“${name}”已上报，但按现在的数据不符合骨干人才条件（${noCandidate(cause)}）：请核对数据`,
  'other-year': ({ kind, year, count }) =>
    year === 0
      ? `“${sheetKindsZhCN[kind]}”中有 ${count} 行没有年度也没有时间，未计入：请补填其中一项`
      : `“${sheetKindsZhCN[kind]}”中有 ${count} 行属于 ${year} 年度，未计入本年度`,
  'other-year-settings': ({ year, settingsYear }) =>
    `“设置”是 ${settingsYear} 年度的：${year} 年度的在职总人数、总经费、总人次和总结文字取自该年度保存的总结，没有保存过的显示“—”；要填写请先把“设置”中的“年度”改为 ${year}`,
  'reached-by-one-measure': ({ name, totalSeconds, effectiveSeconds }) =>
    `“${name}”的总时长 ${decimalHours(totalSeconds)} 小时与有效时长 ${decimalHours(effectiveSeconds)} 小时，只有一个达到年度学时要求`,
  'counted-as-active': ({ status, count }) => `状态“${status}”按在职统计（${count} 人）`,
  'left-before': ({ names, count, year }) =>
    `${names.join('、')}${count > names.length ? ` 等 ${count} 人` : ''}在 ${year} 年以前已不在职，不算本年度的职工，学时不计入`,
  'hired-after': ({ names, count, year }) =>
    `${names.join('、')}${count > names.length ? ` 等 ${count} 人` : ''}在 ${year} 年以后入职，不算本年度的职工，学时不计入`,
  'example-row': () => '这是示例行，未计入；填好以后可以删除',
  'list-left-out': ({ text }) => `“${text}”写的不是到会的人，不读；读的是这张表上到会的名单`,
  'later-plan': ({ year }) => `这是 ${year} 年的计划，晚于所有培训班，未读取`,
  'unrecognised-sheet': () => '没有认出这张表是什么，未读取；如果它有要统计的数据，请检查表头的写法',
}

/** What the difference comes from; a long list is cut. */
function behind(cause: HoursCause, perhaps: readonly Place[]): string {
  if (cause.rows === null && perhaps.length > 0)
    return `可能来自${perhaps.slice(0, CAUSES_NAMED).map(placeZhCN).join('、')}`
  return hoursCauseTexts(cause, WORDS, SHOWN, CAUSES_NAMED).join('；')
}

/** What somebody reported lacks now, and what made it so. */
function noCandidate(cause: CandidateCause): string {
  const lacks = candidateLacksText(cause, WORDS) || '没有缺学时'
  return [lacks, ...candidateCauseTexts(cause, WORDS, SHOWN, CAUSES_NAMED)].join('；')
}

const WORDS = { causes: causesZhCN, reports: reportsZhCN, ...nounsZhCN }
const SHOWN = { hours: (seconds: Seconds) => `${decimalHours(seconds)} 学时`, place: placeZhCN }
const CAUSES_NAMED = 3
