import { type Moment, serialOfMoment } from '../records/moment'
import type { Layout, LayoutCell, LayoutRow } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { INPUT_PAGE, LOOKS } from './look'

/** What 设置 of a made-up institute says. Money in 万元. */
export interface SampleSettings {
  readonly year: number
  readonly unit: string
  readonly headcount: number
  readonly funding: number
  readonly windowFrom: Moment
  readonly windowTo: Moment
  readonly reportDate: Moment
  readonly classes: number
  readonly implemented: number
  readonly signers: readonly [preparer: string, reviewer: string, head: string]
}

/** 设置, with `more` lines that somebody added. */
export function settingsLayout(
  settings: SampleSettings,
  more: readonly (readonly [name: string, value: string])[] = [],
): Layout {
  const { year } = settings
  const rows: [name: string, value: string | number | null, look: Look][] = [
    ['年度', year, LOOKS.number],
    ['单位名称', settings.unit, LOOKS.text],
    ['单位在职总人数', settings.headcount, LOOKS.number],
    ['单位投入总经费(万元)', settings.funding, LOOKS.money],
    ['骨干上报开始时间', serialOfMoment(settings.windowFrom), LOOKS.moment],
    ['骨干上报结束时间', serialOfMoment(settings.windowTo), LOOKS.moment],
    ['年度学时要求', 100, LOOKS.number],
    ['单次培训学时要求', 40, LOOKS.number],
    ['骨干人才比例', 0.04, LOOKS.percent],
    ['统计口径', '有效时长', LOOKS.text],
    ['总结名称', `${year}年度培训总结`, LOOKS.text],
    ['特色经验及做法', experience(year), LOOKS.long],
    ['工作整体概要', overview(settings), LOOKS.long],
    ['填表人', settings.signers[0], LOOKS.text],
    ['审核人', settings.signers[1], LOOKS.text],
    ['单位负责人', settings.signers[2], LOOKS.text],
    ['联系电话', '010-55550123', LOOKS.asText],
    ['填报日期', serialOfMoment(settings.reportDate), LOOKS.day],
    ...more.map(([name, value]): [string, string, Look] => [name, value, LOOKS.text]),
  ]
  const head: LayoutRow = {
    height: 22,
    cells: ['项目', '值'].map((value): LayoutCell => ({ value, look: LOOKS.head })),
  }
  return {
    sheet: '设置',
    columnWidths: [26, 80],
    rows: [
      head,
      ...rows.map(([name, value, look]) => ({
        height: look === LOOKS.long ? 150 : 18,
        cells: [
          { value: name, look: LOOKS.text },
          { value, look: look === LOOKS.long ? look : { ...look, horizontal: 'left' as const } },
        ],
      })),
    ],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    validations: [],
    filter: null,
    locked: false,
    gridLines: true,
    printArea: null,
    page: INPUT_PAGE,
    tabColour: null,
  }
}

function experience(year: number): string {
  return [
    `${year}年，研究所坚持“按需施训、分类培训”，年初结合各部门需求调研编制年度培训计划，把培训与科研任务、岗位职责和个人发展结合起来。对科研人员突出学科前沿与方法训练，对管理人员突出政策解读与业务规范，对支撑人员突出实操与服务能力，并由部门培训联络员跟踪学时完成情况，每季度通报一次。`,
    '在培训方式上，采取“所内办班、外出研修、网络选学”相结合的办法，鼓励骨干人员承担授课任务，逐步建立内部讲师队伍；重点班次实行训前需求征集、训中考勤与互动、训后作业与跟踪问效，培训成效记入个人学习档案，作为岗位聘用和评优的参考。',
  ].join('\n')
}

function overview({ year, classes, implemented, headcount }: SampleSettings): string {
  return [
    `${year}年度共安排培训项目 ${classes} 个，实施 ${implemented} 个，内容涵盖科研诚信、专业技术、管理技能、安全保密等方面，基本覆盖全所 ${headcount} 名在职职工。通过集中培训与自主学习相结合，职工学习的主动性有所提高，骨干人才培养取得进展。`,
    '存在的不足：部分培训因时间安排与科研任务冲突未能如期实施；个别部门学时完成不够均衡；面向支撑岗位的专题培训数量偏少。下一年度将提前发布培训日历，增加小班研讨和实操课程，并对学时完成较慢的部门进行提醒和帮助，进一步提高计划执行率和职工完训率。',
  ].join('\n')
}
