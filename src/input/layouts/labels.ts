import { cellAt, type Grid } from '../../workbook/grid'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'

/** What stands in the rows above a table's head. */
export interface TitleBlock {
  /** All texts, from the top. */
  readonly texts: readonly string[]
  /** 培训名称：…, by the label's words; the value in the same cell or the next filled one. */
  readonly labels: ReadonlyMap<string, string>
}

const LABEL = /^([^:：]{2,10})[:：]\s*([\s\S]*)$/

/** Reads the rows between two slots. */
export function titleBlock(grid: Grid, from: number, end: number): TitleBlock {
  const texts: string[] = []
  const labels = new Map<string, string>()
  for (let slot = from; slot < end; slot++) {
    let waiting = ''
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'empty') continue
      const text = textOfCell(cell).trim()
      if (cell.kind === 'text') texts.push(text)
      for (const piece of pieces(text)) {
        const label = LABEL.exec(piece)
        if (label) {
          waiting = label[2]!.trim() === '' ? compact(label[1]!) : ''
          if (label[2]!.trim() !== '') labels.set(compact(label[1]!), label[2]!.trim())
        } else if (waiting !== '') {
          labels.set(waiting, piece)
          waiting = ''
        } else if (BARE_LABEL.test(compact(piece))) waiting = compact(piece)
      }
    }
  }
  return { texts, labels }
}

/** 会议主题 in a cell of its own, without a colon, as exports write it. */
const BARE_LABEL =
  /^(?:会议主题|会议名称|培训名称|培训班名称|培训班|培训主题|课程名称|姓名|工号|部门|所在部门|(?:培训|本次|课程|总)?(?:学时|课时)数?|职工号|教职工号|教工号|(?:职工|员工|人员|教师|馆员|用户)编号)$/

/** `培训名称：甲班   时间：3月5日` holds two labels. */
function pieces(text: string): string[] {
  return text.split(/[\s　]{2,}(?=[^:：\s]{2,10}[:：])|\n/).filter((piece) => piece.trim() !== '')
}

/** What a label, or else a title, says that everybody listed gets (学时：8, （第一天，4学时）); null for none, and for titles that say several. */
export function labelledHours({ texts, labels }: TitleBlock): string | null {
  for (const [label, value] of labels) if (HOURS_LABEL.test(label) && /\d/.test(value)) return value
  const said = new Set(
    texts.flatMap((text) =>
      !/[学课]时/.test(compact(text)) || OF_A_RULE.test(text)
        ? []
        : Array.from(compact(text).matchAll(HOURS_IN_TITLE), ([, hours]) => hours!),
    ),
  )
  return said.size === 1 ? [...said][0]! : null
}

const HOURS_IN_TITLE = /(?:^|[^\d.])(\d{1,3}(?:\.\d+)?个?(?:学时|课时))(?!以上|以下|\/)/g
/** What is said of hours besides how many this list is worth. */
const OF_A_RULE = /每|半天|要求|不少于|达到|年度[^，。；]*学时|折[合算]|[=＝]|上限|最[高多低少]|合计|累计|共计/

const HOURS_LABEL = /^(?:培训|本次|课程|总|计)?(?:学时|课时|时长)(?:数)?$/

const CLASS_LABEL =
  /^(?:培训(?:班)?(?:名称|项目|主题|课程|内容|班次)?|课程(?:名称)?|会议(?:名称|主题)|班[次级]?(?:名称)?|活动(?:名称|主题)|讲座(?:题目|名称|主题|内容)?|题目|签到(?:名称|主题|标题|活动)|主题|项目名称)$/

/** The class that a label names; null for none. */
export function labelledClass({ labels }: TitleBlock): string | null {
  for (const [label, value] of labels) if (CLASS_LABEL.test(label)) return value
  return null
}
