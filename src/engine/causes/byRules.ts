import type { PersonStanding } from '../../records/basis'

/** Whether the rules decide how somebody stands, and not that they are held to none. */
export function isByRules(standing: PersonStanding | null): boolean {
  return standing === 'counts' || standing === 'below-requirement'
}

/** Whether rules may have made somebody stand otherwise: what is demanded and counted, or who is held to it. */
export function isMovedByRules({ was, is }: Readonly<Record<'was' | 'is', PersonStanding | null>>): boolean {
  if (was === is) return false
  return (isByRules(was) && isByRules(is)) || [was, is].some((one) => one === 'new-hire' || one === 'left')
}
