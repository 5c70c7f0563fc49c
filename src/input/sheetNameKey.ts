import { titleKey } from './plainText'

/** Marks that Excel forbids in a sheet's name. */
const FORBIDDEN = /[[\]:*?/\\：？／＼＊]/g
/** Whether no sheet can bear a name as it is. */
export function isNoSheetName(name: string): boolean {
  return name.search(FORBIDDEN) >= 0
}

/** What is written in their place. */
const INSTEAD = /[_-]/g

/** What names of sheets are compared with those of classes by: GB T 1.1宣贯 is GB/T 1.1宣贯, of which no sheet can be named. */
export function sheetNameKey(name: string): string {
  return titleKey(name.replace(FORBIDDEN, '')).replace(INSTEAD, '')
}
