import { isoMoment } from '../../records/moment'
import type { EmptyCell } from '../../records/readyLine'
import type { ReadyWords } from '../readyWords'

/** Classes that are named; the others are counted. */
const NAMED = 3

const fields: ReadyWords['fields'] = {
  audience: '培训对象',
  content: '培训内容',
  goal: '培训目的',
  start: '时间',
  location: '地点',
  participants: '参训人数',
  cost: '经费',
  contact: '联系人',
  phone: '联系电话',
  effect: '培训成效',
}

const signers: ReadyWords['signers'] = {
  unit: '单位名称',
  experience: '特色经验及做法',
  overview: '工作整体概要',
  preparer: '填表人',
  reviewer: '审核人',
  head: '单位负责人',
  phone: '联系电话',
  reportDate: '填报日期',
}

export const readyZhCN: ReadyWords = {
  title: '用印前检查',
  verdict: (open) => (open === 0 ? '可以用印：下面各项都已满足' : `还不能用印：下面有 ${open} 项没有满足`),
  ok: '已满足',
  open: '未满足',
  looking: '正在查看盖章表打印出来的样子……',
  unknown: '这里看不到盖章表打印出来的样子：请用命令行 xueshi ready 检查',
  paperCode: '纸上印着的校验码（可不填）',
  fields,
  signers,
  lines: {
    errors: ({ count }) => (count === 0 ? '数据没有错误' : `数据还有 ${count} 个错误：请先改正`),
    questions: ({ count }) => (count === 0 ? '没有待确认的问题' : `还有 ${count} 处等您确认`),
    starred: ({ empty }) =>
      empty.length === 0
        ? '已实施的培训班，盖章表上的各项都已填写'
        : `已实施的培训班有 ${empty.length} 格没有填写（或只写了“待定”“无”“0 人”之类）：${byClass(empty)}`,
    signed: ({ empty, badDate }) =>
      [
        empty.length > 0 &&
          `“设置”里还没有填写（或只写了“待定”之类）：${empty.map((field) => signers[field]).join('、')}`,
        badDate !== null && `填报日期 ${isoMoment(badDate, false)} 不像是这个年度的：请核对`,
      ]
        .filter(Boolean)
        .join('；') || `${Object.values(signers).join('、')}都已填写`,
    reporting: ({ isFinished, reported }) =>
      isFinished ? `骨干人才已完成上报（${reported} 人）` : `骨干人才还没有完成上报（已上报 ${reported} 人）`,
    summary: ({ isSaved, changed }) =>
      !isSaved
        ? '年度总结还没有保存'
        : changed === 0
          ? '年度总结已保存，与数据一致'
          : `保存的年度总结有 ${changed} 项与现在的数据不同：请核对后重新保存`,
    sheet: ({ sheet, isThere, differences, copies, isFrozen }) =>
      (!isThere
        ? `“${sheet}”还没有写出`
        : differences === 0
          ? `“${sheet}”已写出，打印出来与${isFrozen ? '上报记录' : '数据'}一致`
          : `“${sheet}”有 ${differences} 处与数据不一致：请重新写出`) +
      (copies.length === 0 ? '' : `；另有“${copies.join('”“')}”是同一张表，会一起打印：请删去`),
    code: ({ sheet, printed, now }) =>
      printed === null
        ? `“${sheet}”页脚没有校验码：按数据应为 ${now}`
        : printed === now
          ? `“${sheet}”的校验码 ${printed} 与数据一致`
          : `“${sheet}”页脚的校验码是 ${printed}，按数据应为 ${now}`,
    paper: ({ code, isCode, sheet }) =>
      !isCode
        ? `“${code}”不是校验码：校验码印在页脚，是三组（学时证明四组）字符，每组四个数字或字母 A–F，请重新输入`
        : sheet === null
          ? `纸上的校验码 ${code} 与按现在的数据写出的三张表都不符，也不是谁的学时证明`
          : `纸上的校验码 ${code} 就是“${sheet}”按现在的数据的校验码`,
  },
}

function byClass(empty: readonly EmptyCell[]): string {
  const names = [...new Set(empty.map(({ trainingClass }) => trainingClass))]
  const named = names.slice(0, NAMED).map((name) => {
    const lacking = empty.filter(({ trainingClass }) => trainingClass === name).map(({ field }) => fields[field])
    return `“${name}”的${lacking.join('、')}`
  })
  return named.join('；') + (names.length > NAMED ? `；等 ${names.length} 个班` : '')
}
