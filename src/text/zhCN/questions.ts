import { decimalHours } from '../amounts'
import type { QuestionWords } from '../catalogue'
import { sheetKindsZhCN } from './nouns'
import { placeZhCN } from './place'

/** A sentence for each question about how a workbook is meant (reading.md): what is unclear, and what holds meanwhile. */
export const questionsZhCN: QuestionWords = {
  'question-sheet-kind': ({ likely, doubt }) => {
    const because = doubt === '' ? '依据不足' : likely === null ? `因为写着“${doubt}”` : `但写着“${doubt}”`
    return `请确认这张表是什么：目前${likely === null ? '没有读取' : `按“${sheetKindsZhCN[likely]}”读取`}，${because}`
  },
  'question-column': ({ column, heading, likely, words }) => {
    const head = `${column} 列${heading === '' ? '（没有表头）' : `“${heading}”`}`
    return words === undefined
      ? `请确认 ${head}是什么：目前${likely === null ? '没有读取' : `按“${likely}”读取`}`
      : `${head}写着${words.map((word) => `“${word}”`).join('')}：请确认是否影响计算（影响的请改在相应的列里），目前没有按它计算`
  },
  'question-attended': ({ column, heading, absent, count, says, words }) => {
    const said = words
      .slice(0, 3)
      .map((word) => `“${word}”`)
      .join('')
    const head = `${column} 列${heading === '' ? '（没有表头）' : `“${heading}”`}`
    switch (says) {
      case 'remarks':
        return `${head}写着${said}${words.length > 3 ? '等' : ''}（${count} 人中 ${absent} 人）：请确认这些人是否计学时，目前照计`
      case 'unclear':
        return `请确认 ${head}是否表示到会：写着${said}，看不出谁来了`
      case 'blanks':
        return `${head}只标了没来的人，其余空白：请确认空白的是不是来了，目前 ${count} 人都不计`
      case 'both':
        return `${head}说 ${absent} 人没有来，同一行的到会一栏却写着来了：请确认以哪个为准，目前不计`
      case 'panel':
        return `${head}一个也没有填，旁边的一栏填了：请确认这一栏的 ${count} 人来了没有，目前都计`
      case 'note':
        return `表上注明“${heading}”：请确认其中 ${absent} 人是否没有参加，目前照表里的标记计`
      default:
        return `请确认 ${head}是否表示到会：如果是，${count} 人中有 ${absent} 人没有参加`
    }
  },
  'question-mark': ({ mark, rows }) => `“${mark}”（${rows} 处）是来了还是没来？目前不计`,
  'question-group': ({ text, people, names, isElsewhere }) =>
    `“${text}”（${people} 人：${names.join('、')}${people > names.length ? '等' : ''}）${isElsewhere ? '：不在岗期间是否仍有学时要求？目前按“是否有学时要求”一列计' : '是否在职职工？目前都计入'}`,
  'question-note': ({ text, onCell }) =>
    `${onCell ? '批注写着' : '表上注明'}“${text}”：请确认是否影响人员、班次、学时（影响的请改在相应的行里），目前没有按它计算`,
  'question-stays': ({ heading, rows, count }) =>
    `按“${heading}”，${count} 人中有 ${rows} 人签到不久就签退：请确认是否计学时，目前照计`,
  'question-other-day': ({ trainingClass, said, own }) =>
    `这张表写的日期是 ${said}，培训班“${trainingClass}”是 ${own}：请确认是不是这个班的名单，目前按是`,
  'question-class': ({ text, likely }) => `“${text}”是否就是培训班“${likely}”？目前按它计算`,
  'question-several-days': ({ trainingClass, sheets }) =>
    `“${trainingClass}”有 ${sheets} 张签到表，有人在几张上都有：请确认学时怎么计`,
  'question-missed-days': ({ trainingClass, days, people }) =>
    `“${trainingClass}”有 ${days} 天（次），其中 ${people} 人没有全到，表里没有写他们的学时：请确认怎么计，目前按天折算`,
  'question-struck': ({ rows }) => `这张表有 ${rows} 行带删除线：请确认是否计入，目前不计`,
  'question-own-year': ({ name, own, days }) =>
    `“${name}”的年度是 ${own}，日期却是 ${days}：请确认是哪一年的，目前按年度`,
  'question-title-year': ({ titled, year, undated, ofYear }) =>
    `${
      undated === 0
        ? ofYear === 0
          ? `标题或表名写的是 ${titled} 年，表里的培训班却是 ${year} 年的：请确认是哪一年的名单，目前按培训班`
          : `标题或表名写的是 ${titled} 年，却有 ${ofYear} 个日期是 ${year} 年：请确认日期没有写错，目前按日期`
        : `标题写的是 ${titled} 年，却有 ${ofYear} 个日期是 ${year} 年，另有 ${undated} 个日期没写年份：请确认它们是哪一年的，目前按标题`
    }`,
  'question-hours': ({ trainingClass, stated, own }) =>
    `这张表上写着学时 ${stated}，“培训班”里“${trainingClass}”是 ${decimalHours(own)} 学时：请确认按哪个计，目前按“培训班”`,
  'question-far-hours': ({ title, stated, most }) =>
    `“${title}”写的是 ${decimalHours(stated)} 学时，超过了一条记录可能有的 ${decimalHours(most)} 学时：是不是分钟、或少了小数点？目前照计，写错的请更正`,
  'question-far-people': ({ trainingClass, heading, people, staff }) =>
    `“${trainingClass}”的${heading}写的是 ${people}，单位只有 ${staff} 人：是不是多写了一位？目前照计，写错的请更正`,
  'question-hours-above': ({ column, trainingClass, stated, own, rows }) =>
    `${column} 列有 ${rows} 行的学时多于培训班：“${trainingClass}”是 ${decimalHours(own)} 学时，这里写的是 ${stated}，请确认按哪个计，目前按这张表`,
  'question-repeats': ({ rows, beside }) =>
    `这张表有 ${rows} 行与“${beside}”里的相同（或名称相近、在同一个月），目前都计入：是汇总表或重复的表就不要读，确实是另外的记录就照读`,
  'question-required-blank': ({ heading, ticked, blank }) =>
    `“${heading}”里 ${ticked} 人打了勾，${blank} 人空白：目前空白的也有学时要求，请确认空白的人有没有`,
  'question-second-list': ({ rows, beside, names, people }) =>
    `这张表与“${beside}”是同一些班的名单，${rows > 0 ? `有 ${rows} 行相同，` : ''}${names.join('、')}${people > names.length ? ` 等 ${people} 人` : ''}只在这张表里，目前也计入：是旧表、备份就不要读，确实都来了就照读`,
  'question-contradicts': ({ rows, beside }) =>
    `这张表写着到会的人中有 ${rows} 人次在“${beside}”里写的是没有到会，目前按到会计：是旧表或副本就不要读，确实到会就照读`,
  'question-participants': ({ trainingClass, listed, stated }) =>
    listed === 0
      ? `“${trainingClass}”已实施${stated === null ? '' : `，写着 ${stated} 人参加`}，却没有读到一个到会的人，没有人得到学时：名单已在工作簿里的，请先处理名单的问题，或在“数据”页指明哪张表是；没有名单的请补上，未实施的请改实施状态，或确认没有人计学时`
      : `“${trainingClass}”写着 ${stated} 人参加，名单里读到 ${listed} 人：请核对是否有人没有读到，或确认按名单计`,
  'question-foot-count': ({ trainingClass, listed, text }) =>
    `“${trainingClass}”的这张表写着“${text}”，名单里读到 ${listed} 人到会：请核对是谁，或确认按名单计`,
  'question-same-study': ({ name, title, rows }) =>
    `“${name}”的“${title}”${rows > 1 ? `等 ${rows} 行` : ''}在这张表里重复出现：是重复登记，还是学了两次？目前都计`,
  'question-both-marks': ({ name, trainingClass, people }) =>
    `“${name}”${people > 1 ? `等 ${people} 人` : ''}在“${trainingClass}”中一处写着到会，一处写着没有到会：请确认以哪个为准，目前算到会`,
  'question-funding': ({ text, people }) =>
    `单位投入总经费写的是“${text}”，按万元计，${people} 人的单位人均太多：写的是元还是万元？目前按万元`,
  'question-same-person': ({ name, first }) => `“${name}”与${placeZhCN(first)}是同一个人，还是同名的两个人？`,
  'question-total': ({ name, stated, added }) =>
    `“${name}”的合计写的是 ${stated}，明细相加是 ${added}：请更正，或确认以明细为准`,
  'question-lesson-length': ({ text, count }) =>
    `“${text}”按课时填写${count > 1 ? `（共 ${count} 处）` : ''}：一课时是多少分钟？请在“设置”中填写“每课时分钟数”（45 或 60）`,
  'question-money-unit': ({ text, count }) =>
    `经费“${text}”没有写单位${count > 1 ? `（共 ${count} 处）` : ''}，按万元超过 500 万元：是元还是万元？请在“设置”的“经费单位”中填写“元”或“万元”`,
  'question-year': ({ text, count }) =>
    `“${text}”没有年份${count > 1 ? `（共 ${count} 处）` : ''}：是哪一年的？请在“设置”的“年度”中填写，或在工作表的标题中写明年份`,
  'question-headcount': ({ text, values }) =>
    `“设置”中没有单位在职总人数，这里写着“${text}”：是否按 ${values.join('、')} 人计？骨干人才完训率按它计算，与 ARP 不同的请改`,
  'question-leavers': ({ names, count }) =>
    `${names.join('、')}${count > names.length ? ` 等 ${count} 人` : ''}在年内（或不知何时）已不在职：是否仍计入学时要求？目前不计入，学时照计；请在“设置”的“不在职人员”中填写“不计入要求”或“计入要求”`,
  'question-subjects': ({ count, seconds }) =>
    `${count} 行（${decimalHours(seconds)} 小时）没有写明科目类别，而考核办法要求分科目：请在“科目类别”一列填写公需科目或专业科目，或在“设置”的“未注明科目”中填写按哪一科计`,
  'question-change-list': ({ word, names, count }) =>
    `这张“${word}”名单里的 ${names.join('、')}${count > names.length ? ` 等 ${count} 人` : ''}，“人员”里没有写明：请在“人员”的状态、离职时间、入职时间或是否有学时要求中填写，或确认与本年度无关`,
}
