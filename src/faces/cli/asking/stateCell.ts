import type { Statistics } from '../../../engine/statistics'
import { placeName } from '../../../workbook/address'
import type { AskedCell, KeptCell } from '../../../year/explainCell'
import type { Session } from '../command/command'
import { SUMMARY_KEYS } from '../saying/json'
import type { Subject } from './subject'

/** What a cell of 上报记录 or 年度总结列表 holds: a figure of its year, or words without any row behind them. */
export type StateCell =
  | { readonly year: number; readonly subject: (statistics: Statistics) => Subject }
  | { readonly place: string; readonly sentence: string }

/** Says what stands in a cell of the sheets that keep the year's state. */
export function stateCell({ words, catalogue }: Session, asked: AskedCell, kept: KeptCell): StateCell {
  const place = placeName({ file: '', ...asked })
  const { explain } = words
  switch (kept.kind) {
    case 'seal':
      return { place, sentence: explain.seal(place, kept.seal.count, kept.seal.code) }
    case 'deed':
      return { place, sentence: explain.deed(place, kept.entry) }
    case 'summary-words':
      return { place, sentence: explain.keptWords(place, kept.heading, kept.saved.year, kept.saved.savedAt) }
    case 'summary-figure': {
      const { year, name, figure } = kept
      const said = { name: explain.keptFigure(catalogue.figures[name], year), key: SUMMARY_KEYS[name] }
      return { year, subject: (statistics) => ({ kind: 'cell', ...said, figure: figure(statistics) }) }
    }
    case 'logged-hours': {
      const { year, entry, figure } = kept
      const heading = catalogue.headings[kept.heading]
      const said = {
        name: explain.logged(heading, entry),
        key: `${entry.personId || entry.personName} ${heading}`,
      }
      return { year, subject: (statistics) => ({ kind: 'cell', ...said, figure: figure(statistics) }) }
    }
  }
}
