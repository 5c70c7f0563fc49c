import type { YearWords } from '../yearWords'
import { printedZhCN } from './printed'

export const yearZhCN: YearWords = {
  usage: {
    unknownAction: (text, known) => `没有“${text}”这个操作，可以是：${known.join('、')}。`,
    peopleOrAll: '请写明是谁（用户编号或姓名），或者用 --all 表示全部。',
    peopleAndAll: '写了人就不要再用 --all。',
    noPeople: (action) => `${action} 是对整个年度的，后面不能写人。`,
    optionOf: (option, action) => `${option} 只能用于 ${action}。`,
    badValue: (sentence) => `--set 的值不对，没有写入：${sentence}。`,
    badSetting: (text) => `--set 要写成“项目=值”，不是“${text}”。`,
    badSettingValue: (name, value) => `“${value}”不是“${name}”能填的值。`,
    unknownSetting: (name, known) => `“设置”里没有“${name}”这一项；可以设置：${known.join('、')}。`,
    badWhatIf: (text, sentence) => `--what-if '${text}'：${sentence}。`,
    triedNotWritten:
      '试算的数不写成报表，免得有人盖章：加 --out - 只看数，或用 summary、backbone 的 --what-if。没有写入任何文件。',
    triedNotKept: '“上报记录”“年度总结列表”里留存的数不随假设变；请写要试算的数、人，或报表里的单元格。',
    outOrInPlace: '--out 和 --in-place 不能同时使用。',
    pdfOfNothing: '--out - 不写文件，不能与 --pdf 同时使用。',
    sameYear: '比较的是同一个工作簿的同一年度；请用 --with 写明另一个年度，或者给出另一个工作簿。',
    yearNeeded: '请用 --year 写明年度。',
  },
  backbone: {
    columns: ['用户编号', '姓名', '部门', '学时', '单次最长', '状态'],
    state: { reported: '已上报', candidate: '符合条件', near: '差一点' },
    nobody: '没有符合条件的人，也没有上报的人',
    unknownPerson: (text, people) =>
      `“人员”里没有“${text}”${people.length > 0 ? `，名字相近的有：${people.join('、')}` : ''}`,
    notReported: (text) => `“${text}”不在已上报的人里`,
    noneOfThem: '（所写的人都没有处理）',
    done: (action, people) =>
      ({
        report: `已上报 ${people} 人`,
        withdraw: `已撤销 ${people} 人`,
        finish: `已完成上报，共 ${people} 人；名单和学时已经固定`,
        return: '已退回，可以重新上报',
      })[action],
    saved: (path) => `已记入“上报记录”：${path}`,
    drift: {
      open: (people) => `上报以后有 ${people} 人的学时或条件变了（旧 → 新），完成上报时按现在的数据固定：`,
      finished: (people) => `完成上报以后有 ${people} 人的学时或条件变了（旧 → 新），盖章表仍用固定的学时：`,
    },
    moved: (person, reported, now) => `  ${person}  ${reported} → ${now}`,
    noCandidate: (person) => `  ${person}  按现在的数据不符合骨干人才条件`,
  },
  summary: {
    none: '还没有保存过年度总结',
    saved: (year, name, at) => `${year}  ${name}  保存于 ${at}`,
    upToDate: '与现在的数据一致',
    changed: (count) => `保存之后数据有 ${count} 处变化（旧 → 新）：`,
    change: (figure, before, after) => `  ${figure}  ${before} → ${after}`,
    set: (name, value) => `设置 ${name}：${value || '（空）'}`,
    empty: '（空）',
    override: (figure, value, system) => `${figure}  ${value}  是手工填写的；按数据算是 ${system}`,
    written: (year, path) => `${year} 年度总结已保存：${path}`,
    unchanged: (year) => `${year} 年度总结没有变化，文件未改动`,
    deleted: (year) => `${year} 年度总结已删除`,
    defaultName: (year) => `${year}年度培训总结`,
  },
  verify: {
    noReport: '这个文件里没有本程序写出的报表',
    onlyCodes: (sheets) => `单元格与数据一致，但有 ${sheets} 张盖章表的页脚校验码不符：请重新写出报表`,
    same: (sheets) => `${sheets} 张报表与按现在的数据写出的一致`,
    differences: ({ missing, added, cell }) => {
      const rows = [missing > 0 ? `少 ${missing} 行` : '', added > 0 ? `多 ${added} 行` : ''].filter(Boolean).join('、')
      const cells = cell > 0 ? `有 ${cell} 个单元格与现在的数据不一致` : ''
      return `${[rows && `报表与现在的数据相比${rows}`, cells].filter(Boolean).join('，')}：`
    },
    difference: (place, report, data) => `  ${place}  报表：${report}  数据：${data}`,
    row: {
      missing: (sheet, row, text) => `  ${sheet} 第 ${row} 行  报表里少了这一行：${text || '（空行）'}`,
      added: (sheet, row, text) => `  ${sheet} 第 ${row} 行  报表里多出这一行，数据里没有：${text || '（空行）'}`,
    },
    printed: printedZhCN,
    printedLine: (place, trouble, report, data) =>
      `  ${place}  ${trouble}${report || data ? `  报表：${report || '（无）'}  应为：${data || '（无）'}` : ''}`,
    printedOtherwise: (count) => `盖章表有 ${count} 处打印出来会与应写的不同，请重新写出报表：`,
    more: (count) => `  ……另有 ${count} 处，用 --json 查看全部`,
    edited: (sheet, printed) => `${sheet}：报表写出之后被手工改过（与页脚校验码 ${printed} 不符）`,
    moved: (sheet, printed, now) => `${sheet}：报表没有被改过，但数据变了（页脚校验码 ${printed}，现在应为 ${now}）`,
    matches: (sheet, code) => `${sheet}：校验码 ${code} 相符`,
    missing: (sheets) => `这个文件里没有的盖章表：${sheets.join('、')}`,
    noCode: (sheet) => `${sheet}：页脚没有校验码`,
    empty: '（空）',
  },
  compare: {
    title: (before, after) => `${before} → ${after}`,
    emptyYear: (year, known) =>
      `${year} 年度没有培训班，也没有计入的学时${known.length > 0 ? `（培训班的年度有 ${known.join('、')}）` : ''}；单位在职总人数和总经费取自“设置”`,
    became: (count) => `新成为骨干人才候选人的 ${count} 人：`,
    ceased: (count) => `不再是候选人的 ${count} 人：`,
    difference: '变化',
    points: '个百分点',
    departments: '各部门（前 → 后）',
    noDepartment: '无',
    onlySaved: (year) => `台账里没有 ${year} 年度的数据，只有保存过的总结：部门和人员无从比较`,
  },
  inPlace: { unchanged: (path) => `报表与数据一致，文件未改动：${path}` },
}
