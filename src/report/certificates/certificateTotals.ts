import type { Figure } from '../../engine/figure'
import type { PersonCertificate } from '../../engine/personCertificate'
import { secondsOf } from '../../records/amount'
import type { Seconds } from '../../records/duration'
import type { Subject } from '../../records/subject'
import { zhCN } from '../../text/zhCN'
import { certificateZhCN } from '../../text/zhCN/certificate'
import type { LayoutCell, LayoutRow } from '../../workbook/layout'
import type { Look } from '../../workbook/style'
import type { Block, ShownFigure } from '../block'
import { sum } from '../block'
import { figureValue } from '../column'
import { FORMATS, type TableStyle, variant } from '../look'
import { lineCount, linesHeight } from '../measure'

const words = certificateZhCN

/** A line of the totals: a label before a figure, or a text alone. */
interface TotalLine {
  readonly text: string
  readonly figure: Figure | null
  readonly bold: boolean
}

/** The table that totals stand below; `figures` is the column of what counts, from 1. */
interface TableAbove {
  readonly style: TableStyle
  readonly widths: readonly number[]
  readonly figures: number
}

/**
 * Below the records: hours by where they come from, which go on over pages as records do, then all of them in figures and in capitals, which
 * stay with the seal.
 */
export function certificateTotals(
  { sources, total }: PersonCertificate,
  subjects: Readonly<Record<Subject, Seconds>> | null,
  above: TableAbove,
): readonly Block[] {
  const ofSources = sources.map(({ source, records, counted }) => ({
    text: words.subtotal(zhCN.sources[source], records),
    figure: counted,
    bold: false,
  }))
  const ofAll: readonly TotalLine[] = [
    { text: words.total, figure: total, bold: true },
    { text: words.inWords(secondsOf(total.amount)), figure: null, bold: true },
    ...(subjects ? [{ text: words.subjects(subjects.general, subjects.professional), figure: null, bold: false }] : []),
  ]
  const all = linesBlock(ofAll, 'tail', above)
  return ofSources.length === 0 ? [all] : [linesBlock(ofSources, 'body', above), all]
}

function linesBlock(lines: readonly TotalLine[], role: 'body' | 'tail', above: TableAbove): Block {
  const rows = lines.map((one, index) => totalRow(one, role === 'tail' && index === lines.length - 1, above))
  const all = above.widths.length
  return {
    rows,
    count: rows.length,
    merges: lines.map(({ figure }, index) => ({
      top: index + 1,
      left: 1,
      bottom: index + 1,
      right: figure ? above.figures - 1 : all,
    })),
    role,
    figureAt: (row): ShownFigure | null => {
      const one = lines[row - 1]
      return one?.figure ? { name: one.text, figure: one.figure } : null
    },
  }
}

function totalRow(
  { text, figure, bold }: TotalLine,
  isLast: boolean,
  { style, widths, figures }: TableAbove,
): LayoutRow {
  const { size } = style.body.font
  const base = bold ? boldOf(style.body) : style.body
  const bottom = isLast ? ({ bottom: style.outline } as const) : {}
  const sides = (index: number) => ({
    ...bottom,
    ...(index === 0 ? { left: style.outline } : {}),
    ...(index === widths.length - 1 ? { right: style.outline } : {}),
  })
  const cells = widths.map((_, index): LayoutCell => {
    const isFigure = figure !== null && index === figures - 1
    const look = variant(base, {
      horizontal: isFigure ? 'center' : figure ? 'right' : 'left',
      ...(isFigure ? { numberFormat: FORMATS.hours } : {}),
      borders: sides(index),
    })
    return { value: isFigure ? figureValue(figure) : index === 0 ? text : null, look }
  })
  const width = sum(figure ? widths.slice(0, figures - 1) : widths)
  return { height: linesHeight(lineCount(text, width, size), size, style.padding), cells }
}

const bolds = new WeakMap<Look, Look>()

/** The same object for the same look, so that hosts may keep looks by identity. */
function boldOf(look: Look): Look {
  const found = bolds.get(look) ?? { ...look, font: { ...look.font, bold: true } }
  bolds.set(look, found)
  return found
}
