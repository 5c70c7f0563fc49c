import type { AnswerState, Collected, Returned } from '../../records/collecting'
import type { OpenYear } from '../openYear'

/** A workbook that went out, and whether it came back. */
export interface CollectStatus {
  readonly sent: Collected
  /** In files at hand that are not imported yet, the one that counts first. */
  readonly atHand: readonly Returned[]
}

/** Who has answered: what 收集记录 says of the year, and what files at hand would add; and files for which nothing was sent. */
export function collectStatus(
  { dataset, statistics }: Pick<OpenYear, 'dataset' | 'statistics'>,
  returned: readonly Returned[],
): { readonly rows: readonly CollectStatus[]; readonly strangers: readonly Returned[] } {
  const ofYear = dataset.collected.filter(({ year }) => year === statistics?.year)
  const codes = new Set(ofYear.map(({ code }) => code))
  const taken = (one: Returned) => Number(one.fate !== 'taken')
  const rows = ofYear.map((sent) => ({
    sent,
    atHand: returned.filter(({ code }) => code === sent.code).toSorted((a, b) => taken(a) - taken(b)),
  }))
  return { rows, strangers: returned.filter(({ code }) => !codes.has(code)) }
}

/** Whether somebody has answered, and where the answer is. */
export function answerState({ sent, atHand }: CollectStatus): AnswerState {
  if (sent.answeredAt !== null) return 'kept'
  return atHand.some(({ fate }) => fate === 'taken') ? 'at-hand' : 'none'
}

/** How many workbooks are in each state. */
export function answerCounts(rows: readonly CollectStatus[]): Readonly<Record<AnswerState, number>> {
  const counts = { kept: 0, 'at-hand': 0, none: 0 }
  for (const row of rows) counts[answerState(row)]++
  return counts
}
