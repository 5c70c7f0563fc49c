/** Widths in CSS pixels. */
export interface Range {
  readonly least: number
  readonly most: number
}

export interface Widths {
  readonly pane: number
  readonly beside: number
}

/** What the parts are as long as nobody has moved them. */
export const USUAL: Widths = { pane: 400, beside: 620 }

/** The pane is made for 320 at least; so much is left to the sheets. */
const LEAST = 320
const WIDEST_PANE = 800
/** The line between two parts. */
const LINE = 7

/** A width within its range; where there is no room at all, the least. */
export function clampedWidth(wanted: number, { least, most }: Range): number {
  return Math.max(least, Math.min(most, wanted))
}

/**
 * The parts' widths on a page so wide, and how wide each may become: what was wished for, but never so much that the sheets or the
 * other part have less than they need.
 */
export function fittingWidths(
  wished: Widths,
  page: number,
  hasBeside: boolean,
): { readonly widths: Widths; readonly ranges: Readonly<Record<keyof Widths, Range>> } {
  const lines = hasBeside ? 2 * LINE : LINE
  const room = page - LEAST - lines
  const paneMost = Math.max(LEAST, Math.min(WIDEST_PANE, room - (hasBeside ? LEAST : 0)))
  const pane = clampedWidth(wished.pane, { least: LEAST, most: paneMost })
  const besideMost = Math.max(LEAST, room - pane)
  const beside = clampedWidth(wished.beside, { least: LEAST, most: besideMost })
  return {
    widths: { pane, beside },
    ranges: {
      pane: { least: LEAST, most: hasBeside ? Math.max(LEAST, Math.min(paneMost, room - beside)) : paneMost },
      beside: { least: LEAST, most: besideMost },
    },
  }
}

/** What was kept of them, unreadable parts as usual. */
export function keptWidths(text: string | null): Widths {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    const { pane, beside } = (kept ?? {}) as Readonly<Record<string, unknown>>
    const widthOr = (value: unknown, usual: number) =>
      typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : usual
    return { pane: widthOr(pane, USUAL.pane), beside: widthOr(beside, USUAL.beside) }
  } catch {
    return USUAL
  }
}
