/** What tells a person from others: the columns 用户编号, 姓名, 部门 of 人员, or what a row of 上报记录 kept of them. */
export interface Identity {
  readonly id: string
  readonly name: string
  readonly department: string
}

/**
 * The same text for the same person: by 用户编号, without one by name and department (domain.md §3). For
 * maps and sets, not to be shown or kept.
 */
export function personKey({ id, name, department }: Identity): string {
  return JSON.stringify(id === '' ? [name, department] : [id])
}
