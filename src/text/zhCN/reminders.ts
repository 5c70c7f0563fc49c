import type { ReminderCounts, ReminderWords } from '../reminderWords'

function counts({ short, missing, notHeld, incomplete, pending, unanswered }: ReminderCounts): string {
  return [
    short > 0 ? `未完成 ${short} 人${missing === '' ? '' : `，还差 ${missing}`}` : '',
    notHeld > 0 ? `未实施 ${notHeld} 个班` : '',
    incomplete > 0 ? `待补填 ${incomplete} 个班` : '',
    pending > 0 ? `待审核 ${pending} 条` : '',
    unanswered > 0 ? `未交收集表 ${unanswered} 份` : '',
  ]
    .filter((text) => text !== '')
    .join('；')
}

export const remindersZhCN: ReminderWords = {
  title: '催办清单',
  kinds: { short: '学时未完成', pending: '待审核', notHeld: '未实施', incomplete: '待补填', unanswered: '未交收集表' },
  note: (of, deadline) =>
    [counts(of), deadline === null ? '' : `截止日期 ${deadline}`].filter((text) => text !== '').join('；'),
  department: (name, of) => `${name}　${counts(of)}`,
  continued: (heading) => `${heading}（续）`,
  hours: (hours) => `${hours} 学时`,
  part: (category, years, hours) =>
    `${years > 1 ? `${years} 年累计 ` : ''}${category === '' ? '' : `${category} `}${hours} 学时`,
  unsaid: (part, years) => `${part}（没有 ${years.join('、')} 年的记录，不能判断）`,
  noDate: '日期未定',
  helpful: ({ name, begins, hours, categories, isListed }) =>
    `${name}（${[begins, `${hours} 学时`, ...categories, isListed ? '已在名单，待确认' : ''].filter((text) => text !== '').join('，')}）`,
  pending: (title, source, hours) => `${title === '' ? source : `${title}（${source}，${hours} 学时）`}`,
  about: (name, what) => `${name}：${what}`,
  notHeld: (begins, isOverdue) => (isOverdue ? `原定 ${begins}，已过期` : `计划 ${begins}`),
  unanswered: (by, sent) =>
    `${{ department: '部门', class: '培训班', person: '个人' }[by]}的收集表还没有交回${sent === '' ? '' : `（${sent} 发出）`}`,
  gaps: (fields) => `没有填写：${fields.join('、')}`,
  effect: '培训成效',
  between: '；',
  short: (name, missing) => `${name} 还差 ${missing}`,
  addressees: { person: '个人', department: '部门' },
  defaults: {
    person: [
      '{姓名}，您好：',
      '您{年度}年度的继续教育学时要求为 {要求} 学时，已有 {已有} 学时，还差 {还差}。',
      '可以参加的培训班：{培训班}',
      '您有待审核的学习记录：{待审核}',
      '请在 {截止日期} 之前完成。如记录有出入，请与继续教育管理员联系。',
      '{单位}',
    ].join('\n'),
    department: [
      '{部门}：',
      '{年度}年度继续教育还有以下事项，请在 {截止日期} 之前办理。',
      '未完成学时要求 {人数} 人：{名单}',
      '未实施的培训班：{未实施}',
      '已实施、待补填的培训班：{待补填}',
      '待审核的学习记录：{待审核}',
      '还没有交回的收集表：{收集表}',
      '{单位}',
    ].join('\n'),
  },
  unknownFields: (to, unknown, known) =>
    `催办用语（${to === 'person' ? '个人' : '部门'}）里的 ${unknown.map((name) => `{${name}}`).join('、')} 没有这一项，会原样留在文字里。可以写：${known.map((name) => `{${name}}`).join('')}。`,
  unreadRow: (known) => `这一行不算数：“对象”要写${known.join('或')}，“文字”不能空着。`,
  tooLong: '催办用语太长：一个单元格最多 32767 个字。',
  noWords: '催办用语不能空着；要用原来的话，请恢复默认。',
  headings: {
    status: '事项',
    name: '对象',
    hours: '已有学时',
    missing: '还差学时',
    lacking: '情况',
    classes: '可参加的培训班',
    count: '办理情况',
  },
  command: {
    none: '没有要催办的事项。',
    badText: (text, known) => `--text 可以是 ${known.join('、')}，不能是“${text}”。`,
    badWords: (text, known) =>
      `“${text}”不能设定：写 ${known.map((one) => `${one}=文字`).join(' 或 ')}，长的写 ${known[0]}=@文件。`,
    wordsAndFilters: '--set、--unset 只改催办用语，不能与 --out、--csv、--text、--list 一起用。',
    notCsv: (file) => `--csv 要写 .csv 文件，不能是“${file}”。`,
    written: (path, rows) => `已写入 ${path}（${rows} 行）`,
    kept: '催办用语已保存在工作簿的“催办用语”里。',
  },
  panel: {
    copyTo: (name) => `复制给${name}的话`,
    copy: '复制',
    copied: (name) => `已复制给${name}的话，可以粘贴到邮件或聊天里`,
    notCopied: '浏览器不让复制：文字在下面，已选中，请按 Ctrl+C。',
    write: '写入催办清单',
    words: '催办用语',
    wordsHint: '花括号里的词换成各人或各部门的内容；一行里的词都没有内容时，这一行不写。',
    keep: '保存用语',
    restore: '恢复默认',
    wordsTo: { person: '发给个人的话', department: '发给部门的话' },
    keepTo: { person: '保存用语：个人', department: '保存用语：部门' },
    restoreTo: { person: '恢复默认：个人', department: '恢复默认：部门' },
    missing: (missing) => `还差 ${missing}`,
    preview: '例子',
    insert: (field) => `插入{${field}}`,
    nothing: '没有要催办的事项',
  },
}
