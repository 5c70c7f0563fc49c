import { heldOn, saidDays } from './amongClasses'
import type { ClassIndex } from './classIndex'
import { plain, titleKey } from './plainText'
import type { SheetCells } from './sheetCells'
import { sheetNameKey } from './sheetNameKey'
import { headSaysDue, saysMore } from './vocabulary/besideClass'

/** The class that a sheet is about, by a title above its header or its own name. */
interface SheetClass {
  /** An index in `Dataset.classes`, or -1. */
  readonly found: number
  /** What was looked at. */
  readonly text: string
  /** How many classes of the name there are. */
  readonly several: number
  /** Whether the text says more than the class's name and what usually stands beside it. */
  readonly doubted: boolean
}

/** Excel allows no more in a sheet's name. */
const LONGEST_SHEET_NAME = 31

/**
 * A title or name that is a class's name or 培训编号, else one that holds a class's name (`…签到表（2025年）`), the longest;
 * of several years the one that stands beside it. A sheet's name that Excel cut off is known by its beginning.
 */
export function classOfSheet({ grid, reading }: Pick<SheetCells, 'grid' | 'reading'>, index: ClassIndex): SheetClass {
  const texts =
    reading.className === null ? [...reading.titles, ...reading.sheetTitles, grid.sheet] : [reading.className]
  const near = [...reading.titles, ...reading.sheetTitles, grid.sheet]
  const years = new Set(
    texts.flatMap((text) => Array.from(plain(text).matchAll(/(?:^|\D)(20\d\d)(?!\d)/g), ([, year]) => Number(year))),
  )
  const isHead = reading.layout === 'people-by-classes'
  const decided = (all: readonly number[], text: string, doubted = false): SheetClass => {
    const ofYear = all.filter((some) => years.has(index.classes[some]!.year ?? 0))
    const ofDay = all.length > 1 ? heldOn(index.classes, all, saidDays(near)) : []
    const left = all.length > 1 && ofDay.length > 0 ? ofDay : all.length > 1 && ofYear.length > 0 ? ofYear : all
    const one = left.length === 1 ? index.classes[left[0]!]! : null
    // 2024年保密教育签到表, where 培训班 has the class of 2025 alone.
    const ofOther =
      one !== null && one.year !== null && years.size > 0 && !years.has(one.year) && !/20\d\d/.test(one.name)
    return {
      found: one ? left[0]! : -1,
      text,
      several: left.length,
      doubted: doubted || ofOther || (one !== null && isHead && isOfOtherDay(text, index, left)),
    }
  }
  for (const text of texts) {
    const all = index.byName.get(titleKey(text)) ?? index.byCode.get(plain(text))
    if (all) return decided(all, text)
  }
  for (const text of texts) {
    const key = titleKey(text)
    let longest = ''
    for (const name of index.byName.keys()) if (name.length > longest.length && key.includes(name)) longest = name
    if (longest.length >= 2) {
      const isDue = reading.presence !== null && headSaysDue(text, longest)
      return decided(index.byName.get(longest)!, text, isDue || saysMore(text, longest))
    }
  }
  if (reading.className !== null) return { found: -1, text: reading.className, several: 0, doubted: false }
  const sheet = sheetNameKey(grid.sheet)
  const cut = grid.sheet.length >= LONGEST_SHEET_NAME
  const meant = [...index.byName].filter(
    ([name]) => sheetNameKey(name) === sheet || (cut && sheetNameKey(name).startsWith(sheet)),
  )
  if (meant.length === 1) return decided(meant[0]![1], grid.sheet)
  return { found: -1, text: reading.titles[0] ?? grid.sheet, several: meant.length, doubted: false }
}

/** Whether the head of a class's column says another day than the class's. */
function isOfOtherDay(head: string, { classes }: ClassIndex, all: readonly number[]): boolean {
  const days = saidDays([head])
  return days.length > 0 && heldOn(classes, all, days).length === 0
}
