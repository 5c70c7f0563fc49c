import { type Finding, finding } from '../records/finding'
import { CLASS_PREFIX, NOT_READ, ofTable } from '../state/answerWords'
import { CellKind, cellAt, type GridColumn } from '../workbook/grid'
import { amongClasses, dayOf, heldOn, type SaidDay, saidDays } from './amongClasses'
import { periodOfCell } from './cells/cellValues'
import { Outcome } from './cells/outcome'
import type { ClassIndex } from './classIndex'
import { classOfSheet } from './classOfSheet'
import { numbersOf } from './columnPass'
import { meantMonth, onlyYear, saidMonths } from './evidence/saidMonths'
import { plain, titleKey } from './plainText'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'
import { classNamed } from './vocabulary/besideClass'

/** The columns that say which class a row means. */
type WhichKey = 'className' | 'classCode'

/** What the search needs of `StudyContext`. */
interface Context {
  readonly cells: SheetCells<WhichKey>
  readonly isOneOfSeveral: boolean
  readonly classes: ClassIndex
  readonly rates: { readonly year: number | null }
  readonly findings: Finding[]
}

/** Which class a row means: an index in `Dataset.classes`, or why none. */
export const Which = {
  /** None, or more than one; a finding says which. */
  unclear: -1,
} as const

const { blank: BLANK } = Outcome
const NONE = -2
const SEVERAL = -3
/** A class whose own row could not be read. */
const TOLD = -4
/** The cell holds no text and no number. */
const UNREADABLE = -5

/**
 * Finds which class the rows of an attendance sheet mean (domain.md §3): by 培训编号, else by 培训名称, of several of one name
 * the one of the row's 培训年度 or day; without either by the sheet's title or name. Every row that leaves a doubt is told; a sheet
 * that names no class once. For each slot an index in `Dataset.classes`, or `Which.unclear`.
 *
 * @param years the rows' own 培训年度; not positive where a row gives none
 */
