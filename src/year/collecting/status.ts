import type { Collected, Returned } from '../../records/collecting'
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

/** Whether somebody has answered, in the workbook or in the files at hand. */
export function hasAnswered({ sent, atHand }: CollectStatus): boolean {
  return sent.answeredAt !== null || atHand.some(({ fate }) => fate === 'taken')
}
