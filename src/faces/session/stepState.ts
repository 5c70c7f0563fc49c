import { errorsIn } from '../../records/findingCounts'
import type { Step } from '../../text/pane/shellWords'
import type { Reading } from './state'

/** Where a step of the year stands; `count` of things to look at. */
export type StepState =
  | { readonly state: 'done' | 'todo' | 'locked' }
  | { readonly state: 'attention'; readonly count: number }

/** The state of each step, for the bar that is always in view; null for one that has none of its own. */
export function stepState(step: Step, reading: Reading | null): StepState | null {
  if (!reading) return step === 'data' ? { state: 'todo' } : { state: 'locked' }
  const { statistics, findings, stamped, saved } = reading
  const count = (wanted: (code: string) => boolean) => findings.filter(({ code }) => wanted(code)).length
  const attention = (number: number, otherwise: StepState): StepState =>
    number > 0 ? { state: 'attention', count: number } : otherwise
  if (step === 'data')
    return attention(
      count((code) => code === 'missing-sheet' || code === 'missing-column'),
      { state: 'done' },
    )
  if (step === 'checks') return attention(errorsIn(findings), { state: 'done' })
  if (!statistics || !stamped) return { state: 'locked' }
  const table = (differences: readonly unknown[] | null) =>
    differences === null ? ({ state: 'todo' } as const) : attention(differences.length, { state: 'done' })
  switch (step) {
    case 'execution':
      return table(stamped.execution)
    case 'backbone':
      return statistics.backbone.status === 'finished' ? table(stamped.backbone) : { state: 'todo' }
    case 'summary': {
      if (statistics.backbone.status !== 'finished') return { state: 'locked' }
      return saved.some(({ year }) => year === statistics.year) ? table(stamped.summary) : { state: 'todo' }
    }
    case 'study':
      return null
  }
}
