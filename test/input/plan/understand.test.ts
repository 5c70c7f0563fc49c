import { readDataset } from '../../../src/input/readDataset'
import { HOUR } from '../../../src/records/duration'
import { momentOf } from '../../../src/records/moment'
import { severityOf } from '../../../src/records/severity'
import { CLASS_SOURCE, StudyState } from '../../../src/records/studyRecords'
import { parseAnswer } from '../../../src/state/answerText'
import { gridOf } from '../../support/grid'

type Rows = readonly (readonly (string | number | null)[])[]

const BASE = {
  设置: [
    ['项目', '值'],
    ['年度', 2025],
    ['单位在职总人数', 4],
  ],
  人员: [
    ['用户编号', '姓名', '部门'],
    ['00101', '赵一凡', '一部'],
    ['00102', '钱二宝', '一部'],
    ['00103', '孙三多', '二部'],
    ['00104', '李四方', '二部'],
  ],
  培训班: [
    ['培训名称', '培训年度', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数'],
    ['保密教育', 2025, '已实施', '2025-03-01', '2025-03-01', 8, 4],
    ['安全培训', 2025, '已实施', '2025-04-01', '2025-04-01', 4, 4],
  ],
} as const satisfies Record<string, Rows>

/** How a sheet beside the usual ones is understood: its fate and what is asked, and whom its rows give hours. */
async function understood(sheet: string, rows: Rows, answers: readonly string[] = []) {
  const grids = Object.entries({ ...BASE, [sheet]: rows }).map(([name, cells]) => gridOf(name, cells as Rows))
  const { dataset, findings } = await readDataset(grids, { answers: answers.map((text) => parseAnswer(text)!) })
  const { studies, people, classes, plan } = dataset
  const hours: Record<string, string> = {}
  for (let record = 0; record < studies.count; record++) {
    const person = people[studies.person[record]!]
    const trainingClass = classes[studies.trainingClass[record]!]
    if (!person || studies.state[record] !== StudyState.accepted) continue
    // Of a class that nobody knows no hours count.
    if (studies.source[record] === CLASS_SOURCE && !trainingClass) continue
    const own = studies.seconds[record]! < 0 ? (trainingClass?.hours ?? 0) : studies.seconds[record]!
    hours[person.name] = [hours[person.name], `${trainingClass?.name ?? ''} ${own / HOUR}`].filter(Boolean).join('；')
  }
  const own = plan.find((one) => one.sheet === sheet)!
  return {
    people: people.length,
    fate: own.fate,
    hours,
    unread: own.tables.flatMap(({ unread }) => unread.map(({ heading }) => heading)),
    leftOut: own.tables.flatMap(({ leftOut }) => leftOut.map(({ why }) => why)),
    questions: findings.filter(({ code }) => code.startsWith('question-')).map(({ code }) => code),
  }
}

const BOTH = { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8' }

test.each<[string, string, Rows, Partial<Awaited<ReturnType<typeof understood>>>]>([
  [
    'a sign-in sheet under a title block with labels',
    '签到',
    [
      ['签到表', null, null],
      ['培训名称：保密教育', null, '地点：一会议室'],
      ['序号', '姓名', '部门'],
      [1, '赵一凡', '一部'],
      [2, '钱二宝', '一部'],
      ['合计', '2人', null],
    ],
    { fate: 'read', hours: BOTH, leftOut: ['total'], unread: ['序号'] },
  ],
  [
    'two panels side by side',
    '保密教育',
    [
      ['姓名', '部门', '姓名', '部门'],
      ['赵一凡', '一部', '孙三多', '二部'],
      ['钱二宝', '一部', '李四方', '二部'],
    ],
    { hours: { ...BOTH, 孙三多: '保密教育 8', 李四方: '保密教育 8' }, questions: [] },
  ],
  [
    'two tables below one another, each with its class above',
    '参会',
    [
      ['培训名称：保密教育', null],
      ['姓名', '部门'],
      ['赵一凡', '一部'],
      [null, null],
      ['培训名称：安全培训', null],
      ['姓名', '部门'],
      ['赵一凡', '一部'],
      ['孙三多', '二部'],
    ],
    { hours: { 赵一凡: '保密教育 8；安全培训 4', 孙三多: '安全培训 4' } },
  ],
  [
    'a matrix people × classes with marks',
    '参训情况',
    [
      ['姓名', '部门', '保密教育', '安全培训'],
      ['赵一凡', '一部', '√', null],
      ['钱二宝', '一部', '√', '√'],
      ['孙三多', '二部', null, '√'],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8；安全培训 4', 孙三多: '安全培训 4' } },
  ],
  [
    'a matrix people × classes with hours',
    '参训学时',
    [
      ['姓名', '部门', '保密教育', '安全培训'],
      ['赵一凡', '一部', 8, null],
      ['钱二宝', '一部', 6, 4],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 6；安全培训 4' } },
  ],
  [
    'a matrix people × days of one class: each day has its share of the class’s hours',
    '考勤',
    [
      ['保密教育考勤表', null, null, null],
      ['姓名', '部门', '3月1日', '3月2日'],
      ['赵一凡', '一部', '√', '√'],
      ['钱二宝', '一部', '√', null],
      ['孙三多', '二部', '×', null],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 4' }, questions: ['question-missed-days'] },
  ],
  [
    'a matrix people × days whose own 学时 says what each day is worth is not asked',
    '考勤',
    [
      ['保密教育考勤表', null, null, null],
      ['姓名', '3月1日', '3月2日', '合计学时'],
      ['赵一凡', '√', '√', 8],
      ['钱二宝', '√', '×', 4],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 4' }, questions: [] },
  ],
  [
    'a matrix people × days with hours adds them up',
    '保密教育',
    [
      ['姓名', '第1天', '第2天', '合计'],
      ['赵一凡', 4, 3, 7],
      ['钱二宝', 4, null, 4],
    ],
    { hours: { 赵一凡: '保密教育 7', 钱二宝: '保密教育 4' }, questions: [] },
  ],
  [
    'last year’s sheet of a class that is held every year is asked',
    '签到',
    [
      ['2024年保密教育签到表', null],
      ['姓名', '部门'],
      ['赵一凡', '一部'],
    ],
    { questions: ['question-class'] },
  ],
  [
    'a title with a short cell at its right end is no part of the heads',
    '外部学习',
    [
      ['2025年度外部培训学习情况登记表', null, null, null, '单位：学时'],
      ['姓名', '年度', '培训名称', '学时', '审核状态'],
      ['赵一凡', 2025, '研修', 8, '通过'],
    ],
    { fate: 'read', hours: { 赵一凡: ' 8' }, unread: [] },
  ],
  [
    'a number in front of a name makes no sum of the row',
    '保密教育',
    [
      ['姓名', '部门'],
      ['1.赵一凡', '一部'],
      ['2、钱二宝', '一部'],
    ],
    { leftOut: [] },
  ],
  [
    'a note that names who was away is asked',
    '保密教育',
    [
      ['姓名', '部门'],
      ['赵一凡', '一部'],
      ['钱二宝', '一部'],
      ['请假：钱二宝（出差）', null],
    ],
    { questions: ['question-attended'] },
  ],
  [
    'scores under a class’s name are asked',
    '保密教育',
    [
      ['姓名', '部门', '成绩'],
      ['赵一凡', '一部', 90],
      ['钱二宝', '一部', 55],
    ],
    { questions: ['question-column'] },
  ],
  [
    'another column by which records may have failed is asked',
    '在线学习',
    [
      ['姓名', '课件名称', '学习时间', '学时', '是否合格'],
      ['赵一凡', '课一', '2025-03-01', 2, '合格'],
      ['钱二宝', '课一', '2025-03-01', 2, '不合格'],
    ],
    { questions: ['question-column'] },
  ],
  [
    'two classes side by side, each under its own name',
    '参会',
    [
      ['保密教育', null, '安全培训', null],
      ['姓名', '部门', '姓名', '部门'],
      ['赵一凡', '一部', '孙三多', '二部'],
      ['钱二宝', '一部', '李四方', '二部'],
    ],
    { hours: { ...BOTH, 孙三多: '安全培训 4', 李四方: '安全培训 4' } },
  ],
  [
    'a matrix whose heads are no names of classes is asked',
    '参训情况',
    [
      ['姓名', '部门', '保密', '安全生产', '骨干班'],
      ['赵一凡', '一部', '√', null, '√'],
      ['钱二宝', '一部', '√', '√', null],
    ],
    { questions: ['question-attended'] },
  ],
  [
    'a list without a head under a class’s name is asked',
    '保密教育',
    [
      ['赵一凡', '一部'],
      ['钱二宝', '一部'],
    ],
    { hours: {}, questions: ['question-sheet-kind'] },
  ],
  [
    'a list without a head that holds hours is asked',
    '名单',
    [
      ['赵一凡', '一部', 8],
      ['钱二宝', '一部', 8],
    ],
    { hours: {}, questions: ['question-sheet-kind'] },
  ],
  [
    'a card of one person, named by a label',
    '学时登记卡',
    [
      ['姓名', '赵一凡', null],
      ['部门', '一部', null],
      ['内容', '时间', '学时数量'],
      ['研修', '2025-03-01', 8],
    ],
    { hours: { 赵一凡: ' 8' }, questions: [] },
  ],
  [
    'a card of which some records are classes of ours and some are not is asked',
    '赵一凡',
    [
      ['培训名称', '时间', '学时'],
      ['保密教育', '2025-03-01', 8],
      ['外部研修', '2025-03-05', 16],
    ],
    { questions: ['question-sheet-kind'] },
  ],
  [
    'classes down, people across',
    '参训表',
    [
      ['培训名称', '赵一凡', '钱二宝', '孙三多'],
      ['保密教育', '√', '√', null],
      ['安全培训', null, '√', '×'],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8；安全培训 4' }, questions: [] },
  ],
  [
    'a list without a head is asked',
    'Sheet4',
    [
      ['赵一凡', '保密教育', 8],
      ['钱二宝', '保密教育', 8],
    ],
    { hours: {}, fate: 'asked', questions: ['question-sheet-kind'] },
  ],
  [
    'halves of days below their days share the hours of the class',
    '签到',
    [
      ['保密教育签到', null, null, null, null],
      ['姓名', '3月1日', null, '3月2日', null],
      [null, '上午', '下午', '上午', '下午'],
      ['赵一凡', '√', '√', '√', '√'],
      ['钱二宝', '√', null, null, '√'],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 4' }, questions: ['question-missed-days'] },
  ],
  [
    'days without a year take the one of the title, and a day alone its month',
    '3月',
    [
      ['2025年3月外出培训', null, null, null],
      ['姓名', '培训名称', '学时', '时间'],
      ['赵一凡', '外部研修', 16, '3月5日'],
      ['钱二宝', '外部研修', 8, '6日-7日'],
    ],
    { hours: { 赵一凡: ' 16', 钱二宝: ' 8' }, questions: [] },
  ],
  [
    '已到, 请假 and 缺席 exclude one another, so one of them says who came',
    '签到表',
    [
      ['保密教育签到表', null, null, null],
      ['姓名', '已到', '请假', '缺席'],
      ['赵一凡', '√', null, null],
      ['钱二宝', null, '√', null],
      ['孙三多', null, null, '√'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    'marks with a remark in brackets',
    '签到表',
    [
      ['保密教育签到表', null],
      ['姓名', '签到'],
      ['赵一凡', '√（补签）'],
      ['钱二宝', '×(事假)'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    'a matrix’s heads may hold 培训班',
    '参训情况',
    [
      ['姓名', '保密教育', '安全培训'],
      ['赵一凡', '√', '√'],
      ['钱二宝', '√', null],
    ],
    { hours: { 赵一凡: '保密教育 8；安全培训 4', 钱二宝: '保密教育 8' }, questions: [] },
  ],
  [
    '总学时 beside 人均学时 is asked',
    '外部学习',
    [
      ['姓名', '培训名称', '人数', '人均学时', '总学时', '时间'],
      ['赵一凡', '外部研修', 3, 16, 48, '2025-03-05'],
    ],
    { questions: ['question-column', 'question-column'] },
  ],
  [
    'a list of applications is asked',
    '外出培训申请',
    [
      ['姓名', '培训名称', '学时', '开始时间'],
      ['赵一凡', '外部研修', 16, '2025-03-05'],
    ],
    { hours: {}, questions: ['question-sheet-kind'] },
  ],
  [
    'words alone in a row say of the rows below who came',
    '签到表',
    [
      ['保密教育签到表', null, null],
      ['序号', '姓名', '部门'],
      ['参加人员：', null, null],
      [1, '赵一凡', '一部'],
      ['请假人员：', null, null],
      [1, '钱二宝', '一部'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    'two tables of two kinds below one another',
    '2025年培训情况',
    [
      ['2025年培训情况', null, null, null, null, null],
      ['一、所内培训', null, null, null, null, null],
      ['序号', '姓名', '培训名称', '学时', null, null],
      [1, '赵一凡', '保密教育', 8, null, null],
      ['二、外出培训', null, null, null, null, null],
      ['序号', '姓名', '培训名称', '主办单位', '时间', '学时'],
      [1, '钱二宝', '外训班', '某学会', '2025-05-05', 20],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: ' 20' }, questions: [] },
  ],
  [
    '是否缺席: a yes is no attendance',
    '签到表',
    [
      ['保密教育签到表', null],
      ['姓名', '是否缺席'],
      ['赵一凡', '否'],
      ['钱二宝', '是'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    'the hours of a title block are asked about where the class has others',
    '签到表',
    [
      ['保密教育签到表', '学时：6'],
      ['姓名', '部门'],
      ['赵一凡', '一部'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: ['question-hours'] },
  ],
  [
    'a column beside 学时 says in what it is counted',
    '外部学习',
    [
      ['姓名', '培训名称', '学时', '计量单位', '时间'],
      ['赵一凡', '外部研修', 16, '小时', '2025-03-05'],
      ['钱二宝', '外部研修', 90, '分钟', '2025-03-05'],
    ],
    { hours: { 赵一凡: ' 16', 钱二宝: ' 1.5' }, questions: [] },
  ],
  [
    'results by which somebody failed are asked about',
    '签到表',
    [
      ['保密教育签到表', null],
      ['姓名', '考核结果'],
      ['赵一凡', '合格'],
      ['钱二宝', '缺考'],
    ],
    { hours: BOTH, questions: ['question-column'] },
  ],
  [
    'how often somebody came is asked about',
    '签到表',
    [
      ['保密教育签到表', null],
      ['姓名', '参加次数'],
      ['赵一凡', 3],
      ['钱二宝', 0],
    ],
    { hours: BOTH, questions: ['question-column'] },
  ],
  [
    'how often somebody came into a meeting again says nothing, but whoever came in no time is asked about',
    '签到表',
    [
      ['保密教育签到表', null],
      ['姓名', '入会次数'],
      ['赵一凡', 3],
      ['钱二宝', 0],
    ],
    { hours: BOTH, questions: ['question-column'] },
  ],
  [
    'a note that explains colours by absence is asked about',
    '签到表',
    [
      ['保密教育签到表', null],
      ['姓名', '部门'],
      ['赵一凡', '一部'],
      ['钱二宝', '一部'],
      ['注：标黄者请假未参加', null],
    ],
    { hours: BOTH, questions: ['question-note'] },
  ],
  [
    'online study that is not finished is asked about',
    '在线学习',
    [
      ['姓名', '课件名称', '学时', '学习时间', '学习状态'],
      ['赵一凡', '网课', 5, '2025-03-05', '已完成'],
      ['钱二宝', '网课', 5, '2025-03-05', '学习中'],
    ],
    { hours: { 赵一凡: ' 5', 钱二宝: ' 5' }, questions: ['question-column'] },
  ],
  [
    'records of a year that only the sheet’s name says',
    '外部学习2025',
    [
      ['姓名', '培训名称', '学时'],
      ['赵一凡', '外部研修', 16],
    ],
    { hours: { 赵一凡: ' 16' }, questions: [] },
  ],
  [
    'a list of attendance none of whose classes is ours is asked about',
    '3月',
    [
      ['姓名', '培训名称', '学时', '时间'],
      ['赵一凡', '外部研修', 16, '2025-03-05'],
    ],
    { hours: { 赵一凡: ' 16' }, questions: ['question-sheet-kind'] },
  ],
  [
    'several people of the staff in one cell each have their row; with anybody else in it the cell is told',
    '实际参会人员',
    [
      ['培训名称', '姓名'],
      ['保密教育', '赵一凡、钱二宝'],
      ['安全培训', '孙三多，路人甲'],
    ],
    { hours: BOTH, questions: [] },
  ],
  [
    'two lists side by side, each under the title of its own class',
    '签到表',
    [
      ['保密教育签到表', null, null, null, '安全培训签到表', null, null],
      ['序号', '姓名', '部门', null, '序号', '姓名', '部门'],
      [1, '赵一凡', '一部', null, 1, '钱二宝', '一部'],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '安全培训 4' }, questions: [] },
  ],
  [
    'a remark that corrects the hours is asked about',
    '外部学习',
    [
      ['姓名', '培训名称', '开始时间', '学时', '备注'],
      ['赵一凡', '外部研修', '2025-03-05', 24, '更正：仅参加两天，学时应为16'],
    ],
    { questions: ['question-column'] },
  ],
  [
    'a month without a year, and a head in two languages',
    '外部学习',
    [
      ['Name 姓名', 'Course 培训名称', '时间', 'Hours 学时'],
      ['赵一凡', '外部研修', '9月', 16],
    ],
    { hours: { 赵一凡: ' 16' }, questions: [] },
  ],
  [
    'rows of a person on several days, with hours of their own, add up',
    '签到',
    [
      ['日期', '培训名称', '姓名', '学时'],
      ['2025-03-01', '保密教育', '赵一凡', 4],
      ['2025-03-02', '保密教育', '赵一凡', 4],
      ['2025-03-01', '保密教育', '钱二宝', 4],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 4' }, questions: [] },
  ],
  [
    'numbered heads of a matrix, and marks that its legend explains',
    '参训一览',
    [
      ['姓名', '1.保密教育', '2.安全培训'],
      ['赵一凡', '●', '○'],
      ['钱二宝', '●', '●'],
      ['注：●参加  ○未参加', null, null],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8；安全培训 4' }, questions: [] },
  ],
  [
    'names under 签到 are signatures, in halves of a day, too',
    '签到表',
    [
      ['保密教育签到表', null, null],
      ['姓名', '上午签到', '下午签到'],
      ['赵一凡', '赵一凡', '赵一凡'],
      ['钱二宝', null, '钱二宝'],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 4' }, questions: ['question-missed-days'] },
  ],
  [
    'numbers of the staff without names are asked about, as numbers, too',
    '刷卡记录',
    [
      ['保密教育刷卡记录', null],
      ['工号', '刷卡时间'],
      ['00101', '2025-03-01 08:40'],
      ['00102', '2025-03-01 08:41'],
    ],
    { hours: {}, questions: ['question-sheet-kind'] },
  ],
  [
    'a sheet of one kind of external study says so in its name',
    '公派留学',
    [
      ['姓名', '留学院校', '开始时间', '学时'],
      ['赵一凡', '某国立大学', '2025-03-05', 120],
    ],
    { hours: { 赵一凡: ' 120' }, questions: [] },
  ],
  [
    'a matrix whose own 合计 contradicts its cells is asked; the cells count meanwhile',
    '参训情况',
    [
      ['姓名', '部门', '保密教育', '安全培训', '合计'],
      ['赵一凡', '一部', '√', null, 8],
      ['钱二宝', '一部', '√', '√', 2],
      ['孙三多', '二部', null, '√', 48],
    ],
    {
      hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8；安全培训 4', 孙三多: '安全培训 4' },
      questions: ['question-total'],
    },
  ],
  [
    'a column of who came, whatever its heading; blank among marks means not come',
    '保密教育签到',
    [
      ['姓名', '部门', '到会情况'],
      ['赵一凡', '一部', '√'],
      ['钱二宝', '一部', '出席'],
      ['孙三多', '二部', '请假'],
      ['李四方', '二部', null],
    ],
    { hours: BOTH, questions: [] },
  ],
  [
    'a column of those who did not come',
    '保密教育打卡',
    [
      ['姓名', '部门', '签到状态'],
      ['赵一凡', '一部', '已签到'],
      ['钱二宝', '一部', '已签到'],
      ['孙三多', '二部', '未签到'],
    ],
    { hours: BOTH, questions: [] },
  ],
  [
    'a print that nobody has signed counts everybody',
    '保密教育',
    [
      ['姓名', '部门', '签名'],
      ['赵一凡', '一部', null],
      ['钱二宝', '一部', null],
    ],
    { hours: BOTH, questions: [] },
  ],
  [
    'a list of people invited gives no hours',
    '保密教育报名表',
    [
      ['姓名', '部门'],
      ['赵一凡', '一部'],
    ],
    { fate: 'turned-away', hours: {}, questions: [] },
  ],
  [
    'a list of people on leave gives no hours',
    '保密教育请假名单',
    [
      ['姓名', '部门', '事由'],
      ['赵一凡', '一部', '出差'],
    ],
    { fate: 'turned-away', hours: {}, questions: [] },
  ],
  [
    'a phone list adds nobody',
    '通讯录',
    [
      ['姓名', '部门', '联系电话'],
      ['赵一凡', '一部', '010-55550101'],
      ['外来人', '一部', '010-55550102'],
    ],
    { people: 4, hours: {}, questions: [] },
  ],
  [
    'a summary of hours by source adds nobody, and is not asked',
    '学时汇总',
    [
      ['姓名', '部门', '培训班', '外部学习', '合计'],
      ['赵一凡', '一部', 8, 20, 28],
      ['钱二宝', '一部', 4, 16, 20],
    ],
    { people: 4, hours: {}, questions: [] },
  ],
  [
    'retired people add nobody',
    '退休人员',
    [
      ['用户编号', '姓名', '部门'],
      ['90001', '旧职工', '一部'],
    ],
    { people: 4, hours: {}, questions: [] },
  ],
  [
    'remarks that say somebody was away, where nothing else says who came, are asked',
    '保密教育',
    [
      ['姓名', '部门', '备注'],
      ['赵一凡', '一部', null],
      ['钱二宝', '一部', null],
      ['孙三多', '二部', '请假'],
    ],
    { questions: ['question-attended'] },
  ],
  [
    'another 期 of a class is asked',
    '签到',
    [
      ['保密教育（第二期）签到表', null],
      ['姓名', '部门'],
      ['赵一凡', '一部'],
    ],
    { questions: ['question-class'] },
  ],
  [
    'numbers match across leading zeros where the name agrees',
    '保密教育',
    [
      ['工号', '姓名'],
      [101, '赵一凡'],
      ['102', '钱二宝'],
    ],
    { hours: BOTH, questions: [] },
  ],
  [
    'names on the first row of a group alone',
    '外部学习',
    [
      ['姓名', '年度', '培训名称', '培训类型', '学时', '审核状态'],
      ['赵一凡', 2025, '研修一', '外部培训', 10, '通过'],
      [null, 2025, '研修二', '外部培训', 6, '通过'],
      [null, 2025, '研修三', '外部培训', 5, '通过'],
      ['钱二宝', 2025, '研修四', '外部培训', 4, '通过'],
      [null, 2025, '研修五', '外部培训', 3, '通过'],
    ],
    { hours: { 赵一凡: ' 10； 6； 5', 钱二宝: ' 4； 3' } },
  ],
])('%s', async (_, sheet, rows, expected) => {
  const found = await understood(sheet, rows)
  expect(found).toEqual({ ...found, ...expected })
})

const REMARKS: Rows = [
  ['姓名', '部门', '备注'],
  ['赵一凡', '一部', null],
  ['钱二宝', '一部', null],
  ['孙三多', '二部', '请假'],
]

test('an answer settles its question: the column says who came, or nothing', async () => {
  const asIs = await understood('保密教育', REMARKS, ['保密教育!C=不读'])
  expect(asIs).toMatchObject({ questions: [], hours: { ...BOTH, 孙三多: '保密教育 8' } })
  const away = await understood('保密教育', REMARKS, ['保密教育!C=请假的不计'])
  expect(away).toMatchObject({ questions: [], hours: BOTH })
  expect(away.hours).not.toHaveProperty('孙三多')
  const left = await understood('保密教育', REMARKS, ['保密教育=不读'])
  expect(left).toMatchObject({ fate: 'left-out', hours: {}, questions: [] })
})

test('a class that the user names, and a column that he names', async () => {
  const rows: Rows = [
    ['人名', '处室', '实得'],
    ['赵一凡', '一部', 3],
  ]
  const answers = ['名单=实际参会人员', '名单=班=安全培训', '名单!A=姓名', '名单!C=学时']
  expect(await understood('名单', rows, answers)).toMatchObject({ fate: 'read', hours: { 赵一凡: '安全培训 3' } })
})

test('a column that every row needs and that the user leaves out: nothing is read, and that is said', async () => {
  const rows: Rows = [
    ['姓名', '部门'],
    ['赵一凡', '一部'],
  ]
  expect(await understood('保密教育', rows, ['保密教育!A=不读'])).toMatchObject({ fate: 'lacks-columns', hours: {} })
})

test('the row of the heads that the user names', async () => {
  const rows: Rows = [
    ['姓名', '部门', '学时'],
    ['（旧表头，作废）', null, null],
    ['序号', '姓名', '学时'],
    [1, '赵一凡', 3],
  ]
  const answers = ['名单=实际参会人员', '名单=班=安全培训', '名单=表头=3']
  expect(await understood('名单', rows, answers)).toMatchObject({ fate: 'read', hours: { 赵一凡: '安全培训 3' } })
})

test('a year’s sheet that repeats its months is asked, once, and is left out or counted as the user says', async () => {
  const heads = ['姓名', '年度', '培训名称', '培训类型', '学时', '审核状态']
  const record = (name: string, title: string) => [name, 2025, title, '外部培训', 8, '通过']
  const month = (name: string, title: string) => [heads, record(name, title)]
  const all: Rows = [heads, record('赵一凡', '研修'), record('钱二宝', '论坛')]
  const grids = Object.entries({
    ...BASE,
    '1月': month('赵一凡', '研修'),
    '2月': month('钱二宝', '论坛'),
    全年汇总: all,
  })
  const read = (answers: readonly string[]) =>
    readDataset(
      grids.map(([name, cells]) => gridOf(name, cells as Rows)),
      { answers: answers.map((text) => parseAnswer(text)!) },
    )
  const asked = ({ findings }: Awaited<ReturnType<typeof read>>) =>
    findings.filter(({ code }) => code === 'question-repeats').map(({ place }) => place!.sheet)
  expect(asked(await read([]))).toEqual(['全年汇总'])
  const left = await read(['全年汇总=不读'])
  expect([asked(left), left.dataset.studies.count]).toEqual([[], 2])
  const both = await read(['全年汇总=外部学习'])
  expect([asked(both), both.dataset.studies.count]).toEqual([[], 4])
})

const SIGNED: Rows = [
  ['培训名称', '姓名', '签到'],
  ['保密教育', '赵一凡', '√'],
  ['保密教育', '钱二宝', null],
]
const COPY: Rows = SIGNED.map((row, index) => (index < 2 ? row : ['保密教育', '钱二宝', '√']))

test('a sheet by which somebody came of whom another says that he did not is asked about', async () => {
  const grids = Object.entries({ ...BASE, 签到表: SIGNED, '签到表 (2)': COPY }).map(([name, rows]) =>
    gridOf(name, rows),
  )
  const { findings } = await readDataset(grids)
  expect(findings.filter(({ code }) => code === 'question-contradicts')).toHaveLength(1)
})

/** How 人员 is read where it stands so. */
async function staffOf(rows: Rows) {
  const { dataset, findings } = await readDataset([gridOf('人员', rows), gridOf('设置', BASE.设置)])
  return {
    people: dataset.people.map(({ name, department, required, active }) => [name, department, required, active]),
    errors: findings
      .filter((found) => severityOf(found) === 'error' && found.code !== 'missing-sheet')
      .map(({ code }) => code),
  }
}

test.each<[string, Rows, readonly (readonly [string, string, boolean, boolean])[]]>([
  [
    'a yes under 免学时考核 says that there is no requirement',
    [
      ['工号', '姓名', '部门', '免学时考核'],
      ['1', '赵一凡', '一部', '是'],
      ['2', '钱二宝', '一部', '否'],
      ['3', '孙三多', '一部', null],
    ],
    [
      ['赵一凡', '一部', false, true],
      ['钱二宝', '一部', true, true],
      ['孙三多', '一部', true, true],
    ],
  ],
  [
    'words of a requirement',
    [
      ['工号', '姓名', '部门', '是否纳入学时考核'],
      ['1', '赵一凡', '一部', '考核'],
      ['2', '钱二宝', '一部', '免考核'],
    ],
    [
      ['赵一凡', '一部', true, true],
      ['钱二宝', '一部', false, true],
    ],
  ],
  [
    'departments stand above their people',
    [
      ['序号', '工号', '姓名', '入所时间'],
      ['一、光学室（1人）', null, null, null],
      [1, '1', '赵一凡', '2012-07'],
      ['二、电子部（1人）', null, null, null],
      [1, '2', '钱二宝', '2012-07'],
    ],
    [
      ['赵一凡', '光学室', true, true],
      ['钱二宝', '电子部', true, true],
    ],
  ],
  [
    'who stands below 退休人员 has left',
    [
      ['工号', '姓名', '部门', '入所时间'],
      ['1', '赵一凡', '一部', '2012-07'],
      ['退休人员', null, null, null],
      ['2', '钱二宝', '一部', '1980-07'],
    ],
    [
      ['赵一凡', '一部', true, true],
      ['钱二宝', '一部', true, false],
    ],
  ],
])('the staff: %s', async (_, rows, people) => {
  expect(await staffOf(rows)).toEqual({ people, errors: [] })
})

test.each<[string, string, Rows, Partial<Awaited<ReturnType<typeof understood>>>]>([
  [
    'names in one cell may be set wide',
    '参训名单',
    [
      ['保密教育参加人员统计表', null, null],
      ['部门', '人数', '参加人员'],
      ['一部', 2, '赵　一凡  钱 二宝'],
      ['二部', 1, '孙三多'],
    ],
    { hours: { ...BOTH, 孙三多: '保密教育 8' }, questions: [] },
  ],
  [
    'a row says several times what somebody learned',
    '外出培训',
    [
      ['姓名', '培训名称1', '学时1', '培训名称2', '学时2', '合计学时'],
      ['赵一凡', '电镜班', 32, '写作班', 8, 40],
      ['钱二宝', '软件班', 16, null, null, 16],
    ],
    { hours: { 赵一凡: ' 32； 8', 钱二宝: ' 16' }, questions: [] },
  ],
  [
    'lists of names stand side by side below the names of their classes',
    '各班参加人员',
    [
      ['2025年各培训班实际参加人员', null],
      ['保密教育', '安全培训'],
      ['赵一凡', '钱二宝'],
      ['孙三多', null],
    ],
    { hours: { 赵一凡: '保密教育 8', 孙三多: '保密教育 8', 钱二宝: '安全培训 4' }, questions: [] },
  ],
  [
    'a remark beside a mark that says otherwise is asked about',
    '签到表',
    [
      ['保密教育签到表', null, null],
      ['姓名', '签到', '备注'],
      ['赵一凡', '√', null],
      ['钱二宝', '√', '由李四方代为参加'],
    ],
    { hours: BOTH, questions: ['question-attended'] },
  ],
  [
    'a remark beside a mark that says the same is not',
    '签到表',
    [
      ['保密教育签到表', null, null],
      ['姓名', '签到', '备注'],
      ['赵一凡', '√', null],
      ['钱二宝', '×', '请假'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    'whoever stayed a fraction of the time is asked about',
    '签到表',
    [
      ['保密教育', null, null],
      ['姓名', '首次入会时间', '累计参会时长'],
      ['赵一凡', '2025-03-01 09:00', '07:58:09'],
      ['钱二宝', '2025-03-01 09:00', '00:09:08'],
    ],
    { hours: BOTH, questions: ['question-column'] },
  ],
  [
    'all stayed long enough: nothing is asked',
    '签到表',
    [
      ['保密教育', null, null],
      ['姓名', '首次入会时间', '累计参会时长'],
      ['赵一凡', '2025-03-01 09:00', '07:58:09'],
      ['钱二宝', '2025-03-01 09:00', '07:09:08'],
    ],
    { hours: BOTH, questions: [] },
  ],
  [
    'halves of days with hours, one of which happens to hold 1 and 0',
    '保密教育考勤',
    [
      ['姓名', '3月1日', null, '3月2日', null],
      [null, '上午', '下午', '上午', '下午'],
      ['赵一凡', 2, 2, 2, 1],
      ['钱二宝', 2, 2, 0, 0],
    ],
    { hours: { 赵一凡: '保密教育 7', 钱二宝: '保密教育 4' }, questions: [] },
  ],
  [
    '数量 beside 计量单位 counts hours',
    '外部学习',
    [
      ['姓名', '培训名称', '数量', '计量单位', '开始时间'],
      ['赵一凡', '外部研修', 16, '学时', '2025-03-05'],
      ['钱二宝', '外部研修', 3, '小时', '2025-03-05'],
    ],
    { hours: { 赵一凡: ' 16', 钱二宝: ' 3' }, questions: [] },
  ],
  [
    'whoever applied is whom a record is of',
    '外部培训审批',
    [
      ['申请人', '培训名称', '学时', '开始时间', '审批结果'],
      ['赵一凡', '外部研修', 16, '2025-03-05', '同意'],
      ['钱二宝', '外部研修', 16, '2025-03-05', '驳回'],
    ],
    { hours: { 赵一凡: ' 16' }, questions: [] },
  ],
  [
    'the month of a day stands in a column of its own, once for its rows',
    '外部学习',
    [
      ['姓名', '培训名称', '月份', '日期', '学时'],
      ['赵一凡', '外部研修', '3月', '5日', 16],
      ['钱二宝', '另一研修', null, '6日', 8],
    ],
    { hours: { 赵一凡: ' 16', 钱二宝: ' 8' }, questions: [] },
  ],
  [
    '网络学习 of a quarter is online study',
    '一季度网络学习',
    [
      ['2025年第一季度网络学习情况', null, null],
      ['姓名', '课程名称', '学时'],
      ['赵一凡', '科研诚信', 2],
    ],
    { hours: { 赵一凡: ' 2' }, questions: [] },
  ],
  [
    'hours taken away are in those that are left',
    '保密教育学时认定',
    [
      ['姓名', '应得学时', '扣减学时', '实得学时'],
      ['赵一凡', 8, 0, 8],
      ['钱二宝', 8, 2, 6],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 6' }, questions: [] },
  ],
  [
    'rows of a year whose class 培训班 does not have',
    '2024年度参训',
    [
      ['姓名', '培训名称'],
      ['赵一凡', '保密教育'],
    ],
    { hours: {}, questions: [] },
  ],
  [
    'values that are names of our classes say under any head which class it is',
    '培训签到表单',
    [
      ['提交时间', '1. 您的姓名：', '4. 本次参加的培训', '5. 满意度'],
      ['2025-03-01 08:51', '赵一凡', '保密教育', 5],
      ['2025-03-01 08:52', '钱二宝', '安全培训', 4],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '安全培训 4' }, questions: [] },
  ],
  [
    'a ledger of all that people learned says of each row where it comes from',
    '继续教育台账',
    [
      ['日期', '姓名', '学习类别', '培训名称', '主办单位', '学时'],
      ['2025-03-01', '赵一凡', '院内培训', '保密教育', '本所', 8],
      ['2025-05-06', '赵一凡', '在线学习', '采购课', '平台', 10],
      ['2025-05-07', '钱二宝', '外部培训', '研讨班', '学会', 16],
    ],
    { hours: { 赵一凡: '保密教育 8； 10', 钱二宝: ' 16' }, questions: [] },
  ],
  [
    'a class on the first row of its group alone',
    '3月参加人员',
    [
      ['日期', '培训名称', '姓名'],
      ['3月1日', '保密教育', '赵一凡'],
      [null, null, '钱二宝'],
    ],
    { hours: BOTH, questions: [] },
  ],
  [
    'names below the departments of one class',
    '保密教育签到',
    [
      ['保密教育签到表', null],
      ['一部', '二部'],
      ['赵一凡', '孙三多'],
      ['钱二宝', null],
    ],
    { hours: { ...BOTH, 孙三多: '保密教育 8' }, questions: [] },
  ],
  [
    'hours by month side by side add up',
    '在线学习',
    [
      ['2025年网络学习学时月度统计', null, null, null, null],
      ['姓名', '1月', '2月', '3月', '合计'],
      ['赵一凡', 1, null, 2, 3],
      ['钱二宝', null, null, null, null],
    ],
    { hours: { 赵一凡: ' 1； 2' }, questions: [] },
  ],
  [
    'a summary of hours by source is nobody’s attendance',
    '学时汇总',
    [
      ['姓名', '院内培训学时', '外部培训学时', '合计学时', '是否达标'],
      ['赵一凡', 8, 16, 24, '否'],
    ],
    { fate: 'asked', hours: {}, questions: ['question-sheet-kind'] },
  ],
  [
    'cards below one another are of one person each',
    '个人登记卡',
    [
      ['职工继续教育登记卡', null, null, null],
      ['姓名', '赵一凡', '部门', '一部'],
      ['日期', '培训名称', '培训类别', '学时'],
      ['2025-03-01', '保密教育', '院内培训', 8],
      ['本人签字：', null, '人事部门（章）：', null],
      ['职工继续教育登记卡', null, null, null],
      ['姓名', '孙三多', '部门', '二部'],
      ['日期', '培训名称', '培训类别', '学时'],
      ['2025-08-11', '暑期班', '外部培训', 32],
    ],
    { hours: { 赵一凡: '保密教育 8', 孙三多: ' 32' }, questions: [] },
  ],
  [
    'labels above a head are none of its words: 地点 over 签名 takes nothing from it',
    '签到表',
    [
      ['保密教育签到表', null, null, null],
      ['时间：2025年3月1日', null, null, '地点：报告厅'],
      ['序号', '姓名', '部门', '签名'],
      [1, '赵一凡', '一部', '赵一凡'],
      [2, '钱二宝', '一部', null],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    'a remark that says the same as 最终参会, and a reply that it overrules, are not asked about',
    '实际参会人员',
    [
      ['培训名称', '姓名', '回执情况', '最终参会', '意见'],
      ['保密教育', '赵一凡', '不参加', '是', null],
      ['保密教育', '钱二宝', '参加', '否', '出差'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    '请假 among the hours of a matrix gives none',
    '培训学时',
    [
      ['姓名', '保密教育', '安全培训', '合计'],
      ['赵一凡', 8, 4, 12],
      ['钱二宝', '请假', 4, 4],
      ['孙三多', 8, '出差', 8],
    ],
    { hours: { 赵一凡: '保密教育 8；安全培训 4', 钱二宝: '安全培训 4', 孙三多: '保密教育 8' }, questions: [] },
  ],
  [
    '认定学时 settles how long and how often somebody was there',
    '腾讯会议导出',
    [
      ['会议主题', '保密教育', null, null],
      ['姓名', '入会次数', '累计时长', '认定学时'],
      ['赵一凡', 1, '08:02:05', 8],
      ['钱二宝', 3, '01:05:10', 1],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 1' }, questions: [] },
  ],
  [
    '获得学时 counts, not 学习时长 beside it',
    '在线学习',
    [
      ['姓名', '课程名称', '学习时长(分钟)', '获得学时', '完成时间'],
      ['赵一凡', '代码规范', 55, 1, '2025-03-02'],
    ],
    { hours: { 赵一凡: ' 1' }, questions: [] },
  ],
  [
    '起始/结束时间 in one column',
    '外部学习审核',
    [
      ['学员姓名', '培训名称', '主办单位', '起始/结束时间', '学时'],
      ['赵一凡', '继续教育', '协会', '2025-04-10 至 2025-04-11', 12],
    ],
    { hours: { 赵一凡: ' 12' }, questions: [] },
  ],
  [
    'rows whose day is of a year in which 培训班 has no such class',
    '签到',
    [
      ['日期', '培训名称', '姓名'],
      ['2024-03-01', '保密教育', '赵一凡'],
      ['2025-03-01', '保密教育', '钱二宝'],
    ],
    { hours: { 钱二宝: '保密教育 8' }, questions: [] },
  ],
  [
    'rows of a ledger whose day is of such a year',
    '继续教育台账',
    [
      ['日期', '姓名', '学习类别', '培训名称', '主办单位', '学时'],
      ['2024-03-01', '赵一凡', '院内培训', '保密教育', '本所', 8],
      ['2025-03-01', '钱二宝', '院内培训', '保密教育', '本所', 8],
    ],
    { hours: { 钱二宝: '保密教育 8' }, questions: [] },
  ],
  [
    'cards one below another, with their labels in cells of their own',
    '外部培训登记卡',
    [
      ['职工外部培训登记卡', null, null, null, null],
      ['姓名', '赵一凡', '工号', '00101', null],
      ['部门', '一部', '年度', 2025, null],
      ['起始日期', '结束日期', '培训名称', '主办单位', '学时'],
      ['2025-02-04', '2025-02-04', '研修一', '学会', 8],
      ['合计', null, null, null, 8],
      ['本人签字：', null, '部门负责人：', null, null],
      ['职工外部培训登记卡', null, null, null, null],
      ['姓名', '钱二宝', '工号', '00102', null],
      ['部门', '一部', '年度', 2025, null],
      ['起始日期', '结束日期', '培训名称', '主办单位', '学时'],
      ['2025-03-04', '2025-03-05', '研修二', '学会', 16],
    ],
    { hours: { 赵一凡: ' 8', 钱二宝: ' 16' }, questions: [] },
  ],
  [
    'a form of a class with a grid of the names of those who came',
    '记录表1',
    [
      ['培训实施记录表', null, null],
      ['培训名称', '保密教育', null],
      ['培训时间', '2025年3月1日', null],
      ['实到人员名单', null, null],
      ['赵一凡', '钱二宝', '孙三多'],
      ['李四方', null, null],
      ['记录人：', null, '负责人：'],
    ],
    {
      hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8', 孙三多: '保密教育 8', 李四方: '保密教育 8' },
      questions: [],
    },
  ],
  [
    'a log book with the people of each class in a cell',
    '业务培训记录本',
    [
      ['2025年业务培训记录本', null, null, null],
      ['序号', '日期', '培训名称', '实际参加人员'],
      [1, '2025.3.1', '保密教育', '赵一凡、钱二宝'],
      [2, '2025.4.1', '安全培训', '孙三多、李四方'],
    ],
    {
      hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8', 孙三多: '安全培训 4', 李四方: '安全培训 4' },
      questions: [],
    },
  ],
  [
    'a legend that says what blanks are, over a row a class and a column a person',
    '参训一览',
    [
      ['（●表示参加，空白表示未参加）', null, null, null],
      ['序号', '培训名称', '赵一凡', '钱二宝'],
      [1, '保密教育', '●', null],
      [2, '安全培训', '●', '●'],
    ],
    { hours: { 赵一凡: '保密教育 8；安全培训 4', 钱二宝: '安全培训 4' }, questions: [] },
  ],
  [
    'a count at the foot of a list is no person, whatever stands beside it',
    '签到',
    [
      ['保密教育签到表', null, null],
      ['姓名', '部门', '出勤情况'],
      ['赵一凡', '一部', '出席'],
      ['钱二宝', '一部', '请假'],
      ['应到2人，实到1人', null, '记录人：办公室'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    'heads of a matrix that dress the class’s name up: book marks, a year, a month',
    '培训专员汇总',
    [
      ['部门', '姓名', '《保密教育》', '2025年安全培训（4月）', '合计'],
      ['一部', '赵一凡', 8, null, 8],
      ['一部', '钱二宝', 8, 4, 12],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8；安全培训 4' }, questions: [] },
  ],
  [
    'a class’s name in book marks, and people with their numbers or departments in one cell',
    '参训名单',
    [
      ['培训名称', '姓名（工号）'],
      ['《保密教育》', '赵一凡（00101）'],
      ['保密教育（3月1日）', '钱二宝 00102'],
      ['安全培训', '孙三多（二部）'],
    ],
    { hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8', 孙三多: '安全培训 4' }, questions: [] },
  ],
  [
    'a grid of names below words that could head a column',
    '登记表3',
    [
      ['培训项目登记表', null, null],
      ['培训名称', '保密教育', null],
      ['参加人员', null, null],
      ['赵一凡', '钱二宝', '孙三多'],
      ['李四方', null, null],
    ],
    {
      hours: { 赵一凡: '保密教育 8', 钱二宝: '保密教育 8', 孙三多: '保密教育 8', 李四方: '保密教育 8' },
      questions: [],
    },
  ],
  [
    'months of online hours, with a signature below one of them',
    '网络学习月报',
    [
      ['2025年网络学习学时月报表', null, null, null, null, null],
      ['姓名', '部门', '1月', '2月', '3月', '全年合计'],
      ['赵一凡', '一部', 2, 1, null, 3],
      ['钱二宝', '一部', null, 2, 4, 6],
      ['制表：', null, '审核：', null, null, null],
    ],
    { hours: { 赵一凡: ' 2； 1', 钱二宝: ' 2； 4' }, questions: [] },
  ],
  [
    'a day alone below a list is when it was signed',
    '签到',
    [
      ['保密教育签到表', null, null],
      ['姓名', '签到', '签到时间'],
      ['赵一凡', '√', '2025-03-01'],
      [null, null, '2025年3月2日'],
    ],
    { hours: { 赵一凡: '保密教育 8' }, questions: [] },
  ],
  [
    'a two-row head that says 培训信息 over 名称',
    '外部培训',
    [
      ['人员信息', null, '培训信息', null, null],
      ['姓名', '部门', '名称', '主办单位', '学时'],
      ['赵一凡', '一部', '研修', '学会', 8],
    ],
    { hours: { 赵一凡: ' 8' } },
  ],
  [
    'tables of other heads side by side',
    '总表',
    [
      ['保密教育签到', null, null, null, '外部学习', null, null],
      ['姓名', '部门', '签到', null, '学员姓名', '课程名称', '学习时间'],
      ['赵一凡', '一部', '√', null, '孙三多', '网课一', '2025-03-02'],
      ['钱二宝', '一部', '×', null, '李四方', '网课二', '2025-03-03'],
    ],
    { fate: 'read', questions: [] },
  ],
])('%s', async (_, sheet, rows, expected) => {
  const found = await understood(sheet, rows)
  expect(found).toEqual({ ...found, ...expected })
})

/** Who attended which class, as `姓名 start`, of an attendance sheet beside these classes. */
async function attendedOf(classes: Rows, sheet: string, rows: Rows): Promise<string[]> {
  const { dataset } = await readDataset([gridOf('人员', BASE.人员), gridOf('培训班', classes), gridOf(sheet, rows)])
  const { studies, people } = dataset
  return Array.from({ length: studies.count }, (_, record) => {
    const one = dataset.classes[studies.trainingClass[record]!]
    return `${people[studies.person[record]!]?.name} ${one ? `${one.name} ${one.year}-${one.hours! / HOUR}` : '?'}`
  })
}

const AGAIN: Rows = [
  ['培训名称', '实施状态', '培训开始时间', '学时', '计划参加人数'],
  ['安全学习会', '已实施', '2025-01-15', 2, 4],
  ['安全学习会', '已实施', '2025-02-14', 3, 4],
  ['安全学习会', '已实施', '2024-02-14', 5, 4],
]

test.each<[string, string, Rows, string[]]>([
  [
    'the day of the row',
    '签到',
    [
      ['日期', '培训名称', '姓名'],
      ['2025-01-15', '安全学习会', '赵一凡'],
      ['2025-02-14', '安全学习会', '钱二宝'],
    ],
    ['赵一凡 安全学习会 2025-2', '钱二宝 安全学习会 2025-3'],
  ],
  [
    'the day of the title',
    '签到',
    [
      ['安全学习会签到表（2025年2月14日）', null],
      ['姓名', '部门'],
      ['赵一凡', '一部'],
    ],
    ['赵一凡 安全学习会 2025-3'],
  ],
  [
    "the year of the sheet's name",
    '2024年参训',
    [
      ['姓名', '培训名称'],
      ['赵一凡', '安全学习会'],
    ],
    ['赵一凡 安全学习会 2024-5'],
  ],
])('of several classes of one name %s tells which', async (_, sheet, rows, expected) => {
  expect(await attendedOf(AGAIN, sheet, rows)).toEqual(expected)
})

test('期次 beside the name of a class says which of them', async () => {
  const classes: Rows = [
    ['培训名称', '实施状态', '培训开始时间', '学时', '计划参加人数'],
    ['管理培训班（第一期）', '已实施', '2025-04-21', 16, 3],
    ['管理培训班（第二期）', '已实施', '2025-10-20', 24, 3],
  ]
  const rows: Rows = [
    ['培训班', '期次', '姓名'],
    ['管理培训班', '第一期', '赵一凡'],
    ['管理培训班', 2, '钱二宝'],
  ]
  expect(await attendedOf(classes, '学员名单', rows)).toEqual([
    '赵一凡 管理培训班（第一期） 2025-16',
    '钱二宝 管理培训班（第二期） 2025-24',
  ])
})

test('a class has the year of its month, of its plan, or of the title', async () => {
  const rows: Rows = [
    ['2025年度培训计划执行台账', null, null, null, null],
    ['培训名称', '完成情况', '计划时间', '实际时间', '学时'],
    ['数控编程', '已实施', '2025年3月', '2025年4月', 16],
    ['精益生产', '未实施', '2025-11-03', null, 24],
    ['低温安全', '未实施', null, null, 8],
  ]
  const { dataset, findings } = await readDataset([gridOf('人员', BASE.人员), gridOf('培训台账', rows)])
  expect(dataset.classes.map(({ year }) => year)).toEqual([2025, 2025, 2025])
  expect(findings.filter(({ code }) => code === 'unreadable-cell')).toEqual([])
})

test.each<[string, Rows]>([
  [
    'side by side',
    [
      ['年度', '单位名称', '单位在职总人数', '单位投入总经费（元）'],
      [2025, '某所', 7, 50_000],
    ],
  ],
  [
    'as a form of two pairs',
    [
      ['基本信息', null, null, null],
      ['年度：', 2025, '单位名称：', '某所'],
      ['单位在职总人数：', '7人', '单位投入总经费（元）：', 50_000],
    ],
  ],
  [
    'in two languages',
    [
      ['项目 Item', '值 Value'],
      ['年度 Year', 2025],
      ['单位名称 Institute', '某所'],
      ['单位在职总人数 Headcount', 7],
      ['单位投入总经费(元) Funding', 50_000],
    ],
  ],
])('settings %s', async (_, rows) => {
  const { dataset, findings } = await readDataset([gridOf('基本信息', rows), gridOf('人员', BASE.人员)])
  expect(dataset.policy).toMatchObject({ year: 2025, unit: '某所', headcount: 7, funding: 5_000_000 })
  expect(findings.filter(({ code }) => code === 'unknown-setting')).toEqual([])
})

test('beside 设置 a sheet that names settings is a copy or a summary, and sets nothing', async () => {
  const form: Rows = [
    ['2024年度培训总结', null, null, null],
    ['单位在职总人数', 9, '单位投入总经费（万元）', 3],
    ['单位培训总人次', 40, '骨干人才比例', 5],
  ]
  const { dataset, findings } = await readDataset([
    gridOf('设置', BASE.设置),
    gridOf('去年', form),
    gridOf('人员', BASE.人员),
  ])
  expect(dataset.policy).toMatchObject({ headcount: 4, funding: null, personTimes: null })
  expect(findings.filter(({ code }) => code === 'duplicate-setting')).toEqual([])
  const alone = await readDataset([
    gridOf('去年', [...form, ['职工完训率', 90, null, null]]),
    gridOf('人员', BASE.人员),
  ])
  expect(alone.dataset.policy.headcount).toBeNull()
})

test('a kind of classes over its classes is none of them', async () => {
  const rows: Rows = [
    ['序号', '培训班名称', '完成情况', '时间', '学时'],
    ['一', '业务类', null, null, null],
    [1, '薄片鉴定', '已实施', '2025-03-10', 24],
  ]
  const { dataset, findings } = await readDataset([gridOf('人员', BASE.人员), gridOf('培训班', rows)])
  expect(dataset.classes.map(({ name }) => name)).toEqual(['薄片鉴定'])
  expect(findings.filter(({ code }) => code === 'missing-value')).toEqual([])
})

test('of the costs of a class below 经费支出 合计 is the cost', async () => {
  const grid = gridOf(
    '培训班',
    [
      ['培训名称', '实施情况', '培训日期', '学时', '经费支出（元）', null, null],
      [null, null, null, null, '讲课费', '场地费', '合计'],
      ['保密教育', '已实施', '2025-03-05', 8, 3000, 1500, 4500],
    ],
    { merges: ['E1:G1'] },
  )
  const { dataset } = await readDataset([gridOf('人员', BASE.人员), grid])
  expect(dataset.classes[0]!.cost).toBe(450_000)
})

test('where every department has a sheet its people are of the department that it is named after', async () => {
  const listOf = (first: string, second: string): Rows => [
    ['工号', '姓名', '入职时间'],
    [first, `${first}甲`, '2014-07-01'],
    [second, `${second}乙`, '2014-07-01'],
    [null, '共2人', null],
  ]
  const { dataset } = await readDataset([
    gridOf('光电室人员名单', listOf('D1', 'D2')),
    gridOf('党政办', listOf('D3', 'D4')),
  ])
  expect(dataset.people.map(({ department }) => department)).toEqual(['光电室', '光电室', '党政办', '党政办'])
})

test('a ledger lists below each class who attended', async () => {
  const ledger: Rows = [
    ['培训名称', '实施状态', '培训开始时间', '学时', '计划参加人数', '参加人员'],
    ['保密教育', '已实施', '2025-03-01', 8, 2, '赵一凡'],
    [null, null, null, null, null, '钱二宝'],
    ['安全培训', '已实施', '2025-04-01', 4, 1, '孙三多'],
  ]
  const { dataset } = await readDataset([gridOf('人员', BASE.人员), gridOf('培训台账', ledger)])
  const { studies, people, classes } = dataset
  const attended = Array.from({ length: studies.count }, (_, record) => [
    people[studies.person[record]!]!.name,
    classes[studies.trainingClass[record]!]!.name,
  ])
  expect(attended).toEqual([
    ['赵一凡', '保密教育'],
    ['钱二宝', '保密教育'],
    ['孙三多', '安全培训'],
  ])
})

test('posts below 参训人数, and the day on which a class closed', async () => {
  const rows: Rows = [
    ['培训名称', '实施状态', '开班日期', '结业日期', '学时', '计划参加人数', '科研岗', '管理岗', '支撑岗', '院外'],
    ['保密教育', '已实施', 20250310, 20250312, 24, 30, 12, 5, 3, 2],
  ]
  const { dataset } = await readDataset([gridOf('人员', BASE.人员), gridOf('培训班', rows)])
  const [only] = dataset.classes
  expect(only).toMatchObject({ researchers: 12, managers: 5, supporters: 3, outsiders: 2 })
  expect(only!.end).toBe(momentOf(2025, 3, 12))
})

test('of 培训日期 and 培训时间 the one with days is when a class was', async () => {
  const rows: Rows = [
    ['培训名称', '实施状态', '培训日期', '培训时间', '学时', '计划参加人数'],
    ['保密教育', '已实施', '2025-04-11', '9:00-11:30', 2.5, 10],
    ['安全培训', '已实施', '2025-04-18', '14:00-17:00', 3, 10],
  ]
  const { dataset, findings } = await readDataset([gridOf('人员', BASE.人员), gridOf('培训班', rows)])
  expect(dataset.classes.map(({ start }) => start)).toEqual([momentOf(2025, 4, 11), momentOf(2025, 4, 18)])
  expect(findings.filter((found) => severityOf(found) === 'error' && found.code !== 'headcount-missing')).toEqual([])
})

test('a column of how many came that nobody knows is asked about, and none of the plan', async () => {
  const rows: Rows = [
    ['培训名称', '实施状态', '培训开始时间', '学时', '计划参加人数', '本所人数'],
    ['保密教育', '已实施', '2025-03-01', 8, 30, 18],
  ]
  const { findings } = await readDataset([gridOf('人员', BASE.人员), gridOf('培训班', rows)])
  expect(findings.filter(({ code }) => code === 'question-column').map(({ place }) => place!.column)).toEqual([6])
})

test('总学时 of a class beside 人均学时 is of all its people together', async () => {
  const rows: Rows = [
    ['培训名称', '实施状态', '培训开始时间', '参训人数', '总学时', '人均学时', '计划参加人数'],
    ['保密教育', '已实施', '2025-03-01', 4, 32, 8, 4],
  ]
  const { dataset } = await readDataset([gridOf('人员', BASE.人员), gridOf('培训班', rows)])
  expect(dataset.classes[0]!.hours).toBe(8 * HOUR)
})

test('a column of 是 and 否 beside the staff that speaks of hours is asked about', async () => {
  const staff: Rows = [
    ['用户编号', '姓名', '部门', '学时任务'],
    ['1', '赵一凡', '一部', '是'],
    ['2', '钱二宝', '一部', '否'],
  ]
  const { findings } = await readDataset([gridOf('人员', staff), gridOf('培训班', BASE.培训班)])
  expect(findings.filter(({ code }) => code === 'question-column').map(({ place }) => place!.column)).toEqual([4])
})

test('where no sheet lists classes, forms are read: one below another, or each on its sheet', async () => {
  const form = (name: string, state: string): Rows => [
    ['培训班情况表', null, null, null],
    ['培训名称', name, '培训类别', '专业技术'],
    ['培训时间', '2025年3月5日', '学时', 4],
    ['培训地点', '报告厅', '实施状态', state],
    ['计划参加人数', 9, '实际参加人数', 10],
    ['主要内容', '见通知', null, null],
    [null, null, null, null],
  ]
  const { dataset, findings } = await readDataset([
    gridOf('人员', BASE.人员),
    gridOf('情况表', [...form('保密教育', '已实施'), ...form('安全培训', '未实施')]),
    gridOf('情况表3', form('公文写作', '已实施')),
  ])
  expect(dataset.classes).toMatchObject([
    {
      name: '保密教育',
      implemented: true,
      hours: 4 * HOUR,
      start: momentOf(2025, 3, 5),
      plannedPeople: 9,
      participants: 10,
    },
    { name: '安全培训', implemented: false },
    { name: '公文写作', implemented: true },
  ])
  expect(
    findings.filter(
      (found) => severityOf(found) === 'error' && !['headcount-missing', 'question-participants'].includes(found.code),
    ),
  ).toEqual([])
})

test('a supplement that gives the same training other hours is asked about', async () => {
  const list = (hours: number): Rows => [
    ['姓名', '培训名称', '开始时间', '学时', '审核状态'],
    ['赵一凡', '研修', '2025-03-05', hours, '通过'],
    [`${hours === 8 ? '钱二宝' : '孙三多'}`, '讲座', '2025-04-05', 4, '通过'],
  ]
  const { findings } = await readDataset([
    ...Object.entries(BASE).map(([name, cells]) => gridOf(name, cells as Rows)),
    gridOf('外部培训', list(8)),
    gridOf('外部培训（补报）', list(12)),
  ])
  expect(findings.map(({ code }) => code)).toContain('question-repeats')
})
