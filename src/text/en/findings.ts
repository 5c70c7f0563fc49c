import type { CandidateCause, HoursCause } from '../../records/cause'
import type { Seconds } from '../../records/duration'
import type { CellMeaning } from '../../records/finding'
import { isoMoment } from '../../records/moment'
import type { Place } from '../../workbook/address'
import { bothUnits, decimalHours } from '../amounts'
import type { FindingWords } from '../catalogue'
import { candidateCauseTexts, candidateLacksText, hoursCauseTexts } from '../hoursCauseText'
import { categoriesEn } from './categories'
import { causesEn } from './causes'
import { approvalsEn, nounsEn, sheetKindsEn } from './nouns'
import { placeEn } from './place'
import { questionsEn } from './questions'
import { reportsEn } from './reports'

/** The lines of 设置 that name a 考核类别. */
const OF_GROUPS = { groups: '分类学时要求', groupMinima: '分类最低学时', groupCaps: '分类学时上限' } as const

/** What a cell should hold, and how to write it. */
const EXPECTED: Readonly<Record<CellMeaning, string>> = {
  hours: 'is not a number of hours; write hours, such as 4, 4.5, 4小时 or 130小时48分',
  money: 'is not an amount; write 万元, such as 3.6, or name the unit, such as 36000元',
  date: 'is not a date; write it as 2016-11-28 or 2016-11-28 09:00',
  count: 'is not a count; write 0 or a positive whole number',
  number: 'is not a number; write a number',
  yesNo: 'is neither yes nor no; write 是 or 否',
  choice: 'is not understood; write it as one of those that are',
  percent: 'is not a percentage; write it as 4%',
  year: 'is not a year; write four digits, such as 2016',
  text: 'is not a text; write a text',
  sources: 'cannot be read; write kinds of study with 、 between them, such as 院内培训、外部培训、公派留学',
  hoursByGroup: 'cannot be read; write 考核类别 and hours, such as 管理岗=60、支撑岗=72, each once',
  hoursByCategory: 'cannot be read; write a source or subject and hours, such as 专业科目=60、院内培训=20, each once',
  hoursByGroupAndCategory:
    'cannot be read; write 考核类别, source or subject and hours, such as 管理岗/公需科目=20、院内培训=10；支撑岗/专业科目=60, each once',
}

function suggested(names: readonly string[]): string {
  return names.length === 0 ? ';' : `; did you mean ${names.map((name) => `“${name}”`).join(' or ')}?`
}

