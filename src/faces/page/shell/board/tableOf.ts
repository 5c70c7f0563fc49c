import type { Step } from '../../../../text/pane/shellWords'
import type { StampedName } from '../../../../year/stampedSheets'

/** The stamped table that a step of the year ends in; null for a step that ends in none. */
export function tableOf(step: Step): StampedName | null {
  return step === 'execution' || step === 'backbone' || step === 'summary' ? step : null
}
