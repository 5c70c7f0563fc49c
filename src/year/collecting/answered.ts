import type { Collected, Returned, ReturnFate } from '../../records/collecting'
import type { Moment } from '../../records/moment'
import type { CellChange } from '../../workbook/cellChange'
import type { OpenYear } from '../openYear'
import { collectedStep } from './sentStep'

/** Of one addressee: different ones are different answers. */
const ANSWERS: ReadonlySet<ReturnFate> = new Set(['taken', 'older', 'same'])

/** What 收集记录 is to say of workbooks that came back: which answered, when, how often. One that says the same as before changes nothing. */
export function answeredChanges(
  opened: Pick<OpenYear, 'grids' | 'dataset'>,
  returned: readonly Returned[],
  now: Moment,
): readonly CellChange[] {
  const rows = returned.flatMap((one): Collected[] => {
    const sent = opened.dataset.collected.find(({ code }) => code === one.code)
    if (one.fate !== 'taken' || !sent || sent.digest === one.digest) return []
    const own = returned.filter(({ code, fate }) => code === one.code && ANSWERS.has(fate))
    const times = sent.times + new Set(own.map(({ digest }) => digest)).size
    return [{ ...sent, answeredAt: one.at ?? now, file: one.file, times, digest: one.digest }]
  })
  return collectedStep(opened, rows).changes
}
