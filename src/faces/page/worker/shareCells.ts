import { shareFigure } from '../../../academy/shareFigure'
import { TOTALS } from '../../../academy/totals'
import type { Figure } from '../../../engine/figure'
import { blobBytes } from '../../../hosts/xlsx/read/blobBytes'
import { openXlsx } from '../../../hosts/xlsx/xlsxWorkbook'
import { codec } from '../../../hosts/xlsx/zip/availableCodec'
import { wordsFor } from '../../../text/wordsFor'
import { placeName } from '../../../workbook/address'
import { countCounting, explainFigure } from '../../../year/explainFigure'
import { formulaText, wholeText } from '../../../year/formula'
import { figureText } from '../../app/parts/figureText'
import type { PageTasks, ShareCells, ShareSide } from './protocol'

/** Rows that are sent: the page takes them in without stopping, and who wants to see more opens the workbook. */
const SENT = 10_000

/** What the task `shareCells` does: the figure made anew from the workbook, and its rows. */
export async function shareCells({
  name,
  blob,
  year,
  total,
  language,
}: PageTasks['shareCells']['ask']): Promise<ShareCells> {
  const book = openXlsx(name, await blobBytes(name, blob), codec)
  const share = await shareFigure(book, year, TOTALS.find((one) => one.name === total)!)
  if (!share) return null
  const { figure, policy } = share
  const words = wordsFor(language)
  const shown = (one: Figure) => figureText(one, words)
  const { made } = (figure.made.how === 'stored' && figure.made.now) || figure
  return {
    formula: formulaText(figure, policy, words, shown, placeName),
    sides:
      made.how === 'ratio'
        ? [
            sideOf('part', made.part, shown(made.part)),
            sideOf('whole', made.whole, wholeText(made.whole, policy, shown)),
          ]
        : [sideOf('all', figure, shown(figure))],
  }
}

function sideOf(side: ShareSide['side'], figure: Figure, shown: string): ShareSide {
  const rows = explainFigure(figure)
  return { side, shown, first: rows.slice(0, SENT), all: rows.length, counting: countCounting(rows) }
}
