import { cellAt, type Grid } from '../../../workbook/grid'
import { onlyYear } from '../../evidence/saidMonths'
import { compact, titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import type { Looked } from '../known/looked'
import { rowsOf } from '../known/unreadColumns'

/** 去年参训一览, 上年度; no 历史. */
const LAST_YEAR = /去年|上一?年度?(?![龄级轻])/

/** The one year after which a table's sheet is named, or which its titles give; the year before `year` for 去年 and 上年度; null for none. */
export function titledYear({ sheet }: Pick<Grid, 'sheet'>, { titles, said }: Reading, year: number): number | null {
  const texts = [sheet, ...titles]
  const titled = onlyYear(said)
  if (titled !== null) return texts.some((text) => namesYear(text, titled)) ? titled : null
  return said.years.length === 0 && texts.some((text) => LAST_YEAR.test(text)) ? year - 1 : null
}

/** Whether a name or title says of what year the sheet is, not when it was made or which edition its form is. */
export function namesYear(text: string, year: number): boolean {
  return new RegExp(
    `(?:^|\\D)(?:${year}|${year % 100}(?=年))(?:年度?|(?=[^\\d年./-]|$))(?!\\s*(?:\\d{1,2}月|版|修订|制|办法|号|文|印|稿))`,
  ).test(compact(text))
}

/**
 * Lists and matrices of who came in an earlier year than 设置 says, beside others of the same classes, are those of last year, kept: they are
 * not read. Where 设置 says no year, or nothing stands beside them, they are (and asked about, `titleYears.ts`).
 */
export function withoutLastYears(looked: readonly Looked[]): readonly Looked[] {
  const year = yearSet(looked)
  if (year === null) return looked
  const named = looked.map(({ grid, tables }) => ({
    ofYear: tables.map(({ reading }) => (reading ? titledYear(grid, reading, year) : null)),
    classes: tables.flatMap(({ reading }) =>
      reading?.kind === 'attendance' && reading.className !== null ? [titleKey(reading.className)] : [],
    ),
  }))
  const isOfThis = (at: number) => named[at]!.ofYear.every((one) => one === null || one === year)
  return looked.map((sheet, at) => {
    const { ofYear, classes } = named[at]!
    const [before] = ofYear
    const isBefore =
      before != null &&
      before < year &&
      sheet.chosen === undefined &&
      sheet.answers.year === null &&
      classes.length === sheet.tables.length &&
      ofYear.every((one) => one === before)
    const hasTwin = (other: number) =>
      other !== at && isOfThis(other) && classes.every((name) => named[other]!.classes.includes(name))
    return isBefore && looked.some((_, other) => hasTwin(other)) ? { ...sheet, before: `${before}年` } : sheet
  })
}

/** The year that 设置 says; null for none, or where sheets of it say several. */
function yearSet(looked: readonly Looked[]): number | null {
  const years = new Set(
    looked.flatMap(({ grid, tables }) =>
      tables.flatMap(({ reading }) => (reading?.kind === 'settings' ? (yearIn(grid, reading) ?? []) : [])),
    ),
  )
  return years.size === 1 ? [...years][0]! : null
}

function yearIn(grid: Grid, reading: Reading): number | null {
  const [name, value] = [reading.found.get('name'), reading.found.get('value')]
  if (!name || !value || reading.slots !== null) return null
  const { from, end } = rowsOf(grid, reading)
  for (let slot = from; slot < end; slot++) {
    if (!/^(?:统计|考核|上报)?年度$/.test(compact(textOfCell(cellAt(grid, slot, name.number))))) continue
    const [, year] = /^(20\d\d)年?度?$/.exec(compact(textOfCell(cellAt(grid, slot, value.number)))) ?? []
    return year === undefined ? null : Number(year)
  }
  return null
}
