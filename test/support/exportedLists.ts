import type { Row } from './smallInstitute'

/*
 * Lists in the shapes in which messaging, meeting and form apps export them, with made-up people of the small institute
 * (smallInstitute.ts). Heads and what stands above them are as public descriptions and scripts that read such exports have them.
 */

/** 钉钉 签到: who signed in where; `className` stands in the title, as somebody names the sign-in. */
export function dingSignIn(
  className: string,
  people: readonly { name: string; id: string; department: string; at: string }[],
): readonly Row[] {
  return [
    [`${className}签到统计  统计日期：2025-06-05 至 2025-06-05`],
    ['报表生成时间：2025-06-06 09:12'],
    ['姓名', '部门', '工号', '签到日期', '签到时间', '签到地点', '详细地址', '备注'],
    ...people.map(({ name, id, department, at }) => [
      name,
      department,
      id,
      at.slice(0, 10),
      at.slice(11),
      '晨光大厦',
      '启明市晨光路1号',
      null,
    ]),
  ]
}

/** 钉钉 考勤打卡 原始记录: a row a clock-in, several a person and day. */
export function dingClockIns(
  people: readonly { name: string; id: string; department: string; at: string }[],
): readonly Row[] {
  return [
    ['考勤打卡_原始记录  统计日期：2025-06-05 至 2025-06-05'],
    ['报表生成时间：2025-06-06 09:12'],
    ['姓名', '考勤组', '部门', '工号', '职位', 'UserId', '考勤日期', '考勤时间', '打卡时间', '打卡结果', '打卡地址'],
    ...people.map(({ name, id, department, at }) => [
      name,
      '培训考勤组',
      department,
      id,
      '助理研究员',
      `u${id}`,
      at.slice(0, 10),
      '09:00',
      at,
      '正常',
      '晨光大厦',
    ]),
  ]
}

/** A person's stay in a meeting. `length`: as the app writes it, 时:分:秒, or minutes in words. */
export interface Stay {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly length: string
  readonly times?: number
}

/** 腾讯会议 成员参会概况: what is said of the meeting, then in row 9 the head; a row a person. */
export function meetingOverview(topic: string, stays: readonly Stay[]): readonly Row[] {
  return [
    ...meetingHead(topic, stays.length),
    ['用户昵称（入会昵称）', '首次入会时间', '最后退会时间', '入会次数', '累计参会时长', '身份'],
    ...stays.map(({ name, from, to, length, times = 1 }) => [name, from, to, times, length, '参会成员']),
  ]
}

/** 腾讯会议 成员参会明细: a row each time somebody comes in. */
export function meetingDetails(topic: string, stays: readonly Stay[]): readonly Row[] {
  return [
    ...meetingHead(topic, stays.length),
    ['用户昵称（入会昵称）', '入会时间', '退会时间', '参会时长', '身份'],
    ...stays.map(({ name, from, to, length }) => [name, from, to, length, '参会成员']),
  ]
}

function meetingHead(topic: string, people: number): readonly Row[] {
  return [
    ['会议主题', topic],
    ['会议号', '123 456 789'],
    ['会议创建人', '启明所培训'],
    ['会议开始时间', '2025-06-05 08:50:12'],
    ['会议结束时间', '2025-06-05 12:03:40'],
    ['会议总时长', '03:13:28'],
    ['参会人数', people],
    [null],
  ]
}

/** 问卷星: a row an answer, the questions numbered in the head. */
export function surveyAnswers(
  answers: readonly { name: string; department: string; id: string; title: string; hours: string; at: string }[],
): readonly Row[] {
  return [
    [
      '序号',
      '提交答卷时间',
      '所用时间',
      '来源',
      '来源详情',
      '来自IP',
      '1、您的姓名：',
      '2、您的部门：',
      '3、您的工号：',
      '4、培训名称：',
      '5、主办单位：',
      '6、培训开始时间：',
      '7、培训结束时间：',
      '8、学时：',
    ],
    ...answers.map(({ name, department, id, title, hours, at }, index) => [
      index + 1,
      `${at} 10:2${index % 10}:31`,
      '95秒',
      '微信',
      'N/A',
      '10.0.0.1(启明市)',
      name,
      department,
      id,
      title,
      '晨光学会',
      at,
      at,
      hours,
    ]),
  ]
}

