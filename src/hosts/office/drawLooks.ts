/// <reference types="office-js" />
import type { Area } from '../../workbook/address'
import type { Border, Look } from '../../workbook/style'
import { OPERATION_BYTES, type Rows, type Stroke, stroke } from './drawing'
import { joinedAddresses, rectangles } from './rectangles'

/** Fonts, grounds, alignment and lines: as many operations as there are looks, however many cells have them. */
export function drawLooks(rows: Rows): readonly Stroke[] {
  return [...inks(rows), ...lines(rows, 'thin'), ...lines(rows, 'medium')]
}

type Ink = Omit<Look, 'borders' | 'numberFormat'>

function inks(rows: Rows): readonly Stroke[] {
  const keyOf = keyed<Ink>(({ font, fill, horizontal, vertical, wrap, open }) => ({
    ...{ font, fill, horizontal, vertical, wrap },
    ...(open ? { open } : {}),
  }))
  return [...rectangles(rows, (cell) => (cell ? keyOf(cell.look) : null))].flatMap(([ink, areas]) =>
    joinedAddresses(areas).map((address) =>
      stroke(3 * OPERATION_BYTES + address.length, (sheet) => drawInk(sheet.getRanges(address).untrack().format, ink)),
    ),
  )
}

/** Gives equal parts of looks one object, so that cells that look alike have the same key. */
function keyed<T extends object>(part: (look: Look) => T): (look: Look) => T {
  const byLook = new Map<Look, T>()
  const byText = new Map<string, T>()
  return (look) => {
    const known = byLook.get(look)
    if (known) return known
    const made = part(look)
    const text = JSON.stringify(made)
    const shared = byText.get(text) ?? made
    byText.set(text, shared)
    byLook.set(look, shared)
    return shared
  }
}

const capital = <T extends string>(word: T) => (word[0]!.toUpperCase() + word.slice(1)) as Capitalize<T>

function drawInk(format: Excel.RangeFormat, { font, fill, horizontal, vertical, wrap, open }: Ink): void {
  format.font.name = font.name
  format.font.size = font.size
  format.font.bold = font.bold
  format.font.color = `#${font.colour}`
  format.font.underline = font.underline ? 'Single' : 'None'
  if (fill !== null) format.fill.color = `#${fill}`
  format.horizontalAlignment = capital(horizontal)
  format.verticalAlignment = capital(vertical)
  format.wrapText = wrap
  if (open) format.protection.locked = false
}

type Edge = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical'

/** A line in the middle of a rectangle belongs to the cells on both sides: whoever of them has it draws it. */
const EDGES: readonly { edge: Edge; of(borders: Look['borders']): readonly Border[]; fits(area: Area): boolean }[] = [
  { edge: 'EdgeTop', of: ({ top }) => [top], fits: () => true },
  { edge: 'EdgeRight', of: ({ right }) => [right], fits: () => true },
  { edge: 'EdgeBottom', of: ({ bottom }) => [bottom], fits: () => true },
  { edge: 'EdgeLeft', of: ({ left }) => [left], fits: () => true },
  { edge: 'InsideHorizontal', of: ({ top, bottom }) => [top, bottom], fits: (area) => area.bottom > area.top },
  { edge: 'InsideVertical', of: ({ left, right }) => [left, right], fits: (area) => area.right > area.left },
]

/**
 * The lines of one weight. Thin ones are drawn first, because a line between two cells is one line in Excel: who draws
 * last wins, and the heavier shall.
 */
function lines(rows: Rows, weight: Exclude<Border, 'none'>): readonly Stroke[] {
  const keyOf = keyed<Look['borders']>(({ borders }) => borders)
  const areas = rectangles(rows, (cell) =>
    cell && Object.values(cell.look.borders).includes(weight) ? keyOf(cell.look) : null,
  )
  return EDGES.flatMap(({ edge, of, fits }) => {
    const touched = [...areas].flatMap(([borders, list]) => (of(borders).includes(weight) ? list.filter(fits) : []))
    return joinedAddresses(touched).map((address) =>
      stroke(OPERATION_BYTES + address.length, (sheet) => {
        const border = sheet.getRanges(address).untrack().format.borders.getItem(edge)
        border.style = 'Continuous'
        border.weight = capital(weight)
      }),
    )
  })
}
