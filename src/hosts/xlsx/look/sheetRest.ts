import { columnNumber } from '../../../workbook/address'
import type { ColumnLook, SheetLook } from '../../../workbook/sheetLook'
import { MOST_COLUMNS } from '../bounds/limits'
import { scanPart } from '../scan/scanPart'
import { isTrue, SPREADSHEET, type XmlEvents, xml } from '../xml/xml'
import { xmlDecoder } from '../xml/xmlText'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { type ConditionRules, conditionRules } from './conditions'
import { PLAIN_SHEET, USUAL_HEIGHT } from './plainSheet'
import { RowLookTable } from './rowLooks'
import { LookScan } from './scanLooks'

export type SheetRest = Pick<SheetLook, 'rows' | 'columns' | 'defaults' | 'freeze' | 'gridLines' | 'noughts'> & {
  readonly rules: ConditionRules
  /** Whether texts that stand in the cells themselves have parts that look otherwise. */
  readonly hasInlineParts: boolean
}

/** What the sheet's own part says: scanned where that is sure, else read by the general parser from its beginning again. */
export async function sheetRest(book: OpenPackage, part: ZipEntry): Promise<SheetRest> {
  const fast = collected()
  const parser = xml(book.file, part.name, NAMESPACES, fast.events)
  let scan: LookScan | undefined
  if (await scanPart(book, part, parser, '<sheetData', () => (scan = new LookScan(fast.table))))
    return fast.finish(scan?.sawInlineParts)
  const general = collected()
  const slow = xml(book.file, part.name, NAMESPACES, general.events)
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(part)) {
    decoder ??= xmlDecoder(book.file, part.name, piece)
    slow.write(decoder.decode(piece))
  }
  if (decoder) slow.write(decoder.close())
  slow.close()
  return general.finish()
}

/** What Excel 2010 added lies in a namespace of its own. */
const NAMESPACES = [...SPREADSHEET, 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main']

function collected() {
  const table = new RowLookTable()
  let sawInlineParts = false
  const columns: ColumnLook[] = []
  const conditions = conditionRules()
  let { defaults, freeze, gridLines, noughts } = PLAIN_SHEET
  const events: XmlEvents = {
    close: conditions.events.close,
    text: conditions.events.text,
    open(name, depth, attributes) {
      conditions.events.open(name, depth, attributes)
      const text = (attribute: string) => attributes[attribute]?.value
      const number = (attribute: string, otherwise: number) => numberFrom(text(attribute), otherwise)
      if (depth === 4 && name === 'c') {
        const letters = /^[A-Za-z]+/.exec(text('r')?.trim() ?? '')?.[0]
        table.cell(letters ? columnNumber(letters) : null, number('s', 0))
      } else if (depth === 6 && name === 'r') sawInlineParts = true
      else if (depth === 3 && name === 'row') {
        const style = isTrue(text('customFormat')) ? number('s', -1) : -1
        const row = text('r') === undefined ? null : number('r', 0)
        table.startRow({ row, height: number('ht', Number.NaN), hidden: isTrue(text('hidden')), style })
      } else if (name === 'sheetView') {
        gridLines = isOnUnlessSaid(text('showGridLines'))
        noughts = isOnUnlessSaid(text('showZeros'))
      } else if (name === 'pane' && /^frozen/.test(text('state') ?? ''))
        freeze = { rows: number('ySplit', 0), columns: number('xSplit', 0) }
      else if (name === 'sheetFormatPr') {
        defaults = {
          rowHeight: number('defaultRowHeight', USUAL_HEIGHT),
          rowsHidden: isTrue(text('zeroHeight')),
          columnWidth: text('defaultColWidth') === undefined ? null : number('defaultColWidth', 8),
        }
      } else if (name === 'col') {
        const first = Math.max(1, number('min', 1))
        const last = Math.min(MOST_COLUMNS, number('max', first))
        const width = text('width') === undefined ? null : number('width', 0)
        if (last >= first && first > (columns.at(-1)?.last ?? 0))
          columns.push({ first, last, width, hidden: isTrue(text('hidden')), style: number('style', 0) })
      }
    },
  }
  return {
    table,
    events,
    finish: (scanned = false): SheetRest => {
      const rules = conditions.finish()
      const hasInlineParts = scanned || sawInlineParts
      return { rows: table.finish(), columns, defaults, freeze, gridLines, noughts, rules, hasInlineParts }
    },
  }
}

function numberFrom(text: string | undefined, otherwise: number): number {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : otherwise
}

const isOnUnlessSaid = (text: string | undefined) => text === undefined || isTrue(text)