/** 钉钉 视频会议 参会名单: facts above the head two to a row, lengths with and without their unit, who stayed away, a last line. */
export function dingMeeting(topic: string): readonly Row[] {
  return [
    [`${topic}-参会名单`],
    [`会议主题：${topic}`, null, null, '会议时间：2025-06-05 08:50~12:03'],
    ['会议发起人：宫知夏', null, null, '应参会：4人，实际参会：3人'],
    ['序号', '姓名', '部门', '参会状态', '首次入会时间', '最后离会时间', '累计参会时长（分钟）', '入会设备'],
    [1, '柏小川', '软件室', '已参会', '2025-06-05 08:51', '2025-06-05 12:02', '191', '手机'],
    [2, '蓝一苇(研究生)', '软件室', '已参会', '2025-06-05 08:51', '2025-06-05 12:02', '191分钟', 'PC'],
    [3, '闻人朔', '硬件室', '未参会', '-', '-', '-', '-'],
    [4, '宫知夏', '硬件室', '迟到', '2025-06-05 10:51', '2025-06-05 12:02', '1小时11分钟', 'PC'],
    ['导出时间：2025-06-06 09:00'],
  ]
}

/** 钉钉 考勤 每日统计: a head of two rows, a group and a shift that name no training, days with two digits of the year. */
export function dingDays(): readonly Row[] {
  return [
    ['每日统计表 统计日期：2025-06-05 至 2025-06-05'],
    ['报表生成时间：2025-06-06 09:12'],
    ['姓名', '考勤组', '部门', '工号', '职位', '日期', '班次', '上班1', null, '下班1', null, '关联的审批单'],
    [null, null, null, null, null, null, null, '打卡时间', '打卡结果', '打卡时间', '打卡结果', null],
    [
      '柏小川',
      '培训',
      '软件室',
      'X001',
      '助研',
      '25-06-05 星期四',
      '培训 09:00-12:00',
      '08:55',
      '正常',
      '12:03',
      '正常',
      '',
    ],
    ['蓝一苇', '培训', '软件室', 'X002', '助研', '25-06-05 星期四', '培训 09:00-12:00', '', '缺卡', '', '缺卡', '事假'],
  ]
}

/** 问卷星 as a sign-in: who came is whoever answered, and 总分 is 0 for everybody. */
export function surveySignIn(className: string): readonly Row[] {
  return [
    [
      '序号',
      '提交答卷时间',
      '所用时间',
      '来源',
      '来源详情',
      '来自IP',
      '1、姓名',
      '2、工号',
      '3、您参加的培训班：',
      '总分',
    ],
    [1, '2025/6/5 08:55:31', '9秒', '微信', 'N/A', '10.0.0.1(启明市)', '柏小川', 'X001', className, 0],
    [2, '2025/6/5 08:56:31', '12秒', '链接', 'N/A', '10.0.0.2(启明市)', '宫知夏', 'X004', className, 0],
  ]
}

/** A list of texts as these apps write one: GBK, or UTF-8 with the mark that Excel knows it by. */
export function csvBytes(rows: readonly Row[], encoding: 'gbk' | 'utf-8'): Uint8Array {
  const text = rows.map((row) => row.map((cell) => quoted(String(cell ?? ''))).join(',')).join('\r\n')
  if (encoding === 'utf-8') return new TextEncoder().encode(`\ufeff${text}\r\n`)
  const known = gbkBytes()
  return Uint8Array.from([...text].flatMap((letter) => known.get(letter) ?? [letter.charCodeAt(0)]))
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Node decodes GBK and does not encode it. */
function gbkBytes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk')
  const known = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail))
      if ([...letter].length === 1 && letter !== '�') known.set(letter, [lead, trail])
    }
  return known
}

/** 企业微信 会议: what its 会议统计 keeps of a member, first in, last out, how often and how long. */
export function weComMeeting(topic: string, stays: readonly Stay[]): readonly Row[] {
  return [
    ['会议主题', topic],
    ['发起人', '培训办'],
    ['姓名', '部门', '首次入会时间', '最后离会时间', '累计参会时长', '入会次数'],
    ...stays.map(({ name, from, to, length, times = 1 }) => [name, '软件室', from, to, length, times]),
  ]
}

/** 企业微信 外出打卡: a row a clocking in. */
export function weComClockIns(className: string, names: readonly string[]): readonly Row[] {
  return [
    ['姓名', '部门', '所属规则', '打卡类型', '打卡日期', '打卡时间', '打卡地点', '打卡备注'],
    ...names.map((name) => [name, '软件室', '培训打卡', '外出打卡', '2025-06-05', '08:55', '晨光大厦', className]),
  ]
}

/** 飞书 会议 参会人明细. */
export function feishuMeeting(topic: string, stays: readonly Stay[]): readonly Row[] {
  return [
    ['会议主题', topic],
    ['会议 ID', '123 456 789'],
    ['参会人', '部门', '入会时间', '离会时间', '参会时长', '入会设备'],
    ...stays.map(({ name, from, to, length }) => [name, '软件室', from, to, length, 'PC']),
  ]
}
