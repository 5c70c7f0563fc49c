import { momentOf, serialOfMoment } from '../records/moment'
import type { LOOKS } from './look'

/** One column of an empty input sheet. */
export interface TemplateColumn {
  readonly heading: string
  readonly width: number
  readonly required: boolean
  readonly hint: string
  /** The entries of its drop-down list. */
  readonly choices: readonly string[] | null
  /** How cells of the column are formatted. */
  readonly entry: 'general' | 'text' | 'day' | 'moment'
  readonly example: string | number | null
}

export interface TemplateSheet {
  readonly name: string
  readonly title: string
  readonly note: string
  readonly columns: readonly TemplateColumn[]
}

export interface TemplateSetting {
  readonly name: string
  readonly value: string | number | null
  readonly look: keyof typeof LOOKS
  readonly hint: string
  readonly choices: readonly string[] | null
}

const YES_NO = ['是', '否']
const SKIPPED = '以“示例”开头的行不计入统计，可以保留或删除。标红的列必须填写；列的次序可以调整，可以增加别的列。'

function column(
  heading: string,
  width: number,
  hint: string,
  example: string | number | null,
  more: Partial<Pick<TemplateColumn, 'required' | 'choices' | 'entry'>> = {},
): TemplateColumn {
  return { heading, width, hint, example, required: false, choices: null, entry: 'general', ...more }
}

function serial(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return serialOfMoment(momentOf(year, month, day, hour, minute)!)
}

const TEXT = { entry: 'text' } as const
const MOMENT = { entry: 'moment' } as const
const DAY = { entry: 'day' } as const
const REQUIRED = { required: true } as const

const UNIT = '某某研究所'
const DEPARTMENT = '智能计算研究室'
const HOURS = '按小时填写：4、4.5、4小时、130小时48分、48分钟都可以；天数不能代替学时。'
const DATE = '日期和时间，如 2025-11-28 09:00、2025/11/28 或 2025年11月28日。'
const ID = '人事系统中的编号；同名的人靠它区分，建议都填。'

