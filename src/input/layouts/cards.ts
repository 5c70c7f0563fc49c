import { nameKey } from '../plainText'
import type { TitleBlock } from './labels'

/** Whom all rows of a table mean: one person's card, or the column of a matrix that has people across. '' for what is not said. */
export interface NamedPerson {
  readonly name: string
  readonly id: string
  readonly department: string
}

const NAME = /^(?:学员|职工|员工|人员|本人|参训人)?姓名$/
const ID =
  /^(?:(?:用户|职工|员工|人员|职员|教职工|教工|教师|馆员)?(?:编号|编码|代码|工号)|(?:职工|员工|人员|职员|教职工|教工|教师|馆员)号)$/
const DEPARTMENT = /^(?:所在|所属|工作)?(?:部门|处室|科室|研究室|单位)$/

/** Whose card a table is, by labels above its head (姓名：陈立), else by the sheet's name where `people` (by `nameKey`) has it; null for no card. */
export function cardOf({ labels }: TitleBlock, sheet: string, people: ReadonlySet<string>): NamedPerson | null {
  const said = (pattern: RegExp) => [...labels].find(([label]) => pattern.test(label))?.[1] ?? ''
  const name = said(NAME) || (people.has(nameKey(sheet)) ? sheet.trim() : '')
  return name === '' ? null : { name, id: said(ID), department: said(DEPARTMENT) }
}
