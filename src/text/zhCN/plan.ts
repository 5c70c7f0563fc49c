import type { PlanWords } from '../planWords'

export const planZhCN: PlanWords = {
  title: '读表说明',
  table: (sheet, kind, trainingClass, rows) => {
    const said = [kind, trainingClass].filter((text) => text !== '').join('，')
    return `${sheet}${said === '' ? '' : `（${said}）`}：${rows} 行`
  },
  unread: (headings) => `未读的列：${headings.join('、')}`,
  unnamed: (letters) => `${letters} 列（没有表头）`,
  leftOut: (rows, why) => `不计 ${rows} 行（${why.join('、')}）`,
  why: { heading: '重复的表头', total: '合计', note: '备注或签名', example: '示例', struck: '划掉的行' },
  notRead: (sheet, why) => `${sheet}：${why}`,
  fates: {
    'left-out': () => '按您说的不读',
    'turned-away': (word) => (word === '' ? '不读：不是学时的名单' : `不读：写着“${word}”，不是学时的名单`),
    'adds-nobody': () => '不读：不是人员总表，不增加人员',
    unknown: () => '不读：没有认出是什么表',
    asked: () => '尚未读取：等您确认是什么表',
    'lacks-columns': () => '不读：缺少必需的列',
  },
  choices: {
    year: (year) => `没写年份的日期是 ${year} 年`,
    sheetNotRead: '不读这张表',
    tableNotRead: '不读这一段名单',
    columnNotRead: '不读这一列',
    columnOfNothing: '这一列与学时无关，这些人照计',
    kind: (kind) => `这是“${kind}”`,
    noteOfNothing: '与数字无关，照现在读到的计',
    column: (heading) => `这一列是“${heading}”`,
    trainingClass: (name) => `就是“${name}”`,
    absences: '写着请假、缺席、中途离开的人都不计',
    absencesWhole: '写着请假、缺席的人不计，中途离开的照计',
    doubted: '写着这些话的人不计学时',
    failures: '写着未通过、未完成的不计',
    shortStays: '签到不久就签退的不计',
    blanksExempt: '空白的人没有学时要求',
    groups: {
      in: (text) => `“${text}”是在职职工，计入`,
      out: (text) => `“${text}”不是在职职工，不计`,
      excused: (text) => `“${text}”在职，本年度没有学时要求`,
    },
    marks: { came: (mark) => `“${mark}”的来了`, away: (mark) => `“${mark}”的没来，不计` },
    headerRow: (row) => `表头在第 ${row} 行`,
    hours: { ofClass: '按“培训班”里的学时计', ofSheet: '按这张表上写的学时计' },
    days: { add: '各天相加', once: '只计一次', share: '按天折算', whole: '到过一天就计全部学时', full: '每天都到才计' },
    person: { same: '是同一个人', different: '是两个人' },
    ignoreTotals: '以明细为准',
    asListed: (name) => `“${name}”按读到的名单计，名单以外没有人计学时`,
    struck: { out: '划掉的行不计', in: '划掉的行照计' },
    either: {
      sameStudy: { each: '几行都计', once: '同一人的同一课程只计一次' },
      bothMarks: { came: '有一处写着到会的算到会', away: '有一处写着未到的不计' },
      funding: { tenThousand: '就是这么多万元', yuan: '写的是元' },
    },
    instead: (sheet) => `按这张表，不按“${sheet}”`,
  },
  answers: (answers) => `按您的回答：${answers.join('、')}`,
}
