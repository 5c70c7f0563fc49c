import type { WrittenStep } from './openWorkbook'

/** The steps of a workbook whose whole state is one value: a file's bytes, its sheets in memory. */
export interface Steps<State> {
  begin(): void
  /** Told of each writing, with how it was before and is now. */
  wrote(before: State, now: State, how: Partial<WrittenStep>): void
  /** The last step, as long as the workbook is as it has left it. */
  last(now: State): WrittenStep | null
  /** How the workbook was before the last step, which is forgotten; null for none. */
  takeBack(now: State): { readonly before: State } | null
}

export function stepsOf<State>(): Steps<State> {
  let isBegun = true
  let last: { readonly step: { cells: number; sheets: number }; readonly before: State; after: State } | null = null
  const intact = (now: State) => (last?.after === now ? last : null)
  return {
    begin() {
      isBegun = true
    },
    wrote(before, now, { cells = 0, sheets = 0 }) {
      if (before === now) return
      if (isBegun || last?.after !== before) last = { step: { cells, sheets }, before, after: now }
      else {
        last.step.cells += cells
        last.step.sheets += sheets
        last.after = now
      }
      isBegun = false
    },
    last: (now) => intact(now)?.step ?? null,
    takeBack(now) {
      const found = intact(now)
      if (found) last = null
      isBegun = true
      return found && { before: found.before }
    },
  }
}
