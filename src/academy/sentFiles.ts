/** Whether an institute may have sent a file as its workbook, by its name; those that cannot be read are told, not passed over. */
export function mayBeBook(name: string): boolean {
  return /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|et|ett|ods)$/i.test(name)
}

/** Whether programs leave a file of this name beside an open one, or systems hide it. */
export function isHidden(name: string): boolean {
  return /^(\.|~\$)/.test(name)
}