export const findingsEn: FindingWords = {
  'unreadable-cell': ({ column, meaning, text, entries = [] }) =>
    `“${text}” in column “${column}” ${EXPECTED[meaning]}${entries.length === 0 ? '' : `, such as ${entries.join(', ')}`}`,
  'error-cell': ({ column, text }) =>
    text === ''
      ? `“${column}” is a formula whose result the file does not hold; open the workbook in Excel or WPS, save it and try again`
      : `“${column}” holds the formula error ${text}; mend the formula or type the value`,
  'days-not-hours': ({ text }) =>
    `“${text}” is not a number of hours; days are not converted by themselves: write hours, or fill in 每天折算学时 in 设置`,
  'currency-unclear': ({ column, text }) =>
    `“${text}” in column “${column}” may be 元 or 万元, as the ¥ and the column’s unit differ: write the unit behind the number, ${bothUnits(text).join(' or ')}, or take the ¥ out of the cell’s format`,
  'missing-value': ({ column }) => `“${column}” is empty, so the row does not count; fill it in`,
  'missing-hours': ({ name }) => `“${name}” has no hours; fill in 学时`,
  'missing-column': ({ kind, column }) =>
    `The ${sheetKindsEn[kind]} sheet has no column “${column}”; add it, or look at the spelling of the heads`,
  'missing-sheet': ({ kind }) => `There is no ${sheetKindsEn[kind]} sheet; add it, or look at its heads`,
  'duplicate-column': ({ column, first, second }) =>
    `“${column}” stands in two columns, ${first} and ${second}; only ${first} was read: delete or rename one of them`,
  'duplicate-setting': ({ name, first }) =>
    `“${name}” stands in ${placeEn(first)} too, which was read; delete one of them`,
  'unknown-person': ({ name, id, suggestions }) =>
    `Nobody on 人员 is “${name || id}”${name && id ? ` (${id})` : ''}${suggested(suggestions)} the row does not count: correct the name or number, or add the person to 人员`,
  'ambiguous-person': ({ name, candidates }) =>
    `${candidates.length} people are named “${name}” (${candidates.join(', ')}); the row does not count: fill in 用户编号 or 部门`,
  'id-name-conflict': ({ id, name, staffName, isOfNobody }) =>
    `${id} is “${staffName}” in 人员, and “${name}” is ${isOfNobody ? 'nobody' : 'somebody else'} there: say whom the row means; “${staffName}” counts meanwhile, by number`,
  'unknown-among': ({ name, text }) =>
    `Nobody on 人员 is “${name}”, who is among “${text}”: nobody of the cell counts; correct the name, or add the person`,
  'several-people': ({ name, counted }) =>
    `“${name}” is more than one person: give each a row; meanwhile ${counted === '' ? 'it counts as one' : `only “${counted}” counts`}`,
  'unknown-class': ({ name, suggestions }) =>
    `There is no class “${name}” on 培训班${suggested(suggestions)} the row does not count: correct the name, or add the class`,
  'ambiguous-class': ({ name, count }) =>
    `${count} classes are named “${name}”; the row does not count: fill in 培训编号`,
  'duplicate-id': ({ id, first }) => `用户编号 “${id}” stands in ${placeEn(first)} too; correct one of them`,
  'class-without-hours': ({ name, people }) =>
    `“${name}” has no hours, so that ${people} who attended it have none; fill in its 学时 in 培训班`,
  'class-without-year': ({ name }) => `“${name}” has neither 培训年度 nor a start; fill in one of them`,
  'record-without-year': ({ name, title }) =>
    `${title === '' ? 'The record' : `“${title}”`} of ${name} has neither a year nor a time, so the row does not count; fill in one of them`,
  'sheet-without-year': ({ kind, count }) =>
    `${sheetKindsEn[kind]} has no column ${kind === 'online' ? '学习时间' : '年度 or 开始时间'}, so ${count} rows belong to no year and do not count; add the column`,
  'far-year': ({ year, count }) =>
    `${count} ${count === 1 ? 'row is' : 'rows are'} of ${year} and ${count === 1 ? 'does' : 'do'} not count: is the year right?`,
  'year-without-data': ({ year, latest }) =>
    `年度 of 设置 is ${year}, a year without a class or an hour that counts, while there are classes of ${latest}: is it right?`,
  'headcount-missing': () => 'The headcount is missing, so there is no backbone rate; fill in 单位在职总人数 in 设置',
  'department-circle': ({ names }) =>
    `Departments are above each other in a circle (${names.join(' → ')}); correct one 上级部门`,
  'log-changed': ({ number }) =>
    `Row ${number} of the reporting log does not match its check code, it may have been changed by hand; put it back as it was`,
  'log-missing-row': ({ after }) =>
    after === 0
      ? 'Rows are missing at the beginning of the reporting log; put them back'
      : `Rows are missing or out of order after row ${after} of the reporting log; put them back`,
  'log-cut': ({ sealed, found }) =>
    sealed === found
      ? 'The seal in the first line of the reporting log does not fit its rows, which may have been changed by hand: restore them'
      : `The reporting log should have ${sealed} rows and has ${found}; some may have been deleted or added by hand: restore them`,
  'log-unsealed': () => 'The seal in the first line of the reporting log is gone, perhaps deleted by hand: restore it',
  'log-later': ({ version, known }) =>
    `The reporting log was written by a later version (format ${version}; this one knows ${known}) and will not be changed: use the later version`,
  'collected-elsewhere': () =>
    'This file is a collection workbook, and nothing filled in on it counts: import it first (导入名单 in pane and page, xueshi import), do not read it beside the main workbook',
  'log-elsewhere': () => 'This reporting log does not count: only the one in the main workbook does',
  'log-unreadable': ({ column, text }) =>
    `“${text}” in “${column}” of the reporting log cannot be read; put it back as it was`,
  'planned-people-missing': ({ count, total, first }) =>
    `${count} of ${total} classes have no 计划参加人数 (such as “${first}”), so that 单位培训总人次 would be too small; fill it in, or enter 单位培训总人次 in 设置`,
  ...questionsEn,
  'rank-unknown': ({ words, count }) =>
    `Whether “${words.join('”, “')}”${count > words.length ? ` and others, ${count} in all,` : ''} of 职务级别 is 县处级 or above cannot be said, and is held to what other cadres are for now: write the level, such as 县处级正职, 副处级, 科级`,
  'rank-missing': () =>
    'The rules tell leading cadres from 县处级 up apart, but 人员 has no column 职务级别: for now all count as others; add the column, 无 for whoever has no rank',
  'group-column-missing': ({ setting }) =>
    `设置 has ${OF_GROUPS[setting]}, but 人员 has no column 考核类别: add it and fill it in`,
  'group-missing': ({ names, count, setting }) =>
    `设置 has ${OF_GROUPS[setting]}, but ${count} ${count === 1 ? 'person has' : 'people have'} no 考核类别 (${names.join(', ')}${count > names.length ? ', …' : ''}) and the general requirement holds for them: fill it in on 人员`,
  'unknown-group': ({ group, setting }) =>
    `${OF_GROUPS[setting]} names “${group}”, which nobody on 人员 has as 考核类别: write it the same way`,
  'minimum-above-cap': ({ of, group, least, cap }) =>
    `At least ${decimalHours(least)} hours of ${categoriesEn[of]} are demanded${group === '' ? '' : ` of ${group}`}, and no more than ${decimalHours(cap)} count: nobody can reach that, so change one of the two`,
  'setting-by-pack': ({ setting, pack, seconds }) =>
    `${setting} is as the template writes it: the rules “${pack}” hold${seconds === null ? '' : ` (${decimalHours(seconds)} hours)`}; this line may be emptied`,
  'setting-against-pack': ({ setting, pack }) =>
    `${setting} says otherwise than the rules “${pack}” and was not applied: empty the line, or choose 自定 as 考核办法`,
  'years-not-held': ({ names, count, years }) =>
    `${names.join(', ')}${count > names.length ? ` and others, ${count} in all,` : ''} are held to five years together, but the workbook holds nothing of theirs of ${years.join(', ')}: whether they reach the requirement cannot be said, and they do not count as having done so for now`,
  'answer-unreadable': ({ text }) =>
    `This row, “${text}”, says nothing that is understood and was not applied: name the sheet, and a kind, a canonical heading or 不读`,
  'answer-stale': ({ text, gone }) =>
    gone
      ? `The sheet of “${text}” is gone: not applied; the row can be deleted`
      : `The sheet of “${text}” has other heads now: not applied; answer anew`,
  'left-though-active': ({ name }) =>
    `“${name}” is in service (在职), yet has a past date of leaving: put one of the two right`,
  'id-name-mismatch': ({ id, name, staffName }) =>
    `${id} is “${staffName}” on 人员 but “${name}” here; the hours went to “${staffName}”: please check`,
  'duplicate-attendance': ({ name, trainingClass, first }) =>
    `“${name}” is in “${trainingClass}” twice, first in ${placeEn(first)}; only the first counts: delete the other row`,
  'overlapping-trainings': ({ name, first, second, other }) =>
    `“${name}” attended “${first}” and “${second}” (${placeEn(other)}) at the same time; please check`,
  'hours-exceed-span': ({ title, seconds, spanSeconds }) =>
    `“${title}” gives ${decimalHours(seconds)} hours, but only ${decimalHours(spanSeconds)} lie between its start and end; please check`,
  'end-before-start': ({ title, start, end }) =>
    `“${title}” ends ${isoMoment(end)}, before it starts ${isoMoment(start)}; please check`,
  'attended-unimplemented': ({ trainingClass, count }) =>
    `“${trainingClass}” is 未实施, yet ${count} people are confirmed; check 实施状态`,
  'implemented-without-attendance': ({ trainingClass }) =>
    `“${trainingClass}” is 已实施 but nobody is confirmed; fill in 实际参会人员`,
  'implemented-without-effect': ({ trainingClass }) => `“${trainingClass}” is 已实施 but has no 培训成效; fill it in`,
  'participants-differ': ({ trainingClass, stated, confirmed }) =>
    `“${trainingClass}” states ${stated} participants, ${confirmed} are confirmed; please check`,
  'pending-review': ({ name, title }) => `“${title}” of “${name}” is pending and does not count yet; review it`,
  'class-also-external': ({ name, title, other }) =>
    `“${title}” of “${name}” is a class and external study too (${placeEn(other)}); it may count twice: please check`,
  'headcount-not-list': ({ headcount, listed, sheet }) =>
    `The headcount in 设置 is ${headcount}, but the ARP list “${sheet}” has ${listed} in service; please check: the backbone rate uses the number in 设置`,
  'headcount-far': ({ headcount, staff }) =>
    `The headcount (ARP) is ${headcount}, but 人员 lists ${staff} in service; please check`,
  'funding-missing': () => 'The funding is missing; fill in 单位投入总经费 in 设置 before stamping',
  'needs-approval': ({ trainingClass, change }) => `“${trainingClass}”: ${approvalsEn(change)}; this needs approval`,
  'duplicate-class': ({ name, first }) =>
    `The class “${name}” stands in ${placeEn(first)} too; fill in 培训编号, or delete one row`,
  'unknown-setting': ({ name }) => `“${name}” in 设置 is not a known setting and was not read; check its spelling`,
  'unknown-department': ({ department }) =>
    `“${department}” is not on 部门 and was put at the top; add it, or correct its spelling`,
  'reported-drift': ({ name, reportedSeconds, nowSeconds, cause, perhaps }) =>
    `“${name}” was reported with ${decimalHours(reportedSeconds)} hours and now has ${decimalHours(nowSeconds)} (${behind(cause, perhaps)}); the stamped table keeps the former: check the data`,
  'reported-longest': ({ name, reportedSeconds, nowSeconds, cause }) =>
    `The longest single training of “${name}” was ${decimalHours(reportedSeconds)} hours when reported and is ${decimalHours(nowSeconds)} now (${behind(cause, [])}); the stamped table keeps the former: check the data`,
  'reporting-log-lost': ({ years }) =>
    `This shows that reporting was finished for ${years.join(', ')}, of which the reporting log (上报记录) knows nothing: the sheet may have been deleted; restore it from a copy, unless it was done in another workbook`,
  'summary-changed': ({ year }) =>
    `The saved summary of ${year} does not match its 校验码 and may have been changed by hand; check it, and save the year’s summary anew`,
  'summary-unsealed': ({ year }) =>
    `The saved summary of ${year} has no 校验码 and is not what the data gives: it may have been changed by hand, or the data since; check it, and save the summary anew`,
  'reported-no-candidate': ({ name, cause }) =>
    `“${name}” is reported, but by today’s data no candidate (${noCandidate(cause)}); check the data`,
  'other-year': ({ kind, year, count }) => {
    const rows = `${count} ${count === 1 ? 'row' : 'rows'} of the ${sheetKindsEn[kind]} sheet`
    return year === 0
      ? `${rows} without a year or a time: not counted, fill in one of them`
      : `${rows} of ${year}: not counted`
  },
  'other-year-settings': ({ year, settingsYear }) =>
    `设置 is of ${settingsYear}: headcount, funding, person-times and texts of ${year} are those of its saved summary, or “—” without one; to enter them, set 年度 to ${year} first`,
  'reached-by-one-measure': ({ name, totalSeconds, effectiveSeconds }) =>
    `“${name}” has ${decimalHours(totalSeconds)} hours in total and ${decimalHours(effectiveSeconds)} effective; only one of the two reaches the requirement`,
  'counted-as-active': ({ status, count }) => `Status “${status}” counts as in service (${count})`,
  'left-before': ({ names, count, year }) =>
    `${names.join(', ')}${count > names.length ? ` and others, ${count} in all,` : ''} left before ${year}: not of its staff, and their hours do not count`,
  'hired-after': ({ names, count, year }) =>
    `${names.join(', ')}${count > names.length ? ` and others, ${count} in all,` : ''} were hired after ${year}: not of its staff, and their hours do not count`,
  'example-row': () => 'This is the example row and does not count; delete it when you like',
  'list-left-out': ({ text }) =>
    `the people under “${text}” are not said to have come: not read, those of the other list on this sheet are`,
  'later-plan': ({ year }) => `a plan of ${year}, after all classes here: not read`,
  'unrecognised-sheet': () =>
    'This sheet was not recognised and not read; if it holds data to count, look at the spelling of its heads',
}

/** What the difference comes from; a long list is cut. */
function behind(cause: HoursCause, perhaps: readonly Place[]): string {
  if (cause.rows === null && perhaps.length > 0)
    return `perhaps from ${perhaps.slice(0, CAUSES_NAMED).map(placeEn).join(', ')}`
  return hoursCauseTexts(cause, WORDS, SHOWN, CAUSES_NAMED).join('; ')
}

/** What somebody reported lacks now, and what made it so. */
function noCandidate(cause: CandidateCause): string {
  const lacks = candidateLacksText(cause, WORDS) || 'no hours are missing'
  return [lacks, ...candidateCauseTexts(cause, WORDS, SHOWN, CAUSES_NAMED)].join('; ')
}

const WORDS = { causes: causesEn, reports: reportsEn, ...nounsEn }
const SHOWN = { hours: (seconds: Seconds) => `${decimalHours(seconds)} h`, place: placeEn }
const CAUSES_NAMED = 3