/** Every input sheet but 设置, in the order of the workbook. */
export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  {
    name: '部门',
    title: '部门',
    note: `机构的层次，统计到部门时用；没有这张表也能统计。${SKIPPED}`,
    columns: [
      column('部门', 30, '部门名称，与“人员”表中的写法一致。', `示例：${DEPARTMENT}`, REQUIRED),
      column('上级部门', 30, '上一级部门的名称；最上一级留空。', '科研部门'),
    ],
  },
  {
    name: '人员',
    title: '人员',
    note: `在职职工名册，每人一行。${SKIPPED}`,
    columns: [
      column('用户编号', 16, ID, '示例：100101', TEXT),
      column('姓名', 12, '职工姓名。', '某某某', REQUIRED),
      column('单位', 26, '所在单位。', UNIT),
      column('部门', 26, '所在部门；同名的人没有编号时靠它区分。', DEPARTMENT),
      column('是否有学时要求', 16, '留空算“是”。没有学时要求的人不计入完训率。', '是', { choices: YES_NO }),
      column('入职时间', 14, '本年度入职的人不计入完训率，请务必填写。', serial(2018, 7, 2), DAY),
      column('状态', 10, '留空算“在职”。', '在职', { choices: ['在职', '离职', '退休'] }),
    ],
  },
  {
    name: '培训班',
    title: '培训班',
    note: `本单位举办的培训，每班一行，未实施的计划也要列出。${SKIPPED}`,
    columns: [
      column('培训名称', 34, '培训班的全称，一年之内不要重名。', '示例：科研经费管理政策解读', REQUIRED),
      column('培训编号', 16, '有编号时填写。', '2025-PX001', TEXT),
      column('培训年度', 10, '四位年份；留空按开始时间的年份。', 2025),
      column('培训类别', 14, '如 上岗培训、专业技术培训、管理技能培训、系列讲座。', '管理技能培训'),
      column('计划类型', 12, '年度计划或新增计划。', '年度计划', { choices: ['年度计划', '新增计划'] }),
      column('审批状态', 12, '未通过的计划不计入执行率。', '已通过', { choices: ['已通过', '待审批', '未通过'] }),
      column('实施状态', 12, '已实施或未实施。', '已实施', { ...REQUIRED, choices: ['已实施', '未实施'] }),
      column('培训开始时间', 18, DATE, serial(2025, 3, 10, 9), MOMENT),
      column('培训结束时间', 18, DATE, serial(2025, 3, 10, 12), MOMENT),
      column('学时', 8, HOURS, 3),
      column('天数', 8, '如 0.5、1、3。', 0.5),
      column('计划参加人数', 14, '整数；合计为单位培训总人次。', 40),
      column('参训人数', 10, '整数；留空时按各岗位人数之和。', 38),
      column('科研岗人数', 12, '整数。', 20),
      column('管理岗人数', 12, '整数。', 10),
      column('支撑岗人数', 12, '整数。', 8),
      column('院外参训人数', 14, '整数。', 0),
      column('工作人员数', 12, '整数。', 2),
      column('列支渠道', 16, '经费来源。', '单位自筹经费'),
      column('所需经费(万元)', 16, '按万元填写，如 3.6；也可以写 36000元。', 0.3),
      column('是否精品培训班', 16, '是或否。', '否', { choices: YES_NO }),
      column('培训地点', 12, '本地或外埠。', '本地', { choices: ['本地', '外埠'] }),
      column('具体地点', 28, '打印在执行情况表的“地点”一列。', '主楼三层报告厅'),
      column('培训对象', 30, '面向哪些人。', '项目负责人、科研财务助理'),
      column('培训目的', 36, '目的和目标。', '准确理解经费管理新政策'),
      column('培训内容', 44, '主要内容。', '预算编制与调剂；结题审计常见问题'),
      column('培训成效', 44, '实施之后填写。', '参训人员能独立完成预算编制。'),
      column('主办单位', 26, '主办单位的名称。', UNIT),
      column('举办部门', 26, '举办部门，与“部门”表中的写法一致。', '财务资产处'),
      column('联系人', 10, '联系人姓名。', '某某某'),
      column('联系电话', 16, '办公电话。', '010-55550100', TEXT),
      column('计划开始时间', 18, '与实际不同时填写；改到别的季度需要上级审批。', null, MOMENT),
      column('计划结束时间', 18, '与实际不同时填写。', null, MOMENT),
      column('计划天数', 11, '与实际不同时填写。', null),
      column('计划经费(万元)', 16, '与实际不同时填写；超出计划需要上级审批。', null),
    ],
  },
  {
    name: '实际参会人员',
    title: '实际参会人员',
    note: `参加培训班的人，每人每班一行；也可以一个班一张表，工作表以班名命名。${SKIPPED}`,
    columns: [
      column('培训名称', 34, '与“培训班”表中的名称一致。', '示例：科研经费管理政策解读', REQUIRED),
      column('用户编号', 14, ID, '100101', TEXT),
      column('姓名', 12, '职工姓名。', '某某某', REQUIRED),
      column('单位', 26, '所在单位。', UNIT),
      column('部门', 26, '所在部门。', DEPARTMENT),
      column('学时', 8, `留空按培训班的学时。${HOURS}`, 3),
      column('参会分类', 12, '如 学员、工作人员。', '学员'),
      column('回执情况', 12, '如 参加、请假。', '参加'),
      column('审核状态', 12, '审核结果。', '通过', { choices: ['通过', '未通过', '待审核'] }),
      column('最终参会', 12, '只有“是”计学时；没有这一列时全部计入。', '是', { choices: YES_NO }),
    ],
  },
  {
    name: '外部学习',
    title: '外部学习',
    note: `单位以外的培训、自学、网络学习和公派留学，每次一行。${SKIPPED}`,
    columns: [
      column('用户编号', 16, ID, '示例：100101', TEXT),
      column('学员姓名', 12, '职工姓名。', '某某某', REQUIRED),
      column('所属机构', 26, '所在单位。', UNIT),
      column('部门', 26, '所在部门。', DEPARTMENT),
      column('年度', 8, '四位年份；留空按开始时间的年份。', 2025),
      column('培训名称', 36, '培训、课程或访问的名称。', '知识产权高级管理人员培训', REQUIRED),
      column('培训类型', 12, '留空算“外部培训”。', '外部培训', {
        choices: ['外部培训', '在职自学', '网络学时', '公派留学'],
      }),
      column('主办单位', 26, '举办这次培训的单位。', '某某培训中心'),
      column('开始时间', 18, DATE, serial(2025, 5, 12, 8, 30), MOMENT),
      column('结束时间', 18, DATE, serial(2025, 5, 14, 17), MOMENT),
      column('学时', 8, HOURS, 21, REQUIRED),
      column('审核状态', 12, '只有“通过”计学时。', '通过', { choices: ['通过', '未通过', '待审核'] }),
    ],
  },
  {
    name: '在线学习',
    title: '在线学习',
    note: `在线学习的课件，每次一行；一般从学习平台导出后粘贴。${SKIPPED}`,
    columns: [
      column('用户编号', 16, ID, '示例：100101', TEXT),
      column('姓名', 12, '职工姓名。', '某某某', REQUIRED),
      column('课件名称', 36, '课件或课程的名称。', '公文写作精讲（第一讲）'),
      column('学习时间', 18, DATE, serial(2025, 4, 8, 20, 15), MOMENT),
      column('学时', 8, HOURS, 0.75, REQUIRED),
    ],
  },
]

