import type { Deed, ShellWords } from '../../pane/shellWords'

export const shellZhCN: ShellWords = {
  product: '学时',
  steps: {
    data: '数据',
    checks: '数据检查',
    execution: '执行情况',
    backbone: '骨干人才',
    summary: '年度总结',
    study: '学习统计',
  },
  shortSteps: {
    data: '数据',
    checks: '检查',
    execution: '执行',
    backbone: '骨干',
    summary: '总结',
    study: '统计',
  },
  stepsLabel: '全年各步',
  stepStates: {
    done: '已完成',
    todo: '待办',
    locked: '尚未开放',
    attention: (count) => `${count} 项待处理`,
  },
  year: '年度',
  yearOption: (year) => `${year}年`,
  refresh: '重新统计',
  more: '更多',
  language: '语言 Language',
  languages: { auto: '自动', 'zh-CN': '中文', en: 'English' },
  theme: '外观',
  themes: { auto: '自动', light: '浅色', dark: '深色', contrast: '高对比度' },
  about: '关于',
  version: (version) => `学时 ${version}`,
  stale: '工作簿已改动，下面的数字是改动之前的。',
  tasks: { reading: '正在读取工作簿', computing: '正在统计', writing: '正在写入报表', changing: '正在修改工作簿' },
  percentDone: (percent) => `${percent}%`,
  waitingForCell: '请先按 Enter 结束单元格编辑，随后自动继续。',
  cancel: '取消',
  cancelling: '正在取消……',
  cancelled: (changed) => (changed ? '已取消。工作簿在取消以前已经改好，请重新统计。' : '已取消，工作簿没有改动。'),
  readAgain: '工作簿有过改动，已重新统计。请核对后再操作一次。',
  next: {
    label: '接下来',
    read: '读取工作簿',
    mend: (count) => `还有 ${count} 个错误`,
    report: (count) => `上报 ${count} 人`,
    finish: '完成上报',
    save: '保存年度总结',
    write: (count) => (count === 3 ? '写入三张表' : `写入 ${count} 张表`),
    done: '全年各步已完成',
    here: (act) => `转到本页的“${act}”`,
  },
  writeTables: '三张表一键写入',
  undo: '撤销这一步',
  undoLast: '撤销上一步',
  recognising: '正在识别各表',
  notUndone: '没有撤销：写入之后工作簿又改过，或者已经撤销过了。什么也没有改动，已重新统计。',
  sheetsExist: (sheets) => `工作簿里已有 ${sheets.join('、')}，没有覆盖。`,
  close: '关闭',
  allCauses: '全部列出',
  back: '返回',
  confirm: '确定',
  deeds,
  bug: (detail) => `软件出错了，工作簿没有被改坏。请把这句话告诉维护人员：${detail}`,
  broken: {
    title: '这一页没有能显示',
    hint: '可能刚升级过，或网络断开了。工作簿没有被改坏，重新打开面板即可；仍然不行时，请把下面这句话告诉维护人员：',
    reload: '重新打开面板',
  },
  noYear: '无法确定年度：培训班没有年度和时间。请在“设置”中填写“年度”，或在上方选择。',
  noData: '还没有读到数据',
  noDataHint: '工作簿里要有人员、培训班、实际参会人员等工作表。可以插入空白表格填写，或先用示例看一遍。',
  insertTemplate: '插入空白表格',
  insertSample: '插入示例数据',
  deleteReports: '删除报表',
  deleteReportsQuestion:
    '将删除由本软件写入的全部报表工作表（上报记录和年度总结列表保留）。您的数据不受影响，报表可以随时重新写入。',
  firstRun: {
    title: '欢迎使用学时',
    lead: '在这个工作簿里完成研究所的继续教育年度统计。',
    points: [
      { title: '读数据', text: '自动识别人员、培训班、参会和外部学习等工作表，表头顺序、名称不必统一。' },
      { title: '查问题', text: '看不懂的单元格、对不上的姓名逐条列出，点一下就到那一格。' },
      { title: '出三张表', text: '培训项目执行情况、骨干人才、年度总结，排好版即可打印盖章。' },
    ],
    privacy: '全部计算都在本机进行，数据不会离开这台电脑。',
    start: '开始',
    skip: '跳过',
    again: '使用说明',
  },
  figure: {
    ask: (name, value) => `${name} ${value}，查看怎样得出`,
    part: (amount) => `分子 ${amount}`,
    whole: (amount) => `分母 ${amount}`,
    counting: (counting, all) => (counting === all ? `来自 ${all} 行：` : `共 ${all} 行，其中 ${counting} 行计入：`),
    goTo: (place) => `转到 ${place}`,
    row: (sheet, row) => `${sheet} 第 ${row} 行`,
    notGiven: '未填写',
    show: { label: '显示', all: '全部', counting: '计入的', others: '不计入的', search: '按名称或编号查找' },
  },
  list: {
    search: '按姓名或编号查找',
    clear: '清空',
    nothing: '没有符合条件的记录',
    count: (shown, all) => (shown === all ? `共 ${all} 条` : `${shown} / ${all} 条`),
    allDepartments: '全部部门',
    department: '部门',
  },
  period: { from: '开始日期', to: '截止日期', until: '至' },
  start: {
    outsideOffice: '这个页面要在 Excel 里打开。没有 Excel 时请使用离线网页。',
    officeMissing: '没有能连上 Excel（office.js 没有载入）。请关闭窗格后重新打开；仍然不行时请联系管理员检查安装。',
    tooOld: '这个版本的 Excel 太旧（需要 Excel LTSC 2021、Microsoft 365 或网页版 Excel）。请使用离线网页或命令行。',
    offlinePage: '打开离线网页 xueshi.html',
  },
}

function deeds(done: Deed): string {
  switch (done.deed) {
    case 'written':
      return `已写入 ${done.sheets.join('、')}`
    case 'inserted':
      return `已插入 ${done.sheets.join('、')}`
    case 'deleted':
      return done.sheets.length === 0 ? '没有可删除的报表' : `已删除 ${done.sheets.join('、')}`
    case 'report':
      return `已上报 ${done.people} 人`
    case 'withdraw':
      return `已撤销 ${done.people} 人`
    case 'finish':
      return `已完成上报，共 ${done.people} 人，学时已冻结`
    case 'return':
      return '已退回，本年度重新开放上报'
    case 'changed':
      return `已改正 ${done.cells} 个单元格`
    case 'undone':
      return '已撤销上一次改动'
    case 'summary-saved':
      return `已保存 ${done.year} 年度总结`
    case 'summary-unchanged':
      return `${done.year} 年度总结没有变化`
    case 'summary-deleted':
      return `已删除 ${done.year} 年度总结`
  }
}
