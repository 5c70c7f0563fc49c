import { ENTRY_PAGE } from '../input/entryLook'
import { settingOf } from '../input/settings/settings'
import { SETTINGS_SHEET } from '../input/sheets/settings'
import { type Moment, serialOfMoment } from '../records/moment'
import type { SettingField } from '../records/policy'
import type { Layout, LayoutCell, LayoutRow } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { LOOKS } from './look'

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
  const known: readonly [field: SettingField, value: string | number, look: Look][] = [
    ['year', year, LOOKS.number],
    ['unit', settings.unit, LOOKS.text],
    ['headcount', settings.headcount, LOOKS.number],
    ['funding', settings.funding, LOOKS.money],
    ['windowFrom', serialOfMoment(settings.windowFrom), LOOKS.moment],
    ['windowTo', serialOfMoment(settings.windowTo), LOOKS.moment],
    ['requiredSeconds', 100, LOOKS.number],
    ['singleSeconds', 40, LOOKS.number],
    ['backboneShare', 0.04, LOOKS.percent],
    ['measure', '有效时长', LOOKS.text],
    ['summaryName', `${year}年度培训总结`, LOOKS.text],
    ['experience', experience(year), LOOKS.long],
    ['overview', overview(settings), LOOKS.long],
    ['preparer', settings.signers[0], LOOKS.text],
    ['reviewer', settings.signers[1], LOOKS.text],
    ['head', settings.signers[2], LOOKS.text],
    ['phone', '010-55550123', LOOKS.asText],
    ['reportDate', serialOfMoment(settings.reportDate), LOOKS.day],
  ]
  const rows: readonly (readonly [name: string, value: string | number, look: Look])[] = [
    ...known.map(([field, value, look]) => [settingOf(field).name, value, look] as const),
    ...more.map(([name, value]) => [name, value, LOOKS.text] as const),
  ]
  const head: LayoutRow = {
    height: 22,
    cells: SETTINGS_SHEET.columns.map(({ heading: value }): LayoutCell => ({ value, look: LOOKS.head })),
  }
  return {
    sheet: SETTINGS_SHEET.sheet,
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
    page: ENTRY_PAGE,
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