export function whichClass(
  { cells, isOneOfSeveral, classes: index, rates, findings }: Context,
  slots: Int32Array,
  years: Int32Array,
): Int32Array {
  const { texts } = cells
  const codes = cells.column('classCode')
  const names = cells.column('className')
  const byCode = texts.numbers('class by code', (text) => only(index, index.byCode, plain(text)))
  const byName = texts.numbers('class by name', (text) => {
    const found = only(index, index.byName, titleKey(text))
    return found === NONE ? decorated(index, text) : found
  })
  const text = (slot: number, key: WhichKey) => textOfCell(cells.cell(slot, key)).trim()

  function ofSheet(): number {
    const { found, text: name, several, doubted } = classOfSheet(cells, index)
    const { headerRow, layout, presence } = cells.reading
    const column = layout === 'people-by-classes' ? presence : null
    const place = { ...cells.place(slots[0]!, null), row: headerRow, column }
    if (found >= 0 && doubted) {
      const { file, sheet } = place
      const likely = index.classes[found]!.name
      const isTitled = isOneOfSeveral && (cells.reading.titles.includes(name) || cells.reading.className === name)
      const answer = (as: string) => {
        return { file, sheet, column: null, as: isTitled ? ofTable(name, as) : as, shape: '' }
      }
      findings.push(
        finding('question-class', place, {
          text: name,
          likely,
          choices: [answer(`${CLASS_PREFIX}${likely}`), answer(NOT_READ)],
        }),
      )
    }
    if (found >= 0) return found
    findings.push(
      several > 1
        ? finding('ambiguous-class', place, { name, count: several })
        : finding('unknown-class', place, { name, suggestions: [] }),
    )
    return Which.unclear
  }

  function dayOfRow(slot: number): SaidDay | null {
    const { dayColumn, said } = cells.reading
    if (dayColumn === null) return null
    const cell = cellAt(cells.grid, slot, dayColumn)
    const period = periodOfCell(cell, cells.grid.date1904, meantMonth(said, rates.year))
    return period && dayOf(period.start.moment)
  }

  /** The class whose name is the row's with the 期 of the row's other column. */
  function ofTerm(slot: number, column: number): number | undefined {
    const name = text(slot, 'className')
    const term = textOfCell(cellAt(cells.grid, slot, column)).trim()
    if (name === '' || term === '') return undefined
    const said = [term, `第${term}期`, `第${term}批`].flatMap((one) => [
      `${name}${one}`,
      `${name}(${one})`,
      `${one}${name}`,
    ])
    const all = [...new Set(said.flatMap((one) => index.byName.get(titleKey(one)) ?? []))]
    return all.length === 1 ? all[0] : undefined
  }

  /** The column by which a row names its class. */
  function keyOf(slot: number): WhichKey {
    const byCodeAlone = text(slot, 'className') === '' && (text(slot, 'classCode') !== '' || !cells.has('className'))
    return byCodeAlone ? 'classCode' : 'className'
  }

  function unclear(slot: number, outcome: number, year: number): number {
    if (outcome === TOLD) return Which.unclear
    const key = keyOf(slot)
    const name = text(slot, key)
    if (outcome === BLANK) {
      const { heading } = cells.reading.sheet.columns.find((column) => column.key === key)!
      findings.push(finding('missing-value', cells.place(slot, key), { column: heading }))
      return Which.unclear
    }
    const all = (key === 'className' ? index.byName.get(titleKey(name)) : index.byCode.get(plain(name))) ?? []
    const meant = amongClasses(index.classes, all, { year, day: dayOfRow(slot) })
    if (meant.length === 1) return meant[0]!
    findings.push(
      all.length > 1
        ? finding('ambiguous-class', cells.place(slot, key), { name, count: all.length })
        : finding('unknown-class', cells.place(slot, key), { name, suggestions: [] }),
    )
    return Which.unclear
  }

  function ofOther({ kinds, values }: GridColumn, read: (text: string) => number): (slot: number) => number {
    return (slot) => {
      const kind = kinds[slot]
      return kind === CellKind.number || kind === CellKind.ofCurrency ? read(String(values[slot]!)) : UNREADABLE
    }
  }

  function told(slot: number, outcome: number, key: WhichKey): number {
    if (outcome !== UNREADABLE) return outcome
    findings.push(cells.unreadable(slot, key))
    return TOLD
  }

  if (!cells.has('className') && !cells.has('classCode'))
    return new Int32Array(slots.length).fill(slots.length > 0 ? ofSheet() : Which.unclear)
  const asIs = (_: number, outcome: number) => outcome
  const ofCodes = numbersOf(
    codes,
    slots,
    byCode,
    ofOther(codes, (value) => only(index, index.byCode, value)),
    asIs,
  )
  const found = numbersOf(
    names,
    slots,
    byName,
    ofOther(names, (value) => only(index, index.byName, titleKey(value))),
    asIs,
  )
  const count = slots.length
  const ofSheetYear =
    onlyYear(saidMonths([...cells.reading.titles, ...cells.reading.sheetTitles, cells.grid.sheet])) ?? 0
  const yearAt = (at: number) => (years[at]! > 0 ? years[at]! : ofSheetYear)
  if (cells.reading.termColumn !== null)
    for (let at = 0; at < count; at++) found[at] = ofTerm(slots[at]!, cells.reading.termColumn) ?? found[at]!
  for (let at = 0; at < count; at++) {
    const code = ofCodes[at]!
    if (code === BLANK && found[at]! >= 0) continue
    const slot = slots[at]!
    if (code >= 0) found[at] = code
    else if (found[at]! >= 0) told(slot, code, 'classCode')
    else {
      const codeOutcome = told(slot, code, 'classCode')
      const name = told(slot, found[at]!, 'className')
      found[at] = unclear(slot, name === BLANK ? codeOutcome : name, yearAt(at))
    }
  }
  // 保密教育 of 2024, where 培训班 has the one of 2025 alone.
  const saysWhen = ofSheetYear > 0 || cells.reading.found.has('year') || cells.reading.dayColumn !== null
  if (saysWhen)
    for (let at = 0; at < count; at++) {
      const one = found[at]!
      if (one < 0) continue
      const slot = slots[at]!
      const when = { year: yearAt(at), day: dayOfRow(slot) }
      if (amongClasses(index.classes, [one], when).length > 0) continue
      const name = `${when.year || when.day?.year}年 ${index.classes[one]!.name}`
      findings.push(finding('unknown-class', cells.place(slot, keyOf(slot)), { name, suggestions: [] }))
      found[at] = Which.unclear
    }
  return found
}

/** The one class that a cell names beside its year or day, none where these say otherwise: `《保密教育》（4月12日）`. */
function decorated(index: ClassIndex, text: string): number {
  const name = classNamed(text, index.byName)
  if (name === null) return NONE
  const [day = null] = saidDays([text])
  const year = onlyYear(saidMonths([text])) ?? 0
  const meant = amongClasses(index.classes, index.byName.get(name)!, { year, day })
  if (day && heldOn(index.classes, meant, [day]).length === 0) return NONE
  return meant.length === 1 ? meant[0]! : meant.length > 1 ? SEVERAL : NONE
}

function only(index: ClassIndex, map: ReadonlyMap<string, readonly number[]>, key: string): number {
  if (key === '') return BLANK
  const found = map.get(key)
  if (found === undefined) return index.unreadable.has(key) ? TOLD : NONE
  return found.length > 1 ? SEVERAL : found[0]!
}
