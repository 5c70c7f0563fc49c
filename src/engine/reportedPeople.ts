import type { Statistics } from './statistics'

/** Those reported, by their index in `Dataset.people`, also where 人员 names them otherwise than the log did; not who has left 人员. */
export function reportedPeople({ backbone }: Pick<Statistics, 'backbone'>): ReadonlySet<number> {
  return new Set(backbone.reported.flatMap(({ person }) => (person < 0 ? [] : person)))
}
