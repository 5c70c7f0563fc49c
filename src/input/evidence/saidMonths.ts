import type { MeantMonth } from '../cells/moments'
import { plain } from '../plainText'

/** The years and months (from 1) that a table's title, its sheet and its file say. */
export interface SaidMonths {
  readonly years: readonly number[]
  readonly months: readonly number[]
}

const YEAR = /(?:^|\D)(20\d\d)(?:(?=年|[-./_\s]|\D|$)|(?=(?:0[1-9]|1[0-2])(?:\D|$)))/g
/** 外部学习24年; no 第25年, 建院25年, 25年来. */
const SHORT_YEAR =
  /(建[院所校库站台会司馆]|成立|创立|[\d.第近满建庆龄约超])?(2[0-9])年度?(?![龄来内以限制期前后间多余])/g
/** 3月, 三月份, but no 3月5日. */
const MONTH =
  /(?:^|[^\d一二三四五六七八九十])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|(?!\d|[一二三四五六七八九十]))/g
/** 2025.03, 202503. */
const YEAR_MONTH = /(?:^|\D)20\d\d(?:[-./_](1[0-2]|0?[1-9])|(0[1-9]|1[0-2]))(?![-./_]?\d|[日号])/g
const DIGITS = '一二三四五六七八九十'

/** Reads what such texts say, e.g. `2025年3月外出培训` and `3月`. */
export function saidMonths(texts: readonly string[]): SaidMonths {
  const years = new Set<number>()
  const months = new Set<number>()
  for (const text of texts.map(plain)) {
    if (text.includes('月')) for (const [, month] of text.matchAll(MONTH)) months.add(numberOf(month!))
    if (text.includes('年'))
      for (const [, other, year] of text.matchAll(SHORT_YEAR)) if (other === undefined) years.add(2000 + Number(year))
    if (!text.includes('20')) continue
    for (const [, year] of text.matchAll(YEAR)) years.add(Number(year))
    for (const [, month, glued] of text.matchAll(YEAR_MONTH)) months.add(Number(month ?? glued))
  }
  return { years: [...years], months: [...months] }
}

/** What a table's titles and its sheet say; what its file is named after only where they say nothing of that. */
export function saidOf(
  titles: readonly string[],
  { sheet, file }: { readonly sheet: string; readonly file: string },
): SaidMonths {
  const [own, ofFile] = [saidMonths([...titles, sheet]), saidMonths([file])]
  return {
    years: own.years.length > 0 ? own.years : ofFile.years,
    months: own.months.length > 0 ? own.months : ofFile.months,
  }
}

/** The one year that a sheet's titles or name say; null where they say none or several. */
export function onlyYear({ years }: SaidMonths): number | null {
  return years.length === 1 ? years[0]! : null
}

/** What dates without a year or month mean on such a sheet; `year` is the workbook's, which holds where the sheet says none. */
export function meantMonth({ years, months }: SaidMonths, year: number | null): MeantMonth {
  const only = (all: readonly number[]) => (all.length === 1 ? all[0]! : null)
  return { year: years.length === 0 ? year : only(years), month: only(months) }
}

function numberOf(month: string): number {
  if (/\d/.test(month)) return Number(month)
  return month.length === 2 ? 10 + DIGITS.indexOf(month[1]!) + 1 : DIGITS.indexOf(month) + 1
}
