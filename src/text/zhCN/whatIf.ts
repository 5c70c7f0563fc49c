import type { WhatIfWords } from '../whatIfWords'

export const whatIfZhCN: WhatIfWords = {
  title: '试算',
  untouched: '只是试算，什么也没有写入',
  exactly: (hours, minutes, seconds) =>
    minutes === 0 && seconds === 0
      ? `${hours}学时`
      : [hours > 0 ? `${hours}小时` : '', minutes > 0 ? `${minutes}分` : '', seconds > 0 ? `${seconds}秒` : ''].join(
          '',
        ),
  assumption: {
    record: (person, study) => `${person}+${study}`,
    study: (hours, subject, what) => `${hours}${subject}${what}`,
    held: (trainingClass) => `实施:${trainingClass}`,
    attended: (trainingClass) => `参会:${trainingClass}`,
    approved: (what) => `审核通过:${what}`,
    all: '全部',
    setting: (name, value) => `${name}=${value}`,
  },
  effect: {
    notCounting: (why) => `不计：${why}`,
    listed: (records) => `只影响年度计划执行率；名单上的 ${records} 人次按规则已经计入学时`,
    nobodyListed: '只影响年度计划执行率；名单上还没有人计入学时，要算谁参加，再假设“参会”或学习记录',
    heldAlready: '本来就已实施，没有变化',
    refused: '审批未通过，不计入年度计划执行率',
    otherYear: '不是本年度的培训班',
    counting: (records, others) =>
      `${records} 条由不计变为计入${others > 0 ? `；另有 ${others} 条因为别的原因仍然不计` : ''}`,
    nothingWaits: '没有这样的记录，没有变化',
    decidedBy: (pack) => `考核办法“${pack}”已经规定，这一行不起作用；要试别的数，再假设“考核办法=自定”`,
  },
  today: '现在',
  assumed: '试算',
  candidates: '骨干人才候选人数',
  target: '骨干人才应上报人数',
  became: (people) => `成为骨干人才候选人的 ${people} 人：`,
  ceased: (people) => `不再是候选人的 ${people} 人：`,
  reaching: (people) => `达到年度学时要求的 ${people} 人：`,
  falling: (people) => `不再达到（或不再计入）要求的 ${people} 人：`,
  hours: (people) => `学时有变化的 ${people} 人：`,
  hoursThen: (before, after) => `${before} → ${after} 小时`,
  longestThen: (before, after) => `单次最长 ${before} → ${after} 小时`,
  nothingChanges: '没有数字因此改变。',
  noStep: '按上限等规定，再有学习记录也达不到',
  step: (studies) => `，再有${studies.join('、')}即可`,
  tryStep: (command) => `试算（什么也不写入）：${command}`,
  panel: {
    assumed: '假设',
    none: '还没有假设。在下面添加，或在“骨干人才”页点“差一点”的人下面的按钮。',
    remove: (text) => `去掉 ${text}`,
    clear: '全部去掉',
    what: '假设什么',
    kinds: { record: '+ 学习记录', class: '+ 培训班', setting: '+ 设置', approved: '+ 审核通过' },
    person: '人员（输入姓名或编号查找）',
    source: '学时来源',
    hours: '学时',
    subject: '科目类别',
    noSubject: '不注明',
    hoursOfClass: '空着就用培训班的学时',
    notHours: '要写学时，如 16 或 40小时1分',
    trainingClass: '培训班',
    classHappens: '怎样',
    classKinds: { held: '已实施', attended: '名单上的人都参会' },
    notHeld: '未实施',
    setting: '设置的项目',
    value: '改成',
    today: (value) => `现在是 ${value}`,
    pending: '哪些待审核的记录',
    pendingChoice: (what, records) => `${what}（${records} 条）`,
    nothingPending: '本年度没有待审核的记录。',
    noMatch: '没有找到',
    add: '添加',
    computing: '正在算……',
    figure: '数字',
    more: (people) => `……另有 ${people} 人`,
    step: (studies) => `试算：再有${studies.join('、')}`,
    stepOf: (person, studies) => `试算：再有${studies.join('、')}（${person}）`,
  },
  troubles: {
    form: ({ text }) =>
      `“${text}”看不懂：可以写 张三(00101)+16学时外部培训、张三(00101)+培训班名称、实施:培训班、参会:培训班、审核通过:全部（或姓名、工作表）、年度学时要求=80`,
    person: ({ text, near }) => `“人员”里没有“${text}”${of('名字相近的有', near)}`,
    namesakes: ({ text, candidates }) => `叫“${text}”的不止一人，请把编号写在括号里：${candidates.join('、')}`,
    what: ({ text, sources, near }) =>
      `“${text}”既不是学时来源（${sources.join('、')}），也不是本年度的培训班${of('名称相近的有', near)}`,
    hours: ({ text }) => (text === '' ? '没有写多少学时' : `“${text}”不是学时`),
    'which-class': ({ source }) => `${source}要写明是哪个培训班：把“${source}”换成培训班的名称`,
    class: ({ text, year, near }) => `${year} 年度没有叫“${text}”的培训班${of('名称相近的有', near)}`,
    'classes-alike': ({ text, candidates }) =>
      `叫“${text}”的培训班不止一个，请在括号里写培训编号或开始日期：${candidates.join('、')}`,
    pending: ({ text, sheets, near }) =>
      `“${text}”不是“全部”，不是“人员”里的人，也不是有待审核记录的工作表${of('有待审核记录的工作表', sheets)}${of('名字相近的有', near)}`,
    setting: ({ text, known }) => `“设置”里没有“${text}”这一项；可以试算：${known.join('、')}`,
    value: ({ name, text }) => (text === '' ? `“${name}”没有写值` : `“${text}”不是“${name}”能填的值`),
    'reading-setting': ({ name }) => `“${name}”决定读哪一年、怎样读表，不能试算；请在工作簿的“设置”里改`,
    twice: ({ name }) => `“${name}”写了两个不同的值`,
  },
}

function of(what: string, texts: readonly string[]): string {
  return texts.length > 0 ? `；${what}：${texts.join('、')}` : ''
}
