import type { RollupWords } from '../rollupWords'

export const rollupZhCN: RollupWords = {
  headings: { target: '需上报人数', reported: '上报人数' },
  title: (year, all, twice) =>
    `${year} 年度院汇总：${all} 个工作簿${twice > 0 ? `，其中 ${twice} 个重复交，不计入` : ''}`,
  counts: (states) => states.map(([state, count]) => `${state} ${count}`).join('，'),
  allTotal: (institutes) => `合计（${institutes} 所）`,
  finalTotal: (institutes) => `其中定稿（${institutes} 所）`,
  without: (institutes) => `另有 ${institutes} 所没有填写或没有数`,
  errors: (errors, questions) =>
    [errors > 0 ? `${errors} 处错误` : '', questions > 0 ? `${questions} 个待确认的问题` : '']
      .filter(Boolean)
      .join('，'),
  open: '还要处理的：',
  more: (count) => `还有 ${count} 个，见汇总表`,
  notBooks: (files, all) => `${all} 个文件不是工作簿，没有读：${files.join('、')}${all > files.length ? ' 等' : ''}`,
  written: (path, work) => `已写出 ${path}；逐个工作簿的结果在 ${work}，里面有骨干人才姓名，与台账一样保管`,
  reused: (kept, all) => `${all} 个工作簿中 ${kept} 个用以前的结果，没有重算`,
  progress: (done, all, left) =>
    `汇总 ${done}/${all}${left === null ? '' : left < 90 ? `，还要约 ${left} 秒` : `，还要约 ${Math.round(left / 60)} 分钟`}`,
  stopped: (done, left, work) =>
    work === null
      ? `已停止：${done} 个算完，${left} 个没有算，没有写汇总表`
      : `已停止：${done} 个算完，结果留在 ${work}；${left} 个没有算，没有写汇总表。加 --resume 接着做`,
  explain: {
    counting: (institutes, left) => `由 ${institutes} 个工作簿相加${left > 0 ? `；${left} 个没有计入` : ''}`,
    notInTotal: (why) => `未计入：${why}`,
    noValue: '没有填写或没有数',
    further: (command) => `一个单位的数由哪些单元格来：${command}`,
  },
  usage: {
    noYear: '汇总哪一年？请写 --year，如 --year 2025',
    noBooks: '没有找到工作簿（.xlsx、.xlsm 等）',
    badEngine: (text, known) => `没有 --engine ${text}；可以写 ${known.join('、')}`,
    unknownFigure: (text, known) => `没有“${text}”这个合计；可以写 ${known.join('、')}`,
    unknownInstitute: (text, known) =>
      `没有单位或文件的名称里有“${text}”${known.length > 0 ? `；有 ${known.join('、')}` : ''}`,
    resumeNothing: '--resume 要有存放结果的文件夹：写 --out 或 --work',
    nameAlone: '--name 要与 --explain 一起用，如 --explain 单位职工总学时 --name 星野',
  },
}
