import type { SavedSummary } from '../records/savedSummary'
import { SUMMARY_FIGURE, SUMMARY_FIGURES } from '../records/summaryFigures'
import { digest } from '../state/digest'

/** The first version of 年度总结列表 whose rows have a 校验码. */
const FIRST_WITH_CODE = 2

/** The first whose rows have a 底稿码. */
const FIRST_WITH_BASIS = 3

/** The 校验码 of a saved summary: a digest of all that its row says, of those figures that its version knows. */
export function summaryCode(summary: Omit<SavedSummary, 'check' | 'place'>): string {
  const { version, year, name, figures, experience, overview, savedAt, basis } = summary
  const known = SUMMARY_FIGURES.filter((figure) => SUMMARY_FIGURE[figure].since <= version)
  return digest([
    'summary',
    version,
    year,
    name,
    ...known.map((figure) => figures[figure]),
    oneLineEnd(experience),
    oneLineEnd(overview),
    savedAt,
    ...(version < FIRST_WITH_BASIS ? [] : [basis]),
  ])
}

/**
 * Whether a saved summary is as it was written: `changed` by hand where its code is not that of its words, `unsealed` where
 * it is of a version without codes, so that nobody can tell.
 */
export function soundness(summary: SavedSummary): 'sound' | 'changed' | 'unsealed' {
  if (summary.version < FIRST_WITH_CODE && summary.check === '') return 'unsealed'
  return summary.check === summaryCode(summary) ? 'sound' : 'changed'
}

function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
