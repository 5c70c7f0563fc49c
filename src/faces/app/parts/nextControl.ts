import type { NextAct } from '../../session/nextActs'

/** What one control of a page does. */
type Act = Extract<NextAct['act'], 'report' | 'finish' | 'save'>

/** Marks the control that does an act of the year, which the line of what comes next leads to. */
export const doesAct = (act: Act) => ({ 'data-act': act })

/** Puts the focus on the control that does an act, where the page has one that can be pressed; else on the page. */
export function focusAct(act: NextAct['act']): void {
  const control = document.querySelector<HTMLElement>(`main [data-act="${act}"]:not(:disabled)`)
  const target = control ?? document.querySelector<HTMLElement>('main')
  target?.focus()
}

/** Marks the line of what comes next. */
export const BEGIN = { 'data-begin': '' } as const

/** Puts the focus on what comes next, where that is to be pressed. */
export function focusNext(): void {
  document.querySelector<HTMLElement>('[data-begin] button')?.focus()
}