function setting(
  name: string,
  hint: string,
  value: string | number | null = null,
  look: keyof typeof LOOKS = 'text',
  choices: readonly string[] | null = null,
): TemplateSetting {
  return { name, value, look, hint, choices }
}

const NO_CAP = '一年之内这一类最多计多少学时；空为不限。'

/** The lines of 设置 with their defaults. */
export const TEMPLATE_SETTINGS: readonly TemplateSetting[] = [
  setting('年度', '四位年份；留空为有培训班的最近一年。', null, 'number'),
  setting('单位名称', '打印在各表的“单位名称(加盖公章)”之后。'),
  setting('单位在职总人数', '与 ARP 保持一致；骨干人才的人数按它计算，必填。', null, 'number'),
  setting('单位投入总经费(万元)', '按万元填写；年度总结盖章之前必填。', null, 'money'),
  setting('骨干上报开始时间', '骨干人才上报的起始；空为不限。', null, 'moment'),
  setting('骨干上报结束时间', '骨干人才上报的截止；空为不限。', null, 'moment'),
  setting('年度学时要求', '默认 100 学时。', 100, 'number'),
  setting('单次培训学时要求', '骨干人才至少有一次培训超过这个学时（刚好等于不算），默认 40。', 40, 'number'),
  setting('骨干人才比例', '占单位在职总人数的比例，默认 4%。', 0.04, 'percent'),
  setting('统计口径', '有效时长按各类上限折算之后计，总时长不折算；默认有效时长。', '有效时长', 'text', [
    '有效时长',
    '总时长',
  ]),
  setting('每天折算学时', '填写之后“1天”按这么多学时计；空为不折算，按天填写的学时会报错。', null, 'number'),
  setting('院内培训学时上限', NO_CAP, null, 'number'),
  setting('外部培训学时上限', NO_CAP, null, 'number'),
  setting('在职自学学时上限', NO_CAP, null, 'number'),
  setting('网络学时学时上限', NO_CAP, null, 'number'),
  setting('公派留学学时上限', NO_CAP, null, 'number'),
  setting('在线学习学时上限', NO_CAP, null, 'number'),
  setting('单位培训总人次', '留空为各培训班计划参加人数之和；填写之后以它为准。', null, 'number'),
  setting('总结名称', '如 2025年度培训总结。'),
  setting('特色经验及做法', '打印在年度总结中；分段用 Alt+Enter 换行。', null, 'long'),
  setting('工作整体概要', '年度“全员能力提升计划”执行工作整体概要，打印在年度总结中。', null, 'long'),
  setting('填表人', '打印在各表之末；空为不打印，以下各项相同。'),
  setting('审核人', ''),
  setting('单位负责人', ''),
  setting('联系电话', '', null, 'asText'),
  setting('填报日期', '如 2025-12-22。', null, 'day'),
]
